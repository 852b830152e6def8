import type { Article } from '../model/model.ts';
import { closest, didYouMean } from '../model/did-you-mean.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { anatomyOf } from './anatomy-headings.ts';
import { withPresentHeadings } from './earlier-headings.ts';
import type { Rule } from './rule.ts';

/** Every article has the same seven parts, in the same order, with something in each. */
export const anatomy: Rule = {
  name: 'anatomy',
  severity: 'warning',
  check: ({ articles }) =>
    articles.flatMap((article) => articleFindings({ ...article, body: withPresentHeadings(article) })),
};

function articleFindings(article: Article): Finding[] {
  const { body } = article;
  if (!body) return [];
  const wanted: readonly string[] = Object.values(anatomyOf[article.language]);
  const seconds = body.headings.filter(({ depth }) => depth === 2);
  const found = seconds.map(({ text }) => text);
  const present = wanted.filter((text) => found.includes(text));
  const [opening] = body.sections;
  const absent = wanted.filter((text) => !found.includes(text));
  const mistyped = found.filter((text) => !wanted.includes(text)).map((text) => closest(text, absent));

  return [
    ...(opening && !opening.heading
      ? [
          finding(
            'anatomy',
            opening.place,
            'text before the first heading',
            `begin with ## ${wanted[0] ?? ''}; the point of the article stands in the frontmatter`,
          ),
        ]
      : []),
    ...body.headings
      .filter(({ depth }) => depth === 1)
      .map(({ place }) =>
        finding(
          'anatomy',
          place,
          'a heading with one #',
          'the title stands in the frontmatter; use ## or ###',
        ),
      ),
    ...seconds.flatMap(({ text, place }, index): Finding[] => {
      if (!wanted.includes(text)) {
        const hint = didYouMean(text, absent, 'use ### for a heading of your own inside a part');
        return [finding('anatomy', place, `the heading “${text}” is none of the seven`, hint)];
      }
      if (found.indexOf(text) !== index) {
        return [finding('anatomy', place, `the heading “${text}” stands twice`, 'join the two parts')];
      }
      return [];
    }),
    ...wanted
      .filter((text) => !found.includes(text) && !mistyped.includes(text))
      .map((text) => missing(article, text, wanted)),
    ...misplaced(article, present),
    ...body.sections.flatMap(({ heading, place, empty }) =>
      heading && empty ? [finding('anatomy', place, `the part “${heading.text}” is empty`, 'write it')] : [],
    ),
  ];
}

/** A part that is missing, or whose heading is there and is none to Markdown. */
function missing({ body, at }: Article, text: string, wanted: readonly string[]): Finding {
  const line = body?.prose.find(
    (one) =>
      one.role === 'paragraph' && one.text.replace(/^#+/u, '').trim().toLowerCase() === text.toLowerCase(),
  );
  return line
    ? finding(
        'anatomy',
        line.at(0),
        `“${line.text}” is no heading`,
        `write ## ${text}, with a space after ##`,
      )
    : finding(
        'anatomy',
        at('title'),
        `the part “${text}” is missing`,
        `add ## ${text}, ${placeOf(text, wanted)}`,
      );
}

/** The first heading that does not stand where it should; the ones behind it follow from it. */
function misplaced({ body }: Article, order: readonly string[]): Finding[] {
  const seconds = (body?.headings ?? []).filter(
    ({ depth, text }, index, all) =>
      depth === 2 && order.includes(text) && all.findIndex((other) => other.text === text) === index,
  );
  const wrong = seconds.findIndex(({ text }, index) => text !== order[index]);
  const heading = seconds[wrong];
  return heading
    ? [
        finding(
          'anatomy',
          heading.place,
          `the heading “${heading.text}” comes too early; expected “${order[wrong] ?? ''}” here`,
          `the order is: ${order.join(' · ')}`,
        ),
      ]
    : [];
}

function placeOf(text: string, wanted: readonly string[]): string {
  const before = wanted[wanted.indexOf(text) - 1];
  return before === undefined ? 'first of all' : `after “${before}”`;
}
