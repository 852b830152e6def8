import { stringify } from 'yaml';
import type { Language } from '../../../src/i18n/languages.ts';
import { anatomyOf } from '../../content-check/rules/anatomy-headings.ts';
import { guides as guideWords } from '../../content-check/rules/unfinished.ts';

/** What each part asks of its author. `npm run check` finds every one of these until it has been replaced. */
const asks = {
  sv: {
    point: 'skriv i en enda konkret mening vad artikeln vill säga, 10–30 ord.',
    audience: 'vem den är till för, till exempel Alla som har kundkontakt.',
    why: 'två eller tre korta stycken om varför det spelar roll. Börja med något som har hänt.',
    good: [
      'något som en kollega kan se eller höra när det fungerar.',
      'ännu ett sådant tecken, fyra till sex i allt.',
    ],
    how: ['första steget, något att göra redan i dag.', 'nästa steg.', 'steget som avslutar.'],
    phrases: [
      'en mening som går att säga till en kund, inom ”…”.',
      'en till, med andra ord. Fyra till sex i allt.',
    ],
    mistakes: [
      '**misstaget i några ord.** Varför det skadar, och vad du gör i stället.',
      '**nästa misstag.** Tre till fem i allt.',
    ],
    case: 'ett kort, påhittat fall med plats, yrke och förnamn: vad som sades och vad som hände. Sidan skriver själv ut att det är påhittat.',
    exercise: 'en mening om vad övningen går ut på och när den passar.',
    steps: ['vad var och en gör först.', 'vad ni gör tillsammans.', 'hur ni avslutar.'],
    people: '2–4 personer',
    material: 'Papper och penna',
    afterwards: 'Fråga efteråt:',
    questions: 'en till tre frågor.',
  },
  en: {
    point: 'say in one concrete sentence what the article wants to say, in 10–30 words.',
    audience: 'who it is for, such as Everyone who deals with customers.',
    why: 'two or three short paragraphs on why it matters. Begin with something that happened.',
    good: ['something a colleague can see or hear when it works.', 'another such sign, four to six in all.'],
    how: ['the first step, something to do today.', 'the next step.', 'the step that finishes it.'],
    phrases: [
      'a sentence that you could say to a customer, inside “…”.',
      'another, in other words. Four to six in all.',
    ],
    mistakes: [
      '**the mistake in a few words.** Why it does harm, and what to do instead.',
      '**the next mistake.** Three to five in all.',
    ],
    case: 'a short, invented case with a place, a trade and first names: what was said and what happened. The page itself says that it is invented.',
    exercise: 'a sentence on what the exercise is about and when it fits.',
    steps: ['what each person does first.', 'what you do together.', 'how you finish.'],
    people: '2–4 people',
    material: 'Pen and paper',
    afterwards: 'Ask afterwards:',
    questions: 'one to three questions.',
  },
} as const;

/** What the fields say of the life that is before a text; docs tell more under *The life of a text*. */
const life = {
  sv: {
    draft: '# Ett utkast syns bara för dig: ta bort raden under när artikeln ska publiceras.',
    owner: '# owner: namnet på den som ansvarar för texten, eller en e-postadress',
    reviewIn: '# reviewIn: 12 månader',
  },
  en: {
    draft: '# Only you see a draft: remove the line below when the article is to be published.',
    owner: '# owner: the name of whoever is responsible for the text, or an email address',
    reviewIn: '# reviewIn: 12 months',
  },
} as const;

/** A part of an article, by its name in the anatomy. */
export type Part = keyof (typeof anatomyOf)['sv'];

/** The text of a new article: the whole anatomy, with a guiding sentence in every place. */
export function articleTemplate(article: Beginning): string {
  return assembleArticle(article, {});
}

/** What is known of an article when it begins. */
export interface Beginning {
  readonly language: Language;
  readonly key: string;
  readonly theme: string;
  readonly title: string;
  /** The point, where the article has it already. */
  readonly point?: string | undefined;
  /** Who answers for the text: a name, or an address for mail. */
  readonly owner?: string | undefined;
  /** `2026-11-21` */
  readonly today: string;
}

/**
 * An article with the parts that there are, and a guiding sentence in every place that there is nothing for.
 * @param given Markdown by part, without its heading
 * @param end what stands below all parts: notes
 */
export function assembleArticle(
  article: Beginning,
  given: Readonly<Partial<Record<Part, string>>>,
  end = '',
): string {
  const { language, key, theme, title, point, owner, today } = article;
  const ask = asks[language];
  const headings = anatomyOf[language];
  const guides = guidesFor(language);
  const guide = (text: string): string => `${guideWords[language]} ${text}`;
  const value = (text: string): string => stringify(text, { lineWidth: 0 }).trim();
  const parts = (Object.keys(headings) as Part[])
    .map((part) => `## ${headings[part]}\n\n${(given[part] ?? guides[part]).trim()}\n`)
    .join('\n');

  return `---
key: ${key}
title: ${value(title)}
point: ${value(point ?? guide(ask.point))}
theme: ${theme}
audience: ${value(guide(ask.audience))}
dimensions: []
related: []
sources: []
${life[language].draft}
draft: true
${owner === undefined ? life[language].owner : `owner: ${value(owner)}`}
${life[language].reviewIn}
updated: ${today}
---

${parts}${end === '' ? '' : `\n${end.trim()}\n`}`;
}

/** A part's content in the component that it stands in, where it has one. */
export function inComponent(part: Part, content: string, language: Language): string {
  const ask = asks[language];
  const opening = {
    phrases: '<Phrases>',
    mistakes: '<Mistakes>',
    case: '<Case>',
    exercise: `<Exercise minutes={15} people="${ask.people}" material="${ask.material}">`,
  };
  const tag = Reflect.get(opening, part) as string | undefined;
  if (tag === undefined) return content;
  return `${tag}\n\n${content.trim()}\n\n${tag.replace(/^<(\w+)[\s\S]*$/u, '</$1>')}`;
}

/** The guiding sentences of each part. */
function guidesFor(language: Language): Readonly<Record<Part, string>> {
  const ask = asks[language];
  const guide = (text: string): string => `${guideWords[language]} ${text}`;
  const bullets = (texts: readonly string[]): string => texts.map((text) => `- ${guide(text)}`).join('\n');
  const numbered = (texts: readonly string[], before = ''): string =>
    texts.map((text, index) => `${index + 1}. ${before}${guide(text)}`).join('\n');
  const exercise = `${guide(ask.exercise)}

${numbered(ask.steps, '**5 min.** ')}

**${ask.afterwards}** ${guide(ask.questions)}`;
  return {
    why: guide(ask.why),
    good: bullets(ask.good),
    how: numbered(ask.how),
    phrases: inComponent('phrases', bullets(ask.phrases), language),
    mistakes: inComponent('mistakes', bullets(ask.mistakes), language),
    case: inComponent('case', guide(ask.case), language),
    exercise: inComponent('exercise', exercise, language),
  };
}
