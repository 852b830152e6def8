import { stringify } from 'yaml';
import type { Language } from '../../../src/i18n/languages.ts';
import { anatomyOf } from '../../content-check/rules/anatomy-headings.ts';
import { guides } from '../../content-check/rules/unfinished.ts';

/** What each part asks of its author. `npm run check` finds every one of these until it has been replaced. */
const asks = {
  sv: {
    point: 'säg i en enda mening vad artikeln vill ha sagt, konkret, 10–30 ord.',
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
    case: 'ett kort, påhittat fall med plats, yrke och förnamn: vad som sades och vad som hände. Komponenten skriver själv ut att det är påhittat.',
    exercise: 'en mening om vad övningen går ut på och när den passar.',
    steps: ['vad var och en gör först.', 'vad ni gör tillsammans.', 'hur ni avslutar.'],
    people: '2–4 personer',
    material: 'Papper och penna',
    afterwards: 'Fråga efteråt:',
    questions: 'en till tre frågor.',
  },
  en: {
    point: 'say in a single sentence what the article is for, concretely, in 10–30 words.',
    audience: 'who it is for, such as Everyone who meets customers.',
    why: 'two or three short paragraphs on why it matters. Begin with something that happened.',
    good: ['something a colleague can see or hear when it works.', 'another such sign, four to six in all.'],
    how: ['the first step, something to do today.', 'the next step.', 'the step that finishes it.'],
    phrases: [
      'a sentence one can say to a customer, inside “…”.',
      'another, in other words. Four to six in all.',
    ],
    mistakes: [
      '**the mistake in a few words.** Why it hurts, and what to do instead.',
      '**the next mistake.** Three to five in all.',
    ],
    case: 'a short, invented case with a place, a trade and first names: what was said and what happened. The component itself says that it is invented.',
    exercise: 'a sentence on what the exercise is about and when it fits.',
    steps: ['what each person does first.', 'what you do together.', 'how you finish.'],
    people: '2–4 people',
    material: 'Pen and paper',
    afterwards: 'Ask afterwards:',
    questions: 'one to three questions.',
  },
} as const;

/** The text of a new article: the whole anatomy, with a guiding sentence in every place. */
export function articleTemplate(article: {
  readonly language: Language;
  readonly key: string;
  readonly theme: string;
  readonly title: string;
  /** `2026-11-21` */
  readonly today: string;
}): string {
  const { language, key, theme, title, today } = article;
  const ask = asks[language];
  const parts = anatomyOf[language];
  const guide = (text: string): string => `${guides[language]} ${text}`;
  const bullets = (texts: readonly string[]): string => texts.map((text) => `- ${guide(text)}`).join('\n');
  const numbered = (texts: readonly string[], before = ''): string =>
    texts.map((text, index) => `${index + 1}. ${before}${guide(text)}`).join('\n');
  const value = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

  return `---
key: ${key}
title: ${value(title)}
point: ${value(guide(ask.point))}
theme: ${theme}
audience: ${value(guide(ask.audience))}
dimensions: []
related: []
sources: []
updated: ${today}
---

## ${parts.why}

${guide(ask.why)}

## ${parts.good}

${bullets(ask.good)}

## ${parts.how}

${numbered(ask.how)}

## ${parts.phrases}

<Phrases>

${bullets(ask.phrases)}

</Phrases>

## ${parts.mistakes}

<Mistakes>

${bullets(ask.mistakes)}

</Mistakes>

## ${parts.case}

<Case>

${guide(ask.case)}

</Case>

## ${parts.exercise}

<Exercise minutes={15} people="${ask.people}" material="${ask.material}">

${guide(ask.exercise)}

${numbered(ask.steps, '**5 min.** ')}

**${ask.afterwards}** ${guide(ask.questions)}

</Exercise>
`;
}
