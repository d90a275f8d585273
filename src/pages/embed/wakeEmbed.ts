import type { i18n } from 'i18next';
import { isLocale, otherLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { HostPage } from '../../share/embed/HostPage.ts';
import { readSetMessage, VERSION } from '../../share/embed/protocol.ts';
import type { StateMessage } from '../../share/embed/protocol.ts';
import type { AtlasStore } from '../../state/atlasStore.ts';
import type { AtlasData } from '../../views/AtlasData.ts';
import type { AtlasView } from '../../views/atlasView.ts';
import { speakEmbed } from './speakEmbed.ts';
import { hintAtGestures } from './hintAtGestures.ts';
import { leadToAtlas } from './leadToAtlas.ts';
import { stateAsked } from './stateAsked.ts';
import type { AddressPair } from './stateAsked.ts';
import { tellVersion } from './tellVersion.ts';

export interface AwakeAtlas extends AddressPair {
  readonly data: AtlasData;
  readonly store: AtlasStore;
  view(): AtlasView;
  readonly translation: i18n;
  later(task: () => void): void;
  switchTo(locale: Locale): Promise<void>;
  /** The language that was asked for last. */
  wanted(): Locale;
}

/** Wishes that come within this time are done as one: a page that repeats itself costs its reader nothing. Milliseconds. */
const TOGETHER = 40;

/** Brings to life what only an embed has: its words, its ways out, and the talk with the page around it. */
export function wakeEmbed(page: Window, atlas: AwakeAtlas): void {
  const { data, store, write, translation, later, switchTo } = atlas;
  const host = new HostPage(page);
  const locale = () => (isLocale(translation.language) ? translation.language : 'en');
  const lead = leadToAtlas(page, () => write(store.getState()), locale);
  const version = tellVersion(page, locale);
  speakEmbed(page.document, data, translation.t, locale());
  hintAtGestures(page, locale);
  page.document.querySelector('.language')?.addEventListener('click', (event) => {
    event.preventDefault();
    void switchTo(otherLocale[locale()]);
  });

  let heard = 0;
  let telling = false;
  const tell = () => {
    telling = false;
    const message: StateMessage = { type: 'atlas-state', version: VERSION, heard, ...told(atlas, locale()) };
    host.tell(message);
  };
  const tellSoon = () => {
    if (telling) return;
    telling = true;
    later(tell);
  };

  let wishes: Record<string, string | null> = {};
  const grant = () => {
    const asked = wishes;
    wishes = {};
    const state = store.getState();
    const next = stateAsked(state, asked, atlas);
    if (write(next) !== write(state)) store.getState().restore(next);
    const { lang } = asked;
    if (isLocale(lang)) void switchTo(lang);
    tellSoon();
  };
  host.listen(readSetMessage, ({ number, attributes }) => {
    heard = number;
    if (Object.keys(wishes).length === 0) page.setTimeout(grant, TOGETHER);
    Object.assign(wishes, attributes);
  });

  store.subscribe(() => {
    lead();
    tellSoon();
  });
  translation.on('languageChanged', () => {
    speakEmbed(page.document, data, translation.t, locale());
    lead();
    version.speak();
    tellSoon();
  });
  tell();
}

/** What the embed shows, as the page around it is told. */
function told({ data, store, view, write, wanted }: AwakeAtlas, locale: Locale): Omit<StateMessage, 'type' | 'version' | 'heard'> {
  const state = store.getState();
  const { shown } = view();
  const { selected } = state;
  return {
    // Not the language that it is in still: that would take back what the page around it has asked for.
    attributes: { lang: wanted(), ...Object.fromEntries(new URLSearchParams(write(state))) },
    selected: selected === undefined ? null : { id: selected, name: data.names[locale][selected] ?? selected },
    shown: { states: shown.country, organisations: shown.organisation },
  };
}
