/*
 * What an embed and the page around it say to each other, by `postMessage`. Each message carries its type and the
 * protocol's version; whatever else arrives is left alone.
 */

/** A change that old scripts would misread gets a new number. */
export const VERSION = 1;

/** The embed's content has another height. */
export interface HeightMessage {
  readonly type: 'atlas-height';
  readonly version: typeof VERSION;
  /** CSS pixels, whole. */
  readonly height: number;
}

/** What the embed shows, once it can answer and whenever that changes; also the answer to each `atlas-set`. */
export interface StateMessage {
  readonly type: 'atlas-state';
  readonly version: typeof VERSION;
  /** The number of the last `atlas-set` that this has in it; 0 before the first. */
  readonly heard: number;
  /** `lang`, and of the address's parameters those that differ from the default. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly selected: { readonly id: string; readonly name: string } | null;
  /** How many partners the filter leaves. */
  readonly shown: { readonly states: number; readonly organisations: number };
}

/** The page around the embed wants it to show something else. What is not mentioned stays; `null` is the default. */
export interface SetMessage {
  readonly type: 'atlas-set';
  readonly version: typeof VERSION;
  /** Counted up by the page. */
  readonly number: number;
  readonly attributes: Readonly<Record<string, string | null>>;
}

export type EmbedMessage = HeightMessage | StateMessage;

/** Reads what an embed said; `undefined` for anything else. */
export function readEmbedMessage(data: unknown): EmbedMessage | undefined {
  const message = data as Partial<EmbedMessage> | null;
  if (message?.version !== VERSION) return undefined;
  if (message.type === 'atlas-height') return Number.isFinite(message.height) ? (message as HeightMessage) : undefined;
  const isState = message.type === 'atlas-state' && isRecord(message.attributes) && isRecord(message.shown);
  return isState ? (message as StateMessage) : undefined;
}

/** Reads what the page around an embed asked for; `undefined` for anything else. */
export function readSetMessage(data: unknown): SetMessage | undefined {
  const message = data as Partial<SetMessage> | null;
  if (message?.type !== 'atlas-set' || message.version !== VERSION || !Number.isFinite(message.number)) return undefined;
  if (!isRecord(message.attributes)) return undefined;
  const sound = Object.values(message.attributes).every((value) => value === null || typeof value === 'string');
  return sound ? (message as SetMessage) : undefined;
}

function isRecord(value: unknown): value is object {
  return Object(value) === value;
}
