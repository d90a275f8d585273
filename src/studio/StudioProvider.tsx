import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '../i18n/locale.ts';
import { studioWords } from '../i18n/studioWords.ts';
import { StudioContext } from './StudioContext.ts';
import type { StudioParts } from './StudioContext.ts';

interface StudioProviderProps {
  readonly parts: StudioParts;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** What stands around the studio, at build and in the page alike. */
export function StudioProvider({ parts, locale, children }: StudioProviderProps) {
  const value = useMemo(
    () => ({ ...parts, locale, t: studioWords(locale) }),
    [parts, locale],
  );
  return <StudioContext value={value}>{children}</StudioContext>;
}
