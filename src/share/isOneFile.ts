/** Whether a page is all of the atlas in one file: it has no address that others can open, and no room for workbooks. */
export function isOneFile(page: Document): boolean {
  return page.documentElement.hasAttribute('data-one-file');
}
