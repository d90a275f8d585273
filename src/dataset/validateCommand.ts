import { displayString } from './displayValue.ts';
import { reportSentence } from './explainIssue.ts';
import { readDatasetFile } from './readDatasetFile.ts';

const locales = ['en', 'ar'] as const;

/**
 * The command `npm run validate -- FILE…`: checks each file and prints every issue with its place and remedy in both
 * languages, then a summary. Returns the exit code: 0 where all files are right, 1 where any is not, 2 without files.
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 0) {
    for (const locale of locales) print(reportSentence('usage', locale));
    return 2;
  }
  let bad = 0;
  let issues = 0;
  for (const path of argv) {
    const file = await readDatasetFile(path);
    if (file.ok) {
      print(`${displayString(path)}: ${locales.map((locale) => reportSentence('valid', locale)).join(' ')}`);
      continue;
    }
    bad += 1;
    issues += file.issueCount;
    print(file.report);
  }
  for (const locale of locales) print(reportSentence('summary', locale, { files: argv.length, bad, issues }));
  return bad === 0 ? 0 : 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
