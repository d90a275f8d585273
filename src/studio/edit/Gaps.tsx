import { explainIssue } from '../../dataset/explainIssue.ts';
import { formatPath } from '../../dataset/formatPath.ts';
import { useGaps } from '../check/useGaps.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import { entryName } from './entryName.ts';
import { isBelow } from './fieldAt.ts';
import { fields } from './fields.ts';
import { gapKinds } from './gaps.ts';
import type { Gap } from './gaps.ts';
import { placeOf } from './placeOf.ts';

/** So many are listed of each kind; the rest is counted. */
const SHOWN = 12;

/** The meter of what a draft lacks. Each entry leads to its field. */
export function Gaps() {
  const { store } = useStudioParts();
  const { t } = useStudio();
  const gaps = useGaps();
  // Above the forms, and not beside them, they are a line each.
  const isBeside = matchMedia('(min-width: 60rem)').matches;
  if (!gaps) return null;
  return (
    <section className="gaps" aria-label={t('gaps.heading')}>
      <h3>{t('gaps.heading')}</h3>
      <p role="status" className={gaps.length === 0 ? 'complete' : undefined}>
        {gaps.length === 0 ? t('gaps.none') : t('gaps.count', { count: gaps.length })}
      </p>
      {gapKinds.map((kind) => {
        const own = gaps.filter((gap) => gap.kind === kind);
        if (own.length === 0) return null;
        return (
          <details key={kind} open={isBeside && own.length <= SHOWN}>
            <summary>
              {t(`gaps.kind.${kind}`)} <span className="count">{own.length}</span>
            </summary>
            <ul>
              {own.slice(0, SHOWN).map((gap) => (
                <li key={`${gap.issue.code} ${gap.issue.path}`}>
                  <button type="button" className="quiet" onClick={() => store.getState().lead(gap.issue.path)}>
                    <GapWords gap={gap} />
                  </button>
                </li>
              ))}
              {own.length > SHOWN && <li>{t('gaps.more', { count: own.length - SHOWN })}</li>}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

/** Where it is, and what is wrong there where it is more than a lack. */
function GapWords({ gap: { issue } }: { readonly gap: Gap }) {
  const { draft, t, locale } = useStudio();
  const { section, index } = placeOf(issue.path);
  const own = section === 'about' ? issue.path : issue.path.replace(/^\w+\[\d+\]\.?/, '');
  // Of `dates`, which is missing as a whole, the first field.
  const field =
    fields[section].find(({ path }) => own === formatPath(path) || isBelow(own, formatPath(path))) ??
    fields[section].find(({ path }) => isBelow(formatPath(path), own));
  const language = /\.(ar|en)$/.exec(issue.path)?.[1];
  const where = [
    t(`edit.sections.${section}`),
    ...(section !== 'about' && index !== undefined
      ? [entryName(draft, section, index, locale) || t('edit.unnamed', { number: index + 1 })]
      : []),
    ...(field ? [t(field.label)] : []),
    ...(language === 'ar' || language === 'en' ? [t(`fields.${language}`)] : []),
  ].join(' · ');
  const isLack = issue.code === 'missing-key' || issue.code === 'empty-list' || issue.code === 'empty-text';
  if (isLack && (field !== undefined || index === undefined)) return where;
  const { what, remedy } = explainIssue(issue, locale);
  return `${where}: ${what} ${remedy}`;
}
