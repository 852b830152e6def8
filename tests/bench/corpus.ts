import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/i18n/languages.ts';

const sources = { sv: 'ring-tillbaka.mdx', en: 'call-back.mdx' } as const;

/** Words of a language to write from: those of the small company's own articles, so that a corpus reads like one. */
function wordsOf(folder: string, language: keyof typeof sources): string[] {
  return readFileSync(join(folder, 'articles', language, sources[language]), 'utf8')
    .replace(/^---[^]*?\n---\n/u, '')
    .replaceAll(/<[^>]*>/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

/** Numbers below 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An article of about so many words: five sections, a list and a table. */
function article(words: readonly string[], random: () => number, count: number): string {
  const word = (): string => words[Math.floor(random() ** 1.5 * words.length)] ?? 'ord';
  const sentence = (): string => {
    const text = Array.from({ length: 8 + Math.floor(random() * 10) }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: 4 }, sentence).join(' ');
  const sections = Array.from({ length: 5 }, (_, index) =>
    [
      `## ${sentence()
        .slice(0, 30)
        .replace(/\s\S*$/u, '')} ${String(index)}`,
      ...Array.from({ length: Math.max(1, Math.round(count / 260)) }, paragraph),
      ...(index === 1 ? [[1, 2, 3].map(() => `- ${sentence()}`).join('\n')] : []),
      ...(index === 3 ? [`| ${word()} | ${word()} |\n| --- | --- |\n| ${word()} | ${word()} |`] : []),
    ].join('\n\n'),
  );
  return `${[paragraph(), ...sections].join('\n\n')}\n`;
}

/** A folder of texts for a playbook, and the same texts as Markdown for a plain Astro site. */
export interface Corpus {
  readonly playbook: string;
  /** The same content in another folder, for which no build has kept anything. */
  readonly copy: string;
  readonly markdown: string;
  /** An article of each, to be edited. */
  readonly articles: readonly [playbook: string, markdown: string];
}

/**
 * Writes a company's content with many articles.
 * @param company a whole small content folder, to which they are added
 * @param pairs how many articles, each in both languages
 * @param folder an empty folder
 */
export function writeCorpus(company: string, pairs: number, folder: string): Corpus {
  const [playbook, markdown] = [join(folder, 'content'), join(folder, 'markdown')];
  cpSync(company, playbook, { recursive: true });
  const words = { sv: wordsOf(company, 'sv'), en: wordsOf(company, 'en') };
  const theme = /^\s*- key: (\S+)/mu.exec(readFileSync(join(company, 'site.yaml'), 'utf8'))?.[1] ?? '';
  const random = seeded(7);
  for (const language of languages) {
    mkdirSync(join(markdown, language), { recursive: true });
    for (let index = 0; index < pairs; index += 1) {
      const name = `text-${String(index).padStart(5, '0')}`;
      const body = article(words[language], random, 600);
      const title = `Text ${String(index)} ${language}`;
      const fields = `key: ${name}\ntitle: ${title}\npoint: ${title}.\ntheme: ${theme}\naudience: All\nupdated: 2026-11-28`;
      writeFileSync(join(playbook, 'articles', language, `${name}.mdx`), `---\n${fields}\n---\n\n${body}`);
      writeFileSync(join(markdown, language, `${name}.md`), `---\ntitle: ${title}\n---\n\n${body}`);
    }
  }
  const copy = join(folder, 'copy');
  cpSync(playbook, copy, { recursive: true });
  return {
    playbook,
    copy,
    markdown,
    articles: [join(playbook, 'articles/sv/text-00000.mdx'), join(markdown, 'sv/text-00000.md')],
  };
}
