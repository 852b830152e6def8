import { articleText } from '../text/article-text.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { SearchDocument } from './documents.ts';

/** What a handbook has in one language that can be found. Bodies are Markdown with components. */
export interface Material {
  readonly articles: readonly {
    readonly key: string;
    readonly title: string;
    readonly point: string;
    readonly url: string;
    /** The key of its theme. */
    readonly theme: string;
    readonly keywords: readonly string[];
    readonly body: string;
  }[];
  readonly workshops: readonly {
    readonly key: string;
    readonly title: string;
    readonly purpose: string;
    readonly url: string;
    readonly keywords: readonly string[];
    readonly body: string;
  }[];
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    readonly definition: string;
    readonly url: string;
    /** Its other names, and what people type for it. */
    readonly names: readonly string[];
    /** Other forms of the word. */
    readonly inflections: readonly string[];
    /** The key of the article to read about it. */
    readonly article: string | undefined;
  }[];
  readonly themes: readonly {
    readonly key: string;
    readonly title: string;
    readonly summary: string;
    readonly url: string;
  }[];
  readonly paths: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly url: string;
    readonly keywords: readonly string[];
    /** Why each step comes where it does, with the key of the article that it leads to, if it is one. */
    readonly steps: readonly { readonly article: string | undefined; readonly why: string }[];
  }[];
  /** Questions of the self-assessment, with the keys of the articles that they belong to. */
  readonly questions: readonly { readonly articles: readonly string[]; readonly text: string }[];
  readonly pages: readonly {
    readonly id: string;
    readonly kind: 'tool' | 'page';
    readonly title: string;
    readonly summary: string;
    readonly url: string;
    readonly keywords: readonly string[];
  }[];
}

/** Texts by the key of the article that they speak of. */
function byArticle(
  entries: Iterable<readonly [key: string, text: string]>,
): (key: string) => readonly string[] {
  const texts = new Map<string, string[]>();
  for (const [key, text] of entries) {
    const list = texts.get(key);
    if (list) list.push(text);
    else texts.set(key, [text]);
  }
  return (key) => texts.get(key) ?? [];
}

/**
 * All that can be found in one language, each with its texts sorted by how much they say of it. What others say of an
 * article counts as its own: the link that leads to it, the terms that send readers there, the questions that belong
 * to it, the reasons for reading it in a learning path.
 * @param textOf reads a body; for who knows some already
 */
export function collectDocuments(
  material: Material,
  textOf: (body: string) => ArticleText = articleText,
): SearchDocument[] {
  const { articles, workshops, terms, themes, paths, questions, pages } = material;
  const texts = articles.map(({ body }) => textOf(body));
  const termsOf = byArticle(
    terms.flatMap(({ article, term, names, inflections }) =>
      article === undefined ? [] : [term, ...names, ...inflections].map((text) => [article, text] as const),
    ),
  );
  const mentionsOf = byArticle([
    ...texts.flatMap(({ mentions }) => mentions.map(({ key, text }) => [key, text] as const)),
    ...paths.flatMap(({ steps }) =>
      steps.flatMap(({ article, why }) => (article === undefined ? [] : [[article, why] as const])),
    ),
  ]);
  const questionsOf = byArticle(
    questions.flatMap(({ articles: keys, text }) => keys.map((key) => [key, text] as const)),
  );
  return [
    ...articles.map((article, at): SearchDocument => {
      const { key, title, point, url, theme, keywords } = article;
      const { headings = [], leads = [], paragraphs = [] } = texts[at] ?? {};
      return {
        ...{ id: `article:${key}`, kind: 'article', title, url, theme, summary: point, phrases: keywords },
        texts: {
          title: [title],
          keywords,
          summary: [point],
          leads,
          headings,
          body: paragraphs,
          terms: termsOf(key),
          mentions: mentionsOf(key),
          questions: questionsOf(key),
        },
      };
    }),
    ...workshops.map(({ key, title, purpose, url, keywords, body }): SearchDocument => {
      const { headings, leads, paragraphs } = textOf(body);
      return {
        ...{
          id: `workshop:${key}`,
          kind: 'workshop',
          title,
          url,
          theme: '',
          summary: purpose,
          phrases: keywords,
        },
        texts: { title: [title], keywords, summary: [purpose], leads, headings, body: paragraphs },
      };
    }),
    ...paths.map(({ id, title, summary, url, keywords, steps }): SearchDocument => ({
      ...{ id: `path:${id}`, kind: 'path', title, url, theme: '', summary, phrases: keywords },
      texts: { title: [title], keywords, summary: [summary], body: steps.map(({ why }) => why) },
    })),
    ...pages.map(({ id, kind, title, summary, url, keywords }): SearchDocument => ({
      ...{ id: `page:${id}`, kind, title, url, theme: '', summary, phrases: keywords },
      texts: { title: [title], keywords, summary: [summary] },
    })),
    ...themes.map(({ key, title, summary, url }): SearchDocument => ({
      ...{ id: `theme:${key}`, kind: 'theme', title, url, theme: key, summary, phrases: [] },
      texts: { title: [title], summary: [summary] },
    })),
    // A definition is shown for one word at a time: it is fetched with the texts and not sent with all others.
    ...terms.map(({ id, term, definition, url, names, inflections }): SearchDocument => ({
      ...{ id: `word:${id}`, kind: 'word', title: term, url, theme: '', summary: '', phrases: names },
      texts: { title: [term], keywords: [...names, ...inflections], summary: [definition] },
    })),
  ];
}
