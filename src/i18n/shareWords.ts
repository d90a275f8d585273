import { lazyWords } from './lazyWords.ts';
import type { KeyOf, Words } from './lazyWords.ts';
import ar from './share.ar.json' with { type: 'json' };
import en from './share.en.json' with { type: 'json' };

export type ShareKey = KeyOf<typeof en>;

/** A sentence of what is shared or taken away. */
export type Say = Words<ShareKey>;

/** The words of sharing. They come with its scripts: a page that nobody shares does not load them. */
export const shareWords = lazyWords({ ar, en });
