import type { TFunction } from 'i18next';
import type { Worldview } from '../dataset/Dataset.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Say } from '../i18n/shareWords.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';

/** What a reader takes away: a view of a dataset in a language, and where it is from. */
export interface Takeaway {
  readonly data: AtlasData;
  readonly view: AtlasView;
  readonly locale: Locale;
  /** The page's words, and those of sharing, in that language. */
  readonly t: TFunction;
  readonly say: Say;
  /** Whose borders are drawn. */
  readonly worldview: Worldview;
  /** The page that it is taken from, with its filter. Absolute. */
  readonly address: string;
}
