import type { Translation } from '../text.ts';
import type { assessment as original } from '../sv/assessment.ts';

export const assessment: Translation<typeof original> = {};
