import { anatomyOf } from '../../content-check/rules/anatomy-headings.ts';
import { presentHeading } from '../../content-check/rules/earlier-headings.ts';
import { closest } from '../../content-check/model/did-you-mean.ts';
import { languages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { likelyLanguage } from '../../content-check/rules/language.ts';
import { assembleArticle, inComponent } from '../new/template.ts';
import type { Part } from '../new/template.ts';
import { counted } from './losses.ts';
import type { Loss } from './losses.ts';
import type { Word } from './read-word.ts';
import type { Block } from './to-blocks.ts';

/** An article made of a document. */
export interface WordArticle {
  readonly text: string;
  /** The parts of the anatomy that the document has; the others are left to write. */
  readonly found: readonly Part[];
  readonly losses: readonly Loss[];
}

/** The language that a document is written in; undefined where its words do not tell. */
export function languageOfWord({ paragraphs }: Word): Language | undefined {
  return languages.find((language) => likelyLanguage(paragraphs.join(' ')) === language);
}

/**
 * Puts a document into the shape of an article. A heading of the anatomy begins its part; other headings stand inside the
 * part above them, and what stands before the first part tells why.
 */
export function articleFromWord(
  word: Word,
  article: {
    readonly language: Language;
    readonly key: string;
    readonly theme: string;
    readonly title: string;
    readonly today: string;
  },
): WordArticle {
  const { language } = article;
  const parts = new Map<Part, Block[]>();
  let current: Part = 'why';
  let deep = 0;
  const renamed: Loss[] = [];
  for (const block of word.blocks) {
    const part = block.kind === 'heading' ? partOf(block.plain, language) : undefined;
    if (block.kind === 'heading' && part !== undefined) {
      current = part;
      const to = anatomyOf[language][part];
      if (block.plain.toLowerCase() !== to.toLowerCase())
        renamed.push({ kind: 'renamed', from: block.plain, to });
    } else if (block.kind === 'heading' && block.plain === article.title) continue;
    else {
      if (block.kind === 'heading' && block.depth > 3) deep += 1;
      parts.set(current, [...(parts.get(current) ?? []), block]);
    }
  }
  const given = Object.fromEntries(
    [...parts].map(([part, blocks]) => [part, inComponent(part, markdownOf(blocks), language)]),
  );
  const text = assembleArticle({ ...article, point: word.subtitle }, given, word.notes.join('\n'));
  return {
    text,
    found: [...parts.keys()],
    losses: [...word.losses, ...renamed, ...counted('deepHeadings', deep), ...lostText(word, text, language)],
  };
}

/** The part that a heading begins, by its present name, an earlier one or a slip of either. */
function partOf(heading: string, language: Language): Part | undefined {
  const names = Object.entries(anatomyOf[language]) as [Part, string][];
  const plain = heading.replace(/^[\d.\s]+|[\s:.!?]+$/gu, '');
  const present = presentHeading(plain, language);
  const known = names.map(([, name]) => name);
  const meant = known.find((name) => name.toLowerCase() === present.toLowerCase()) ?? closest(present, known);
  return names.find(([, name]) => name === meant)?.[0];
}

function markdownOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'heading' ? `### ${block.text}` : block.markdown))
    .join('\n\n');
}

/** Letters and digits alone: what is left of a text when marks, entities and spaces are taken away. */
const letters = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(?:lt|amp);/gu, '')
    .replaceAll(/[^\p{L}\d]+/gu, '')
    .toLowerCase();

/** Paragraphs of the document of which nothing stands in the article: boxes and frames that the reader does not open. */
function lostText({ paragraphs }: Word, article: string, language: Language): Loss[] {
  const held = letters(article);
  return paragraphs
    .filter((paragraph) => !held.includes(letters(paragraph)) && partOf(paragraph, language) === undefined)
    .filter((paragraph) => !words(paragraph).every((word) => held.includes(letters(word))))
    .map((text) => ({ kind: 'text' as const, text }));
}

const words = (text: string): string[] => text.split(/\s+/u);
