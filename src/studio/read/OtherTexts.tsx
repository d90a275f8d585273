import { textIn } from '../draft/names.ts';
import { givenBefore } from '../studioStore.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';

interface OtherTextsProps {
  /** The text that is open. */
  readonly text: string | undefined;
}

/** So much of its beginning tells which text it is. UTF-16 units. */
const BEGINNING = 60;

/** The other communiqués that have been read into the draft: each opens with what has been decided about it. */
export function OtherTexts({ text }: OtherTextsProps) {
  const { keeper } = useStudioParts();
  const { draft, go, t, locale } = useStudio();
  const others = keeper.readings.filter((one) => one.text !== text);
  if (others.length === 0) return null;
  return (
    <section className="other-texts" aria-label={t('read.others')}>
      <h3>{t('read.others')}</h3>
      <ul className="row">
        {others.map((one) => {
          const title = textIn(draft.sources.find(({ id }) => id === one.citedAs)?.title, locale);
          return (
            <li key={one.text}>
              <button type="button" className="quiet" onClick={() => go('read', givenBefore(one))}>
                <bdi>{title === '' ? (one.name ?? beginningOf(one.text)) : title}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The first words of a text, cut between words. */
function beginningOf(text: string): string {
  const start = text.trim().slice(0, BEGINNING + 1).replace(/\s+/g, ' ');
  return start.length > BEGINNING ? `${start.replace(/\s+\S*$/, '')} …` : start;
}
