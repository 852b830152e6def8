import { hash } from 'node:crypto';
import type { Edit } from './html-edits.ts';
import { attributeOf } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { trustedPolicy } from '../domain/trusted-policy.ts';

/** The permission for a script or a style: most pages have the same. */
const known = new Map<string, string>();
function permission(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = `'sha256-${hash('sha256', text, 'base64')}'`;
  known.set(text, found);
  return found;
}

/** The texts that stand inline in a page, as a browser takes them. */
export interface InlineTexts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const permissions = (texts: readonly string[]): string => [...new Set(texts.map(permission))].join(' ');

/**
 * The policy of a page: everything from the site itself and nothing else, with the page's own inline scripts by
 * hash. The search engine is WebAssembly in a worker, hence the one exception.
 */
function policyFor({ scripts, styles }: InlineTexts): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'wasm-unsafe-eval' ${permissions(scripts)}`.trim(),
    `style-src 'self' ${permissions(styles)}`.trim(),
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
 * Puts the policy of a page behind its character set, as the first thing: what stands before it would run unchecked.
 *
 * Astro's own `security.csp` is not used: its list of hashes is one for the whole site, it leaves out scripts that are
 * `is:inline`, and it stands behind whatever the head holds already.
 */
export function policy({ text, elements }: HtmlPage, texts: InlineTexts): Edit {
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'charset') !== undefined,
  );
  // Of a page, only the tags <html> and <head> come before it.
  if (
    charset === undefined ||
    !/^(?:<!doctype html>)?\s*<html\b[^>]*>\s*<head\b[^>]*>\s*$/iu.test(text.slice(0, charset.start))
  )
    throw new Error('A page does not begin its head with <meta charset="utf-8">, where the policy belongs.');
  const place = charset.startEnd;
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(texts)}">`;
  return { start: place, end: place, to: meta };
}
