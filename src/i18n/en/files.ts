import type { Translation } from '../text.ts';
import type { files as original } from '../sv/files.ts';

export const files: Translation<typeof original> = {
  unopened:
    'The file could not be opened. It may have been moved or changed since you chose it. Choose it again.',
  tooLarge: 'The file is too large to come from here.',
  tooDeep: 'The file is built in a way that no file from here is.',
  cutOff: 'The file ends in the middle. The download was probably interrupted; fetch it again.',
  notJson: 'The file cannot be understood.',
  notJsonLine: 'The file cannot be understood. The mistake is on line {line}.',
  otherFormat: 'The file comes from something other than the playbook.',
  teamFile: 'This is a team contribution. It is read in on the Team page.',
  exportFile: 'This is a copy of a person’s own data. It is read in on the My results page, by its owner.',
  newer: 'The file was saved by a newer version of the playbook. Reload the page and try again.',
  forbiddenKey:
    'The file contains a name that is never used here, {path}. Someone or something has changed it.',
  duplicate: 'Two different records have the same number. The second is {path}.',
  shape: 'At {path}, {expected} was expected.',
  whole: 'the beginning of the file',
  expected: {
    text: 'a short text',
    number: 'a number',
    numberRange: 'a number from {min} to {max}',
    integer: 'a whole number',
    integerRange: 'a whole number from {min} to {max}',
    choice: 'one of {choices}',
    list: 'a list',
    object: 'a named content',
    knownKey: 'nothing: there is no such name',
    date: 'a date',
  },
};
