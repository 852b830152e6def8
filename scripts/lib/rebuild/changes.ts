import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two folders that a build is made from. */
export interface Sources {
  readonly content: string;
  readonly engine: string;
}

/** One thing that somebody does between two builds. */
export interface Change {
  readonly title: string;
  readonly make: (sources: Sources) => void;
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

/** A site is built after each of these, and must be what a build from nothing makes of it. */
export const changes: readonly Change[] = [
  { title: 'nothing', make: () => undefined },
  {
    title: 'a sentence in an article',
    make: ({ content }) => {
      edit(articleIn(content), /(\n## [^\n]+\n)/u, '\nEn mening till, om tålamod.\n$1');
    },
  },
  {
    title: 'the title of an article',
    make: ({ content }) => {
      edit(articleIn(content), /^title:.*$/mu, "title: 'En annan rubrik'");
    },
  },
  {
    title: 'what a term means',
    make: ({ content }) => {
      edit(join(content, 'glossary.yaml'), /definition: .*/u, 'definition: Något helt annat.');
    },
  },
  {
    title: 'what a source shows',
    make: ({ content }) => {
      edit(join(content, 'sources.yaml'), /shows: .*/u, 'shows: Något annat än förut.');
    },
  },
  {
    title: 'the colour',
    make: ({ content }) => {
      edit(join(content, 'site.yaml'), /light: '#[\da-f]{6}'/iu, "light: '#123f6d'");
    },
  },
  {
    title: 'a new article',
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
    make({ content }) {
      for (const [language, name] of Object.entries(added)) rmSync(join(content, 'articles', language, name));
    },
  },
  {
    title: 'a word of the dictionary',
    make: ({ engine }) => {
      edit(join(engine, 'src/i18n/sv/article.ts'), /onThisPage: '/u, "onThisPage: 'Nytt: ");
    },
  },
  {
    title: 'a style of the engine',
    make: ({ engine }) => {
      edit(join(engine, 'src/components/article/Contents.astro'), /columns: 15rem/u, 'columns: 14rem');
    },
  },
  {
    title: 'a script of the engine',
    make: ({ engine }) => {
      edit(
        join(engine, 'src/page-scripts/mark-read.ts'),
        /$/u,
        "\ndocument.documentElement.dataset['try'] = '1';\n",
      );
    },
  },
];
