import { isLink } from '../../dataset/links.ts';
import { fold } from '../../views/fold.ts';
import type { DraftCitation, DraftSource } from '../draft/Draft.ts';
import { cleanCell, textOf } from './cellText.ts';
import { sourceRoleOfHeading } from './headingWords.ts';
import type { Known } from './Known.ts';
import { isId, newId } from './NameRegistry.ts';
import type { ProblemList } from './ProblemList.ts';
import type { RowCells } from './RowCells.ts';
import { sourceFacts } from './sourceFacts.ts';
import type { Sheet } from './Table.ts';
import type { Role, SourceRole } from './Role.ts';

const cellRoles: readonly Role[] = ['sources', 'sourcesEn', 'sourcesAr', 'links', 'at', 'publisherEn', 'publisherAr', 'language', 'published'];

/** Finds the sources that rows cite: by id, by title or by address; what is new is added. */
export class SourceReader {
  readonly #sources: Map<string, DraftSource>;
  readonly #found = new Map<string, string>();
  readonly #changed = new Set<string>();
  readonly #read = new Map<string, readonly DraftCitation[]>();
  readonly #problems: ProblemList;

  constructor(known: Known, problems: ProblemList) {
    this.#sources = new Map(known.sources.map((source) => [source.id, source]));
    for (const source of known.sources) this.#index(source);
    this.#problems = problems;
  }

  /** Takes in a sheet that lists sources, where its headings say that it does. */
  readList({ rows }: Sheet): void {
    const [heading = [], ...lines] = rows;
    const roles = heading.map(sourceRoleOfHeading);
    if (!roles.includes('sources') || !roles.some((role) => role === 'titleEn' || role === 'titleAr')) return;
    for (const line of lines) {
      const text = (role: SourceRole) => cleanCell(line[roles.indexOf(role)] ?? '');
      const id = text('sources');
      if (!isId(id)) continue;
      this.#put(id, sourceFacts(text));
    }
  }

  /** What a row cites; `undefined` where an address in it is none, which is listed then. Rows that cite alike are read once. */
  read(cells: RowCells): readonly DraftCitation[] | undefined {
    const key = cellRoles.map((role) => cells.text(role)).join('\n');
    const cited = this.#read.get(key) ?? this.#cited(cells);
    if (cited) this.#read.set(key, cited);
    return cited;
  }

  #cited(cells: RowCells): readonly DraftCitation[] | undefined {
    const links = this.#links(cells);
    if (!links) return undefined;
    const [en, ar] = [cells.list('sourcesEn'), cells.list('sourcesAr')];
    const at = cells.text('at');
    const written = this.#citations(cells.list('sources'), en.length + ar.length > 0);
    const titled = written.length > 0 ? [] : Array.from({ length: Math.max(en.length, ar.length) }, (_, index) => this.#titled(en[index] ?? '', ar[index] ?? ''));
    const cited = [...written, ...titled.map((source) => ({ source }))];
    const ids = [...new Set(cited.flatMap(({ source }) => source ?? []))];
    const listed: Readonly<Partial<Record<SourceRole, readonly string[]>>> = {
      titleEn: en,
      titleAr: ar,
      links,
      publisherEn: cells.list('publisherEn'),
      publisherAr: cells.list('publisherAr'),
      language: cells.list('language'),
      published: cells.list('published'),
    };
    // Lists side by side tell of the same sources where they are equally long.
    const beside = (list: readonly string[] = [], index: number) => (list.length === ids.length ? (list[index] ?? '') : '');
    ids.forEach((id, index) => this.#put(id, sourceFacts((role) => beside(listed[role], index))));
    const linked: readonly DraftCitation[] = cited.length > 0 ? cited : links.filter((url) => url !== '').map((url) => ({ source: this.#linked(url) }));
    const [only] = linked;
    const placed = at !== '' && only !== undefined && linked.length === 1 && !('at' in only) ? [{ ...only, at: paragraph(at) }] : linked;
    return distinct(placed);
  }

  /** A source that is the table itself. */
  table(title: string): DraftCitation {
    return { source: this.#titled(title, '') };
  }

  get changed(): readonly DraftSource[] {
    return [...this.#changed].map((id) => this.#sources.get(id) as DraftSource);
  }

  /** `s1 ¶4; s2` by id where the ids are known, or where titles stand beside them; else titles or addresses. */
  #citations(entries: readonly string[], hasTitles: boolean): DraftCitation[] {
    const citations: DraftCitation[] = [];
    for (const entry of entries) {
      const [, id = '', at] = /^(\S+)(?:\s+(.+))?$/s.exec(entry) ?? [entry];
      const last = citations.at(-1);
      if (this.#sources.has(id) || (hasTitles && isId(id))) {
        if (!this.#sources.has(id)) this.#put(id, {});
        citations.push({ source: id, ...(at !== undefined && { at }) });
      } else if (last?.at !== undefined && hasTitles) citations.splice(-1, 1, { ...last, at: `${last.at}; ${entry}` });
      else if (isLink(entry)) citations.push({ source: this.#linked(entry) });
      else citations.push(this.#titledAt(entry));
    }
    return citations;
  }

  /** A place in the source may be written behind its title: `Le360 ¶4`. */
  #titledAt(entry: string): DraftCitation {
    const [, title = entry, at] = /^(.+?)[\s,،]+(¶\s*\d+(?:\s*[-–]\s*\d+)?)$/.exec(entry) ?? [];
    return { source: this.#titled(title, ''), ...(at !== undefined && { at }) };
  }

  #titled(en: string, ar: string): string {
    const known = [en, ar].flatMap((title) => (title === '' ? [] : (this.#found.get(fold(title)) ?? [])))[0];
    if (known !== undefined) return known;
    const id = this.#nextId();
    const plain = ar === '' ? en : '';
    this.#put(id, { title: textOf(plain, ar === '' ? '' : en, ar) ?? {} });
    return id;
  }

  #linked(url: string): string {
    const known = this.#found.get(url);
    if (known !== undefined) return known;
    const id = this.#nextId();
    this.#put(id, { url });
    return id;
  }

  #nextId(): string {
    // A source may be called S1 already, and a citation writes both alike.
    return newId('', 's', { has: (id) => this.#sources.has(id) || this.#sources.has(id.toUpperCase()) });
  }

  #links(cells: RowCells): readonly string[] | undefined {
    const cell = cells.text('links');
    if (cell === '') return [];
    const links = cells.isAtlas ? cells.list('links') : cell.split(/[\s;،]+/).filter((link) => link !== '');
    if (links.every((link) => link === '' || isLink(link))) return links;
    const column = cells.column('links') ?? 0;
    const mended = links.filter((link) => link !== '').map((link) => (isLink(link) ? link : `https://${link}`));
    this.#problems.add('not-a-link', {
      row: cells.row,
      column,
      found: cell,
      waits: true,
      remedies: () => [
        ...(mended.every((link) => isLink(link) && link.includes('.')) ? [{ kind: 'replace', column, found: cell, by: mended.join(' ') } as const] : []),
        { kind: 'empty', column, found: cell },
        { kind: 'write', column, found: cell },
      ],
    });
    return undefined;
  }

  /** Adds what a source lacks; what it has already stays. */
  #put(id: string, more: Omit<DraftSource, 'id'>): void {
    const known = this.#sources.get(id);
    const title = { ...more.title, ...known?.title };
    const whole: DraftSource = { ...more, ...known, id, ...(Object.keys(title).length > 0 && { title }) };
    if (known && JSON.stringify(known) === JSON.stringify(whole)) return;
    this.#sources.set(id, whole);
    this.#changed.add(id);
    this.#index(whole);
  }

  #index({ id, title, url }: DraftSource): void {
    for (const text of [title?.en, title?.ar]) if (text !== undefined && text !== '') this.#found.set(fold(text), id);
    if (url !== undefined) this.#found.set(url, id);
  }
}

/** A bare number is a paragraph. */
function paragraph(text: string): string {
  return /^[0-9٠-٩]+$/.test(text) ? `¶${text}` : text;
}

function distinct(citations: readonly DraftCitation[]): readonly DraftCitation[] {
  const seen = new Set<string>();
  return citations.filter(({ source = '', at = '' }) => !seen.has(`${source}\n${at}`) && seen.add(`${source}\n${at}`));
}
