import lexicon from '../../../data/reader-words.json' with { type: 'json' };
import { fold } from '../../views/fold.ts';
import type { TextLanguage } from './Paragraph.ts';
import { remembered } from './remembered.ts';
import { stemOf } from './stemOf.ts';

const classes: Readonly<Record<TextLanguage, (word: string) => string>> = { ar: made('ar'), en: made('en'), fr: made('fr') };

/** The class of a word in `data/reader-words.json`, by the word itself or by a stem of that class alone; '' for others. */
export function classOf(language: TextLanguage, word: string): string {
  return classes[language](word);
}

function made(language: TextLanguage): (word: string) => string {
  const words = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const [name, list] of Object.entries(lexicon[language])) {
    for (const word of list.split(' ')) {
      const key = fold(word).replaceAll(' ', '');
      if (!words.has(key)) words.set(key, name);
      const stem = stemOf(key);
      stems.set(stem, (stems.get(stem) ?? name) === name ? name : '');
    }
  }
  return remembered((word) => words.get(word) ?? stems.get(stemOf(word)) ?? '');
}
