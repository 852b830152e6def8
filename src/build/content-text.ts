import { sep } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { hideFrontmatter } from './frontmatter.ts';
import { readText } from './text-file.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Hands the texts of the content folder to MDX as the loaders and the content check read them, and without the fields,
 * which the loaders have read.
 * @param folders absolute paths of the folders that hold texts
 */
export function contentText(folders: readonly string[]): Plugin {
  const inside = folders.map((folder) => folder.split(sep).join('/') + '/');
  return {
    name: 'content-text',
    enforce: 'pre',
    load(id) {
      const isText = id.endsWith('.mdx') && inside.some((folder) => id.startsWith(folder));
      return isText ? hideFrontmatter(readText(id)) : null;
    },
  };
}
