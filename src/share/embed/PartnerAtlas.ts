import ar from '../../i18n/element.ar.json' with { type: 'json' };
import en from '../../i18n/element.en.json' with { type: 'json' };
import { parameterNames } from '../../state/parameters.ts';
import { openInTurn } from './openInTurn.ts';
import { readEmbedMessage, VERSION } from './protocol.ts';
import type { SetMessage, StateMessage } from './protocol.ts';

/** A site that holds an atlas. */
export interface Site {
  /** Its address, with a slash at its end. */
  readonly address: string;
  readonly dataset: string;
  readonly title: Readonly<Record<'ar' | 'en', string>>;
}

/** By parameter; several values by comma or as a list. */
export type Criteria = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** A frame is never lower or higher than this, whatever it says. CSS pixels. */
const [LOWEST, HIGHEST] = [120, 6000];
/** A page that has loaded and has said nothing by then is no embed. Milliseconds. */
const SILENCE = 3000;

const mirrored = ['lang', ...parameterNames];
const filters = ['region', 'outcome', 'topic', 'source', 'kind', 'q'];

/** By dataset. The scripts of several sites may serve one page. */
const sites = new Map<string, Site>();
/** Elements that ask for a dataset that nobody holds, so far. */
const lost = new Set<PartnerAtlas>();

/**
 * `<partner-atlas dataset="…" lang="ar" region="africa">`: an atlas in a frame that fits it. Its attributes are the
 * parameters of the atlas' address, `lang`, and `version` to freeze it; they show what the reader does, and lead the atlas
 * when they are set. What stands in the element is seen where there is no atlas to show.
 *
 * Events, all of which bubble: `atlas-ready`, `atlas-select` and `atlas-filter`, with what is shown as their detail.
 */
export class PartnerAtlas extends HTMLElement {
  static readonly observedAttributes = ['dataset', 'version', ...mirrored];

  readonly #root = this.attachShadow({ mode: 'open' });
  /** As high as the frame, and there before it. */
  readonly #room = document.createElement('div');
  #endTurn: (() => void) | undefined;
  #frame: HTMLIFrameElement | undefined;
  /** Whose atlas is in the frame; without a frame, nobody's. */
  #site!: Site;
  /** What the page knows of the atlas, once it is ready. */
  #state: StateMessage | undefined;
  #changed = new Set<string>();
  #sent = 0;
  /** Whether the frame has said anything; whether it can answer. */
  #heard = false;
  #answers = false;
  #mirroring = false;

  /** Makes the atlas of another site known to all elements. */
  static hold(site: Site): void {
    sites.set(site.dataset, site);
    for (const element of [...lost]) element.#open(); // who stays lost is added again
  }

  connectedCallback(): void {
    addEventListener('message', this.#onMessage);
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
    this.#close();
  }

  /** Moved as a whole (`moveBefore`), the frame lives on. */
  connectedMoveCallback(): void {
    // Without this the browser would call the two above.
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#mirroring || !this.isConnected) return;
    if (!mirrored.includes(name)) this.#open();
    else if (this.#changed.add(name).size === 1) queueMicrotask(() => this.#send());
  }

  /** Selects a country or an organisation by id; `null` or nothing: none. */
  select(id?: string | null): void {
    this.#set('select', id);
  }

  /** Shows what fits: `{ region: 'africa', outcome: ['memorandum'] }`; without criteria, everything. */
  filter(criteria: Criteria = {}): void {
    for (const name of filters) this.#set(name, criteria[name]?.toString());
  }

  #set(name: string, value: string | null | undefined): void {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  get #locale(): 'ar' | 'en' {
    return /^ar\b/i.test(languageAround(this) || navigator.language) ? 'ar' : 'en';
  }

  /** Takes the frame away, and forgets what it showed. */
  #close(): void {
    this.#endTurn?.();
    lost.delete(this);
    this.#room.replaceChildren();
    this.#state = this.#frame = undefined;
    this.#sent = 0;
    this.#heard = this.#answers = false;
  }

  /** Makes room for the atlas that the attributes ask for; its frame comes when a reader does. */
  #open(version = this.getAttribute('version')): void {
    const asked = this.getAttribute('dataset');
    const site = asked === null ? [...sites.values()][0] : sites.get(asked);
    this.#close();
    if (!site) {
      lost.add(this);
      const sentence = document.createElement('p');
      sentence.dir = 'auto';
      sentence.textContent = { ar, en }[this.#locale].otherDataset
        .replace('{{asked}}', asked ?? '')
        .replace('{{held}}', [...sites.keys()].join(', '));
      this.#root.replaceChildren(sentence, document.createElement('slot'));
      return;
    }
    // What the lines about the map need and, in shares of the width, the map, till the frame says it.
    this.#room.style.cssText = 'position:relative;block-size:29rem;padding-block-end:43.34%';
    this.#root.replaceChildren(this.#room);
    this.#endTurn = openInTurn(this.#room, () => this.#load(site, version));
  }

  /** Puts the frame in its room, for the attributes as they are. */
  #load(site: Site, version: string | null): void {
    const query = new URLSearchParams();
    for (const name of parameterNames) {
      const value = this.getAttribute(name);
      if (value) query.set(name, value);
    }
    const frozen = /^[\da-f]{12}$/.test(version ?? '');
    if (this.hasAttribute('version') && !frozen) query.set('kept', 'no');
    const locale = this.#locale;
    const frame = (this.#frame = document.createElement('iframe'));
    this.#site = site;
    this.#changed.clear();
    frame.loading = 'lazy';
    frame.title = site.title[locale];
    frame.style.cssText = 'position:absolute;border:0;inline-size:100%;block-size:100%';
    frame.src = new URL(`${frozen ? `v/${version}/` : ''}${locale}/embed/?${query}`, site.address).href;
    frame.onload = () => setTimeout(() => this.#check(frame, frozen), SILENCE);
    this.#room.append(frame);
  }

  /** A version that is not kept gives way to the latest; where nothing answers at all, what stands in the element is shown. */
  #check(frame: HTMLIFrameElement, frozen: boolean): void {
    if (this.#heard || frame !== this.#frame) return;
    if (frozen) this.#open('');
    else this.#root.append(document.createElement('slot'));
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.#frame?.contentWindow) return;
    // A page in a sandbox has no origin, and gives its frames none: then both are the same.
    if (origin !== this.#origin && origin !== self.origin) return;
    const message = readEmbedMessage(data);
    if (!message) return;
    this.#heard = true;
    if (message.type === 'atlas-height') {
      const height = Math.min(HIGHEST, Math.max(LOWEST, message.height));
      this.#room.style.cssText = `position:relative;block-size:${height}px`;
      return;
    }
    this.#answers = true;
    this.#endTurn?.();
    // What was set while the atlas was on its way.
    if (this.#changed.size > 0) this.#send();
    if (message.heard === this.#sent) this.#mirror(message);
  };

  get #origin(): string {
    return new URL(this.#site.address).origin;
  }

  /** Tells the atlas what the page has changed; before it can answer, that waits. */
  #send(): void {
    if (!this.#answers) return;
    const names = [...this.#changed];
    this.#changed.clear();
    const message: SetMessage = {
      type: 'atlas-set',
      version: VERSION,
      number: ++this.#sent,
      attributes: Object.fromEntries(names.map((name) => [name, this.getAttribute(name)])),
    };
    this.#frame?.contentWindow?.postMessage(message, self.origin === 'null' ? '*' : this.#origin);
  }

  /** Takes over what the atlas shows, and tells the page about it. */
  #mirror(state: StateMessage): void {
    const before = this.#state;
    this.#state = state;
    this.#mirroring = true;
    for (const name of mirrored) this.#set(name, state.attributes[name]);
    this.#mirroring = false;
    if (this.#frame) this.#frame.title = this.#site.title[this.#locale];
    const differs = (names: readonly string[]) => names.some((name) => state.attributes[name] !== before?.attributes[name]);
    const { attributes, selected, shown } = state;
    const emit = (name: string) =>
      this.dispatchEvent(new CustomEvent(`atlas-${name}`, { bubbles: true, composed: true, detail: { attributes, selected, shown } }));
    if (!before) emit('ready');
    else {
      if (differs(['select'])) emit('select');
      if (differs(filters)) emit('filter');
    }
  }
}

/** The language that is said nearest around a node, out of shadows as well. */
function languageAround(node?: Node | null): string {
  // Documents and shadows say none; of them all, a shadow alone has a host.
  return node ? (node as HTMLElement).lang || languageAround(node.parentNode ?? (node as Partial<ShadowRoot>).host) : '';
}
