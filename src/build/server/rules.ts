import { attachmentKinds } from '../../domain/attachments/kinds.ts';

/** What every web server is told about this site; apache.ts, iis.ts and hosts.ts say it in each server's own words. */

/** An address that a page had before, and the one it has now; both paths of the site with the sub-path in front. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * Headers that a page cannot give itself. The rest of the policy stands in each page; a second full policy here
 * would forbid the inline scripts whose hashes only the pages know.
 * @param frames origins of other sites that may show this one in a frame
 */
export const headersFor = (frames: readonly string[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': ["frame-ancestors 'self'", ...frames].join(' '),
  // The same for browsers, and for scanners, that do not know frame-ancestors. It knows no other site than this one, so
  // where others are allowed it is left out: it would forbid them what the line above allows.
  ...(frames.length === 0 ? { 'X-Frame-Options': 'SAMEORIGIN' } : {}),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/** Endings that some web servers do not know, with their types. IIS answers 404 for every ending without one. */
export const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.docx': attachmentKinds.docx.type,
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.mp4': attachmentKinds.mp4.type,
  '.odp': attachmentKinds.odp.type,
  '.ods': attachmentKinds.ods.type,
  '.odt': attachmentKinds.odt.type,
  '.pagefind': 'application/octet-stream',
  '.pdf': attachmentKinds.pdf.type,
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pptx': attachmentKinds.pptx.type,
  '.svg': 'image/svg+xml',
  '.vtt': attachmentKinds.vtt.type,
  '.webm': attachmentKinds.webm.type,
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': attachmentKinds.xlsx.type,
  '.xml': 'application/xml',
};

/** What gets smaller on its way: all that is text. Pictures, fonts and the search index are compressed already. */
export const textTypes: readonly string[] = [
  'text/html',
  'text/css',
  'text/javascript',
  'text/plain',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
];

/** Files below this carry their content's hash in their name, so they never change. */
export const hashedFolder = 'assets/';
export const cacheForever = 'public, max-age=31536000, immutable';
/** Everything else may be kept, and is asked about each time: 304 where nothing has changed. */
export const revalidate = 'no-cache';

/** What the build lays beside the pages for servers to read, and no visitor. */
export const serversOnly = ['_headers', '_redirects', 'web.config'] as const;
