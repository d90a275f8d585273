/** The other forms of an Arabic nationality word, given as masculine singular: نرويجي → نرويجية, نرويجيين … */
export function arabicForms(masculine: string): string[] {
  // In `كوري جنوبي` and `جنوب سوداني` every adjective agrees; what does not end in ي stays.
  const words = masculine.split(' ');
  const endings = ['', 'ة', 'ين', 'ون', 'ات', 'ان', 'تين', 'تان', 'و', 'ا'];
  return endings.map((ending) =>
    words.map((word) => (word.endsWith('ي') && !word.endsWith('يي') ? word + ending : word)).join(' '),
  );
}

/** English: `Norwegian` → `Norwegians`. What ends in a sibilant (`Swiss`, `Chinese`) has one form. */
export function englishForms(word: string): string[] {
  if (word.endsWith('man')) return [word, `${word.slice(0, -3)}men`];
  return /(?:s|sh|ch|ese)$/.test(word) || word === word.toUpperCase() ? [word] : [word, `${word}s`];
}

/** French, given as masculine singular: `norvégien` → `norvégienne`, `norvégiens`, `norvégiennes`. */
export function frenchForms(masculine: string): string[] {
  const feminine = feminineOf(masculine);
  const plural = (form: string): string => (/[sx]$/.test(form) ? form : `${form}s`);
  return [...new Set([masculine, feminine, plural(masculine), plural(feminine)])];
}

const irregular: Readonly<Record<string, string>> = {
  grec: 'grecque',
  turc: 'turque',
  suisse: 'suisse',
  burkinabè: 'burkinabè',
  burkinabé: 'burkinabée',
  letton: 'lettone',
};

function feminineOf(masculine: string): string {
  const known = irregular[masculine];
  if (known !== undefined) return known;
  if (/(?:ien|éen|aen|yen|uen)$/.test(masculine)) return `${masculine}ne`;
  return masculine.endsWith("e") ? masculine : `${masculine}e`;
}
