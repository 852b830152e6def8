import { owner } from '../../../src/schemas/editorial.ts';
import { languages as allLanguages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { slugOf } from '../../content-check/model/files.ts';
import type { Content } from '../../content-check/model/model.ts';
import { guessOf } from '../../content-check/model/did-you-mean.ts';
import { addToTheme } from './add-to-theme.ts';
import { articleTemplate } from './template.ts';
import type { NewProblem } from './texts.ts';

/** What an author asks for. */
export interface Wish {
  readonly key: string | undefined;
  readonly theme: string | undefined;
  readonly titles: Readonly<Record<Language, string | undefined>>;
  /** Who answers for it: a name, or an address for mail. */
  readonly owner?: string | undefined;
}

/** A text that exists already, and makes an article of itself. */
export interface GivenText {
  readonly language: Language;
  /** Its own title, where the author names none. */
  readonly title: string;
  readonly write: (
    article: {
      readonly language: Language;
      readonly key: string;
      readonly theme: string;
      readonly title: string;
      readonly owner?: string | undefined;
      readonly today: string;
    },
    slug: string,
  ) => { readonly text: string; readonly pictures: Readonly<Record<string, Uint8Array>> };
}

/** What is to be written, by path in the content folder; or why nothing is. */
export type Plan =
  | { readonly files: Readonly<Record<string, string | Uint8Array>>; readonly site: string }
  | { readonly problems: readonly NewProblem[] };

/**
 * Plans a new article: a file a published language, and its place in the order of site.yaml.
 * @param content the folder as it is
 * @param siteText the text of site.yaml; its comments are kept
 * @param today `2026-11-21`
 * @param given the text of one language, where there is one already
 */
export function planArticle(
  wish: Wish,
  content: Content,
  siteText: string,
  today: string,
  given?: GivenText,
): Plan {
  const problems: NewProblem[] = [
    ...keyProblems(wish.key, content),
    ...themeProblems(wish.theme, content),
    ...ownerProblems(wish.owner),
  ];
  const languages = content.site.fields.languages ?? allLanguages;
  const files: Record<string, string | Uint8Array> = {};
  for (const language of languages) {
    const own = given?.language === language ? given : undefined;
    const title = (wish.titles[language] ?? own?.title)?.trim() ?? '';
    // What is taken from a document may wait for its translation.
    if (title === '' && given && !own) continue;
    const slug = slugOf(title);
    if (title === '') {
      problems.push({ kind: 'noTitle', language });
    } else if (slug === '') {
      problems.push({ kind: 'noAddress', language, title });
    } else if (content.articles.some((article) => article.language === language && article.slug === slug)) {
      problems.push({ kind: 'taken', language, path: `articles/${language}/${slug}.mdx` });
    } else {
      const { key = '', theme = '' } = wish;
      const article = { language, key, theme, title, owner: wish.owner, today };
      const made = own?.write(article, slug);
      files[`articles/${language}/${slug}.mdx`] = made?.text ?? articleTemplate(article);
      for (const [name, bytes] of Object.entries(made?.pictures ?? {}))
        files[`articles/${language}/${name}`] = bytes;
    }
  }
  if (problems.length > 0) return { problems };
  return { files, site: addToTheme(siteText, wish.theme ?? '', wish.key ?? '') };
}

const ownerProblems = (found: string | undefined): NewProblem[] =>
  found === undefined || owner.safeParse(found).success ? [] : [{ kind: 'badOwner', owner: found }];

function keyProblems(key: string | undefined, { articles }: Content): NewProblem[] {
  if (key === undefined) return [{ kind: 'noKey' }];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(key)) {
    return [{ kind: 'badKey', key, better: slugOf(key) || 'keep-promises' }];
  }
  const taken = articles.find((article) => article.key === key);
  return taken ? [{ kind: 'takenKey', key, file: taken.file }] : [];
}

function themeProblems(theme: string | undefined, { site }: Content): NewProblem[] {
  const themes = (site.fields.themes ?? []).map((one) => one.key);
  if (themes.length === 0) return [{ kind: 'noThemes' }];
  if (theme === undefined) return [{ kind: 'noTheme', themes }];
  return themes.includes(theme) ? [] : [{ kind: 'badTheme', theme, themes, guess: guessOf(theme, themes) }];
}
