import type { CountryCode, Worldview } from '../dataset/Dataset.ts';

/**
 * A piece of land that a worldview gives to a country, by its name: a country of world-atlas by its code, a feature
 * without a code by its name there, or what `landParts` cuts out because worldviews differ about it.
 */
export type LandPart = string;

export interface WorldviewRules {
  /** Which parts go to which country; a code goes to its own country, a name to none, where this does not say otherwise. */
  readonly merges: Readonly<Partial<Record<LandPart, CountryCode>>>;
  /** Pairs of parts whose common border is drawn as disputed. */
  readonly disputed: readonly (readonly [LandPart, LandPart])[];
}

/**
 * The one table of worldviews: to add one, add an entry here, its name to `Worldview`, and its caption to the language
 * files (`map.worldview`). Merging takes land from whoever had it; nothing else changes hands.
 */
export const worldviews: Readonly<Record<Worldview, WorldviewRules>> = {
  // As maps of the United Nations draw it: Crimea within Ukraine, Western Sahara by itself up to 27°40′ N; the Line of Control,
  // the line in the Golan and the boundary of the Sudans, which is not determined, are no final borders.
  un: {
    merges: {
      Crimea: 'UKR',
      'Sahara west of the berm': 'ESH',
      'N. Cyprus': 'CYP',
      Somaliland: 'SOM',
      'Kashmir west of the line of control': 'PAK',
    },
    disputed: [
      ['MAR', 'ESH'],
      ['MAR', 'Sahara west of the berm'],
      ['XKX', 'SRB'],
      ['ISR', 'PSE'],
      ['ISR', 'SYR'],
      ['SDN', 'SSD'],
      ['Kashmir west of the line of control', 'IND'],
      ['Siachen Glacier', 'IND'],
      ['Siachen Glacier', 'PAK'],
      ['Siachen Glacier', 'CHN'],
    ],
  },
  // world-atlas as it stands: who controls what.
  'natural-earth': {
    merges: { Crimea: 'RUS', 'Sahara west of the berm': 'MAR', 'Kashmir west of the line of control': 'PAK' },
    disputed: [
      ['Crimea', 'UKR'],
      ['Sahara west of the berm', 'ESH'],
      ['MAR', 'ESH'],
      ['XKX', 'SRB'],
      ['ISR', 'PSE'],
      ['N. Cyprus', 'CYP'],
      ['Somaliland', 'SOM'],
      ['Siachen Glacier', 'IND'],
      ['Siachen Glacier', 'PAK'],
      ['Siachen Glacier', 'CHN'],
    ],
  },
  // As Moroccan institutions draw it: the Sahara is part of Morocco; all else as the United Nations.
  mar: {
    merges: {
      Crimea: 'UKR',
      'Sahara west of the berm': 'MAR',
      ESH: 'MAR',
      'N. Cyprus': 'CYP',
      Somaliland: 'SOM',
      'Kashmir west of the line of control': 'PAK',
    },
    disputed: [
      ['XKX', 'SRB'],
      ['ISR', 'PSE'],
      ['ISR', 'SYR'],
      ['SDN', 'SSD'],
      ['Kashmir west of the line of control', 'IND'],
      ['Siachen Glacier', 'IND'],
      ['Siachen Glacier', 'PAK'],
      ['Siachen Glacier', 'CHN'],
    ],
  },
};

export const worldviewIds = Object.keys(worldviews) as readonly Worldview[];
