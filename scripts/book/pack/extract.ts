// What a workshop pack takes out of texts that are already there: sentences to say, cases, drawings.
import { clean, tidySpaces } from '../html/clean.ts';
import { hyphenateTree } from '../html/hyphenate.ts';
import {
  attribute,
  elementsIn,
  hasClass,
  innerHtml,
  outerHtml,
  readFragment,
  remove,
  textOf,
  unwrap,
} from '../html/tree.ts';
import type { Element, Parent } from '../html/tree.ts';
import type { Language } from '../../../src/i18n/languages.ts';

/** A step of a workshop with what is said in it. */
export interface Cue {
  readonly clock: string;
  readonly title: string;
  /** Sentences to say, as HTML. */
  readonly phrases: readonly string[];
}

/** A text of the site, ready to take parts from: what is for a screen left out, and links left as words. */
export function readableText(html: string, language: Language): Parent {
  const text = readFragment(html);
  clean(text);
  tidySpaces(text);
  for (const link of elementsIn(text).filter(({ tagName }) => tagName === 'a')) {
    // A card has no room for how well a claim is known, and no list of sources to lead to.
    if (hasClass(link, 'claim')) remove(link);
    else unwrap(link);
  }
  for (const part of elementsIn(text)) part.attrs = part.attrs.filter(({ name }) => name !== 'id');
  hyphenateTree(text, language);
  return text;
}

const itemsOf = (list: Element): string[] =>
  elementsIn(list)
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => innerHtml(item).trim());

/** The sentences to say in an article. */
export const phrasesIn = (text: Parent): string[] =>
  elementsIn(text)
    .filter((part) => hasClass(part, 'phrases'))
    .flatMap(itemsOf);

/** The invented cases of an article, without the label that says that they are invented. */
export const casesIn = (text: Parent): string[] =>
  elementsIn(text)
    .filter((part) => hasClass(part, 'case'))
    .map((part) => {
      for (const label of elementsIn(part).filter((one) => hasClass(one, 'label'))) remove(label);
      return innerHtml(part).trim();
    });

/** The first drawing of an article, with its caption. */
export function drawingIn(text: Parent): string | undefined {
  const drawing = elementsIn(text).find((part) => hasClass(part, 'drawing'));
  return drawing && outerHtml(drawing);
}

/** The steps of a workshop, in order, with what is said in each. */
export const cuesIn = (text: Parent): Cue[] =>
  elementsIn(text)
    .filter((part) => hasClass(part, 'step'))
    .map((step) => {
      const parts = elementsIn(step);
      const heading = parts.find(({ tagName }) => /^h[1-6]$/u.test(tagName));
      const clock = parts.find((part) => hasClass(part, 'clock'));
      const time = clock ? textOf(clock) : '';
      return {
        clock: time,
        title: heading ? textOf(heading).slice(time.length).trim() : '',
        phrases: phrasesIn(step),
      };
    });

/** The addresses that a text links to, each once, in the order of the text. */
export const addressesIn = (html: string): string[] => [
  ...new Set(
    elementsIn(readFragment(html))
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => (attribute(link, 'href') ?? '').replace(/#.*$/u, '')),
  ),
];
