import type { StorageAccess } from './codec.ts';

/** This browser's storage; null on the server. Throws where a browser forbids even to look at it. */
export const browserStorage: StorageAccess = () =>
  import.meta.env.SSR && typeof window === 'undefined' ? null : window.localStorage;
