import type { Translation } from '../text.ts';
import type { results as original } from '../sv/results.ts';

export const results: Translation<typeof original> = {};
