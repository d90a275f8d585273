import { explainIssue } from '../../dataset/explainIssue.ts';
import { useStudio } from '../useStudio.ts';
import type { Taken } from './takeFile.ts';

/** So many issues are shown; the rest is counted. */
const SHOWN = 50;

interface RefusalProps {
  readonly refused: Exclude<Taken, { kind: 'given' | 'draft' | 'stopped' }> | 'example';
}

/** Why a file was not taken, and what to do about it. What was open stays open. */
export function Refusal({ refused }: RefusalProps) {
  const { t, locale } = useStudio();
  if (refused === 'example') return <p role="alert" className="problem">{t('start.noExample')}</p>;
  if (refused.kind === 'problem') {
    return (
      <div role="alert" className="problem">
        <p>
          <bdi>{refused.file}</bdi>
        </p>
        <p>{t(`start.problem.${refused.problem}`)}</p>
      </div>
    );
  }
  const { issues, file } = refused;
  return (
    <div role="alert" className="problem">
      <p>
        <bdi>{file}</bdi>
      </p>
      <p>{t('start.refused', { count: issues.length })}</p>
      <ol className="issues">
        {issues.slice(0, SHOWN).map(({ issue, position }) => {
          const { where, what, remedy } = explainIssue(issue, locale);
          return (
            <li key={`${issue.code} ${issue.path}`}>
              <strong>
                <bdi>{where}</bdi>
              </strong>{' '}
              ({t('start.at', { line: position.line, column: position.column })}){' '}
              {what} {remedy}
            </li>
          );
        })}
      </ol>
      {issues.length > SHOWN && <p>{t('start.moreIssues', { count: issues.length - SHOWN })}</p>}
    </div>
  );
}
