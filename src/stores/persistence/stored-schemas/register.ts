import { keptCheck } from '../../../domain/register/kept-check.ts';
import type { KeptCheck } from '../../../domain/register/kept-check.ts';
import type { StoredShape } from '../codec.ts';

/** Kept register checks, by their id: sums and groups. */
export const registerShape: StoredShape<KeptCheck> = { name: 'register', version: 1, parse: keptCheck };
