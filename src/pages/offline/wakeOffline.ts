/**
 * Has the site kept for times without a network, once the page needs nothing any more. Only of pages that name a manifest:
 * an embed keeps nothing in somebody else's page, and a page that is one file has it all.
 */
export async function wakeOffline(page: Window): Promise<void> {
  const manifest = page.document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!manifest) return;
  try {
    const { registerOffline } = await import('./registerOffline.ts');
    await registerOffline(page, new URL('sw.js', manifest.href).href);
  } catch {
    // Private windows, old browsers, no network: the next visit tries again.
  }
}
