import { trustedPolicy } from '../../domain/trusted-policy.ts';
import workerAddress from './worker/register-worker.ts?worker&url';

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Starts the worker of the register check. Where a browser knows trusted types, the policy vouches for its address. */
export function startWorker(): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(trustedPolicy, { createScriptURL: ownCode });
  // What the policy gives is an object that a worker takes in the place of a text.
  const address = policy ? policy.createScriptURL(workerAddress) : workerAddress;
  return new Worker(address, { type: 'module' });
}

/**
 * The address, if it is one of this site's.
 * @throws TypeError for any other
 */
function ownCode(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  if (origin !== location.origin || !pathname.startsWith(import.meta.env.BASE_URL))
    throw new TypeError(`${address} is no code of this site`);
  return address;
}
