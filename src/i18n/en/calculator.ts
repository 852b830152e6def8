import type { Translation } from '../text.ts';
import type { calculator as original } from '../sv/calculator.ts';

export const calculator: Translation<typeof original> = {};
