import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { continents } from '../../src/dataset/continents.ts';
import { countries } from '../../src/dataset/countryCodes.ts';
import { suggestCountry } from '../../src/dataset/suggestCountry.ts';

const load = createRequire(import.meta.url);
const object = v.record(v.string(), v.unknown());

function dig(file: string, ...keys: string[]): unknown {
  const whole: unknown = load(`cldr-core/supplemental/${file}`);
  return keys.reduce((value, key) => v.parse(object, value)[key], whole);
}

const codes = v.parse(
  v.record(v.string(), v.object({ _alpha3: v.optional(v.string()), _numeric: v.optional(v.string()) })),
  dig('codeMappings.json', 'supplemental', 'codeMappings'),
);
const containment = v.parse(
  v.record(v.string(), v.object({ _contains: v.array(v.string()) })),
  dig('territoryContainment.json', 'supplemental', 'territoryContainment'),
);
const retired = v.parse(
  v.record(v.string(), v.unknown()),
  dig('aliases.json', 'supplemental', 'metadata', 'alias', 'territoryAlias'),
);

/** ISO 3166-1 keeps these for private use; EU, UN and ZZ are no countries. */
const notCountries = /^(AA|Q[M-Z]|X[A-Z]|ZZ|EU|UN)$/;
const official = Object.entries(codes).filter(
  ([alpha2, { _alpha3, _numeric }]) =>
    /^[A-Z]{2}$/.test(alpha2) && _alpha3 && _numeric && !(alpha2 in retired) && !notCountries.test(alpha2),
);

function lands(code: string): string[] {
  return (containment[code]?._contains ?? []).flatMap((part) => [part, ...lands(part)]);
}

describe('the table of countries', () => {
  test('is ISO 3166-1 as Unicode CLDR has it, and Kosovo', () => {
    expect(official).toHaveLength(249);
    expect(countries.size).toBe(250);
    for (const [alpha2, { _alpha3 = '', _numeric }] of official) {
      expect([_alpha3, countries.get(_alpha3)]).toMatchObject([_alpha3, { alpha2, numeric: _numeric }]);
    }
    expect(countries.get('XKX')).toEqual({ alpha2: 'XK', numeric: undefined, continent: 'europe' });
    expect([...countries.keys()]).toEqual([...countries.keys()].sort());
  });

  test('puts each country on its M49 continent', () => {
    const m49 = { africa: '002', americas: '019', asia: '142', europe: '150', oceania: '009' };
    for (const [continent, code] of Object.entries(m49)) {
      const within = new Set(lands(code));
      for (const [alpha3, country] of countries) {
        // CLDR counts Antarctica to Outlying Oceania; M49 has it apart.
        if (alpha3 === 'ATA') continue;
        expect([alpha3, within.has(country.alpha2)]).toEqual([alpha3, country.continent === continent]);
      }
    }
    expect(countries.get('ATA')?.continent).toBe('antarctica');
    expect(new Set(continents.map(({ id }) => id))).toEqual(new Set([...countries.values()].map((c) => c.continent)));
  });
});

test.each([
  ['PL', ['POL']],
  ['pol', ['POL']],
  ['616', ['POL']],
  ['Poland', ['POL']],
  ['بولندا', ['POL']],
  ['UK', ['GBR']],
  ['Phillipines', ['PHL']],
  ['qqqqqq', []],
  ['', []],
])('%s suggests %j', (written, expected) => {
  expect(suggestCountry(written)).toEqual(expected);
});
