/** Whether a page was written to stand in somebody else's page (`renderEmbed`). */
export function isEmbed(page: Document): boolean {
  return page.documentElement.hasAttribute('data-embed');
}
