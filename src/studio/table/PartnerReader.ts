import type { CountryCode } from '../../dataset/Dataset.ts';
import { nearest } from '../../dataset/nearest.ts';
import { countryName as displayedName } from '../../geo/countryNames.ts';
import { fold } from '../../views/fold.ts';
import type { DraftPartner, DraftPlace } from '../draft/Draft.ts';
import { findCountry } from '../gazetteer/findCountry.ts';
import { findOrganisation, organisationSpellings } from '../gazetteer/findOrganisation.ts';
import { textOf } from './cellText.ts';
import { decidedOn } from './Choices.ts';
import type { Choices } from './Choices.ts';
import type { Known } from './Known.ts';
import type { NameRegistry } from './NameRegistry.ts';
import { isId, newId } from './NameRegistry.ts';
import { kindOf } from './partnerKind.ts';
import type { Remedy } from './Problem.ts';
import type { ProblemList } from './ProblemList.ts';
import type { Role } from './Role.ts';
import type { RowCells } from './RowCells.ts';

const cellRoles: readonly Role[] = ['partner', 'country', 'organisation', 'kind', 'nameEn', 'nameAr', 'seat', 'seatEn', 'seatAr', 'longitude', 'latitude', 'region', 'regionEn', 'regionAr'];

/** Letters of a country's code. */
const LONGEST_CODE = 3;

const nameRoles = ['partner', 'organisation', 'nameEn', 'nameAr'] as const satisfies readonly Role[];

type Reading = { readonly partner: DraftPartner } | { readonly report: (row: RowCells) => void };

/** Finds out who the partner of each row is. Rows with the same cells have the same partner and are read once. */
export class PartnerReader {
  readonly #partners: Map<string, DraftPartner>;
  readonly #byName = new Map<string, string>();
  readonly #changed = new Set<string>();
  readonly #readings = new Map<string, Reading>();
  readonly #host: string | undefined;
  readonly #choices: Choices;
  readonly #regions: NameRegistry;
  readonly #problems: ProblemList;

  constructor(known: Known, choices: Choices, regions: NameRegistry, problems: ProblemList) {
    this.#partners = new Map(known.partners.map((partner) => [partner.id, partner]));
    for (const partner of known.partners) this.#name(partner);
    this.#host = known.host;
    this.#choices = choices;
    this.#regions = regions;
    this.#problems = problems;
  }

  /** The partner's id; `undefined` where it has to be decided who is meant, which is listed then. */
  read(cells: RowCells): string | undefined {
    const key = cellRoles.map((role) => cells.text(role)).join('\n');
    let reading = this.#readings.get(key);
    if (!reading) {
      reading = this.#decide(cells);
      this.#readings.set(key, reading);
    }
    if ('partner' in reading) return reading.partner.id;
    reading.report(cells);
    return undefined;
  }

  isCountry(id: string): boolean {
    return this.#partners.get(id)?.kind === 'country';
  }

  /** Partners that are new, or are known better now. */
  get changed(): readonly DraftPartner[] {
    return [...this.#changed].map((id) => this.#partners.get(id) as DraftPartner);
  }

  #decide(cells: RowCells): Reading {
    const text = (role: Role) => cells.text(role);
    const named = nameRoles.map(text).filter((label) => label !== '');
    // Under `Country` an organisation may stand as well: all partners of a list are often called so.
    const labels = named.length > 0 ? named : [text('country')].filter((label) => label !== '');
    const [label] = labels;
    if (label === undefined) return this.#missing();
    const key = [...new Set([...labels, text('country')])].join(' · ');
    const kind = kindOf(text('kind'));
    if (kind === 'unknown') return this.#unknownKind(text('kind'));
    const decided = decidedOn(this.#choices.partners, key);
    if (decided !== undefined && decided !== 'organisation') return this.#country(decided, cells, key);
    const isKnown = labels.some((name) => this.#organisationCalled(name) !== undefined);
    if (decided === 'organisation' || kind === 'organisation' || text('organisation') !== '' || isKnown) return this.#organisation(cells, label);
    return this.#whichCountry(cells, labels, kind === 'country', key);
  }

  #whichCountry(cells: RowCells, labels: readonly string[], isCountry: boolean, key: string): Reading {
    const column = cells.column('partner') ?? cells.column('nameEn') ?? cells.column('nameAr') ?? cells.column('country');
    const listed = (code: 'unknown-partner' | 'code-and-name-differ', codes: readonly CountryCode[], near: readonly Remedy[] = []): Reading => {
      const remedies: readonly Remedy[] = [
        ...codes.map((own): Remedy => ({ kind: 'country', key, code: own })),
        ...near,
        ...(isCountry ? [] : [{ kind: 'organisation', key } as const]),
      ];
      const names = near.map((remedy) => (remedy.kind === 'replace' ? remedy.by : ''));
      return this.#report(code, column, key, remedies, { nearest: [...codes, ...names].join(', ') });
    };
    // Beyond what is listed, nobody asks what is near.
    if (this.#problems.isFull && !this.#isExact(labels, cells)) return listed('unknown-partner', []);
    const [byCode, ...byName] = [cells.text('country'), ...labels].map((name) => (name === '' ? undefined : findCountry(code(name))));
    const named = [...new Set(byName.flatMap((found) => found?.exact ?? []))];
    const all = [...new Set([byCode?.exact, ...named].filter((own) => own !== undefined))];
    const [first] = all;
    if (all.length > 1) return listed('code-and-name-differ', all);
    // Only the country beside it is known: it may be where an organisation has its seat.
    const isSeat = named.length === 0 && labels.length > 0 && !isCountry;
    if (first !== undefined && !isSeat) return this.#country(first, cells, key);
    const organisation = isCountry ? undefined : labels.find((label) => findOrganisation(label));
    if (organisation !== undefined) return this.#organisation(cells, organisation);
    // A name that may mean several countries, or none, means the one whose code stands beside it; an acronym is near to any code.
    const isMeant = (own: CountryCode) => labels.some((label, index) => label.length > LONGEST_CODE && byName[index]?.candidates.includes(own));
    if (first !== undefined && isMeant(first)) return this.#country(first, cells, key);
    return listed('unknown-partner', [...new Set([...all, ...[byCode, ...byName].flatMap((found) => found?.candidates ?? [])])].slice(0, 4), isCountry ? [] : this.#near(cells, labels));
  }

  /** Organisations, of the draft and of the world, that are called nearly so: the cell is read as if it had their name. */
  #near(cells: RowCells, labels: readonly string[]): readonly Remedy[] {
    const listed = organisationSpellings();
    return [...nameRoles, 'country' as const].flatMap((role) => {
      const [column, found] = [cells.column(role), cells.text(role)];
      if (column === undefined || !labels.includes(found)) return [];
      const near = nearest(fold(found), [...listed.keys(), ...this.#byName.keys()]).map((name) => listed.get(name) ?? this.#spelt(name));
      const ids = near.map((by) => findOrganisation(by)?.id ?? by);
      // Of each the nearest spelling.
      return near.filter((_, index) => ids.indexOf(ids[index] ?? '') === index).map((by): Remedy => ({ kind: 'replace', column, found, by }));
    });
  }

  #spelt(folded: string): string {
    const { name } = this.#partners.get(this.#byName.get(folded) ?? '') ?? {};
    return [name?.en, name?.ar].find((own) => own !== undefined && fold(own) === folded) ?? folded;
  }

  #isExact(labels: readonly string[], cells: RowCells): boolean {
    return [...labels, cells.text('country')].some((label) => this.#byName.has(fold(label)) || /^(?:\p{Lu}{2,3}|\d{1,3})$/u.test(label));
  }

  #country(country: CountryCode, cells: RowCells, key: string): Reading {
    if (country === this.#host) return this.#report('host-is-partner', cells.column('partner') ?? cells.column('country'), key, []);
    const known = this.#partners.get(country) ?? [...this.#partners.values()].find((own) => own.kind === 'country' && own.country === country);
    const name = known?.name ?? ownName(country, cells.text('nameEn'), cells.text('nameAr'));
    const region = known?.region ?? this.#region(cells);
    return this.#put({ ...known, id: known?.id ?? country, kind: 'country', country, ...(region !== undefined && { region }), ...(name && { name }) }, known);
  }

  #organisation(cells: RowCells, label: string): Reading {
    const [en, ar] = [cells.text('nameEn'), cells.text('nameAr')];
    const isCode = isId(label) && (en !== '' || ar !== '');
    const found = [label, en, ar].flatMap((name) => this.#organisationCalled(name) ?? [])[0];
    const known = found === undefined ? undefined : this.#partners.get(found);
    // What the table says itself counts more than what the world calls it.
    const listed = known || isCode ? undefined : findOrganisation(label);
    const said = textOf(isCode || listed ? '' : label, en, ar);
    const name = { ...(listed && { en: listed.name.en, ar: listed.name.ar }), ...said, ...known?.name };
    const region = known?.region ?? this.#region(cells);
    const here = this.#seat(cells);
    const seat: DraftPlace = { ...(Object.keys(here).length > 0 ? here : listed && { ...listed.seat, coordinates: [...listed.seat.coordinates] }), ...known?.seat };
    const id = known?.id ?? listed?.id ?? (isCode ? label : newId(name.en ?? label, 'organisation-', this.#partners));
    const partner: DraftPartner = { id, kind: 'organisation', name, ...(Object.keys(seat).length > 0 && { seat }), ...(region !== undefined && { region }) };
    return this.#put(partner, known);
  }

  #organisationCalled(name: string): string | undefined {
    if (this.#partners.get(name)?.kind === 'organisation') return name;
    return this.#byName.get(fold(name));
  }

  #seat(cells: RowCells): DraftPlace {
    const country = cells.text('country') === '' ? undefined : findCountry(code(cells.text('country'))).exact;
    const place = textOf(cells.text('seat'), cells.text('seatEn'), cells.text('seatAr'));
    const coordinates = this.#coordinates(cells);
    return { ...(country !== undefined && { country }), ...(place && { place }), ...(coordinates && { coordinates }) };
  }

  #coordinates(cells: RowCells): [number, number] | undefined {
    const written = [cells.text('longitude'), cells.text('latitude')];
    if (written.every((text) => text === '')) return undefined;
    const [longitude = NaN, latitude = NaN] = written.map((text) => (text === '' ? NaN : Number(text.replace(',', '.'))));
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return [longitude, latitude];
    const column = cells.column('longitude');
    this.#problems.add('not-coordinates', { row: cells.row, column, found: written.join(', '), waits: false, remedies: () => [] });
    return undefined;
  }

  #region(cells: RowCells): string | undefined {
    const [region, en, ar] = [cells.text('region'), cells.text('regionEn'), cells.text('regionAr')];
    return region + en + ar === '' ? undefined : this.#regions.resolve(region, en, ar);
  }

  #put(partner: DraftPartner, known: DraftPartner | undefined): Reading {
    if (JSON.stringify(partner) !== JSON.stringify(known)) {
      this.#partners.set(partner.id, partner);
      this.#name(partner);
      this.#changed.add(partner.id);
    }
    return { partner };
  }

  #name({ id, kind, name }: DraftPartner): void {
    if (kind !== 'organisation') return;
    for (const text of [name?.en, name?.ar]) if (text !== undefined && text !== '') this.#byName.set(fold(text), id);
  }

  #missing(): Reading {
    const report = ({ row, column }: RowCells): void =>
      this.#problems.add('missing-partner', { row, column: column('partner') ?? column('country'), found: '', waits: true, remedies: leaveOut });
    return { report };
  }

  #unknownKind(found: string): Reading {
    const report = ({ row, column }: RowCells): void => {
      const place = column('kind') ?? 0;
      const use = (by: string): Remedy => ({ kind: 'replace', column: place, found, by });
      const readAs = (role: Role | undefined): Remedy => ({ kind: 'read-as', column: place, role });
      const others = this.#choices.columns.includes('outcome') ? [undefined] : (['outcome', undefined] as const);
      this.#problems.add('unknown-kind', { row, column: place, found, waits: true, remedies: () => [use('country'), use('organisation'), ...others.map(readAs)] });
    };
    return { report };
  }

  #report(problem: 'unknown-partner' | 'code-and-name-differ' | 'host-is-partner', column: number | undefined, found: string, remedies: readonly Remedy[], details = {}): Reading {
    const report = ({ row }: RowCells): void =>
      this.#problems.add(problem, { row, column, found, waits: true, details: () => details, remedies: (rows) => [...remedies, ...leaveOut(rows)] });
    return { report };
  }
}

const leaveOut = (rows: readonly number[]): readonly Remedy[] => [{ kind: 'leave-out', rows }];

/** Programs take the zeros off a numeric code: `4` is `004`. */
function code(text: string): string {
  return /^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text;
}

/** A name that is not the one that the atlas shows by itself. */
function ownName(country: CountryCode, en: string, ar: string): DraftPartner['name'] {
  if (en === '' || ar === '') return undefined;
  return en === displayedName('en', country) && ar === displayedName('ar', country) ? undefined : { en, ar };
}
