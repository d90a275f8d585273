import { readFile } from 'node:fs/promises';
import territories from 'cldr-core/supplemental/territoryInfo.json' with { type: 'json' };
import { countries } from '../../dataset/countryCodes.ts';
import type { PackedCountry } from './countryNames.ts';

interface Territory {
  readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string }>>;
}
const territoryInfo = territories.supplemental.territoryInfo as Readonly<Record<string, Territory | undefined>>;
const source = new URL('../../../data/country-names.txt', import.meta.url);

/**
 * The text of `data/gazetteer.json`: CLDR's names of every country in Arabic, Arabic as in Morocco, English and French,
 * short and long, joined with the variants of `data/country-names.txt`. Made by `npm run gazetteer`, so that the studio
 * finds the same names in every browser, whatever edition of CLDR it carries.
 * @throws Error naming the line where the file of variants has a code or a number of columns that cannot be
 */
export async function gazetteerFile(): Promise<string> {
  const variants = parseVariants(await readFile(source, 'utf8'));
  const lines = [...countries].map(([code, { alpha2 }]) => {
    const [ar = [], en = [], fr = [], ...words] = variants.get(code) ?? [];
    const packed: PackedCountry = [
      code,
      join(cldrNames(['ar', 'ar-MA'], alpha2), ar),
      join(cldrNames(['en'], alpha2), en),
      join(cldrNames(['fr'], alpha2), fr),
      ...([0, 1, 2, 3, 4].map((index) => join(words[index] ?? [])) as [string, string, string, string, string]),
      officialLanguages(alpha2).join(','),
    ];
    return JSON.stringify(packed);
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function cldrNames(languages: readonly string[], alpha2: string): string[] {
  return languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      // Without a name of its own, `of` would give the code back, which is no name.
      const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      return names.of(alpha2)?.replaceAll('’', "'") ?? [];
    }),
  );
}

/** Which of Arabic, English and French CLDR says are official in a country. */
function officialLanguages(alpha2: string): string[] {
  const spoken = territoryInfo[alpha2]?.languagePopulation;
  return ['ar', 'en', 'fr'].filter((language) => /^(?:de_facto_)?official$/.test(spoken?.[language]?._officialStatus ?? ''));
}

function join(...lists: readonly (readonly string[])[]): string {
  return [...new Set(lists.flat())].join(',');
}

function parseVariants(text: string): ReadonlyMap<string, readonly string[][]> {
  const variants = new Map<string, string[][]>();
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const [code = '', ...columns] = line.split(';');
    if (!countries.has(code) || columns.length !== 8 || variants.has(code)) {
      throw new Error(`country-names.txt:${index + 1}: a known code, once, and eight columns are wanted`);
    }
    variants.set(code, columns.map((column) => column.split(',').filter((name) => name !== '')));
  });
  return variants;
}
