import type { Translation } from '../text.ts';
import type { storage as original } from '../sv/storage.ts';

export const storage: Translation<typeof original> = {};
