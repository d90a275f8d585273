/**
 * Puts an address into the window, as a step that Back takes back or in place of the present one. A browser may refuse,
 * and all goes on without: Safari the hundredth change within half a minute, others any in a sandbox without an origin.
 */
export function writeHistory({ history }: Window, address: string, how: 'step' | 'in place'): void {
  try {
    history[how === 'step' ? 'pushState' : 'replaceState'](null, '', address);
  } catch {
    // The next change brings the address up to date.
  }
}
