import { useEffect, useRef } from 'react';
import { formatNumber } from '../i18n/format.ts';
import type { Dimension } from '../views/Filter.ts';
import { useAtlasState } from '../state/useAtlasState.ts';
import { Choices } from './Choices.tsx';
import type { Choice } from './Choices.tsx';
import { useAtlas } from './useAtlas.ts';

interface FacetMenuProps {
  readonly dimension: Dimension;
  readonly choices: readonly Choice[];
}

/** A dimension of the filter behind a button: a native disclosure that closes on Escape and when the focus leaves. */
export function FacetMenu({ dimension, choices }: FacetMenuProps) {
  const { t, locale, store } = useAtlas();
  const chosen = useAtlasState(store, ({ filter }) => filter[dimension].length);
  const menu = useRef<HTMLDetailsElement>(null);
  const name = t(`filters.${dimension}`);

  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);

  useEffect(() => {
    const element = menu.current;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element?.open) return;
      event.stopPropagation();
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    element?.addEventListener('keydown', closeOnEscape);
    return () => element?.removeEventListener('keydown', closeOnEscape);
  }, []);

  return (
    <details className="facet" ref={menu}>
      <summary>
        {chosen > 0 ? t('filters.chosen', { name, count: formatNumber(locale, chosen) }) : name}
      </summary>
      <Choices dimension={dimension} legend={name} choices={choices} />
    </details>
  );
}
