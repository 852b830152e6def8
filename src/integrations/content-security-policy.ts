import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>(.*?)<\/script>/gsu;
const inlineStyle = /<style[^>]*>(.*?)<\/style>/gsu;
/** Scripts that a browser does not run need no permission. */
const data = /type="application\/(?:ld\+)?json"/u;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The permissions for what stands inline in a page, by what it is. */
export function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const scripts = [...html.matchAll(inlineScript)].filter(([, attributes = '']) => !data.test(attributes));
  return {
    scripts: [...new Set(scripts.map(([, , text = '']) => hash(text)))],
    styles: [...new Set([...html.matchAll(inlineStyle)].map(([, text = '']) => hash(text)))],
  };
}

/**
 * The policy of a page: everything from the site itself and nothing else, with the page's own inline scripts by
 * hash. The search engine is WebAssembly in a worker, hence the one exception.
 */
export function policyFor({
  scripts,
  styles,
}: {
  scripts: readonly string[];
  styles: readonly string[];
}): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`.trim(),
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}

const charset = /<meta charset="?utf-8"?\s*\/?>/iu;

/** The page with its policy as the first thing after the character set: what stands before it would run unchecked. */
export function withPolicy(html: string): string {
  const policy = policyFor(inlineHashes(html));
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  if (!charset.test(html))
    throw new Error('A page has no <meta charset="utf-8"> at its head, where the policy belongs.');
  return html.replace(charset, (found) => found + meta);
}

/** Gives every built page its content security policy. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const path of glob('**/*.html', { cwd: folder })) {
          const file = join(folder, path);
          await writeFile(file, withPolicy(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
