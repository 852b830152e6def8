import type { Translation } from '../text.ts';
import type { about as original } from '../sv/about.ts';

export const about: Translation<typeof original> = {
  lead: 'Who is behind this playbook, what happens to what you enter here, and how accessible it is.',
  missing: {
    about: { title: 'Who is behind it', text: '{title} is published by {company}.' },
    privacy: {
      title: 'What is stored, and where',
      text: 'This is stored in your browser, on this computer or phone. None of it is sent anywhere.',
    },
    accessibility: {
      title: 'Accessibility',
      text: 'There is no accessibility statement yet. Get in touch if something does not work for you.',
    },
  },
  stored: {
    assessment: 'your answers in the self-assessment, the results and the commitments you write',
    calculator: 'the figures you type in the calculator, and scenarios that you save',
    register:
      'totals and groups from an order list, if you choose to save them; the list itself is never stored',
    team: 'contributions to the team overview that you have imported',
    reading: 'which articles you have read and what you have searched for',
    choices: 'your choice of language and appearance',
  },
  privacyAction: 'See, download or delete what is stored',
  updated: 'The texts on this page were reviewed on {date}.',
  questions: 'Questions about this playbook: {contact}.',
  programHeading: 'The program',
  program:
    'This playbook is built with Trust Playbook, free software under the MIT licence. The typefaces Newsreader and Source Sans 3 are free under the SIL Open Font License 1.1 and come from this site.',
  version: 'Version {version}. The content is written in format {format}.',
  accessibilityLink: 'Accessibility',
  privacyLink: 'Privacy',
};
