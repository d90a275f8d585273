import { readFile } from 'node:fs/promises';
import { readCommunique } from './readCommunique.ts';

export async function main(argv: readonly string[]): Promise<number> {
  const text = await readFile(argv[0] ?? '', 'utf8');
  const { host, partners, engagements, doubtful } = readCommunique(text);
  process.stdout.write(`${JSON.stringify({ host, partners, engagements, doubtful }, null, 1)}\n`);
  return 0;
}
