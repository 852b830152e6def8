import { commandWords, manualPath } from '../../../lib/engine.ts';
import type * as swedish from '../sv/site.ts';
import { words } from './words.ts';

const { and, didYouMean } = words;

export const order: typeof swedish.order = {
  noArticle: ({ key, guess }) => [
    `no article has the key ${key}`,
    guess === undefined
      ? `write it with ${commandWords('new')}, or remove it from the list`
      : `did you mean ${guess}? If the article's key was changed, change it back: other files use it`,
  ],
  otherTheme: ({ theme, key, home }) => [
    `the theme is ${theme}, but site.yaml lists ${key} under ${home}`,
    'make the two the same',
  ],
  notListed: ({ key, theme }) => [
    `${key} is not in the order of site.yaml`,
    `add - ${key} under articles of the theme ${theme}, where it should be read`,
  ],
  noTheme: ({ theme, guess, known }) => [
    `site.yaml has no theme ${theme}`,
    didYouMean(guess, `the themes are ${and(known)}`),
  ],
  noThemeOfMany: ({ theme, count, file, known }) => [
    `there is no theme ${theme}, but ${count} articles have it, such as ${file}`,
    `write the theme here, or give them one of ${and(known)}`,
  ],
};

export const format: typeof swedish.format = {
  newer: ({ own, present }) => [
    `the content is in format ${own}, and the program reads format ${present}`,
    'install the newest version of trust-playbook',
  ],
  earlierHeading: ({ text, more, command }) => [
    `“${text}” has a new name${more === 0 ? '' : `, and so have ${more} more headings`}; the old name still works`,
    `${command} renames ${more === 0 ? 'it' : 'them'} for you`,
  ],
};

export const parts: typeof swedish.parts = {
  missing: ({ part, file }) => [
    `the ${part === 'assessment' ? 'self-assessment' : part} is on, but ${file} is missing`,
    `write it, or set ${part}: false under parts`,
  ],
  second: () => ['this is a second self-assessment', 'the site has one; move this file elsewhere'],
};
/** What the page says where the company has not said it. */
const aboutInstead = {
  about: 'only names the company',
  privacy: 'only lists what is stored',
  accessibility: 'says that there is no accessibility statement yet',
} as const;

/** The company's own words about its handbook. */
export const about: typeof swedish.about = {
  missing: ({ path, name }) => [
    `${path} is missing: the page about the playbook ${aboutInstead[name]}`,
    `write it; ${manualPath('en')}, “Every file, whole”, has a text to begin with`,
  ],
};
