import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { draftsIn } from '../../src/build/drafts.ts';
import { findFrontmatter } from '../../src/build/frontmatter.ts';
import { readSite } from '../../src/build/site-file.ts';
import { readText } from '../../src/build/text-file.ts';
import { yamlValue } from '../../src/build/yaml-text.ts';
import type { Language } from '../../src/i18n/languages.ts';

// The company whose content folder this repository publishes, whoever it is. Nothing here or in the tests beside it knows
// what it writes: they hold for ours, for what npm run init writes, and for tests/fixtures/garden.

/** The content folder. */
export const folder = process.env['PLAYBOOK_CONTENT'] ?? 'content';
/** Its site, as npm test has built it. */
export const built = process.env['PLAYBOOK_OUT_CONTENT'] ?? 'test-results/site-content';
export const site = readSite(folder);

/** An article that is published. */
export interface Published {
  readonly slug: string;
  readonly title: string;
}

/** The articles of a language that are published, drafts left out. */
export function articlesIn(language: Language): Published[] {
  const drafts = new Set(draftsIn(folder).map(({ file }) => file));
  const below = join(folder, 'articles', language);
  return readdirSync(below)
    .filter((name) => name.endsWith('.mdx') && !drafts.has(join(below, name)))
    .map((name) => {
      const text = readText(join(below, name));
      const { title } = yamlValue(text.slice(0, findFrontmatter(text)?.yamlEnd)) as {
        readonly title: string;
      };
      return { slug: basename(name, '.mdx'), title };
    });
}
