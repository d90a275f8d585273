import { worldviewIds } from '../../geo/worldviews.ts';
import { alphabetical } from '../../i18n/alphabetical.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { StudioT } from '../../i18n/studioWords.ts';
import type { Draft } from '../draft/Draft.ts';
import { partnerName, textIn } from '../draft/names.ts';
import type { Choices } from './fields.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

const reported = ['meetings', 'agreements', 'visits', 'delegations', 'sessions'] as const;

/** The values that a field offers, in the page's language; partners by name. */
export function choicesOf(from: Choices, draft: Draft, t: StudioT, locale: Locale): readonly Choice[] {
  switch (from) {
    case 'kind':
      return (['country', 'organisation'] as const).map((id) => ({ id, name: t(`choices.${id}`) }));
    case 'worldview':
      return worldviewIds.map((id) => ({ id, name: t(`choices.worldview.${id}`) }));
    case 'what':
      return reported.map((id) => ({ id, name: t(`choices.what.${id}`) }));
    case 'partners':
      return alphabetical(draft.partners.map((partner) => ({ id: partner.id, name: partnerName(partner, locale) })), locale);
    case 'outcomes':
    case 'topics':
    case 'regions':
      return draft[from].map(({ id, name }) => ({ id, name: textIn(name, locale) || id }));
  }
}
