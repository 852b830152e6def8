import { createHash } from 'node:crypto';
import { attributeOf, textIn } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { trustedPolicy } from '../domain/trusted-policy.ts';

/** Scripts that a browser does not run need no permission. */
const data = /^application\/(?:ld\+)?json$/iu;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The permissions for what stands inline in a page, by what it is. */
export function inlineHashes({ elements }: HtmlPage): { scripts: string[]; styles: string[] } {
  const scripts = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      attributeOf(element, 'src') === undefined &&
      !data.test(attributeOf(element, 'type') ?? ''),
  );
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  const hashes = (list: typeof elements): string[] => [...new Set(list.map((one) => hash(textIn(one))))];
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
  const isCharset = (element: HtmlPage['elements'][number]): boolean =>
    element.tagName === 'meta' && attributeOf(element, 'charset') !== undefined;
  const charset = elements.find(isCharset);
  const end = charset?.startEnd;
  // Of the elements of a page, only <html> and <head> come before it.
  if (charset === undefined || end === undefined || elements.indexOf(charset) !== 2)
    throw new Error('A page does not begin its head with <meta charset="utf-8">, where the policy belongs.');
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(inlineHashes(page))}">`;
  return text.slice(0, end) + meta + text.slice(end);
}
