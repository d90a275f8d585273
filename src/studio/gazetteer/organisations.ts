import data from '../../../data/organisations.json' with { type: 'json' };
import type { Organisation } from './Organisation.ts';

/** Every organisation by its id. The file's shape is held by `organisationSchema.ts` in the tests. */
export const organisations: ReadonlyMap<string, Organisation> = new Map(
  (data as unknown as Organisation[]).map((organisation) => [organisation.id, organisation]),
);
