import type { i18n } from 'i18next';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { isLocale } from '../i18n/locale.ts';
import { AtlasContext, inLanguage, ViewContext } from '../panels/AtlasContext.ts';
import type { Atlas } from '../panels/AtlasContext.ts';
import { useFollowedView } from '../panels/useFollowedView.ts';

interface AtlasProviderProps {
  readonly atlas: Atlas;
  readonly children: ReactNode;
}

/** What stands around every island, at build and in the page alike. */
export function AtlasProvider({ translation, ...props }: AtlasProviderProps & { readonly translation: i18n }) {
  return (
    <I18nextProvider i18n={translation}>
      <InLanguage {...props} />
    </I18nextProvider>
  );
}

function InLanguage({ atlas, children }: AtlasProviderProps) {
  const { t, i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : 'en';
  const value = useMemo(() => inLanguage(atlas, t, locale), [atlas, t, locale]);
  return (
    <AtlasContext value={value}>
      <ViewContext value={useFollowedView(atlas)}>{children}</ViewContext>
    </AtlasContext>
  );
}
