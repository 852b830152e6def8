import type { StorageLike } from './codec.ts';
import type { WriteFailure } from './types.ts';

/** Why a write failed. Storage without any room at all is not full but switched off: some private modes do so. */
export function writeFailureOf(error: unknown, storage: StorageLike): WriteFailure {
  const { name, code } = error as { name?: unknown; code?: unknown };
  const quota = name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22;
  return quota && storage.length > 0 ? 'full' : 'blocked';
}
