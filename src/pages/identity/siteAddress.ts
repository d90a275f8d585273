/**
 * The address that a site will stand on, with a slash at its end, from what its author wrote.
 * @returns `undefined` where nothing was written
 * @throws InvalidSiteError, in both languages, where it is no address of the web
 */
export function siteAddress(asked: string): string | undefined {
  if (asked.trim() === '') return undefined;
  let url: URL | undefined;
  try {
    url = new URL(asked.trim());
  } catch {
    // no address at all
  }
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new InvalidSiteError(asked);
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}

/** What `--site` says leads nowhere. */
class InvalidSiteError extends Error {
  override name = 'InvalidSiteError';

  constructor(asked: string) {
    const shown = JSON.stringify(asked.slice(0, 200));
    super(
      [
        `--site ${shown} is no address of the web. Write it whole, as in --site https://example.org/atlas/`,
        `القيمة ${shown} للخيار ‎--site‎ ليست عنوانا على الويب. اكتبوه كاملا، مثل ‎--site https://example.org/atlas/‎`,
      ].join('\n'),
    );
  }
}
