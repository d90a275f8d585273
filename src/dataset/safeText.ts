/**
 * Characters that no text of a dataset may hold: controls (line breaks and tabs too: a text is one paragraph), line and
 * paragraph separators, embeddings, overrides and isolates of direction (they would turn the text around them),
 * noncharacters, and halves of surrogate pairs.
 */
const unsafe = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text without them, for what a reader types or an address carries. */
export function withoutUnsafe(text: string): string {
  return text.replace(unsafe, '');
}

/** Something that can be seen: neither white space nor a character that draws nothing. */
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** The first character that must not stand in a text, as `U+202E`; `undefined` where all may stand. */
export function firstUnsafe(text: string): string | undefined {
  const [found] = text.match(unsafe) ?? [];
  return found === undefined ? undefined : codePoint(found);
}

export function isSafe(text: string): boolean {
  return text.search(unsafe) < 0;
}

export function isVisible(text: string): boolean {
  return visible.test(text);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
