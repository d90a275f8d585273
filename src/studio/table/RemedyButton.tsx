import { useId, useState } from 'react';
import { countryName } from '../../geo/countryNames.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { TableT } from '../../i18n/tableWords.ts';
import { textIn } from '../draft/names.ts';
import { useStudio } from '../useStudio.ts';
import { standardOutcomes } from '../draft/standardOutcomes.ts';
import type { Remedy } from './Problem.ts';
import type { ImportSummary } from './tableMessages.ts';

interface RemedyButtonProps {
  readonly remedy: Remedy;
  readonly summary: ImportSummary;
  readonly words: TableT;
  decide(written?: string): void;
}

/** A decision one click away, or a field for what is to be read instead. */
export function RemedyButton({ remedy, summary, words, decide }: RemedyButtonProps) {
  const { locale, draft } = useStudio();
  const [written, setWritten] = useState('');
  const id = useId();
  if (remedy.kind === 'write') {
    return (
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (written.trim() !== '') decide(written.trim());
        }}
      >
        <label className="unseen" htmlFor={id}>
          {remedy.found === '' ? words('problems.writeEmpty') : words('problems.write', { found: remedy.found })}
        </label>
        <input id={id} className="instead" dir="auto" value={written} onChange={({ target }) => setWritten(target.value)} placeholder={remedy.found} />
        <button type="submit" disabled={written.trim() === ''}>
          {words('problems.writeDone')}
        </button>
      </form>
    );
  }
  const outcomes = [...draft.outcomes, ...summary.additions.outcomes, ...standardOutcomes];
  const nameOf = (outcome: string): string => textIn(outcomes.find((own) => own.id === outcome)?.name, locale) || outcome;
  return (
    <button type="button" onClick={() => decide()}>
      {labelOf(remedy, words, locale, nameOf)}
    </button>
  );
}

function labelOf(remedy: Exclude<Remedy, { kind: 'write' }>, words: TableT, locale: Locale, nameOf: (outcome: string) => string): string {
  switch (remedy.kind) {
    case 'country':
      return words('remedies.country', { name: countryName(locale, remedy.code) });
    case 'replace':
      return words('remedies.replace', { by: `\u2068${remedy.by}\u2069` });
    case 'leave-out':
    case 'keep':
      return words(`remedies.${remedy.kind}`, { count: remedy.rows.length });
    case 'order':
      return words(`remedies.${remedy.order}`, { example: `\u2066${unbroken(remedy.example)}\u2069` });
    case 'outcome':
    case 'default-outcome':
      return words(`remedies.${remedy.kind}`, { name: nameOf(remedy.id) });
    case 'read-as':
      return remedy.role === undefined ? words('remedies.not-read') : words('remedies.read-as', { role: words(`roles.${remedy.role}`) });
    case 'organisation':
    case 'empty':
    case 'swap':
    case 'use-column':
    case 'new-outcome':
    case 'cite-table':
      return words(`remedies.${remedy.kind}`);
  }
}

/** No line ends within a day. */
function unbroken(text: string): string {
  return text.replaceAll('-', '\u2011').replaceAll('/', '/\u2060');
}
