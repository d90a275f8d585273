import { Fragment } from 'react';
import type { Citation } from '../dataset/Dataset.ts';
import { sourceCode } from '../views/citations.ts';

/** Codes of sources with the place in them, as plain text: `S1 ¶4 · S2`. */
export function citationText({ source, at }: Citation): string {
  return at === undefined ? sourceCode(source) : `${sourceCode(source)} ${at}`;
}

/** The same in a line, each code apart, so that an Arabic reader meets the first one first. */
export function CitationLine({ citations }: { readonly citations: readonly Citation[] }) {
  return citations.map(citationText).map((text, index) => (
    <Fragment key={text}>
      {index > 0 && ' · '}
      <bdi>{text}</bdi>
    </Fragment>
  ));
}

/** The same as links to the list of sources. */
export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <span className="citations">
      {citations.map((citation) => (
        <a key={citationText(citation)} href={sourceHref(citation.source)}>
          <bdi>{citationText(citation)}</bdi>
        </a>
      ))}
    </span>
  );
}

/** Where a source stands in the list. The colon keeps it apart from the ids of partners, which cannot have one. */
export function sourceAnchor(id: string): string {
  return `source:${id}`;
}

export function sourceHref(id: string): string {
  return `#${sourceAnchor(id)}`;
}
