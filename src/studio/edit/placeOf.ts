import { sectionIds } from './fields.ts';
import type { SectionId } from './fields.ts';

/** The section that a path of a draft leads into, and the entry there. */
export function placeOf(path: string): { readonly section: SectionId; readonly index: number | undefined } {
  const [, list = '', index] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const section = sectionIds.find((id) => id === list && id !== 'about') ?? 'about';
  return { section, index: index === undefined || section === 'about' ? undefined : Number(index) };
}
