import type { BookArticle, BookWorkshop } from '../../../src/domain/book/book-content.ts';
import type { Plan } from '../../../src/domain/book/plan.ts';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import type { Dictionary } from '../../../src/i18n/sv.ts';
import { makeChapter } from '../chapters.ts';
import { bookDocument } from '../document.ts';
import type { DocumentSection } from '../document.ts';
import { anchors } from '../html/references.ts';
import { escaped } from '../html/tree.ts';
import { sheetPage } from '../parts/chapter-page.ts';
import type { BookSetting } from '../parts/setting.ts';
import type { BookTexts } from '../read-texts.ts';
import { addressesIn, casesIn, cuesIn, drawingIn, phrasesIn, readableText } from './extract.ts';
import { cardPages, packCover, poster } from './pages.ts';
import type { Card } from './pages.ts';

/** A part of a pack: what it is called on the cover, and its pages. */
interface PackPart {
  readonly anchor: string;
  readonly title: string;
  readonly sections: readonly DocumentSection[];
}

/**
 * Everything that is handed out in a workshop, as one document of A4 sheets: the facilitator's guide, the participants' sheet,
 * cards to cut out and posters. All of it is taken from the workshop's own text and from the articles that it names.
 * @param plan a plan of one workshop
 */
export async function composePack(texts: BookTexts, plan: Plan, date: string): Promise<string> {
  const { content } = texts;
  const { language } = content;
  const text = dictionary(language);
  const setting: BookSetting = { content, plan, language, text, date };
  const key = plan.request.kind === 'workshop' ? plan.request.key : '';
  const workshop = content.workshops.find((one) => one.key === key);
  if (!workshop) throw new Error(`A pack needs a plan of a workshop; found one of ${plan.request.kind}.`);
  const html = texts.textAt(workshop.address);
  const guide = anchors.workshop(workshop.key);
  const chapter = makeChapter(html, guide, {
    language,
    terms: [],
    places: {
      anchorOf: () => undefined,
      has: () => false,
      onSite: (address) => content.url + address,
      pageWord: text.book.page,
    },
    sourceNumber: () => undefined,
    sheetWords: (title) => title,
    level: 2,
  });
  const parts: PackPart[] = [
    {
      anchor: guide,
      title: text.book.pack.guide,
      sections: [
        {
          html: `<section class="guide workshop" aria-labelledby="${guide}"><h1 id="${guide}">${escaped(text.book.pack.guide)}</h1><div class="flow">${chapter.html}</div></section>`,
          running: text.book.pack.guide,
        },
      ],
    },
    ...chapter.sheets.map((sheet): PackPart => ({
      anchor: sheet.anchor,
      title: `${text.book.pack.sheet}: ${sheet.title}`,
      sections: [{ html: sheetPage(sheet, text.book.pack.sheet, workshop.title, text), page: 'plain' }],
    })),
    ...cardParts(texts, workshop, text),
    ...posterPart(texts, workshop, text),
  ];
  return bookDocument({
    language,
    title: `${workshop.title} – ${text.book.pack.kind}`,
    author: content.company,
    description: workshop.purpose,
    accent: content.accent,
    styles: ['type', 'text', 'parts', 'pack'],
    sections: [
      { html: packCover(workshop, parts, setting), page: 'title' },
      ...parts.flatMap(({ sections }) => sections),
    ],
    runningTitle: workshop.title,
  });
}

interface TakenArticle extends BookArticle {
  readonly text: ReturnType<typeof readableText>;
}

const taken = ({ content, textAt }: BookTexts, article: BookArticle): TakenArticle => ({
  ...article,
  text: readableText(textAt(article.address), content.language),
});

/** Cards to cut out: cues for the facilitator, and the phrases and cases of the articles named by or linked in the text. */
function cardParts(texts: BookTexts, workshop: BookWorkshop, text: Dictionary): PackPart[] {
  const { content, textAt } = texts;
  const html = textAt(workshop.address);
  const linked = addressesIn(html);
  const articles = content.articles
    .filter(({ key, address }) => workshop.articles.includes(key) || linked.includes(address))
    .map((article) => taken(texts, article));
  const cues = cuesIn(readableText(html, content.language))
    .filter(({ phrases }) => phrases.length > 0)
    .map(({ clock, title, phrases }): Card => ({
      head: `<span class="clock">${escaped(clock)}</span> ${escaped(title)}`,
      html: `<ul role="list">${phrases.map((phrase) => `<li>${phrase}</li>`).join('')}</ul>`,
      foot: workshop.title,
    }));
  const phrases = articles.flatMap(({ title, text: own }) =>
    phrasesIn(own).map((words): Card => ({ html: `<p>${words}</p>`, foot: title })),
  );
  const cases = articles.flatMap(({ title, text: own }) =>
    casesIn(own).map((words): Card => ({ head: escaped(text.article.invented), html: words, foot: title })),
  );
  const { pack } = text.book;
  const cards = (kind: 'cue' | 'phrase' | 'case', title: string, lead: string, all: readonly Card[]) =>
    all.length === 0
      ? []
      : [
          {
            anchor: `${kind}s`,
            title,
            sections: [{ html: cardPages(`${kind}s`, title, lead, all, kind), page: 'cards' as const }],
          },
        ];
  return [
    ...cards('cue', pack.cues, pack.cuesLead, cues),
    ...cards('phrase', pack.phrases, pack.phrasesLead, phrases),
    ...cards('case', pack.cases, pack.casesLead, cases),
  ];
}

/** A poster for each drawing of the articles that the workshop names. */
function posterPart(texts: BookTexts, workshop: BookWorkshop, text: Dictionary): PackPart[] {
  const drawings = texts.content.articles
    .filter(({ key }) => workshop.articles.includes(key))
    .map((article) => taken(texts, article))
    .flatMap((article) => {
      const drawing = drawingIn(article.text);
      return drawing === undefined ? [] : [{ ...article, drawing }];
    });
  if (drawings.length === 0) return [];
  return [
    {
      anchor: 'posters',
      title: text.book.pack.posters,
      sections: drawings.map(({ title, point, drawing }, index): DocumentSection => ({
        html: poster(index === 0 ? 'posters' : undefined, title, point, drawing, texts.content.company),
        page: 'poster',
      })),
    },
  ];
}
