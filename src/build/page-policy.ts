import { hash } from 'node:crypto';
import { attributeOf, textIn } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { trustedPolicy } from '../domain/trusted-policy.ts';

/** Scripts that a browser does not run need no permission. */
const data = /^application\/(?:ld\+)?json$/iu;

/** The permission for a script or a style: most pages have the same. */
const known = new Map<string, string>();
function permission(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = `'sha256-${hash('sha256', text, 'base64')}'`;
  known.set(text, found);
  return found;
}

/** The permissions for what stands inline in a page, by what it is. */
export function inlineHashes({ elements }: HtmlPage): { scripts: string[]; styles: string[] } {
  const scripts = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      attributeOf(element, 'src') === undefined &&
      !data.test(attributeOf(element, 'type') ?? ''),
  );
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  const hashes = (list: typeof elements): string[] => [
    ...new Set(list.map((one) => permission(textIn(one)))),
  ];
  return { scripts: hashes(scripts), styles: hashes(styles) };
}

/**
 * The policy of a page: everything from the site itself and nothing else, with the page's own inline scripts by
 * hash. The search engine is WebAssembly in a worker, hence the one exception.
 */
function policyFor({ scripts, styles }: { scripts: readonly string[]; styles: readonly string[] }): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`.trim(),
    `img-src 'self' data: blob:`,
    `media-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    // No text becomes code or markup. The one policy is that of the register check, for the address of its worker.
    `require-trusted-types-for 'script'`,
    `trusted-types ${trustedPolicy}`,
  ].join('; ');
}

/**
 * The page with its policy as the first thing after the character set: what stands before it would run unchecked.
 *
 * Astro's own `security.csp` is not used: its list of hashes is one for the whole site, it leaves out scripts that are
 * `is:inline`, and it stands behind whatever the head holds already.
 */
export function withPolicy(page: HtmlPage): string {
  const { text, elements } = page;
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'charset') !== undefined,
  );
  // Of a page, only the tags <html> and <head> come before it.
  if (
    charset === undefined ||
    !/^(?:<!doctype html>)?\s*<html\b[^>]*>\s*<head\b[^>]*>\s*$/iu.test(text.slice(0, charset.start))
  )
    throw new Error('A page does not begin its head with <meta charset="utf-8">, where the policy belongs.');
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(inlineHashes(page))}">`;
  return text.slice(0, charset.startEnd) + meta + text.slice(charset.startEnd);
}
