import type * as swedish from '../sv/links.ts';
import { words } from './words.ts';

const { and, didYouMean, adjective } = words;

const byName = (example: string | undefined): string =>
  `link by name: article:${example ?? '…'}, page:home or glossary:…`;

export const links: typeof swedish.links = {
  notRead: ({ found, write, why }) => [
    `not read as a link: ${found}`,
    {
      swapped: `write ${write}`,
      lines: `write ${write} on one line`,
      space: `an address has no spaces: write ${write}`,
      title: `a link names the key of an article, not its title: write ${write}`,
      picture: `an address has no spaces: write ${write}, and rename the file`,
    }[why],
  ],
  nowhere: ({ example }) => [
    'the link leads nowhere',
    `write the target in the brackets: (article:${example ?? '…'})`,
  ],
  noTerm: ({ name, guess }) => [
    `the glossary has no term ${name}`,
    didYouMean(guess, 'add it to glossary.yaml'),
  ],
  onComputer: ({ file }) => [
    'the link leads to a file on your computer or in your network, which readers cannot open from here',
    `put the file beside the text and write [words](./${file}), or link to it with https:`,
  ],
  unknownKind: ({ scheme }) => [
    `unknown kind of link: ${scheme}:`,
    'use article:, page:, glossary:, https: or mailto:',
  ],
  notWhole: ({ url }) => [`${url} is not a complete address`, `write https://${url}`],
  mayMove: ({ url, name, whole }) => [
    whole ? `${url} is an address of this site that may move` : `${url} is an address that may move`,
    `link by name: ${name === 'theme' ? 'page:home, or an article of the theme' : name}`,
  ],
  mail: ({ url }) => [`${url} is an email address`, `write (mailto:${url})`],
  wordless: ({ url }) => [`the link to ${url} has no words`, `write them in the brackets: [words](${url})`],
  noAddress: ({ url, example }) => [`${url} is not an address on this site`, byName(example)],
  noPath: ({ path, example }) => [`no page has the address ${path}`, byName(example)],
  itself: () => ['the article links to itself', 'remove the link'],
  keyAlone: ({ name, key }) => [`article: takes only a key; found ${name}`, `write article:${key}`],
  noArticle: ({ language, name, guess, key }) => [
    `no ${adjective[language]} article has the key ${name}`,
    didYouMean(guess, key === undefined ? 'look up its key at the top of its file' : `write article:${key}`),
  ],
  toDraft: ({ name }) => [
    `${name} is a draft, so the words are shown without a link`,
    'if it will be published soon there is nothing to do; otherwise remove the link',
  ],
  noPage: ({ name, guess, pages }) => [
    `no page is called ${name}`,
    didYouMean(guess, `the pages are ${and(pages)}`),
  ],
  pageOff: ({ page, part }) => [
    `the page ${page} is turned off in site.yaml`,
    `remove the link, or set ${part}: true under parts`,
  ],
  pageEmpty: ({ page }) => [
    `the page ${page} has nothing to show, so it is not on the site`,
    'remove the link',
  ],
  notEncrypted: ({ url }) => [`${url} is not encrypted`, 'write https:// and try the link'],
  noAnchor: ({ anchor, guess, anchors }) => [
    `no heading of this text has the anchor #${anchor}`,
    didYouMean(guess, `there are #${anchors.join(', #')}`),
  ],
};

export const linked: typeof swedish.linked = {
  few: ({ key, only, enough, language }) => [
    `${only === undefined ? 'no other article links' : `only ${only} links`} to ${key} in its text; expected at least ${enough}`,
    `where another ${adjective[language]} article touches on the subject, write [words](article:${key})`,
  ],
};

export const keywords: typeof swedish.keywords = {
  none: ({ own, others }) => [
    'no keywords: readers find it only by the words that it uses itself',
    [
      'add keywords: [ … ] with what a newcomer or a colleague in a hurry would search for',
      ...(own.length === 0 ? [] : [`to begin with: ${own.join(', ')}`]),
      ...(others.length === 0 ? [] : [`the translation has: ${others.join(', ')}`]),
    ].join('; '),
  ],
};
