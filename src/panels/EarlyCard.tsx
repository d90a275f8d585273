import { CloseCard } from './SelectionPanel.tsx';

/** The card that answers before the page's scripts are there: empty, and filled from the list by what the page holds itself. */
export function EarlyCard() {
  return (
    <article className="card early">
      <CloseCard />
      {/* eslint-disable-next-line jsx-a11y/heading-has-content -- nobody meets it before it is filled */}
      <h2 tabIndex={-1} />
      <div className="known" />
    </article>
  );
}
