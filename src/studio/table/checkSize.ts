import { limits } from './Table.ts';
import { Refusal } from './TableIssue.ts';

/** The limit for whoever has a file and not yet its bytes: nothing larger is even read. @throws Refusal */
export function checkSize(bytes: number): void {
  const megabytes = (size: number): number => Math.round(size / 100_000) / 10;
  if (bytes > limits.bytes) throw new Refusal('file-too-large', { size: megabytes(bytes), limit: megabytes(limits.bytes) });
}
