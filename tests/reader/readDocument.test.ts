import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import ar from '../../src/i18n/reader.ar.json' with { type: 'json' };
import en from '../../src/i18n/reader.en.json' with { type: 'json' };
import { readDocument } from '../../src/studio/reader/readDocument.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-reader-'));

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A Word file of the smallest kind, a paragraph for each line. */
function word(...paragraphs: string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

describe('a file is read', () => {
  test('as text, with or without a byte order mark', async () => {
    expect(await readDocument(file('a.txt', '\uFEFFمالي'))).toEqual({ ok: true, text: 'مالي' });
  });

  test('as Word, a line for each paragraph', async () => {
    const read = await readDocument(file('b.docx', word('Norway', 'Chad')));
    expect(read.ok && read.text.split('\n').filter((line) => line !== '')).toEqual(['Norway', 'Chad']);
  });

  test('as HTML, without its markup', async () => {
    expect(await readDocument(file('c.html', '<html><p>Norway</p><script>Chad</script><p>Mali &amp; Togo</p>'))).toEqual({
      ok: true,
      text: 'Norway\nMali & Togo',
    });
  });

  test('in Windows-1256, which is said', async () => {
    const bytes = Uint8Array.from([0xc7, 0xe1, 0xe4, 0xd1, 0xe6, 0xed, 0xcc]);
    expect(await readDocument(file('d.txt', bytes))).toEqual({ ok: true, text: 'النرويج', encoding: 'windows-1256' });
  });
});

describe('a file is refused', () => {
  test.each([
    ['nothing.txt', '', 'empty'],
    ['blank.txt', ' \n\t\n', 'empty'],
    ['empty.docx', '', 'empty'],
    ['picture.txt', Uint8Array.from({ length: 2000 }, (_, index) => index % 32), 'not-text'],
    ['large.txt', new Uint8Array(5_000_001).fill(97), 'too-large'],
    ['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-word'],
    ['broken.docx', 'PK but no more', 'word-broken'],
    ['other.docx', zipSync({ 'a.txt': strToU8('a') }), 'word-broken'],
    ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(50_000_001) }, { level: 9 }), 'word-bomb'],
  ])('%s: %#', async (name, content, problem) => {
    expect(await readDocument(file(name, content))).toMatchObject({ ok: false, problem });
  });

  test('where there is none, or a folder', async () => {
    expect(await readDocument(join(folder, 'none.txt'))).toEqual({ ok: false, problem: 'no-such-file' });
    expect(await readDocument(folder)).toEqual({ ok: false, problem: 'not-a-file' });
  });
});

test('every sentence stands in both languages, with the same values', () => {
  const values = (words: Readonly<Record<string, string>>): string[] =>
    Object.entries(words).map(([key, sentence]) => `${key} ${[...sentence.matchAll(/\{\{\w+\}\}/g)].sort().join()}`);
  expect(values(ar)).toEqual(values(en));
});
