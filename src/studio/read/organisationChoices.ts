import type { Locale } from '../../i18n/locale.ts';
import type { Draft } from '../draft/Draft.ts';
import { textIn } from '../draft/names.ts';
import { organisations } from '../gazetteer/organisations.ts';

/** The organisations that a proposal may be about, by name: the world's, and the draft's own. */
export function organisationChoices(partners: Draft['partners'], locale: Locale): readonly { readonly id: string; readonly name: string }[] {
  const listed = [...organisations.values()].map(({ id, name }) => ({ id, name: name[locale] }));
  const own = partners.filter(({ kind, id }) => kind === 'organisation' && !organisations.has(id));
  return [...listed, ...own.map(({ id, name }) => ({ id, name: textIn(name, locale) || id }))];
}
