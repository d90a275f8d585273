/** `take` one id, `drop` the words as no partner's name, or `ask` with the readings. */
export type Settled =
  | { readonly take: string }
  | { readonly drop: true }
  | { readonly ask: readonly string[] };
