import * as v from 'valibot';
import { coordinates, country, id, limits, line, list, strict, text } from '../../dataset/fieldSchemas.ts';

const name = line(limits.name);

/** `data/organisations.json`: the same rules for texts, places and ids as in a dataset. */
export const organisationSchema = list(
  strict({
    id,
    name: strict({ ar: name, en: name, fr: name }),
    also: v.exactOptional(list(name, 1, 30)),
    acronyms: v.exactOptional(list(v.pipe(name, v.regex(/^[\p{L}.-]+$/u), v.regex(/\p{Lu}.*\p{Lu}/u)), 1, 5)),
    seat: strict({ country, place: text(limits.name, 'The city.'), coordinates }),
  }),
  1,
  1_000,
);
