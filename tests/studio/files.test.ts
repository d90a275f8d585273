import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDatasetFile } from '../../src/studio/start/readDatasetFile.ts';
import type { DatasetAnswer } from '../../src/studio/start/readDatasetFile.ts';
import { takeFile } from '../../src/studio/start/takeFile.ts';
import { textOfWord } from '../../src/studio/start/textOfWord.ts';
import { textOfHtml } from '../../src/studio/start/textOfHtml.ts';
import { paragraph, wordBody, wordFile as word } from '../fixtures/wordFile.ts';
import { readDraft } from '../../src/studio/draft/readDraft.ts';
import { smallDataset } from '../dataset/smallDataset.ts';

/** The worker for Word files, without another thread. */
class WordWorker extends EventTarget {
  terminate() {}
  postMessage(bytes: Uint8Array) {
    const say = (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data }));
    textOfWord({ buffer: Buffer.from(bytes) }).then(say, () => say(undefined));
  }
}
/** The worker for datasets, likewise. */
class DatasetWorker extends EventTarget {
  terminate() {}
  postMessage(file: File) {
    const say = (data: DatasetAnswer) => this.dispatchEvent(new MessageEvent('message', { data }));
    void readDatasetFile(file, (share) => say({ share })).then((read) => say({ read }));
  }
}
const workers = {
  startWordWorker: () => new WordWorker() as unknown as Worker,
  startDatasetWorker: () => new DatasetWorker() as unknown as Worker,
};
const take = (name: string, content: string | Uint8Array<ArrayBuffer>) => takeFile(new File([content], name), workers, new AbortController().signal);

describe('a file at the start', () => {
  test('of text is read', async () => {
    expect(await take('بلاغ.txt', 'التقى الوفد')).toEqual({
      kind: 'given',
      given: { kind: 'text', text: 'التقى الوفد', name: 'بلاغ.txt' },
    });
  });

  test.each(['a.txt', 'a.docx', 'a.json'])('that is no longer as it was chosen is asked for again: %s', async (name) => {
    const file = Object.assign(new File(['text'], name), { arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) });
    const taken = await takeFile(file, workers, new AbortController().signal);
    expect(taken).toEqual({ kind: 'problem', problem: 'unreadable', file: name });
  });

  test('of Word has a line for each paragraph and for each row of a table', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const table = `<w:tbl>${row('Togo', '3 mars 2026', 'Accord signé')}${row('', 'Pérou', 'Entretien')}</w:tbl>`;
    const page = `<w:tbl>${row('a'.repeat(300), 'b'.repeat(300))}</w:tbl>`;
    const taken = await take('a.docx', wordBody(`${paragraph('Avant')}${table}<w:p><w:r><w:t>un</w:t><w:tab/><w:t>deux</w:t></w:r></w:p>${page}`));
    expect(taken).toMatchObject({ given: { text: ['Avant', 'Togo | 3 mars 2026 | Accord signé', 'Pérou | Entretien', 'un\tdeux', 'a'.repeat(300), 'b'.repeat(300)].join('\n\n') } });
  });

  test('of HTML has a line for each row of a table', () => {
    expect(textOfHtml('<table><tr><th>Pays</th><th>Date</th></tr>\n<tr><td>Togo</td> <td class="x">3 mars</td></tr></table>')).toBe('Pays | Date\nTogo | 3 mars');
  });

  test('in an old Arabic or French encoding is converted, and says so', async () => {
    const arabic = new Uint8Array([0xc7, 0xe1, 0xe3, 0xdb, 0xd1, 0xc8]); // المغرب in windows-1256
    expect(await take('a.txt', arabic)).toMatchObject({ encoding: 'windows-1256', given: { text: 'المغرب' } });
    const french = new Uint8Array([0x53, 0xe9, 0x6e, 0xe9, 0x67, 0x61, 0x6c]); // Sénégal in windows-1252
    expect(await take('b.txt', french)).toMatchObject({ encoding: 'windows-1252', given: { text: 'Sénégal' } });
  });

  test('of Word is read, a line for each paragraph', async () => {
    const taken = await take('communiqué.docx', word('أولا', 'ثانيا'));
    expect(taken).toMatchObject({ given: { kind: 'text' } });
    if (taken.kind === 'given' && taken.given.kind === 'text') expect(taken.given.text.match(/\S+/g)).toEqual(['أولا', 'ثانيا']);
  });

  test.each([
    ['a.docx', word('أولا')],
    ['a.json', JSON.stringify(smallDataset())],
  ])('that takes long can be stopped, before and while it is read: %s', async (name, content) => {
    let isEnded = false;
    class Silent extends EventTarget {
      postMessage() {}
      terminate() {
        isEnded = true;
      }
    }
    const silent = () => new Silent() as unknown as Worker;
    const slow = { startWordWorker: silent, startDatasetWorker: silent };
    const stop = new AbortController();
    const file = new File([content], name);
    const taken = takeFile(file, slow, stop.signal);
    setTimeout(() => stop.abort());
    expect(await taken).toEqual({ kind: 'stopped' });
    await expect.poll(() => isEnded).toBe(true);
    expect(await takeFile(file, slow, AbortSignal.abort())).toEqual({ kind: 'stopped' });
  });

  test('with a dataset tells how far it is, and comes whole from its pieces', async () => {
    const whole = smallDataset();
    class InPieces extends EventTarget {
      terminate() {}
      postMessage(file: File) {
        const say = (data: DatasetAnswer) => this.dispatchEvent(new MessageEvent('message', { data }));
        void readDatasetFile(file, (share) => say({ share })).then((read) => {
          if (read.kind !== 'draft') return;
          for (const engagement of read.draft.engagements) say({ engagements: [engagement] });
          say({ read: { ...read, draft: { ...read.draft, engagements: [] } } });
        });
      }
    }
    const shares: number[] = [];
    const pieces = { ...workers, startDatasetWorker: () => new InPieces() as unknown as Worker };
    const taken = await takeFile(new File([JSON.stringify(whole)], 'a.json'), pieces, new AbortController().signal, (share) => shares.push(share));
    expect(taken).toEqual({ kind: 'draft', draft: (readDraft(whole) as { draft: unknown }).draft });
    expect(shares).toEqual([0.1, 0.6]);
  });

  test('of HTML is read as a reader sees it', () => {
    expect(textOfHtml('<head><title>x</title></head><p>S&eacute;n&#233;gal &amp; <b>Mali</b><script>alert(1)</script></p><!-- no --><ul><li>Chad</ul>')).toBe(
      'Sénégal & Mali\nChad',
    );
  });

  test.each([
    ['<p>Peru, where x < 5 and y > 2</p><p>Chad', 'Peru, where x < 5 and y > 2\nChad'],
    ['<STYLE>p{}</Style >Peru<svg><p>no</p></svg><header>Chad</header>', 'Peru\nChad'],
    ['<td>Togo</td><!-- no --> <td>3 mars</td> et <td>Mali</td>', 'Togo | 3 mars et Mali'],
    ['Peru<script>if (a', 'Peruif (a'],
    ['Peru<!-- <b>Chad</b>', 'PeruChad'],
    ['Peru <b', 'Peru <b'],
    ['&toString; &constructor; &AMP; &#0;&lt;', '&toString; &constructor; & \ufffd<'],
    ['d&apos;&Eacute;gypte, Ha&iuml;ti, S&atilde;o Tom&eacute;', "d'Égypte, Haïti, São Tomé"],
    // Word writes paragraphs in cells; a page set out by a table has its text in them.
    ['<tr><td><p>Gabon</p></td><td><p>4 mars 2026</p></td><td><p>Accord</p><p>signé</p></td></tr>', 'Gabon | 4 mars 2026 | Accord signé'],
    ['<table><tr><td><p>Rabat</p><p>Le ministre a reçu son homologue.</p></td></tr></table>', 'Rabat\nLe ministre a reçu son homologue.'],
    [`<table><tr><td>Menu</td><td><p>${'a'.repeat(200)}</p><p>${'b'.repeat(200)}</p></td></tr></table>`, `Menu\n${'a'.repeat(200)}\n${'b'.repeat(200)}`],
    ['<div hidden><p>no</p><div>no</div></div><p>Peru</p><span style="display: none">no</span>Chad', 'Peru\nChad'],
    ['<div class="hidden-xs">Peru</div><input hidden>Chad', 'Peru\nChad'],
  ])('of HTML that is as people write it: %s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test.each(['<!--', '<!-- >', '<div hidden>', '<td>', '<x hidden ', '<', '<p ', '<script>', '</script  ', '</td> <td ', '&', ' '])(
    'of HTML takes no longer for each letter where there are many: %s',
    (bit) => {
      const many = `<p>Peru${bit.repeat(1_000_000 / bit.length)}`;
      expect(textOfHtml(many).startsWith('Peru')).toBe(true);
    },
    5_000,
  );

  test('with a table goes to the next step as it is', async () => {
    expect(await take('a.xlsx', 'PK')).toMatchObject({ given: { kind: 'table' } });
  });

  test('with a dataset is opened; with one that is not right, every reason is there', async () => {
    expect(await take('a.json', JSON.stringify(smallDataset()))).toMatchObject({ kind: 'draft', draft: { id: 'small' } });
    expect(await take('a.json', JSON.stringify({ ...smallDataset(), format: 7 }))).toMatchObject({
      kind: 'issues',
      issues: [{ issue: { code: 'unsupported-format' }, position: { line: 1 } }],
    });
    expect(await take('a.json', '{\n  "format": 1,\n}')).toMatchObject({ issues: [{ issue: { code: 'not-json' }, position: { line: 3 } }] });
    expect(await take('a.json', '{"format": 1, "id": "a", "id": "b"}')).toMatchObject({ issues: [{ issue: { code: 'duplicate-key' } }] });
  });

  test.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n ', 'empty'],
    ['picture.png', 'x', 'unknown-kind'],
    ['binary.txt', new Uint8Array([1, 0, 2]), 'not-text'],
    ['old.doc', 'x', 'old-word'],
    ['broken.docx', 'x', 'word-broken'],
    ['other.docx', zipSync({ 'a.txt': strToU8('x') }), 'word-broken'],
    ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(51_000_000) }), 'word-bomb'],
    ['large.txt', new Uint8Array(5_000_001).fill(97), 'too-large'],
  ])('%s gets an answer', async (name, content, problem) => {
    expect(await take(name, content)).toMatchObject({ kind: 'problem', problem });
  });
});
