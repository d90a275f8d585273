import { Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { otherLocale } from '../i18n/locale.ts';
import { DraftBar } from './DraftBar.tsx';
import { StepBoundary } from './StepBoundary.tsx';
import { stepIds, steps } from './steps.ts';
import { useAskBeforeLeaving } from './useAskBeforeLeaving.ts';
import { useStudio, useStudioParts } from './useStudio.ts';

/** The studio: the steps from a communiqué or a table to a published atlas, and the draft that they work on. */
export function Studio() {
  const { store, switchLanguage } = useStudioParts();
  const { t, locale, go } = useStudio();
  const { step, announcement } = useStore(store);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useAskBeforeLeaving();
  useEffect(() => {
    // Not at the start: the page keeps its focus where the reader put it.
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const Step = steps[step];
  const other = otherLocale[locale];
  return (
    <>
      <header className="masthead studio-head">
        <a
          className="language"
          href={`../../${other}/studio/`}
          lang={other}
          hrefLang={other}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            switchLanguage();
          }}
        >
          {t('language')}
        </a>
        <h1>{t('title')}</h1>
        <p className="dateline">
          {t('promise')} <a href="../">{t('toAtlas')}</a>
        </p>
        <nav aria-label={t('steps.heading')}>
          <ol className="steps">
            {stepIds.map((id) => (
              <li key={id}>
                <button type="button" aria-current={id === step ? 'step' : undefined} onClick={() => go(id)}>
                  {t(`steps.${id}`)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <DraftBar />
      <main id="studio:step" className={`step step-${step}`}>
        <h2 tabIndex={-1} ref={heading}>
          {t(`headings.${step}`)}
        </h2>
        <StepBoundary key={step} words={{ what: t('broken.what'), again: t('broken.again') }}>
          <Suspense fallback={<p role="status">{t('loading')}</p>}>
            <Step />
          </Suspense>
        </StepBoundary>
      </main>
      <p className="unseen" role="status">
        {announcement}
      </p>
    </>
  );
}
