import { strToU8, zipSync } from 'fflate';
import { emptyDraft } from '../../../src/studio/draft/Draft.ts';
import type { Draft } from '../../../src/studio/draft/Draft.ts';
import { firstChoices } from '../../../src/studio/table/Choices.ts';
import type { Choices } from '../../../src/studio/table/Choices.ts';
import { importTable } from '../../../src/studio/table/importTable.ts';
import type { Import } from '../../../src/studio/table/importTable.ts';
import { knownOf } from '../../../src/studio/table/Known.ts';
import { readTable } from '../../../src/studio/table/readTable.ts';
import type { Table } from '../../../src/studio/table/Table.ts';

/** A file's bytes as a table. @throws where it was refused */
export async function tableOf(bytes: Uint8Array | string, name = 'table.csv'): Promise<Table> {
  const reading = await readTable({ kind: 'file', name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes });
  if (!reading.ok) throw new Error(reading.issue.code);
  return reading.table;
}

/** Why a file is refused; `undefined` where it is not. */
export async function refusal(bytes: Uint8Array, name = 'table.xlsx') {
  const reading = await readTable({ kind: 'file', name, bytes });
  return reading.ok ? undefined : reading.issue;
}

/** What a file brings to a draft, with what its headings say unless other choices are made. */
export async function imported(text: string, choose: (choices: Choices) => Choices = (own) => own, draft: Draft = emptyDraft): Promise<Import> {
  const table = await tableOf(text);
  return importTable(table, choose(firstChoices(table)), knownOf(draft));
}

interface SheetXml {
  readonly name: string;
  /** What stands within `<sheetData>`. */
  readonly data: string;
  /** What stands behind it. */
  readonly after?: string;
  readonly hidden?: boolean;
}

/** A workbook written by hand, for what no library would write. */
export function workbook(sheets: readonly SheetXml[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const entries = sheets.map(({ name, hidden }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ''}/>`);
  const targets = sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`);
  const files = sheets.map(({ data, after = '' }, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    strToU8(`<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${after}</worksheet>`),
  ]);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${entries.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
    ...(Object.fromEntries(files) as Record<string, Uint8Array>),
  });
}

/** A row of text cells; a cell in angle brackets is XML already. */
export function row(number: number, cells: readonly string[]): string {
  const written = cells.map((cell, index) => {
    const address = `${String.fromCharCode(65 + index)}${number}`;
    if (cell.startsWith('<')) return cell.replace('<c', `<c r="${address}"`);
    return cell === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}
