import { createContext, useContext } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { Say } from '../../i18n/shareWords.ts';
import type { LiveMap } from '../../map/LiveMap.ts';
import type { Takeaway } from '../Takeaway.ts';

/** What the sections of the dialog stand on. */
export interface Sharing {
  readonly say: Say;
  /** What is shown at present, in the page's language and in either. */
  readonly takeaway: Takeaway;
  readonly takeawayIn: Readonly<Record<Locale, Takeaway>>;
  readonly map: LiveMap;
  readonly page: Window;
  /** Where the site stands; `undefined` in a file. */
  readonly site: string | undefined;
  /** What an embed can pin; `undefined` where the site keeps no versions. */
  readonly version: string | undefined;
  /** Makes a file and saves it, and says how it went. */
  save(name: string, make: () => Promise<Blob>): void;
}

export const ShareContext = createContext<Sharing | undefined>(undefined);

/** @throws outside of the dialog */
export function useSharing(): Sharing {
  const sharing = useContext(ShareContext);
  if (!sharing) throw new Error('a section stands outside of the share dialog');
  return sharing;
}
