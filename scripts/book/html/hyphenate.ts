import english from 'hyphen/en-gb/index.js';
import swedish from 'hyphen/sv/index.js';
import type { Language } from '../../../src/i18n/languages.ts';
import { elementsIn, hasClass, textsIn } from './tree.ts';
import type { Parent } from './tree.ts';

const hyphenators = { sv: swedish.hyphenateSync, en: english.hyphenateSync } as const;
const soft = '\u00AD';

/** Words shorter than this stay whole, and so many letters stay together at their ends. */
const limits = { word: 8, before: 3, after: 3 } as const;

/**
 * Marks in every word where it may be broken, with soft hyphens: the browser that prints brings no patterns along, as
 * most do not where they are installed without their updates.
 */
export function hyphenated(text: string, language: Language): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    if (word.length < limits.word || word.includes(soft)) return word;
    const parts = hyphenators[language](word).split(soft);
    while (parts.length > 1 && (parts[0] ?? '').length < limits.before)
      parts.splice(0, 2, parts.slice(0, 2).join(''));
    while (parts.length > 1 && (parts.at(-1) ?? '').length < limits.after)
      parts.splice(-2, 2, parts.slice(-2).join(''));
    return parts.join(soft);
  });
}

/** Headings and labels stay whole. */
const whole = /^(?:h[1-4]|code|pre|svg|title)$/u;

/** Marks the words of a text where they may be broken. @param text changed */
export function hyphenateTree(text: Parent, language: Language): void {
  const kept = new Set(
    elementsIn(text)
      .filter((part) => whole.test(part.tagName) || hasClass(part, 'claim'))
      .flatMap((part) => textsIn(part)),
  );
  for (const node of textsIn(text)) if (!kept.has(node)) node.value = hyphenated(node.value, language);
}
