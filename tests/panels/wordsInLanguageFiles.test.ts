import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../fixtures/sourceFiles.ts';

/** Attributes whose value a reader sees or hears. */
const read = new Set(['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext']);

/** Words that stand in the markup of a component itself. */
function wordsInMarkup(code: string): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isJsxText(node)
      ? node.text
      : ts.isStringLiteral(node) && isRead(node)
        ? node.text
        : ts.isTemplateExpression(node) && isRead(node)
          ? node.head.text + node.templateSpans.map(({ literal }) => literal.text).join('')
          : '';
    if (/\p{L}/u.test(text)) words.push(text.trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('component.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return words;
}

/** Stands as a child of an element, or in an attribute that is read. */
function isRead({ parent }: ts.Node): boolean {
  if (ts.isJsxAttribute(parent)) return read.has(parent.name.getText());
  if (!ts.isJsxExpression(parent)) return false;
  return ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent) || isRead(parent);
}

const components = sourceFiles(/^src\/(?:panels|pages|studio)\/.*\.tsx$/);

describe('what readers read comes from the language files', () => {
  test.each(components)('$path has no words of its own', ({ text }) => {
    expect(wordsInMarkup(text)).toEqual([]);
  });

  test.each([
    '<p>Hello</p>',
    "<p>{'Hello'}</p>",
    '<p aria-label="Hello" />',
    '<a title={`Hello ${x}`} />',
    '<p>{t("a")} مرحبا</p>',
  ])('%s would be seen', (code) => {
    expect(wordsInMarkup(code)).toHaveLength(1);
  });

  test.each([
    '<p className="hello">{t("a.b")}</p>',
    "<p>{' · '}</p>",
    '<p lang="ar">{name}</p>',
  ])('%s has none', (code) => {
    expect(wordsInMarkup(code)).toEqual([]);
  });
});
