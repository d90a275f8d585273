import * as v from 'valibot';
import { draftSchema } from './Draft.ts';
import type { Draft } from './Draft.ts';

/** What fits in a line is written in one, as a person would. Characters. */
const WIDEST = 110;

/**
 * The one way to write a draft: JSON with its keys in the order of the format, without what is empty. The same draft
 * gives the same bytes, whatever way it was made.
 */
export function writeDraft(draft: Draft): string {
  // What comes out of the schema has its keys in the schema's order.
  const ordered = v.parse(draftSchema, draft);
  return `${written(withoutEmpty(ordered) ?? {}, '')}\n`;
}

/** A copy without absent values, empty texts, empty lists and objects that hold nothing else. */
function withoutEmpty(value: unknown): unknown {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => withoutEmpty(item) ?? {});
  const kept = Object.entries(value).flatMap(([key, own]) => {
    const left = withoutEmpty(own);
    return left === undefined ? [] : [[key, left]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = oneLine(value);
  // The outermost object is never one line: it is the file.
  if (indent !== '' && indent.length + line.length <= WIDEST) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => inner + written(item, inner))
    : Object.entries(value).map(([key, own]) => `${inner}${JSON.stringify(key)}: ${written(own, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, own]) => `${JSON.stringify(key)}: ${oneLine(own)}`).join(', ')} }`;
}
