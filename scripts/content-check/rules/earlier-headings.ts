import type { Language } from '../../../src/i18n/languages.ts';
import type { Article, Body } from '../model/model.ts';
import { anatomyOf } from './anatomy-headings.ts';

/**
 * What parts of an article were called before: a company's texts stay as they are when the engine's words change. One
 * part may carry its old name for ever; `npm run new` writes the new one.
 */
const earlier: Readonly<
  Record<Language, { readonly [Part in keyof (typeof anatomyOf)['sv']]?: readonly string[] }>
> = {
  sv: { phrases: ['Fraser att använda'], case: ['Ur arbetslivet'] },
  en: { case: ['From working life'] },
};

/** The present name of a part that was called otherwise before; every other heading as it is. */
export function presentHeading(text: string, language: Language): string {
  const [part] =
    Object.entries(earlier[language]).find(([, names]) =>
      names.some((name) => name.toLowerCase() === text.toLowerCase()),
    ) ?? [];
  return part === undefined ? text : anatomyOf[language][part as keyof (typeof anatomyOf)['sv']];
}

/** An article's text with the present names of its parts, for the rules that ask for them. */
export function withPresentHeadings({
  body,
  language,
}: Pick<Article, 'body' | 'language'>): Body | undefined {
  if (!body) return undefined;
  const renamed = (text: string): string => presentHeading(text, language);
  return {
    ...body,
    headings: body.headings.map((heading) =>
      heading.depth === 2 ? { ...heading, text: renamed(heading.text) } : heading,
    ),
    sections: body.sections.map((section) =>
      section.heading
        ? { ...section, heading: { ...section.heading, text: renamed(section.heading.text) } }
        : section,
    ),
    components: body.components.map((component) => ({ ...component, section: renamed(component.section) })),
  };
}
