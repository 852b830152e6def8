import { isLanguage } from '../../../src/i18n/languages.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';

/** Every place in the content folder that the site reads. */
const readFiles = [
  /^(?:site|glossary|sources|paths)\.yaml$/u,
  /^words\.txt$/u,
  /^(?:articles|workshops)\/(?:sv|en)\/[^/]+\.mdx?$/u,
  /^quiz\/[^/]+\.yaml$/u,
  /^calculator\/presets\.yaml$/u,
  /^(?:articles|workshops)\/(?:sv|en)\/[^/]+\.(?:png|jpe?g|webp|avif|svg)$/u,
  /(?:^|\/)README\.md$/iu,
];
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Looks at the files' names alone.
 * @param paths relative to the content folder
 * @param shown the path as it is printed
 */
export function fileFindings(paths: readonly string[], shown: (path: string) => string): Finding[] {
  const report = (path: string, message: string, hint: string): Finding =>
    finding('file-name', { file: shown(path), line: 1, column: 1 }, message, hint);
  const missing = paths.includes('site.yaml')
    ? []
    : [
        report(
          'site.yaml',
          'site.yaml is missing',
          'PLAYBOOK_CONTENT names the content folder; a new one begins with a copy of content/',
        ),
      ];
  return [
    ...missing,
    ...paths.flatMap((path) => {
      const name = /([^/]+)\.[^./]+$/u.exec(path)?.[1] ?? path;
      const [, kind, language] = /^(articles|workshops)\/([^/]+)\//u.exec(path) ?? [];
      if (kind !== undefined && !isLanguage(language)) {
        return [
          report(path, `the site does not read this folder`, `texts stand in ${kind}/sv and ${kind}/en`),
        ];
      }
      if (!readFiles.some((pattern) => pattern.test(path))) {
        return [
          report(
            path,
            'the site does not read this file',
            'texts end in .mdx, data in .yaml; move it elsewhere',
          ),
        ];
      }
      if (kind === undefined || slug.test(name)) return [];
      return [
        report(
          path,
          `the file's name becomes the address; found ${JSON.stringify(name)}`,
          `use a–z, digits and single hyphens: ${slugOf(name)}.mdx`,
        ),
      ];
    }),
  ];
}

/**
 * An address made of a title: lower case, ASCII, hyphens. å and ä become a, ö and ø become o.
 * @returns the slug; empty where the title holds no letter or digit
 */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f’']/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}
