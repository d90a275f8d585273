import { lazyWords } from './lazyWords.ts';
import type { KeyOf, Words } from './lazyWords.ts';
import ar from './studio.ar.json' with { type: 'json' };
import en from './studio.en.json' with { type: 'json' };

/** A key of `studio.en.json`; of a counted sentence, the part that its forms share. */
export type StudioKey = KeyOf<typeof en>;
export type StudioT = Words<StudioKey>;

/** The studio's words, which the atlas page does not load. */
export const studioWords = lazyWords({ ar, en });
