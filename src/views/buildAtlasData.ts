import type { Dataset, Partner } from '../dataset/Dataset.ts';
import { isLanguageTag } from '../dataset/languageTag.ts';
import { countryName, countrySearchNames } from '../geo/countryNames.ts';
import type { Geometries } from '../geo/buildGeometry.ts';
import type { CountryPlace, Geometry, MapPoint } from '../geo/Geometry.ts';
import { createProjection } from '../geo/projection.ts';
import { alphabetical } from '../i18n/alphabetical.ts';
import { locales } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AtlasData, WorldviewDrawing } from './AtlasData.ts';
import { writtenDays } from './writtenDays.ts';

/** Joins a dataset with the geometry and CLDR's names. Runs at build; what it returns is plain JSON. */
export function buildAtlasData(dataset: Dataset, geometries: Geometries): AtlasData {
  const { frame, shapes } = geometries[dataset.worldview];
  const projection = createProjection(frame);
  const place = ([longitude, latitude]: readonly [number, number]): MapPoint => {
    const point = projection([longitude, latitude]);
    if (!point) throw new Error(`${longitude}, ${latitude} has no place on the map`);
    return [Math.round(point[0]), Math.round(point[1])];
  };
  const places = Object.fromEntries(
    [...shapes].map(([code, { point, radius, bounds }]): [string, CountryPlace] => [code, { point, radius, bounds }]),
  );
  const names = perLocale((locale) =>
    inOrder(
      {
        ...Object.fromEntries([...shapes.keys()].map((code) => [code, countryName(locale, code)])),
        ...Object.fromEntries(dataset.partners.flatMap(({ id, name }) => (name ? [[id, name[locale]]] : []))),
      },
      locale,
    ),
  );
  return {
    dataset,
    frame,
    places,
    redrawn: redrawn(geometries),
    seats: Object.fromEntries(
      dataset.partners.flatMap((partner) =>
        partner.kind === 'organisation' ? [[partner.id, place(partner.seat.coordinates)]] : [],
      ),
    ),
    ...(dataset.host && { host: place(dataset.host.coordinates) }),
    names,
    days: perLocale((locale) => writtenDays(dataset, locale)),
    languages: perLocale((locale) => languageNames(dataset, locale)),
    searchNames: Object.fromEntries(dataset.partners.map((partner) => [partner.id, searchNames(partner)])),
  };
}

function perLocale<Value>(value: (locale: Locale) => Value): Readonly<Record<Locale, Value>> {
  return Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>;
}

/** `fr` → French, الفرنسية. */
function languageNames({ sources }: Dataset, locale: Locale): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  // A draft may have what is no tag yet.
  return Object.fromEntries(sources.map(({ language }) => [language, isLanguageTag(language) ? names.of(language) ?? language : language]));
}

function searchNames(partner: Partner): readonly string[] {
  const own = partner.name ? [partner.name.en, partner.name.ar] : [];
  return partner.kind === 'country' ? [...own, ...countrySearchNames(partner.country)] : [...own, partner.id];
}

/** Names by id, in the order of the names. */
function inOrder(names: Readonly<Record<string, string>>, locale: Locale): Readonly<Record<string, string>> {
  const list = Object.entries(names).map(([id, name]) => ({ id, name }));
  return Object.fromEntries(alphabetical(list, locale).map(({ id, name }) => [id, name]));
}

/** Of each worldview, the countries that not all of them draw alike. */
function redrawn(geometries: Geometries): AtlasData['redrawn'] {
  const all = Object.values(geometries);
  const differs = (code: string) => new Set(all.map(({ shapes }) => shapes.get(code)?.path)).size > 1;
  const drawing = ({ shapes, unassigned, disputed, rest, absorbed }: Geometry): WorldviewDrawing => ({
    shapes: Object.fromEntries([...shapes].filter(([code]) => differs(code))),
    unassigned,
    disputed,
    rest,
    absorbed,
  });
  const { un, mar } = geometries;
  return { un: drawing(un), 'natural-earth': drawing(geometries['natural-earth']), mar: drawing(mar) };
}
