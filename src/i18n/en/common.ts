import type { Translation } from '../text.ts';
import type { common as original } from '../sv/common.ts';

export const common: Translation<typeof original> = {
  languageName: 'English',
  otherLanguageName: 'På svenska',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  remove: 'Remove',
  download: 'Download',
  print: 'Print',
  back: 'Back',
  next: 'Next',
  needsScript: 'This part needs JavaScript. The articles can be read without it.',
};
