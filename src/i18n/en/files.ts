import type { Translation } from '../text.ts';
import type { files as original } from '../sv/files.ts';

export const files: Translation<typeof original> = {
  unopened:
    'The file could not be opened. It may have been moved or changed since you chose it. Choose it again.',
  tooLarge: 'This file is too large to be one of ours.',
  tooDeep: 'This isn’t a file from the playbook.',
  cutOff: 'The file is incomplete. Download it again.',
  notJson: 'The file cannot be understood.',
  notJsonLine: 'The file cannot be understood. The mistake is on line {line}.',
  otherFormat: 'The file comes from something other than the playbook.',
  teamFile: 'This is a team contribution. Import it on the page Your team.',
  exportFile: 'This is a copy of a person’s own data. Its owner can import it on the page My results.',
  newer: 'The file was saved by a newer version of the playbook. Reload the page and try again.',
  forbiddenKey: 'The file has an unknown field, {path}. It may have been changed.',
  duplicate: 'Two different records have the same number. The second is {path}.',
  shape: '{path} should be {expected}.',
  whole: 'the beginning of the file',
  expected: {
    text: 'a short text',
    number: 'a number',
    numberRange: 'a number from {min} to {max}',
    integer: 'a whole number',
    integerRange: 'a whole number from {min} to {max}',
    choice: 'one of {choices}',
    list: 'a list',
    object: 'a group of fields',
    knownKey: 'absent: the field is unknown',
    date: 'a date',
  },
};
