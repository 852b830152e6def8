import type { Translation } from '../text.ts';
import type { search as original } from '../sv/search.ts';

export const search: Translation<typeof original> = {};
