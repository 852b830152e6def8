import { attachmentEnding, attachmentKinds } from '../../../src/domain/attachments/kinds.ts';
import type { AttachmentEnding } from '../../../src/domain/attachments/kinds.ts';
import type { ParametersOf } from '../messages/catalogue.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** What files of a kind hold near their beginning, as text of one byte a sign. */
const beginnings: Readonly<Record<AttachmentEnding, RegExp>> = {
  // Some programs write a few bytes before the mark, which readers of PDF look for in the first kilobyte.
  pdf: /%PDF-/u,
  docx: /^PK[\s\S]*(?:word\/|\[Content_Types\]\.xml)/u,
  xlsx: /^PK[\s\S]*(?:xl\/|\[Content_Types\]\.xml)/u,
  pptx: /^PK[\s\S]*(?:ppt\/|\[Content_Types\]\.xml)/u,
  odt: /^PK[\s\S]*opendocument\.text/u,
  ods: /^PK[\s\S]*opendocument\.spreadsheet/u,
  odp: /^PK[\s\S]*opendocument\.presentation/u,
  mp4: /^[\s\S]{4}ftyp/u,
  webm: /^\x1a\x45\xdf\xa3/u,
  vtt: /^(?:\u00ef\u00bb\u00bf)?WEBVTT/u,
};

/** What a file is instead, as far as its first bytes tell. */
function whatInstead(start: string): ParametersOf<'file', 'otherDocument'>['holds'] {
  if (start === '') return 'nothing';
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK')) return 'packed';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'old';
  if (/^[\s\S]{4}ftyp/u.test(start)) return 'film';
  return 'other';
}

/** The part of an Office document that holds its macros, which run when it is opened. */
const macros = 'vbaProject.bin';

/**
 * Looks into a file that texts may lead to: a reader's program would refuse one of another kind than its name says.
 * @param shown its path as it is printed
 */
export function attachmentFindings(shown: string, bytes: Buffer): Finding[] {
  const ending = attachmentEnding(shown);
  if (ending === undefined) return [];
  const place = { file: shown, line: 1, column: 1 };
  const start = bytes.subarray(0, 4096).toString('latin1');
  if (!beginnings[ending].test(start)) {
    return [finding('file', place, 'otherDocument', { ending, holds: whatInstead(start) }, 'error')];
  }
  const isOffice = attachmentKinds[ending].group === 'document' && start.startsWith('PK');
  return isOffice && bytes.toString('latin1').includes(macros)
    ? [finding('file', place, 'macros', { ending }, 'error')]
    : [];
}
