import { strFromU8, unzipSync } from 'fflate';
import { counted } from './losses.ts';
import type { Loss } from './losses.ts';

/** A document of many hundred pages with pictures; more than this unpacked is an accident or an attack. */
const maxBytes = 300_000_000;

/** Why a file is not read. */
export type WordProblem = 'notWord' | 'oldWord' | 'tooLarge' | 'damaged';

/** A Word document, unpacked. */
export interface OpenedWord {
  /** The body of the text, as XML. */
  readonly body: string;
  /** What in the document itself tells of something that an article cannot hold. */
  readonly losses: readonly Loss[];
  /** The words of every paragraph, so that none is lost without a word. */
  readonly paragraphs: readonly string[];
}

/** Unpacks a Word document. @param bytes the file */
export function openWord(bytes: Uint8Array): OpenedWord | WordProblem {
  // What Word wrote before 2007, and what it writes with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'oldWord';
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'notWord';
  let size = 0;
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return (
          size <= maxBytes && /^word\/(?:document|comments|styles|header\d*|footer\d*)\.xml$/u.test(name)
        );
      },
    });
  } catch {
    return 'damaged';
  }
  if (size > maxBytes) return 'tooLarge';
  const text = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '');
  const body = text('word/document.xml');
  if (body === '') return 'notWord';
  const around = Object.keys(parts).filter(
    (name) => /(?:header|footer)\d*\.xml$/u.test(name) && wordsIn(text(name)) !== '',
  );
  return {
    body,
    losses: [
      ...lossesIn(body),
      ...counted('headers', around.length),
      ...commentsIn(text('word/comments.xml')),
    ],
    paragraphs: paragraphsIn(body, contentsStyles(text('word/styles.xml'))),
  };
}

const count = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0;

function lossesIn(body: string): Loss[] {
  return [
    ...counted('inserted', count(body, /<w:ins[ >]/gu)),
    ...counted('deleted', count(body, /<w:del[ >]/gu)),
    ...counted('equations', count(body, /<m:oMath[ >]/gu)),
    ...counted('charts', count(body, /<c:chart |<dgm:relIds /gu)),
    ...counted('objects', count(body, /<o:OLEObject /gu)),
    ...counted('underlined', count(body, /<w:u w:val="(?!none)/gu)),
    ...counted('highlighted', count(body, /<w:highlight w:val="(?!none)/gu)),
    ...counted('hidden', count(body, /<w:vanish\/>/gu)),
    ...counted('mergedCells', count(body, /<w:gridSpan w:val="(?!1")|<w:vMerge(?:\/>| w:val="continue")/gu)),
  ];
}

function commentsIn(xml: string): Loss[] {
  return [...xml.matchAll(/<w:comment ([^>]*)>([\s\S]*?)<\/w:comment>/gu)].map(
    ([, attributes = '', inside = '']) => ({
      kind: 'comment',
      author: decoded(/w:author="([^"]*)"/u.exec(attributes)?.[1] ?? ''),
      text: wordsIn(inside),
    }),
  );
}

/** The paragraphs whose words an article should hold: without lists of contents, deletions and second copies. */
function paragraphsIn(body: string, contents: readonly string[]): string[] {
  const once = body.replaceAll(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/gu, '');
  return once
    .split('</w:p>')
    .filter((piece) => !piece.includes('w:anchor="_Toc') && !contents.includes(styleOf(piece)))
    .map(wordsIn)
    .filter((words) => /[\p{L}\d]/u.test(words));
}

const styleOf = (paragraph: string): string => /<w:pStyle w:val="([^"]*)"/u.exec(paragraph)?.[1] ?? '';

/** The styles of lists of contents: their names are English in every language of Word, what they are called by is not. */
function contentsStyles(xml: string): string[] {
  return [
    ...xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="(?:toc \d|TOC Heading)"/gu),
  ].map(([, id = '']) => id);
}

/** The words of a piece of the document. */
function wordsIn(xml: string): string {
  const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b/gu)].map(
    ([, text]) => text ?? ' ',
  );
  return decoded(words.join('')).replaceAll(/\s+/gu, ' ').trim();
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
