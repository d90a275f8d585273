/**
 * Styles that come with a script: the page's own are in its document, and a link to more of them would be one more
 * request. The policy has nothing against sheets that scripts construct. Older browsers (Safari before 16.4) show the
 * dialog plainly.
 */
export function adoptStyles(css: string, page: Document): void {
  if (!('adoptedStyleSheets' in page) || !('replaceSync' in CSSStyleSheet.prototype)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets.push(sheet);
}
