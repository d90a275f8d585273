import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { AtlasContext } from '../panels/AtlasContext.ts';
import type { Atlas } from '../panels/AtlasContext.ts';

interface AtlasProviderProps {
  readonly atlas: Atlas;
  readonly translation: i18n;
  readonly children: ReactNode;
}

/** What stands around every island, at build and in the page alike. */
export function AtlasProvider({ atlas, translation, children }: AtlasProviderProps) {
  return (
    <I18nextProvider i18n={translation}>
      <AtlasContext value={atlas}>{children}</AtlasContext>
    </I18nextProvider>
  );
}
