import { countries } from '../../dataset/countryCodes.ts';
import { isLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { readCommunique } from './readCommunique.ts';
import { readDocument } from './readDocument.ts';
import { readerSentence } from './readerSentence.ts';

/**
 * The command `npm run read -- FILE [--lang en|ar] [--host CODE]`: prints the reader's proposals as JSON on standard
 * output, and what is to be said about the file on standard error. Returns the exit code: 0 where the file was read, 1 where
 * it cannot be, 2 without a file.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const { files, options } = parse(argv);
  const locale: Locale = isLocale(options.get('lang')) ? (options.get('lang') as Locale) : 'en';
  const [file, more] = files;
  if (file === undefined || more !== undefined) return complain(readerSentence('usage', locale), 2);
  const host = options.get('host')?.toUpperCase();
  if (host !== undefined && !countries.has(host)) return complain(readerSentence('unknown-host', locale, { file: host }), 2);

  const read = await readDocument(file);
  if (!read.ok) return complain(readerSentence(read.problem, locale, { file, limit: String(read.limit ?? '') }), 1);
  if (read.encoding !== undefined) complain(readerSentence('other-encoding', locale, { file, encoding: read.encoding }), 0);
  const { partners, engagements, doubtful, ...reading } = readCommunique(read.text, host === undefined ? {} : { host });
  const proposals = { ...(reading.host !== undefined && { host: reading.host }), partners, engagements, doubtful };
  process.stdout.write(`${JSON.stringify(proposals, null, 2)}\n`);
  return 0;
}

function complain(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}

function parse(argv: readonly string[]): { readonly files: readonly string[]; readonly options: ReadonlyMap<string, string> } {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    const option = /^--(lang|host)(?:=(.*))?$/.exec(word);
    if (!option) {
      files.push(word);
      continue;
    }
    if (option[2] === undefined) index += 1;
    options.set(option[1] ?? '', option[2] ?? argv[index] ?? '');
  }
  return { files, options };
}
