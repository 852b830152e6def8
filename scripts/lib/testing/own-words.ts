import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/**
 * Names that the engine has for what they mean in every handbook: an example of how a key is written, the figures that a text
 * may show, ordinary words of English.
 */
const ofEveryHandbook: readonly string[] = [
  'keep-promises',
  'keep-customers',
  'speed-of-trust',
  'word-of-mouth',
  'customer-segments',
  'self-assessment',
  'follow-up',
  'contact-plan',
];

/** Ids and keys of a file that are words of its company: those of two parts at least, which no code has by chance. */
const names = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:- )?(?:id|key): ['"]?([a-z0-9]+(?:-[a-z0-9]+)+)/gmu)].map(
    ([, name = '']) => name,
  );

/**
 * What tells one company's content: its name, its handbook's title, the keys and addresses of its texts, the ids of its
 * words, questions and sources.
 * @param folder the content folder
 * @param other another company's, whose own names do not count, since they may be alike
 */
export async function ownWords(folder: string, other: string): Promise<string[]> {
  const site = parse(await readFile(join(folder, 'site.yaml'), 'utf8')) as {
    readonly name: string;
    readonly title: Readonly<Record<string, string>>;
  };
  const keys = async (from: string): Promise<string[]> => {
    const files = await Array.fromAsync(glob('**/*.{mdx,yaml}', { cwd: from }));
    const texts = await Promise.all(files.map((file) => readFile(join(from, file), 'utf8')));
    const slugs = files.filter((file) => file.endsWith('.mdx')).map((file) => basename(file, '.mdx'));
    return [...slugs.filter((slug) => slug.includes('-')), ...texts.flatMap(names)];
  };
  const theirs = new Set(await keys(other));
  const own = [site.name, ...Object.values(site.title), ...(await keys(folder))];
  return [...new Set(own)].filter((word) => !theirs.has(word) && !ofEveryHandbook.includes(word)).sort();
}
