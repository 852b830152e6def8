import type { Translation } from '../text.ts';
import type { search as original } from '../sv/search.ts';

export const search: Translation<typeof original> = {
  title: 'Search the playbook',
  label: 'What are you looking for?',
  hint: 'Arrow keys move between the results, Esc closes.',
  busy: 'Searching …',
  count: { one: '{count} result for “{question}”.', other: '{count} results for “{question}”.' },
  missing: 'Nothing about {words}: these are for the rest of what you typed.',
  none: 'Nothing found for “{question}”. Try a shorter or more general word, or browse the articles.',
  forMeant: 'Nothing found for “{question}”. These are results for “{meant}”.',
  meant: 'Did you mean {suggestion}?',
  searchMeant: 'Search for {suggestion}',
  elsewhere: 'Search in Swedish instead',
  more: 'Show more results',
  all: 'Show all results on the search page',
  failed: 'The search could not be loaded. Check that you can reach the site, and try again.',
  kinds: {
    article: 'Article',
    theme: 'Theme',
    glossary: 'Glossary',
    tool: 'Tool',
    page: 'Page',
    workshop: 'Workshop guide',
  },
  place: '{kind} · {theme}',
  results: 'Results',
  listHeading: 'All articles',
  withoutScript: 'Searching needs JavaScript. Here are all the articles instead.',
};
