import { registerSnapshot } from '../../../domain/register/snapshot.ts';
import type { RegisterSnapshot } from '../../../domain/register/snapshot.ts';
import type { StoredShape } from '../codec.ts';

/** Kept register checks, by their id: sums and groups. */
export const registerShape: StoredShape<RegisterSnapshot> = {
  name: 'register',
  version: 1,
  parse: registerSnapshot,
};
