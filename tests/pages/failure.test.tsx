// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test, vi } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { createTranslation } from '../../src/i18n/translation.ts';
import { PanelBoundary } from '../../src/panels/PanelBoundary.tsx';

function Broken(): never {
  throw new Error('this panel cannot be shown');
}

describe('a panel that fails', () => {
  test.each(locales)('says so and what to do, in its own place (%s)', (locale) => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    document.body.innerHTML = '<svg class="map"></svg><section></section>';
    const holder = document.querySelector('section') as HTMLElement;
    const root = createRoot(holder, { onCaughtError: () => undefined });
    const translation = createTranslation(locale);
    act(() => {
      root.render(
        <I18nextProvider i18n={translation}>
          <PanelBoundary>
            <Broken />
          </PanelBoundary>
        </I18nextProvider>,
      );
    });
    expect(holder.querySelector('[role="alert"]')?.textContent).toContain(translation.t('failure.panel'));
    expect(holder.querySelector('button')?.textContent).toBe(translation.t('failure.reload'));
    expect(document.querySelector('svg.map')).not.toBeNull();
    act(() => {
      root.unmount();
    });
    vi.unstubAllGlobals();
  });
});
