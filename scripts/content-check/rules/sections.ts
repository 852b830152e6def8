import type { Article } from '../model/model.ts';
import { closest } from '../model/did-you-mean.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { anatomyOf } from './anatomy-headings.ts';
import { withPresentHeadings } from './earlier-headings.ts';
import type { Rule } from './rule.ts';

/** Which component stands in which part, and what it must hold. */
const needed = [
  { part: 'phrases', component: 'Phrases', holds: 'list' },
  { part: 'mistakes', component: 'Mistakes', holds: 'list' },
  { part: 'case', component: 'Case', holds: undefined },
  { part: 'exercise', component: 'Exercise', holds: 'list' },
] as const;

/** The recurring parts of an article use their components, once each and under their heading. */
export const sections: Rule = {
  name: 'sections',
  severity: 'warning',
  check: ({ articles }) =>
    articles.flatMap((article) => articleFindings({ ...article, body: withPresentHeadings(article) })),
};

function articleFindings({ language, body }: Article): Finding[] {
  if (!body) return [];
  return needed.flatMap(({ part, component, holds }): Finding[] => {
    const title = anatomyOf[language][part];
    const heading = body.headings.find(({ depth, text }) => depth === 2 && text === title);
    const all = body.components.filter(({ name }) => name === component);
    const here = all.filter(({ section }) => section === title);
    const elsewhere = all
      // Under a heading that is mistyped, which is reported, or in the right part.
      .filter(({ section }) => section !== title && closest(section, [title]) === undefined)
      .map(({ place }) =>
        finding('sections', place, `<${component}> outside “${title}”`, `move it under ## ${title}`),
      );
    const extra = here
      .slice(1)
      .map(({ place }) =>
        finding('sections', place, `a second <${component}> under “${title}”`, 'join the two'),
      );
    const [only] = here;
    if (!only) {
      // A component whose name is mistyped is reported as such.
      const mistyped =
        body.components.some(
          ({ name, section }) => section === title && closest(name, [component]) !== undefined,
        ) || body.code.some(({ text }) => text.toLowerCase() === `<${component}>`.toLowerCase());
      return heading && !mistyped
        ? [
            finding(
              'sections',
              heading.place,
              `“${title}” has no <${component}>`,
              `put its content between <${component}> and </${component}>, with an empty line after the first and before the last`,
            ),
            ...elsewhere,
          ]
        : elsewhere;
    }
    const missing =
      holds !== undefined && !only.holds.includes(holds)
        ? [
            finding(
              'sections',
              only.place,
              `<${component}> holds no list`,
              component === 'Exercise'
                ? 'write the steps as lines that begin with 1. **5 min.**, after an empty line'
                : 'write each on a line that begins with "- ", after an empty line',
            ),
          ]
        : [];
    return [...missing, ...extra, ...elsewhere];
  });
}
