interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

/** Readers who asked their browser to save data are not sent what they may never need. */
type Connected = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/**
 * Registers the site's service worker, which keeps the pages for times without a network.
 * @param address of `sw.js`; the folder that it lies in is what it looks after
 */
export async function registerOffline(page: Window, address: string): Promise<void> {
  const { serviceWorker, connection }: Connected = page.navigator;
  // Missing where the page came over an insecure line.
  if (!('serviceWorker' in page.navigator) || connection?.saveData === true) return;
  // Where Trusted Types hold, a worker's address has to come from a policy that is named in the page's own.
  const { trustedTypes } = page as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('offline', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`${asked} is not the worker of this site`);
      return asked;
    },
  });
  await serviceWorker.register(policy?.createScriptURL(address) ?? address, { updateViaCache: 'none' });
}
