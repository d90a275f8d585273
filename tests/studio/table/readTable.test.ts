import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { guardCell } from '../../../src/dataset/spreadsheetCell.ts';
import { parseDelimited } from '../../../src/studio/table/parseDelimited.ts';
import { readTable } from '../../../src/studio/table/readTable.ts';
import { cellAddress, parseAddress } from '../../../src/studio/table/Table.ts';
import { refusal, row, tableOf, workbook } from './tables.ts';

describe('separated values', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', '-', '@x', 'a,b', 'سطر\nثان', '"', "it's", 'é;ü', '\t'));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

  test.each([',', ';', '\t'])('whatever is written with %j is read back, the guard taken off', (delimiter) => {
    fc.assert(
      fc.property(rows, (cells) => {
        const clean = cells.map((line) => line.map((text) => text.replace(/\r/g, '')));
        const written = Papa.unparse(clean.map((line) => line.map(guardCell)), { delimiter, newline: '\n', quotes: true });
        expect(parseDelimited(written, delimiter)).toEqual(clean);
      }),
    );
  });

  test.each([
    ['Country;Date\nMali;2025-11-24\nPeru;2025-11-25', ';'],
    ['Country\tNote\nMali\ta, b\nPeru\tc', '\t'],
    ['Country,Note\nMali,"a;b;c"\nPeru,d', ','],
    ['sep=;\nCountry;Note\nMali;a,b,c', ';'],
  ])('what parts the cells of %j is found', (text) => {
    expect(parseDelimited(text).map(({ length }) => length).every((length) => length === 2)).toBe(true);
  });

  test('a quote that opens nothing, as spreadsheets copy it, is a letter', async () => {
    const reading = await readTable({ kind: 'cells', text: 'Country\tNote\nMali\t"quoted" word\nPeru\t5" pipe' });
    expect(reading.ok && reading.table.sheets[0]?.rows[1]).toEqual(['Mali', '"quoted" word']);
  });
});

describe('encodings', () => {
  const arabic = 'الدولة;النتيجة\nمالي;مذكرة تفاهم';
  const letters = [...new Array<undefined>(256)].map((_, byte) => new TextDecoder('windows-1256').decode(Uint8Array.of(byte)));
  const in1256 = Uint8Array.from(arabic, (letter) => letters.indexOf(letter));
  const utf16 = (text: string, mark: boolean, little: boolean) => {
    const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  };
  const latin1 = Uint8Array.from('Pays;Résultat\nSénégal;Mémorandum signé à Dakar', (letter) => letter.charCodeAt(0));

  test.each([
    ['UTF-8', strToU8(arabic), 'مالي', undefined],
    ['UTF-8 with a mark', strToU8(`\uFEFF${arabic}`), 'مالي', undefined],
    ['UTF-16 with a mark', utf16(arabic, true, true), 'مالي', 'encoding'],
    ['UTF-16 the other way round', utf16(arabic, true, false), 'مالي', 'encoding'],
    ['UTF-16 without a mark', utf16(arabic, false, true), 'مالي', 'encoding'],
    ['Windows-1256', in1256, 'مالي', 'encoding-guessed'],
    ['Windows-1252', latin1, 'Sénégal', 'encoding-guessed'],
  ] as const)('%s is read, and said where it is not what is usual', async (_, bytes, first, code) => {
    const { sheets, notices } = await tableOf(bytes);
    expect(sheets[0]?.rows[1]?.[0]).toBe(first);
    expect(notices.map((notice) => notice.code)).toEqual(code === undefined ? [] : [code]);
  });

  test('a guess can be corrected', async () => {
    const reading = await readTable({ kind: 'file', name: 'a.csv', bytes: in1256, encoding: 'windows-1252' });
    expect(reading.ok && reading.table.notices).toEqual([{ code: 'encoding', path: '', found: undefined, details: { encoding: 'windows-1252' } }]);
  });
});

describe('workbooks', () => {
  test('cells stand where their addresses say; numbers, truth and text are text', async () => {
    const data = row(2, ['Country', '', 'Code']) + row(4, ['Mali', '', '<c><v>466</v></c>', '<c t="b"><v>1</v></c>']);
    const { sheets } = await tableOf(workbook([{ name: 'One', data }]));
    expect(sheets[0]?.rows).toEqual([
      ['', '', '', ''],
      ['Country', '', 'Code', ''],
      ['', '', '', ''],
      ['Mali', '', '466', 'TRUE'],
    ]);
  });

  test('a formula is never run: its last value counts, and one without value or with an error is listed', async () => {
    const data =
      row(1, ['Country', 'Note']) +
      row(2, ['Mali', '<c t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c>']) +
      row(3, ['Peru', '<c><f>1+1</f></c>']) +
      row(4, ['Chad', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>']);
    const { sheets, notices } = await tableOf(workbook([{ name: 'One', data }]));
    expect(sheets[0]?.rows.map((cells) => cells[1])).toEqual(['Note', 'ab', '', '']);
    expect(sheets[0]?.flaws).toEqual([
      { code: 'formula-without-value', row: 2, column: 1, found: '' },
      { code: 'formula-error', row: 3, column: 1, found: '#DIV/0!' },
    ]);
    expect(notices).toEqual([{ code: 'formulas', path: 'One!B2', found: undefined, details: { count: 3 } }]);
  });

  test('a formula that a program wrote without calculating has no value; an empty text is one', async () => {
    const data =
      row(1, ['Country', 'Date']) +
      row(2, ['Mali', '<c><f>DATE(2025,11,24)</f><v></v></c>']) +
      row(3, ['Peru', '<c><f>DATE(2025,11,25)</f><v /></c>']) +
      row(4, ['Chad', '<c t="str"><f>IF(A4="","x","")</f><v></v></c>']);
    const { sheets } = await tableOf(workbook([{ name: 'One', data }]));
    expect(sheets[0]?.flaws.map(({ code, row: at }) => [code, at])).toEqual([
      ['formula-without-value', 1],
      ['formula-without-value', 2],
    ]);
  });

  test('a merged cell is each row’s that it covers', async () => {
    const data = row(1, ['Region', 'Country']) + row(2, ['Africa', 'Mali']) + row(3, ['', 'Chad']);
    const { sheets, notices } = await tableOf(workbook([{ name: 'One', data, after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>' }]));
    expect(sheets[0]?.rows[2]).toEqual(['Africa', 'Chad']);
    expect(notices.map(({ code, path }) => [code, path])).toEqual([['merged-cells', 'One!A2:A3']]);
  });

  test('hidden sheets are named, and can be chosen', async () => {
    const { sheets, notices } = await tableOf(
      workbook([
        { name: 'Old', data: row(1, ['Country']) + row(2, ['Peru']), hidden: true },
        { name: 'New', data: row(1, ['Country']) + row(2, ['Mali']) },
      ]),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Old', true],
      ['New', false],
    ]);
    expect(notices).toEqual([{ code: 'hidden-sheets', path: '', found: undefined, details: { count: 1, names: 'Old' } }]);
  });
});

describe('what cannot be read is answered, not tried', () => {
  /** An archive whose directory says that an entry unpacks to so many bytes. */
  const declaring = (size: number) => {
    const bytes = workbook([{ name: 'One', data: row(1, ['Country']) }]);
    const view = new DataView(bytes.buffer);
    for (let index = bytes.length - 46; index > 0; index -= 1) {
      if (view.getUint32(index, true) !== 0x02014b50) continue;
      view.setUint32(index + 24, size, true);
      break;
    }
    return bytes;
  };
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1, ['Mali', 'x'])).join('');

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['only empty cells', strToU8(',,\n,,\n'), 'empty'],
    ['6 MB', new Uint8Array(6_000_000).fill(65), 'file-too-large'],
    ['an archive that declares 900 MB', declaring(900_000_000), 'unpacks-too-large'],
    ['a real bomb', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/sheet.xml': new Uint8Array(60_000_000) }, { level: 9 }), 'unpacks-too-large'],
    ['20,002 rows', workbook([{ name: 'One', data: rows(20_002) }]), 'too-many-rows'],
    ['20,001 lines and a heading', strToU8('Country\n' + 'Mali\n'.repeat(20_001)), 'too-many-rows'],
    ['201 columns', strToU8(`${'a,'.repeat(200)}b`), 'too-many-columns'],
    ['a cell far out', workbook([{ name: 'One', data: '<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>' }]), 'too-many-columns'],
    ['a row that no sheet has', workbook([{ name: 'One', data: '<row r="99999999999"><c><v>1</v></c></row>' }]), 'damaged'],
    ['Excel of before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'old-excel'],
    ['a PDF', strToU8('%PDF-1.7 x'), 'not-a-table'],
    ['a web page that is called a table', strToU8('<html><table><tr><td>Mali</td></tr></table></html>'), 'not-a-table'],
    ['a picture', Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256), 'not-a-table'],
    ['another archive', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'not-xlsx'],
    ['half an archive', workbook([{ name: 'One', data: rows(9) }]).slice(0, 300), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    expect((await refusal(bytes))?.code).toBe(code);
  });

  test('any bytes whatever get an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, isArchive) => {
        const reading = await readTable({ kind: 'file', name: 'a', bytes: isArchive ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes) : bytes });
        expect(reading.ok || reading.issue.code).toBeTruthy();
      }),
    );
  });
});

test('an address is read as it is written', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(16_383), (at, column) => {
      expect(parseAddress(cellAddress(at, column))).toEqual({ row: at, column });
    }),
  );
});
