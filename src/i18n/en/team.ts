import type { Translation } from '../text.ts';
import type { team as original } from '../sv/team.ts';

export const team: Translation<typeof original> = {};
