import { parentPath } from '../../dataset/formatPath.ts';
import { sectionIds } from './fields.ts';
import type { SectionId } from './fields.ts';

/** The section that a path of a draft leads into, and the entry there. */
export function placeOf(path: string): { readonly section: SectionId; readonly index: number | undefined } {
  const [, list = '', index] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const section = sectionIds.find((id) => id === list && id !== 'about') ?? 'about';
  return { section, index: index === undefined || section === 'about' ? undefined : Number(index) };
}

const focusable = 'input, textarea, select, button';

/** The field for a path, or for the nearest place above or below it that has one. */
export function fieldAt(forms: HTMLElement, path: string): HTMLElement | undefined {
  const all = [...forms.querySelectorAll<HTMLElement>('.entry-form [data-path], [data-path]')];
  for (let at = path; at !== ''; at = parentPath(at)) {
    const found = all.find(({ dataset }) => dataset.path === at) ?? all.find(({ dataset }) => isBelow(dataset.path, at));
    if (found) return found.matches(focusable) ? found : (found.querySelector<HTMLElement>(focusable) ?? found);
  }
  return undefined;
}

function isBelow(path: string | undefined, above: string): boolean {
  return path !== undefined && (path.startsWith(`${above}.`) || path.startsWith(`${above}[`));
}
