import type { MouseEvent } from 'react';
import { otherLocale } from '../i18n/locale.ts';
import { Day } from './Day.tsx';
import { useAtlas } from './useAtlas.ts';

/** The dataset's title, where and when, and the way to the other language. */
export function Masthead() {
  const { data, t, locale, nameOf, switchLanguage, languageLink } = useAtlas();
  const { title, dates, host } = data.dataset;
  const other = otherLocale[locale];
  const onSwitch = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    switchLanguage();
  };
  return (
    <>
      <a className="language" href={languageLink(other)} lang={other} hrefLang={other} onClick={onSwitch}>
        {t('language.other')}
      </a>
      <h1>{title[locale]}</h1>
      <p className="dateline">
        {host && `${t('event.place', { place: host.place[locale], country: nameOf(host.country) })} · `}
        <Day locale={locale} start={dates.start} end={dates.end} />
      </p>
    </>
  );
}
