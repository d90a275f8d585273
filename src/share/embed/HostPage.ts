/**
 * The page that an embed stands in, as far as the embed may know it. Its origin is what the browser says; where the
 * browser does not say, the first one that speaks is kept to.
 */
export class HostPage {
  readonly #embed: Window;
  #origin: string | undefined;

  constructor(embed: Window) {
    this.#embed = embed;
    // `DOMStringList`; not every browser has it.
    const ancestors = embed.location.ancestorOrigins as DOMStringList | undefined;
    this.#origin = ancestors?.[0];
  }

  /** Whether there is one: the embed's address may be opened by itself. */
  get isThere(): boolean {
    return this.#embed.parent !== this.#embed;
  }

  tell(message: object): void {
    // An origin that has no name (a sandbox, a file) cannot be addressed; nothing that is said here is a secret.
    const target = this.#origin === undefined || this.#origin === 'null' ? '*' : this.#origin;
    if (this.isThere) this.#embed.parent.postMessage(message, target);
  }

  /** Calls back with what the page says, and nobody else. */
  listen<Message>(read: (data: unknown) => Message | undefined, onMessage: (message: Message) => void): void {
    this.#embed.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
      if (!this.isThere || source !== this.#embed.parent || origin !== (this.#origin ?? origin)) return;
      const message = read(data);
      if (message === undefined) return;
      this.#origin = origin;
      onMessage(message);
    });
  }
}
