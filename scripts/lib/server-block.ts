import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor } from '../../src/build/server/rules.ts';
import { languages as allLanguages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { engineFolder } from './engine.ts';

/** The servers that docs/DEPLOY.md has a block for, and what stands behind its three ticks. */
export const servers = ['nginx', 'caddy', 'lighttpd', 'apache'] as const;
export type ServerName = (typeof servers)[number];
const ticks: Readonly<Record<ServerName, string>> = {
  nginx: 'nginx',
  caddy: 'caddyfile',
  lighttpd: 'lighttpd',
  apache: 'apache',
};

/** What a site's own block is made of. */
export interface OwnSite {
  /** The name of the server in addresses, `handbok.exempel.se`. */
  readonly host: string;
  /** The sub-path, with a slash at both ends. */
  readonly base: string;
  /** Where the built files lie on the server, without a slash at the end. */
  readonly folder: string;
  /** Origins of other sites that may show this one in a frame. */
  readonly frames: readonly string[];
  readonly languages: readonly Language[];
}

/** What the blocks of the document are written for. */
const example = { host: 'handbok.example.com', base: '/handbok/', folder: '/srv/www/handbok' } as const;

/**
 * A block of code of docs/DEPLOY.md, as it is printed there.
 * @param tick what stands behind the three ticks
 * @param holding a text that tells it from others of the same kind
 * @throws Error where the document has none, or several
 */
export function documentBlock(tick: string, holding = ''): string {
  const document = readFileSync(join(engineFolder, 'docs', 'DEPLOY.md'), 'utf8');
  const blocks = [...document.matchAll(/^```(\w+)\r?\n(.*?)^```$/gmsu)]
    .filter(([, name, text = '']) => name === tick && text.includes(holding))
    .map(([, , text = '']) => text);
  if (blocks.length !== 1)
    throw new Error(`docs/DEPLOY.md has ${blocks.length} blocks of ${tick} with “${holding}”; expected one.`);
  return blocks[0] ?? '';
}

/**
 * The block of docs/DEPLOY.md for one site: with its name, path and folder, its languages, and the origins that may show it
 * in a frame. The document's block is what the long tests start on a real server, so this one is made of it.
 */
export function serverBlock(server: ServerName, site: OwnSite): string {
  const lines = documentBlock(ticks[server]).split('\n');
  const kept = lines.filter(
    (line) => !(site.base === '/' && line.endsWith('# sub-path only')) && !isOfOther(line, site.languages),
  );
  const own: Readonly<Record<string, string>> = {
    [example.host]: site.host,
    [example.folder]: site.folder,
    // Apache and lighttpd show a folder and what is below it: the one that the site lies in.
    '/srv/www': folderAbove(site),
    '/handbok': site.base.slice(0, -1),
  };
  // All at once: what takes the place of one may look like another.
  return withFrames(withoutOtherLanguages(kept.join('\n'), site.languages), site.frames).replaceAll(
    / *# sub-path only|handbok\.example\.com|\/srv\/www\/handbok|\/srv\/www|(?<!\/)\/handbok\b/gu,
    (found) => own[found] ?? '',
  );
}

/** The folder whose contents the server shows at its root: what is above the site's own by as many parts as its sub-path has. */
function folderAbove({ folder, base }: OwnSite): string {
  const end = base.slice(0, -1);
  return end !== '' && folder.endsWith(end) ? folder.slice(0, -end.length) || '/' : folder;
}

/** A line that is about a language which the site does not have. */
const isOfOther = (line: string, languages: readonly Language[]): boolean =>
  allLanguages.some(
    (language) =>
      !languages.includes(language) &&
      new RegExp(
        `^\\s*(?:@${language} path|rewrite @${language}|\\$HTTP\\["url"\\] =~ "\\^${example.base}${language}/")`,
        'u',
      ).test(line),
  );

function withoutOtherLanguages(block: string, languages: readonly Language[]): string {
  return allLanguages
    .filter((language) => !languages.includes(language))
    .reduce(
      (text, language) =>
        text
          .replace(
            new RegExp(`^ *location ${example.base}${language}/ \\{\\n(?: {6}.*\\n)*? {4}\\}\\n`, 'mu'),
            '',
          )
          .replace(` /${language}/404/index.html`, ''),
      block,
    );
}

/** The headers with the origins that may show the site; X-Frame-Options knows none, and would forbid what they allow. */
function withFrames(block: string, frames: readonly string[]): string {
  if (frames.length === 0) return block;
  const { 'Content-Security-Policy': policy = '' } = headersFor(frames);
  return block
    .replaceAll("frame-ancestors 'self'", policy)
    .replaceAll(/^.*(?:add_header|header) X-Frame-Options .*\n/gmu, '')
    .replaceAll(/ ?"X-Frame-Options" => "SAMEORIGIN",/gu, '');
}
