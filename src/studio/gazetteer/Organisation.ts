import type { Place } from '../../dataset/Dataset.ts';
import type { NameLanguage } from './NameLanguage.ts';

/** An international or regional body of `data/organisations.json`. */
export interface Organisation {
  readonly id: string;
  readonly name: Readonly<Record<NameLanguage, string>>;
  /** Other names in any of the languages. */
  readonly also?: readonly string[] | undefined;
  /** Written in capitals; compared with their case. */
  readonly acronyms?: readonly string[] | undefined;
  readonly seat: Place;
}
