/** Words asked about once; when they are more than any language has in use, all are forgotten. */
const most = 100_000;

/** Remembers what a pure function answers for a word: a text repeats most of its words. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const kept = known.get(word);
    if (kept) return kept.answer;
    if (known.size >= most) known.clear();
    const made = answer(word);
    known.set(word, { answer: made });
    return made;
  };
}
