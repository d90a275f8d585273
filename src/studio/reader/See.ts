/** Told of each sign: what kind it is, and which word. No sign is told of twice for one name. */
export type See = (kind: string, word: string) => void;
