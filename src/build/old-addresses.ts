import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../i18n/languages.ts';
import { createRoutes } from '../i18n/routes.ts';
import { aliases } from '../schemas/shared.ts';
import { knownTexts } from './content-texts.ts';
import type { Moved } from './server/rules.ts';
import { yamlValue } from './yaml-text.ts';

/** A text that has been found under other names, as its frontmatter tells. */
const renamed = z.object({ aliases, draft: z.boolean().default(false) });

/** The kinds of text that have an address of their own, by their folder. */
const kinds = ['articles', 'workshops'] as const;

/** An address that has moved, with the language of its page. */
export interface OldAddress extends Moved {
  readonly language: Language;
}

/**
 * The old addresses of a content folder's articles and workshops, each with the new one.
 * @param folder the content folder
 * @param base the sub-path of the site
 * @param options.languages those that are published
 * @param options.drafts whether drafts are published as well, so that their old addresses lead somewhere
 * @throws Error that names the file whose `aliases` are not right; the check has said so before, with the line
 */
export function oldAddresses(
  folder: string,
  base: string,
  { languages, drafts = false }: { readonly languages: readonly Language[]; readonly drafts?: boolean },
): OldAddress[] {
  const routes = createRoutes(base);
  return languages.flatMap((language) =>
    kinds.flatMap((kind) => {
      const address = kind === 'articles' ? routes.article : routes.workshop;
      const texts = knownTexts(join(folder, kind)).filter((text) => text.language === language);
      return texts.flatMap(({ slug, fields }) => {
        // Most texts have none; a name in YAML can also be written with signs for its letters.
        if (!/aliases|\\/u.test(fields)) return [];
        const result = renamed.safeParse(yamlValue(fields) ?? {});
        if (!result.success) {
          throw new Error(
            `${join(kind, language, `${slug}.mdx`)}: \`npm run check\` names the line.\n${z.prettifyError(result.error)}`,
          );
        }
        if (result.data.draft && !drafts) return [];
        const to = address(language, slug);
        return result.data.aliases.map((alias) => ({ language, from: address(language, alias), to }));
      });
    }),
  );
}
