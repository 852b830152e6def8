import type { Translation } from '../text.ts';
import type { editorial as original } from '../sv/editorial.ts';

export const editorial: Translation<typeof original> = {
  draft: 'Draft',
  draftNote: 'This is a draft. Only the preview shows it; it is not in the published playbook.',
  reviewed: 'Last reviewed',
  reviewedBy: '{date} by {owner}',
  nextReview: 'Next review',
  nextReviewBy: '{date} at the latest',
  newer: {
    sv: 'The Swedish text is newer than this one and may say something else.',
    en: 'The English text is newer than this one and may say something else.',
  },
  nothingNew: 'Nothing has changed yet.',
  allOfOneDay:
    'The whole playbook was updated on one day. Here is every text, theme by theme, and the point it makes.',
  updatedTexts: 'Updated texts',
  feedLead: 'Subscribe in a news reader, Outlook or Teams at',
  feedTitle: 'What is new in {handbook} – {company}',
  feedUpdated: { one: 'One text updated on {date}', other: '{count} texts updated on {date}' },
  writeEditor: 'Write to us about this page',
  letterSubject: '{page} – {handbook}',
  letterPage: 'Page: {page}',
  letterAddress: 'Address: {address}',
  framed:
    'You are reading this playbook inside another site. What you save here is kept separately: it is not there when you open the playbook directly, and vice versa.',
  framedOpen: 'Open the playbook in its own window',
  readNewer: { sv: 'Read it in Swedish', en: 'Read it in English' },
};
