import type { Translation } from '../text.ts';
import type { about as original } from '../sv/about.ts';

export const about: Translation<typeof original> = {
  lead: 'Who is behind this playbook, what happens to what you type here, and how accessible it is.',
  whoHeading: 'Who is behind it',
  who: '{title} is published by {company}. Questions and corrections are welcome: {contact}.',
  privacyHeading: 'What is stored, and where',
  privacyStored:
    'Your answers, your figures in the calculator, commitments, articles read and your choice of language and appearance are stored in this browser, on this computer or phone. None of it is sent to {company} or to anyone else.',
  privacyNone:
    'This playbook sets no cookies, counts no visits and loads nothing from other sites. The web server that shows the pages may keep a log with the time, the page and your IP address, and whoever runs the server is responsible for it. It never sees what you answered, calculated or searched for.',
  privacyShared:
    'Anyone who uses the same browser under the same login can see what you have stored, and on a work computer the IT department can. On a shared computer, download what you want to keep, then delete everything. Anyone who collects team contributions for an employer handles personal data: the employer is responsible for them and should say when the files are deleted.',
  privacySafari:
    'Some browsers remove stored data by themselves. Safari may do so when you have not visited for seven days. Download anything you want to be sure of keeping.',
  privacyAction: 'See, download or delete what is stored',
  useHeading: 'What the results may be used for',
  use: 'The self-assessment is there for you to learn from. It is not a test, gives no certificate and is not fit for comparing people. This playbook gives nobody, your manager included, the right to ask for your result.',
  accessibilityHeading: 'Accessibility',
  accessibilityGoal:
    'This playbook is built to meet WCAG 2.2 at level AA. Every page is meant to work with a keyboard alone, with a screen reader, at 400 per cent zoom, in dark mode and on paper. The exceptions we know of are below. The articles can be read without JavaScript.',
  accessibilityTest:
    'All pages are checked automatically, in both languages and in light and dark, whenever the playbook changes. An automatic check does not find everything.',
  accessibilityGap:
    'Two things are not as good as they should be: wide tables scroll sideways on small screens, and the patterns in charts can be hard to tell apart at very low resolution. The same figures are always given as text in the table beside them.',
  accessibilityContact: 'If something does not work for you, please get in touch: {contact}.',
  licenceHeading: 'Software and typefaces',
  licence:
    'This playbook is built with Trust Playbook, free software under the MIT licence. The typefaces Newsreader and Source Sans 3 are free under the SIL Open Font License 1.1 and come from this site.',
};
