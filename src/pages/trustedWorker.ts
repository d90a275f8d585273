interface ScriptPolicy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/**
 * A worker of this site. Where a policy asks for trusted types, a worker's address has to come from a policy that is named
 * in it: `trusted-types studio`. It lets through the addresses of this site's own scripts, and nothing else.
 */
export function trustedWorker(address: string): Worker {
  const url = new URL(address, import.meta.url).href;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('studio', { createScriptURL: ownScript });
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}

function ownScript(address: string): string {
  if (new URL(address).origin !== location.origin) throw new TypeError(`${address} is not of this site`);
  return address;
}
