import { mostOutcomes } from '../../dataset/fieldSchemas.ts';
import { nearest } from '../../dataset/nearest.ts';
import { fold } from '../../views/fold.ts';
import type { Draft } from '../draft/Draft.ts';
import { decidedOn } from './Choices.ts';
import type { Choices } from './Choices.ts';
import type { Known } from './Known.ts';
import { NameRegistry } from './NameRegistry.ts';
import { draftOutcome, outcomeRank, outcomeWords, standardOutcome, standardOutcomes } from '../draft/standardOutcomes.ts';
import type { Remedy } from './Problem.ts';
import type { ProblemList } from './ProblemList.ts';
import type { RowCells } from './RowCells.ts';

/** Finds the outcome of each row: the draft's own, else one that every press office knows, else a new one. */
export class OutcomeReader {
  readonly #registry: NameRegistry;
  readonly #choices: Choices;
  readonly #problems: ProblemList;
  readonly #read = new Map<string, string | undefined>();
  /** Rows and column of each outcome, for the case that there are too many. */
  readonly #uses = new Map<string, { readonly row: number; readonly column: number | undefined; readonly text: string }>();

  /** Where the table says itself how strong each is. */
  readonly #ranks = new Map<string, number>();

  constructor(known: Known, choices: Choices, problems: ProblemList) {
    this.#registry = new NameRegistry(known.outcomes, 'outcome-');
    this.#choices = choices;
    this.#problems = problems;
  }

  /** Its id; `undefined` where the row names none, `waits` where it has to be decided. */
  read(cells: RowCells): string | undefined {
    const [text, en, ar] = [cells.text('outcome'), cells.text('outcomeEn'), cells.text('outcomeAr')];
    const column = cells.column('outcome') ?? cells.column('outcomeEn') ?? cells.column('outcomeAr');
    if (text + en + ar === '') return this.#missing(cells.row, column);
    const key = `${text}\n${en}\n${ar}`;
    let id = this.#read.get(key);
    if (id === undefined || id === 'waits') {
      id = this.#decide(text || en || ar, en, ar) ?? this.#ask(text || en || ar, cells.row, column);
      this.#read.set(key, id);
    }
    const rank = Number(cells.text('rank'));
    if (id !== 'waits' && rank > 0) this.#ranks.set(id, rank);
    if (id !== 'waits' && !this.#uses.has(id)) this.#uses.set(id, { row: cells.row, column, text: text || en || ar });
    return id;
  }

  /** After all rows: whether a map can tell the outcomes apart. */
  checkCount(): void {
    const extra = this.#registry.all.slice(mostOutcomes);
    const kept = this.#registry.all.slice(0, mostOutcomes);
    for (const { id } of extra) {
      const use = this.#uses.get(id);
      if (!use) continue;
      const remedies = kept.map(({ id: other, name }): Remedy => ({ kind: 'outcome', key: use.text, id: other, name: name?.en ?? name?.ar ?? other }));
      this.#problems.add('too-many-outcomes', {
        row: use.row,
        column: use.column,
        found: use.text,
        waits: false,
        details: () => ({ count: this.#registry.size, limit: mostOutcomes }),
        remedies: () => remedies,
      });
    }
  }

  /** New outcomes, the weakest first: as the table says, else as every press office has it. */
  get changed(): Draft['outcomes'][number][] {
    const all = this.#registry.changed;
    const isSaid = all.every(({ id }) => this.#ranks.has(id));
    const rank = (outcome: Draft['outcomes'][number]) => (isSaid ? (this.#ranks.get(outcome.id) ?? 0) : outcomeRank(outcome));
    return all.toSorted((a, b) => rank(a) - rank(b)).map((outcome) => ({ ...outcome }));
  }

  #decide(text: string, en: string, ar: string): string | undefined {
    const decided = decidedOn(this.#choices.outcomes, fold(text));
    const found = decided !== undefined && decided !== 'new' ? decided : [text, en, ar].flatMap((name) => (name === '' ? [] : (this.#registry.find(name) ?? [])))[0];
    if (found !== undefined) return this.#standardOr(found, en, ar);
    const standard = standardOutcome(text);
    if (standard) {
      // Other names that stand beside the id are the author's own, and have other nouns for their counts.
      const isCalledSo = (en || standard.name?.en) === standard.name?.en && (ar || standard.name?.ar) === standard.name?.ar;
      // One that the draft has under this id is called as its author called it.
      if (isCalledSo && this.#registry.find(standard.id) === undefined) this.#registry.add(draftOutcome(standard));
      return this.#registry.resolve(standard.id, en, ar);
    }
    const near = decided === 'new' || en !== '' || ar !== '' ? [] : this.#near(text);
    return near.length > 0 ? undefined : this.#registry.resolve(text, en, ar);
  }

  #standardOr(id: string, en: string, ar: string): string {
    const standard = standardOutcomes.find((outcome) => outcome.id === id);
    if (standard && this.#registry.find(id) === undefined) this.#registry.add(draftOutcome(standard));
    return this.#registry.resolve(id, en, ar);
  }

  #near(text: string): readonly string[] {
    const own = this.#registry.all.flatMap(({ name }) => [name?.en, name?.ar].filter((word) => word !== undefined));
    return nearest(fold(text), [...own.map(fold), ...outcomeWords]);
  }

  #ask(text: string, row: number, column: number | undefined): 'waits' {
    const words = this.#near(text);
    const ids = [...new Set(words.map((word) => this.#registry.find(word) ?? standardOutcome(word)?.id).filter((id) => id !== undefined))];
    this.#problems.add('unknown-outcome', {
      row,
      column,
      found: text,
      waits: true,
      details: () => ({ nearest: words.join(', ') }),
      remedies: () => [...ids.map((id): Remedy => ({ kind: 'outcome', key: text, id, name: this.#nameOf(id) })), { kind: 'new-outcome', key: text }],
    });
    return 'waits';
  }

  #missing(row: number, column: number | undefined): string | undefined {
    const { outcome } = this.#choices;
    if (outcome !== undefined) return this.#standardOr(outcome, '', '');
    const known = this.#registry.all.map(({ id }) => id);
    const offered = [...new Set([...known, ...standardOutcomes.map(({ id }) => id)])];
    this.#problems.add('missing-outcome', {
      row,
      column,
      found: '',
      waits: false,
      remedies: () => offered.map((id): Remedy => ({ kind: 'default-outcome', id })),
    });
    return undefined;
  }

  #nameOf(id: string): string {
    const named = this.#registry.all.find((own) => own.id === id) ?? standardOutcomes.find((own) => own.id === id);
    return named?.name?.en ?? named?.name?.ar ?? id;
  }
}
