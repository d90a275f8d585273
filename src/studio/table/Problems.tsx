import { useEffect, useRef, useState } from 'react';
import { useStudio } from '../useStudio.ts';
import { applyRemedy } from './applyRemedy.ts';
import type { Choices } from './Choices.ts';
import { explainTableIssue } from './explainTableIssue.ts';
import type { Problem } from './Problem.ts';
import { RemedyButton } from './RemedyButton.tsx';
import type { ImportSummary } from './tableMessages.ts';
import type { TableInStudio } from './useTable.ts';

/** Questions that are shown at first, and more with every press. */
const SHOWN = 12;

interface ProblemsProps {
  readonly table: TableInStudio;
  readonly summary: ImportSummary;
  readonly chosen: Choices;
}

/** All that has to be decided: where it stands, what is the matter, and each remedy as a button. */
export function Problems({ table, summary, chosen }: ProblemsProps) {
  const { locale, announce } = useStudio();
  const { words, choose, choices, undo } = table;
  const [shown, setShown] = useState(SHOWN);
  const heading = useRef<HTMLHeadingElement>(null);
  const decided = useRef(false);
  const { problems } = summary;
  useEffect(() => {
    if (!decided.current) return;
    decided.current = false;
    // The button that was pressed is gone with its question.
    heading.current?.focus();
    announce(problems.length === 0 ? words('problems.none') : words('problems.count', { count: problems.length }));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words change with the language, and nothing is to be said then
  }, [problems]);
  return (
    <section className="table-problems">
      <div className="row">
        <h3 ref={heading} tabIndex={-1}>
          {words('problems.heading')} <span className="count">{problems.length === 0 ? '' : words('problems.count', { count: problems.length })}</span>
        </h3>
        {choices.length > 1 && (
          <button type="button" className="quiet" onClick={undo}>
            {words('problems.undo')}
          </button>
        )}
      </div>
      {problems.length === 0 && <p className="complete">{words('problems.none')}</p>}
      <ol className="issues">
        {problems.slice(0, shown).map((problem) => (
          <li key={`${problem.code} ${problem.path} ${problem.found ?? ''}`}>
            <Question problem={problem} words={words} locale={locale} />
            <div className="row">
              {problem.remedies.map((remedy, index) => (
                <RemedyButton
                  // The remedies of a problem are always the same ones in the same order.
                  key={index}
                  remedy={remedy}
                  summary={summary}
                  words={words}
                  decide={(written) => {
                    decided.current = true;
                    choose(applyRemedy(chosen, remedy, written));
                  }}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {problems.length > shown && (
        <button type="button" onClick={() => setShown(shown + SHOWN)}>
          {words('problems.more', { count: problems.length - shown })}
        </button>
      )}
    </section>
  );
}

function Question({ problem, words, locale }: { readonly problem: Problem } & Pick<TableInStudio, 'words'> & { readonly locale: 'ar' | 'en' }) {
  const { where, what, remedy } = explainTableIssue(problem, locale);
  return (
    <p>
      <strong>{where}</strong> {problem.rows.length > 1 && <span className="count">({words('problems.rows', { count: problem.rows.length })})</span>} {what}{' '}
      {remedy}
    </p>
  );
}
