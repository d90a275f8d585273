import { useState } from 'react';
import type { MouseEvent } from 'react';
import { otherLocale } from '../i18n/locale.ts';
import { Day } from './Day.tsx';
import { useAtlas } from './useAtlas.ts';

/** The dataset's title, where and when, the way to the other language, and what can be done with it. */
export function Masthead() {
  const { data, t, locale, nameOf, switchLanguage, languageLink, share } = useAtlas();
  const [failed, setFailed] = useState(false);
  const { title, dates, host } = data.dataset;
  const other = otherLocale[locale];
  const onSwitch = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    switchLanguage();
  };
  return (
    <>
      <div className="ways">
        <a className="language" href={languageLink(other)} lang={other} hrefLang={other} onClick={onSwitch}>
          {t('language.other')}
        </a>
        <button type="button" className="share scripted" onClick={() => share().then(() => setFailed(false), () => setFailed(true))}>
          {t('page.share')}
        </button>
      </div>
      <h1>{title[locale]}</h1>
      <p className="dateline">
        {host ? (
          <span className="where-when">
            <span className="where">{t('event.place', { place: host.place[locale], country: nameOf(host.country) })}</span>{' '}
            <span className="when">
              <span className="dot-between">· </span>
              <Day start={dates.start} end={dates.end} />
            </span>
          </span>
        ) : (
          <Day start={dates.start} end={dates.end} />
        )}
      </p>
      {failed && <p role="alert">{t('failure.panel')}</p>}
    </>
  );
}
