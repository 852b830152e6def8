import type { Translation } from '../text.ts';
import type { workshops as original } from '../sv/workshops.ts';

export const workshops: Translation<typeof original> = {
  lead: 'Everything you need to lead one is on its page, even if you have never led a group. Read the running order once, print the sheets and book the room.',
  facts: {
    time: 'Time',
    people: 'People',
    updated: 'Updated',
  },
  prepare: 'Prepare',
  material: 'What you need',
  preparation: 'Before the meeting',
  read: 'Read first',
  agendaLabel: 'The running order at a glance',
  sheet: 'Participant sheet',
  sheetDate: 'Date',
  printAll: 'Print everything',
  printSheet: 'Print the participant sheet only',
  minutes: '{count} min',
};
