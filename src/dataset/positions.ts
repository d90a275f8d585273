import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Issue } from './Issue.ts';
import { displayString } from './displayValue.ts';
import type { Path } from './Path.ts';
import { formatPath, parentPath } from './formatPath.ts';

/** Both from 1; the column in UTF-16 units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LocatedIssue {
  readonly issue: Issue;
  readonly position: Position;
}

export interface JsonReading {
  /** The JSON value; `undefined` where the text is not JSON. */
  readonly value: unknown;
  /** Why the text is not JSON, or which keys it repeats. */
  readonly issues: readonly LocatedIssue[];
  /** Where a path stands; where nothing stands there, the nearest place above it. */
  readonly positionOf: (path: string) => Position;
}

const start: Position = { line: 1, column: 1 };

/** Reads strict JSON (no comments, no trailing commas) and remembers where everything stands. Never throws. */
export function readJson(text: string): JsonReading {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    // One error is enough: those after it are mostly its consequences.
    if (first) return failed(notJson(printParseErrorCode(first.error), locate(lineStarts(text), first.offset)));
    return located(text, root, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof RangeError)) return failed(notJson('InvalidSymbol', start));
    const issue: Issue = { code: 'too-deep', path: '', found: undefined, details: { limit: 1_000 } };
    return failed({ issue, position: start });
  }
}

function located(text: string, root: Node | undefined, value: unknown): JsonReading {
  const lines = lineStarts(text);
  const offsets = new Map<string, number>();
  const issues: LocatedIssue[] = [];

  const visit = (node: Node, path: Path): void => {
    if (node.type === 'array') node.children?.forEach((child, index) => enter(child, child.offset, [...path, index]));
    if (node.type === 'object') {
      const keys = new Set<string>();
      for (const property of node.children ?? []) {
        const [name, child] = property.children ?? [];
        const key = String(name?.value);
        if (keys.has(key)) issues.push(duplicate([...path, key], locate(lines, property.offset)));
        keys.add(key);
        if (child) enter(child, property.offset, [...path, key]);
      }
    }
  };
  const enter = (node: Node, offset: number, path: Path): void => {
    offsets.set(formatPath(path), offset);
    visit(node, path);
  };
  if (root) enter(root, root.offset, []);

  const positionOf = (path: string): Position => {
    const offset = offsets.get(path);
    return offset !== undefined || path === '' ? locate(lines, offset ?? 0) : positionOf(parentPath(path));
  };
  return { value, issues, positionOf };
}

function failed(issue: LocatedIssue): JsonReading {
  return { value: undefined, issues: [issue], positionOf: () => start };
}

function notJson(reason: string, position: Position): LocatedIssue {
  return { issue: { code: 'not-json', path: '', found: undefined, details: { reason } }, position };
}

function duplicate(path: Path, position: Position): LocatedIssue {
  const key = displayString(String(path.at(-1)));
  return { issue: { code: 'duplicate-key', path: formatPath(path), found: key, details: { key } }, position };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length);
  return starts;
}

/** The last line that begins at or before the offset, by halving. */
function locate(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
