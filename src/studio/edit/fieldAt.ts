import { parentPath } from '../../dataset/formatPath.ts';

const focusable = 'input, textarea, select, button';

/** The field for a path, or for the nearest place above or below it that has one. */
export function fieldAt(forms: HTMLElement, path: string): HTMLElement | undefined {
  const all = [...forms.querySelectorAll<HTMLElement>('[data-path]')];
  for (let at = path; at !== ''; at = parentPath(at)) {
    const found = all.find(({ dataset }) => dataset.path === at) ?? all.find(({ dataset }) => isBelow(dataset.path, at));
    if (found) return found.matches(focusable) ? found : (found.querySelector<HTMLElement>(focusable) ?? found);
  }
  return undefined;
}

/** Whether a path, as `formatPath` writes it, leads into what another one leads to: `dates.start` into `dates`, not into `date`. */
export function isBelow(path: string | undefined, above: string): boolean {
  return path !== undefined && (path.startsWith(`${above}.`) || path.startsWith(`${above}[`));
}
