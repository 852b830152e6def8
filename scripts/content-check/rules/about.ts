import { aboutNames } from '../../../src/domain/about-names.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** The company says itself who is behind its handbook, what becomes of what people write, and how accessible it is. */
export const about: Rule = {
  name: 'about',
  severity: 'advice',
  check: ({ site, about: texts, wordsFile }) => {
    // Of a folder whose settings cannot be read nothing is known; that has been reported.
    if (site.fields.contact === undefined) return [];
    const published = site.fields.languages ?? languages;
    const folder = wordsFile.replace(/[^/\\]*$/u, '');
    return published.flatMap((language) =>
      aboutNames
        .filter((name) => !texts.some((text) => text.language === language && text.slug === name))
        .map((name) =>
          finding(
            'about',
            { file: `${folder}about/${language}/${name}.mdx`, line: 1, column: 1 },
            'missing',
            { path: `about/${language}/${name}.mdx`, name },
          ),
        ),
    );
  },
};
