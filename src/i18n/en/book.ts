import type { Translation } from '../text.ts';
import type { book as swedish } from '../sv/book.ts';

export const book: Translation<typeof swedish> = {
  contents: 'Contents',
  page: 'p.',
  edition: 'Edition of {date}',
  about: 'About this book',
  aboutSame:
    'The texts are those of the playbook at {url}. There you can search, and there you will find what does not fit on paper.',
  aboutContact: 'For questions about the book, contact {name}.',
  aboutClaims:
    'Each claim is followed by how well it is known: {labels}. The number after that is the number of the source; the sources are listed at the back.',
  aboutReferences:
    'A page reference leads to the article that says more. The words in the index are explained in the glossary.',
  theme: 'Theme {number}',
  path: 'Learning path',
  step: 'Step {number}',
  onSite: 'You do this step in the playbook on the web: {url}',
  sheetAt: 'Worksheet: {title}',
  glossary: 'Glossary',
  glossaryLead: 'The words of this book, explained so that a new colleague understands them.',
  sources: 'Sources',
  sourcesLead: 'Each source has a number. The pages where the book relies on it are given last.',
  cited: 'Cited on',
  index: 'Index',
  indexLead: 'The page that explains the word is in bold.',
  see: 'see',
  seeAlso: 'See also',
  readMore: 'Read more',
  workshopsLead:
    'Workshops ready to run yourself, with a running order, lines to say and sheets for the participants.',
  pack: {
    kind: 'Workshop pack',
    guide: 'For the facilitator',
    sheet: 'Participant sheet',
    cues: 'Cue cards',
    cuesLead: 'One card for each step, to hold in your hand. Cut along the lines.',
    phrases: 'Phrase cards',
    phrasesLead:
      'Sentences to try aloud, from the articles that the workshop builds on. Cut along the lines.',
    cases: 'Case cards',
    casesLead: 'Invented cases to read and discuss in small groups. Cut along the lines.',
    posters: 'Posters',
  },
  offer: {
    whole: 'The whole playbook as a book',
    path: 'The learning path as a book',
    theme: 'The theme as a book',
    workshop: 'Workshop pack to print: running order, participant sheets, cards to cut out and posters',
    pdf: 'PDF, {pages} pages, {size} MB',
    html: 'One file for the browser, {size} MB',
  },
};
