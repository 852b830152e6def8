import type { Article, Prose } from '../model/model.ts';
import { closest } from '../model/did-you-mean.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { anatomyOf } from './anatomy-headings.ts';
import { withPresentHeadings } from './earlier-headings.ts';
import type { Rule } from './rule.ts';

/** Every article has the same seven parts, in the same order, with something in each. */
export const anatomy: Rule = {
  name: 'anatomy',
  severity: 'warning',
  inText: (text) =>
    text.kind === 'article' ? articleFindings({ ...text, body: withPresentHeadings(text) }) : [],
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
  const meant = new Map(
    found.filter((text) => !wanted.includes(text)).map((text) => [text, closest(text, absent)]),
  );
  const mistyped = [...meant.values()];

  const wrongLevel = body.headings.filter(
    ({ depth, text }) => depth > 2 && wanted.includes(text) && !found.includes(text),
  );
  const elsewhere = wrongLevel.map(({ text }) => text);

  return [
    ...(opening && !opening.heading
      ? [finding('anatomy', opening.place, 'textFirst', { heading: wanted[0] ?? '' })]
      : []),
    ...body.headings
      .filter(({ depth }) => depth === 1)
      .map(({ place }) => finding('anatomy', place, 'oneHash', {})),
    ...wrongLevel.map(({ depth, text, place }) =>
      finding('anatomy', place, 'wrongLevel', { text, marks: '#'.repeat(depth) }),
    ),
    ...seconds.flatMap(({ text, place }, index): Finding[] => {
      if (!wanted.includes(text))
        return [finding('anatomy', place, 'notOfSeven', { text, guess: meant.get(text) })];
      return found.indexOf(text) === index ? [] : [finding('anatomy', place, 'twice', { text })];
    }),
    ...wanted
      .filter((text) => !found.includes(text) && !mistyped.includes(text) && !elsewhere.includes(text))
      .map(createMissing(article, wanted)),
    ...misplaced(article, present),
    ...body.sections.flatMap(({ heading, place, empty }) =>
      heading && empty ? [finding('anatomy', place, 'empty', { text: heading.text })] : [],
    ),
  ];
}

/** Says of a part that it is missing, or that its heading is there and is none to Markdown. */
function createMissing({ body, at }: Article, wanted: readonly string[]): (text: string) => Finding {
  let lines: ReadonlyMap<string, Prose> | undefined;
  return (text) => {
    lines ??= paragraphsOf(body?.prose ?? []);
    const line = lines.get(text.toLowerCase());
    return line
      ? finding('anatomy', line.at(0), 'noHeading', { text: line.text, heading: text })
      : finding('anatomy', at('title'), 'missing', { text, before: wanted[wanted.indexOf(text) - 1] });
  };
}

/** Paragraphs by what they say without the signs of a heading, in small letters; of two that say the same the first. */
function paragraphsOf(prose: readonly Prose[]): ReadonlyMap<string, Prose> {
  const paragraphs = prose.filter(({ role }) => role === 'paragraph').reverse();
  return new Map(paragraphs.map((one) => [one.text.replace(/^#+/u, '').trim().toLowerCase(), one]));
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
        finding('anatomy', heading.place, 'tooEarly', {
          text: heading.text,
          expected: order[wrong] ?? '',
          order,
        }),
      ]
    : [];
}
