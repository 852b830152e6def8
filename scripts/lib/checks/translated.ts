import type { Article, Prose } from '../content/model.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const roles = ['title', 'field', 'paragraph', 'item', 'heading'];

/** A text that is the same in both languages has been forgotten. Single words and names may be equal. */
export const translated: Rule = {
  name: 'translated',
  check: ({ articles, pairs }) => [
    ...pairs.flatMap(({ sv, en }) =>
      en.role !== 'search word' && countsAsText(en.text) && normal(sv.text) === normal(en.text)
        ? [report(en, sv)]
        : [],
    ),
    ...articles.flatMap((article) => {
      const original = articles.find(({ key, language }) => key === article.key && language === 'sv');
      return article.language === 'en' && article.key !== undefined && original
        ? equalTexts(article, original)
        : [];
    }),
  ],
};

function equalTexts(article: Article, original: Article): Finding[] {
  const known = new Map(textsOf(original).map((text) => [normal(text.text), text]));
  return textsOf(article).flatMap((text) => {
    const same = known.get(normal(text.text));
    return same ? [report(text, same)] : [];
  });
}

function textsOf({ prose }: Article): Prose[] {
  return prose.filter(({ role, text }) => roles.includes(role) && countsAsText(text));
}

function countsAsText(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;
}

function normal(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

function report(text: Prose, original: Prose): Finding {
  const { file, line } = original.at(0);
  const start = text.text.trim().slice(0, 40);
  return finding(
    'translated',
    text.at(0),
    `the same text in both languages: “${start}${text.text.trim().length > 40 ? '…' : ''}”`,
    `translate it; the other is at ${file}:${line}`,
  );
}
