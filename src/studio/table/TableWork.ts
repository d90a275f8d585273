import type { DraftEngagement } from '../draft/Draft.ts';
import { checkSize } from './checkSize.ts';
import type { Choices } from './Choices.ts';
import type { Encoding } from '../decodeText.ts';
import type { Known } from './Known.ts';
import type { TableIssue } from './TableIssue.ts';
import { Refusal } from './TableIssue.ts';
import type { Answer, Asked, Numbered, ImportSummary, Overview } from './tableMessages.ts';

/** No table within the limits takes so long. Milliseconds. */
const LONGEST = 20_000;

export type Progress = (share: number) => void;

/** What a person brought. */
export type Brought = { readonly file: File; readonly encoding?: Encoding } | { readonly cells: string };

export type Refused = { readonly refused: TableIssue };

/** The page's side of the worker: asks, hears of progress, gives up after 20 seconds, stops when it is told to. */
export class TableWork {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #asked = 0;
  /** Ends each question that has no answer yet. */
  readonly #open = new Set<(refused: Refused) => void>();

  /** @param start starts a `tableWorker.ts` */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Reads a table. One that is too large is not even handed over. */
  async read(brought: Brought, onProgress: Progress): Promise<{ readonly overview: Overview } | Refused> {
    this.stop();
    try {
      checkSize('file' in brought ? brought.file.size : brought.cells.length);
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.issue };
      throw error;
    }
    const asked: Asked = 'file' in brought ? { kind: 'read-file', ...brought } : { kind: 'read-cells', text: brought.cells };
    return this.#ask(asked, onProgress, (answer) => (answer.kind === 'read' ? { overview: answer.overview } : undefined));
  }

  /** Imports what was read, by what a person has chosen. */
  import(choices: Choices, known: Known, onProgress: Progress): Promise<{ readonly summary: ImportSummary } | Refused> {
    return this.#ask({ kind: 'import', choices, known }, onProgress, (answer) =>
      answer.kind === 'imported' ? { summary: answer.summary } : undefined,
    );
  }

  /** All engagements of the last import. */
  take(): Promise<{ readonly engagements: readonly DraftEngagement[] } | Refused> {
    const engagements: DraftEngagement[] = [];
    return this.#ask({ kind: 'take' }, () => undefined, (answer) => {
      if (answer.kind !== 'engagements') return undefined;
      engagements.push(...answer.engagements);
      return answer.isLast ? { engagements } : undefined;
    });
  }

  /** Stops whatever is under way; what was read is forgotten. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const settle of this.#open) settle({ refused: new Refusal('took-too-long').issue });
  }

  #ask<Result>(asked: Asked, onProgress: Progress, resultOf: (answer: Answer) => Result | undefined): Promise<Result | Refused> {
    const worker = (this.#worker ??= this.#start());
    const number = (this.#asked += 1);
    return new Promise((resolve) => {
      const hear = ({ data }: MessageEvent<Numbered<Answer>>): void => {
        if (data.number !== number) return;
        const { message } = data;
        if (message.kind === 'progress') onProgress(message.share);
        const result = message.kind === 'refused' ? { refused: message.issue } : resultOf(message);
        if (result !== undefined) settle(result);
      };
      const fail = (): void => {
        this.#worker = undefined;
        settle({ refused: new Refusal('damaged').issue });
      };
      const settle = (result: Result | Refused): void => {
        clearTimeout(timer);
        this.#open.delete(settle);
        worker.removeEventListener('message', hear);
        worker.removeEventListener('error', fail);
        resolve(result);
      };
      const timer = setTimeout(() => this.stop(), LONGEST);
      this.#open.add(settle);
      worker.addEventListener('message', hear);
      worker.addEventListener('error', fail);
      const numbered: Numbered<Asked> = { number, message: asked };
      worker.postMessage(numbered);
    });
  }
}
