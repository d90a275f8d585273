import type { IssueCode } from './Issue.ts';

export interface Complaint {
  readonly code: IssueCode;
  readonly details: Readonly<Record<string, string | number>>;
}

const complaints = new Map<string, Complaint>();

/**
 * A schema's message. Valibot's messages are strings; ours stand for a code and its details, and `complaintOf` leads
 * back to them. Called only with values of the schema itself, never with an author's, so the map stays small.
 */
export function say(code: IssueCode, details: Complaint['details'] = {}): string {
  const message = `${code} ${JSON.stringify(details)}`;
  complaints.set(message, { code, details });
  return message;
}

/** What a message of the schema says; a message that is not ours can only be about a type. */
export function complaintOf(message: string): Complaint {
  return complaints.get(message) ?? { code: 'wrong-type', details: { expected: 'text' } };
}
