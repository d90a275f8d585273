import { displayString } from './displayValue.ts';
import type { Path } from './Path.ts';

const plainKey = /^[A-Za-z_$][\w$]{0,63}$/;
const lastStep = /(?:(?:^|\.)[A-Za-z_$][\w$]*|\[\d+\]|\["(?:[^"\\]|\\.)*"\])$/;

/** `['engagements', 3, 'sources']` → `engagements[3].sources`; odd keys in brackets, shortened and safe to print. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (plainKey.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(displayString(step))}]`;
  }
  return text;
}

/** The path without its last step; that of the whole file is its own parent. */
export function parentPath(path: string): string {
  return path.replace(lastStep, '');
}
