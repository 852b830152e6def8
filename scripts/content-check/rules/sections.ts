import { shortened } from '../messages/message-types.ts';
import type { Article, Workshop } from '../model/model.ts';
import { closest } from '../model/did-you-mean.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { anatomyOf } from './anatomy-headings.ts';
import { withPresentHeadings } from './earlier-headings.ts';
import type { Rule } from './rule.ts';
import { guides } from './unfinished.ts';

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
  inText: (text) =>
    text.kind === 'about'
      ? []
      : [
          ...(text.kind === 'article' ? articleFindings({ ...text, body: withPresentHeadings(text) }) : []),
          ...unquoted(text),
        ],
};

/** A sentence that is still to be replaced by the author's own, which is reported as such. */
const isGuide = (text: string): boolean =>
  Object.values(guides).some((guide) => text.trim().startsWith(guide));

/** Something to say stands in quotation marks: without them a reader takes it for advice. */
function unquoted({ body, language }: Article | Workshop): Finding[] {
  return (body?.components ?? [])
    .filter(({ name }) => name === 'Phrases')
    .flatMap(({ steps, lines }) => [...steps, ...lines.map(({ prose }) => prose)])
    .filter(({ text }) => text.trim() !== '' && !/["“”„«»]/u.test(text) && !isGuide(text))
    .map(({ text, at }) =>
      finding('sections', at(0), 'unquoted', {
        text: shortened(text.trim().replaceAll(/\s+/gu, ' ')),
        language,
      }),
    );
}

function articleFindings({ language, body }: Article): Finding[] {
  if (!body) return [];
  return needed.flatMap(({ part, component, holds }): Finding[] => {
    const title = anatomyOf[language][part];
    const heading = body.headings.find(({ depth, text }) => depth === 2 && text === title);
    // A heading of another level, which is reported, is the part all the same.
    const isElsewhere = body.headings.some(({ depth, text }) => depth > 2 && text === title);
    if (!heading && isElsewhere) return [];
    const all = body.components.filter(({ name }) => name === component);
    const here = all.filter(({ section }) => section === title);
    const elsewhere = all
      // Under a heading that is mistyped, which is reported, or in the right part.
      .filter(({ section }) => section !== title && closest(section, [title]) === undefined)
      .map(({ place }) => finding('sections', place, 'outside', { component, title }));
    const extra = here
      .slice(1)
      .map(({ place }) => finding('sections', place, 'second', { component, title }));
    const [only] = here;
    if (!only) {
      // A component whose name is mistyped is reported as such.
      const mistyped =
        body.components.some(
          ({ name, section }) => section === title && closest(name, [component]) !== undefined,
        ) || body.code.some(({ text }) => text.toLowerCase() === `<${component}>`.toLowerCase());
      return heading && !mistyped
        ? [finding('sections', heading.place, 'none', { component, title }), ...elsewhere]
        : elsewhere;
    }
    const missing =
      holds !== undefined && !only.holds.includes(holds)
        ? [finding('sections', only.place, 'noList', { component, steps: component === 'Exercise' })]
        : [];
    return [...missing, ...extra, ...elsewhere];
  });
}
