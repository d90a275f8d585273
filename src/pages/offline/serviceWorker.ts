import { keptFiles } from 'virtual:kept-files';
import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/** How long a reader waits for the network before the kept page is shown. Milliseconds. */
const PATIENCE = 3000;

/** What a page is kept as, whatever is asked of it. */
const fileOf = ({ origin, pathname }: URL) => `${origin}${pathname.replace(/\/$/, '/index.html')}`;

/**
 * Where there is a network, a page comes from there: a correction is read at once. Where there is none, it is the one that
 * was kept. Its scripts and data are called by their hash, so a page always gets its own, old or new.
 */
registerRoute(
  // A page that is not kept, such as the studio, is left to the browser, which says in its own words that there is no network.
  ({ request, url }) => request.mode === 'navigate' && getCacheKeyForURL(fileOf(url)) !== undefined,
  async ({ request, url }) => {
    const kept = await matchPrecache(fileOf(url));
    const asked = fetch(request);
    if (!kept) return asked;
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
    const answer = await Promise.race([asked.catch(() => undefined), late]);
    return answer && answer.status < 500 ? answer : kept;
  },
);

// All files of a version or none; a new version waits until no page of the old one is open.
precacheAndRoute([...keptFiles], { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
