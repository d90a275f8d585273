/** What browsers that estimate their line say of it. https://wicg.github.io/netinfo/ */
interface Line {
  /** Of one exchange with a server, in steps of 25 or 50 ms. */
  readonly rtt?: number;
}

/**
 * As long as Chromium keeps a page waiting for a font that its head asks for. What is farther away cannot be there in time.
 * Milliseconds.
 */
const PATIENCE = 100;

/**
 * Has the head's links ask for the page's fonts, so that the first frame has them: where the line is short, and where the
 * site's worker keeps them. On a long line the page would wait in vain: there the style sheet asks for them, for the next
 * visit. Stands in the page as text, so it may lean on nothing outside of itself but its second argument.
 */
export function askForFonts(page: Window, patience: number): void {
  const { navigator, document } = page;
  const { rtt = 0 } = (navigator as { connection?: Line }).connection ?? {};
  // Browsers have no workers for a page that came unencrypted.
  const worker = (navigator as Partial<Navigator>).serviceWorker;
  if (rtt > patience && !worker?.controller) return;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[as="font"]')) link.media = 'all';
}

/** The same as it stands in a page's head, below its links; marked, since a page without links has no use for it. */
export const fontScript = { attrs: { 'data-fonts': true }, children: `(${String(askForFonts)})(window,${PATIENCE})` };
