import { readFileSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders that a build is made from. */
export interface Sources {
  readonly content: string;
  readonly engine: string;
}

/** Who builds the site: the program that the last build has kept, or Astro with its bundler. */
export type Builder = 'program' | 'astro';

/** One thing that somebody does between two builds. */
export interface Change {
  readonly title: string;
  /** @param cache where the last build has left what it has kept */
  readonly make: (sources: Sources, cache: string) => void;
  /** Who is to build the site then. */
  readonly by: Builder;
  /** Settings of this build and of those after it. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** @throws Error when the file does not hold what is to be changed: the change would try nothing */
function edit(file: string, pattern: RegExp, replacement: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(pattern, replacement);
  if (changed === text) throw new Error(`${file} holds nothing like ${pattern.source}.`);
  writeFileSync(file, changed);
}

const articleIn = (content: string): string => {
  const folder = join(content, 'articles/sv');
  const [first = ''] = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  return join(folder, first);
};

const theme = (content: string): string =>
  /^theme:\s*(\S+)/mu.exec(readFileSync(articleIn(content), 'utf8'))?.[1] ?? '';
const added = { sv: 'zz-en-ny-text.mdx', en: 'zz-a-new-text.mdx' } as const;

/** A PNG of one pixel. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A site is built after each of these, and must be what a build from nothing makes of it. */
export const changes: readonly Change[] = [
  { title: 'nothing', by: 'program', make: () => undefined },
  {
    title: 'a sentence in an article',
    by: 'program',
    make: ({ content }) => {
      edit(articleIn(content), /(\n## [^\n]+\n)/u, '\nEn mening till, om tålamod.\n$1');
    },
  },
  {
    title: 'the title of an article',
    by: 'program',
    make: ({ content }) => {
      edit(articleIn(content), /^title:.*$/mu, "title: 'En annan rubrik'");
    },
  },
  {
    title: 'what an article is found by',
    by: 'program',
    make: ({ content }) => {
      edit(articleIn(content), /^keywords:\s*\[\s*/mu, 'keywords: [kundvårdskalender, ');
    },
  },
  {
    title: 'the day of an article, which the search index does not hang on',
    by: 'program',
    make: ({ content }) => {
      edit(articleIn(content), /^updated: .*$/mu, 'updated: 2026-11-27');
    },
  },
  {
    title: 'what a term means',
    by: 'program',
    make: ({ content }) => {
      edit(join(content, 'glossary.yaml'), /definition: .*/u, 'definition: Något helt annat.');
    },
  },
  {
    title: 'what a source shows',
    by: 'program',
    make: ({ content }) => {
      edit(join(content, 'sources.yaml'), /shows: .*/u, 'shows: Något annat än förut.');
    },
  },
  {
    title: 'the colour',
    by: 'program',
    make: ({ content }) => {
      edit(join(content, 'site.yaml'), /light: '#[\da-f]{6}'/iu, "light: '#123f6d'");
    },
  },
  {
    title: 'a new article',
    by: 'program',
    make({ content }) {
      for (const [language, name] of Object.entries(added))
        writeFileSync(
          join(content, 'articles', language, name),
          `---\nkey: zz-new\ntitle: A new text\npoint: It was not there before.\ntheme: ${theme(content)}\naudience: All\nsources: []\nupdated: 2026-11-28\n---\n\n## Why\n\nBecause.\n`,
        );
    },
  },
  {
    title: 'an article that is deleted',
    by: 'program',
    make({ content }) {
      for (const [language, name] of Object.entries(added)) rmSync(join(content, 'articles', language, name));
    },
  },
  {
    title: 'the address of an article',
    by: 'program',
    make: ({ content }) => {
      renameSync(articleIn(content), join(content, 'articles/sv', 'a-en-annan-adress.mdx'));
    },
  },
  {
    title: 'an old address',
    by: 'program',
    make: ({ content }) => {
      edit(articleIn(content), /^aliases: \[/mu, 'aliases: [en-aldre-adress, ');
    },
  },
  {
    title: 'a draft',
    by: 'program',
    make: ({ content }) => {
      edit(articleIn(content), /^key: /mu, 'draft: true\nkey: ');
    },
  },
  {
    title: 'a part of the site that is off',
    by: 'program',
    make: ({ content }) => {
      edit(join(content, 'site.yaml'), /calculator: true/u, 'calculator: false');
    },
  },
  {
    title: 'a language that is off',
    by: 'program',
    make: ({ content }) => {
      edit(join(content, 'site.yaml'), /languages: \[sv, en\]/u, 'languages: [sv]');
    },
  },
  {
    title: 'the language that is on again',
    by: 'program',
    make: ({ content }) => {
      edit(join(content, 'site.yaml'), /languages: \[sv\]/u, 'languages: [sv, en]');
    },
  },
  {
    title: 'a picture beside a text, which is another',
    by: 'astro',
    make: ({ content }) => {
      const folder = join(content, 'articles/sv');
      const picture = readdirSync(folder).find((name) => name.endsWith('.png')) ?? '';
      writeFileSync(join(folder, picture), Buffer.from(onePixel, 'base64'));
    },
  },
  {
    title: 'the address of the site',
    by: 'astro',
    make: ({ content }) => {
      edit(join(content, 'site.yaml'), /^url: .*$/mu, 'url: https://elsewhere.example');
    },
  },
  {
    title: 'another sub-path',
    by: 'astro',
    variables: { PLAYBOOK_BASE: '/en-handbok/' },
    make: () => undefined,
  },
  {
    title: 'a sentence below the other sub-path',
    by: 'program',
    make: ({ content }) => {
      edit(articleIn(content), /(\n## [^\n]+\n)/u, '\nOch en till.\n$1');
    },
  },
  {
    title: 'the first sub-path again',
    by: 'astro',
    variables: { PLAYBOOK_BASE: '' },
    make: () => undefined,
  },
  {
    title: 'a kept program that was cut short',
    by: 'astro',
    make: (_, cache) => {
      const chunks = join(cache, 'program/program/chunks');
      truncateSync(join(chunks, readdirSync(chunks)[0] ?? ''), 100);
    },
  },
  {
    title: 'a kept program that is gone',
    by: 'astro',
    make: (_, cache) => {
      rmSync(join(cache, 'program/program'), { recursive: true });
    },
  },
  {
    title: 'a kept page that was changed in place, and one that is gone',
    by: 'program',
    make: (_, cache) => {
      const [first = '', second = ''] = readdirSync(join(cache, 'pages'));
      writeFileSync(join(cache, 'pages', first), 'something else');
      rmSync(join(cache, 'pages', second));
    },
  },
  {
    title: 'a package of another version',
    by: 'astro',
    make: ({ engine }) => {
      edit(
        join(engine, 'package-lock.json'),
        /"name": "trust-playbook",/u,
        '"name": "trust-playbook", "tried": 1,',
      );
    },
  },
  {
    title: 'a word of the dictionary',
    by: 'astro',
    make: ({ engine }) => {
      edit(join(engine, 'src/i18n/sv/article.ts'), /onThisPage: '/u, "onThisPage: 'Nytt: ");
    },
  },
  {
    title: 'a style of the engine',
    by: 'astro',
    make: ({ engine }) => {
      edit(join(engine, 'src/components/article/Contents.astro'), /columns: 15rem/u, 'columns: 14rem');
    },
  },
  {
    title: 'a script of the engine',
    by: 'astro',
    make: ({ engine }) => {
      edit(
        join(engine, 'src/page-scripts/mark-read.ts'),
        /$/u,
        "\ndocument.documentElement.dataset['try'] = '1';\n",
      );
    },
  },
];
