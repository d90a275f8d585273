import lexicon from '../../../data/reader-words.json' with { type: 'json' };
import { fold } from '../../views/fold.ts';
import type { TextLanguage } from './Paragraph.ts';
import { stemOf } from './stemOf.ts';

const classes = { ar: made('ar'), en: made('en'), fr: made('fr') } as const;

/** The class of a word in `data/reader-words.json`, by the word itself or by a stem of that class alone; '' for others. */
export function classOf(language: TextLanguage, word: string): string {
  const { words, stems } = classes[language];
  return words.get(word) ?? stems.get(stemOf(word)) ?? '';
}

function made(language: TextLanguage): { readonly words: ReadonlyMap<string, string>; readonly stems: ReadonlyMap<string, string> } {
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
  return { words, stems };
}
