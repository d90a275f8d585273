import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { i18n } from 'i18next';
import type { Locale } from '../i18n/locale.ts';
import { studioWords } from '../i18n/studioTranslation.ts';
import { StudioContext } from './StudioContext.ts';
import type { StudioParts } from './StudioContext.ts';

interface StudioProviderProps {
  readonly parts: StudioParts;
  readonly translation: i18n;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** What stands around the studio, at build and in the page alike. */
export function StudioProvider({ parts, translation, locale, children }: StudioProviderProps) {
  const value = useMemo(
    () => ({ ...parts, locale, t: studioWords(translation, locale) }),
    [parts, translation, locale],
  );
  return <StudioContext value={value}>{children}</StudioContext>;
}
