import type { MapNode } from './MapNode.ts';

/** The description as SVG text, safe in HTML and in XML. */
export function renderMarkup({ name, attributes, children }: MapNode): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escape(String(value))}"`],
  );
  const content = children.map((child) => (typeof child === 'string' ? escape(child) : renderMarkup(child))).join('');
  return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
