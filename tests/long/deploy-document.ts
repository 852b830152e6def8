import { readFileSync } from 'node:fs';

const document = readFileSync(new URL('../../docs/DEPLOY.md', import.meta.url), 'utf8');

/**
 * A block of code of docs/DEPLOY.md, as it is printed there.
 * @param language what stands behind the three ticks
 * @param holding a text that tells it from others in the same language
 */
export function blockOf(language: string, holding = ''): string {
  const blocks = [...document.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter(([, name, text = '']) => name === language && text.includes(holding))
    .map(([, , text = '']) => text);
  if (blocks.length !== 1)
    throw new Error(
      `docs/DEPLOY.md has ${blocks.length} blocks of ${language} with “${holding}”; expected one.`,
    );
  return blocks[0] ?? '';
}

/** A block for a site at the root of its host: what the document tells its reader to change. */
export const atRoot = (block: string): string =>
  block
    .split('\n')
    .filter((line) => !line.endsWith('# sub-path only'))
    .join('\n')
    .replaceAll('/srv/www/handbok', '/srv/www')
    .replaceAll('/handbok/', '/');

/** A block with a folder of the test in the place of `/srv`, and a port of its own. */
export const moved = (block: string, folder: string, port = 80): string =>
  block
    .replaceAll('/srv/', `${folder}/`)
    .replace(/^(\s*(?:listen|server\.port =) )80\b/mu, `$1${port}`)
    .replace('*:80', `*:${port}`)
    .replace('http://handbok.example.com', `http://handbok.example.com:${port}`);
