import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readDatasetFile } from '../../src/dataset/readDatasetFile.ts';
import { main } from '../../src/dataset/validateCommand.ts';
import { firstDatasetPath } from './firstDataset.ts';
import { change, smallDataset } from './smallDataset.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dataset-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function file(content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'd.json');
  await writeFile(path, content);
  return path;
}

/** Runs the command; the folder's name is cut out of what it prints. */
async function run(...argv: string[]): Promise<{ code: number; output: string }> {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  const code = await main(argv);
  vi.restoreAllMocks();
  return { code, output: written.join('').replaceAll(`${folder}/`, '').replaceAll(/[\u2068\u2069]/g, '') };
}

const firstLines = (output: string): string[] => output.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));

describe('npm run validate', () => {
  test('a right file is valid, in both languages', async () => {
    const { code, output } = await run(fileURLToPath(firstDatasetPath));
    expect(code).toBe(0);
    expect(output).toContain('Valid. الملف صحيح.');
    expect(output).toContain('Files checked: 1. Files with issues: 0. Issues: 0.');
  });

  test('without files it says how it is used', async () => {
    const { code, output } = await run();
    expect(code).toBe(2);
    expect(output).toContain('Usage: npm run validate -- FILE…');
    expect(output).toContain('الاستعمال');
  });

  test('issues with line and column, in the order of the file, in both languages', async () => {
    const changes = { 'engagements.0.outcome': 'meting', sumary: 'x', 'dates.end': undefined };
    const content = JSON.stringify(change(changes), null, 2);
    const lineOf = (part: string): number => content.slice(0, content.indexOf(part)).split('\n').length;
    const { code, output } = await run(await file(content));
    expect(code).toBe(1);
    expect(firstLines(output)).toEqual([
      'd.json:12:3 missing-key dates.end',
      `d.json:${lineOf('"meting"')}:7 unknown-reference engagements[0].outcome`,
      `d.json:${lineOf('"sumary"')}:3 unknown-key sumary`,
    ]);
    expect(output).toContain('No entry of outcomes has the id meting. Did you mean meeting?');
    expect(output).toContain('هل تقصدون meeting؟');
    expect(output).toContain('Files checked: 1. Files with issues: 1. Issues: 3.');
    expect(output).toContain('المشكلات: 3.');
  });

  test('several files are checked each', async () => {
    const { code, output } = await run(join(folder, 'none.json'), folder, fileURLToPath(firstDatasetPath));
    expect(code).toBe(1);
    expect(output).toContain('none.json:1:1 no-such-file\n  There is no such file.');
    expect(output).toContain('1:1 not-a-file\n');
    expect(output).toContain('لا وجود لهذا الملف');
    expect(output).toContain('Files checked: 3. Files with issues: 2. Issues: 2.');
  });
});

describe('what only a file can be', () => {
  const refusal = async (content: string | Uint8Array): Promise<string[]> => {
    const result = await readDatasetFile(await file(content));
    return result.ok ? [] : firstLines(result.report.replaceAll(`${folder}/`, ''));
  };

  test.each([
    ['{\n  "format": 1,\n  "id" "x"\n}', 'd.json:3:8 not-json'],
    ['{\r\n  "format": 1,\r\n}', 'd.json:3:1 not-json'],
    ['{ "format": 1 // no\n}', 'd.json:1:15 not-json'],
    ['', 'd.json:1:1 not-json'],
    ['{} {}', 'd.json:1:4 not-json'],
    ['['.repeat(1_000_000), 'd.json:1:1 too-deep'],
  ])('%.20s…', async (content, line) => {
    expect(await refusal(content)).toEqual([line]);
  });

  test('a repeated key', async () => {
    const id = '"id": "small",';
    const content = JSON.stringify(smallDataset(), null, 2).replace(id, `${id}\n  ${id}`);
    expect(await refusal(content)).toEqual(['d.json:4:3 duplicate-key id']);
  });

  test('not UTF-8; a byte order mark is no harm', async () => {
    expect(await refusal(Buffer.from('{ "format": 1, "é": 1 }', 'latin1'))).toEqual(['d.json:1:1 not-utf8']);
    expect((await readDatasetFile(await file(`\uFEFF${JSON.stringify(smallDataset())}`))).ok).toBe(true);
  });

  test('a name that no system takes', async () => {
    const result = await readDatasetFile('bad\0name\u001b[31m.json');
    expect(!result.ok && result.report).toMatch(/^bad\\u\{0\}name\\u\{1B\}\[31m\.json:1:1 unreadable-file\n/);
  });
});
