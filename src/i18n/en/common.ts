import type { Translation } from '../text.ts';
import type { common as original } from '../sv/common.ts';

export const common: Translation<typeof original> = {
  otherLanguageName: 'På svenska',
  close: 'Close',
  needsScript: 'This part needs JavaScript. The articles can be read without it.',
};
