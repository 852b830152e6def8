import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { attachmentEnding } from '../../src/domain/attachments/kinds.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { today } from '../lib/today.ts';
import { attachmentFindings } from './model/attachment-bytes.ts';
import type { WeighedFinding } from './model/finding.ts';
import type { Content } from './model/model.ts';
import { isPicture, pictureFindings } from './model/pictures.ts';
import { readContent } from './model/read.ts';
import { checkContent } from './rules/index.ts';
import { openSpellers } from './spelling/dictionaries.ts';
import type { WordMemory } from './spelling/word-memory.ts';

/** A content folder, and everything in it that is to be mended. */
export interface Checked {
  readonly content: Content;
  readonly findings: readonly WeighedFinding[];
}

/**
 * Reads and checks a content folder.
 * @param folder an absolute path
 * @param memories what the dictionaries are known to answer
 */
export async function checkFolder(
  folder: string,
  memories?: Readonly<Record<Language, WordMemory>>,
): Promise<Checked> {
  const content = readContent(folder);
  // Everything is read before the first wait: files may change meanwhile.
  const paths = [...content.files.keys()];
  const inAttachments = paths
    .filter((shown) => attachmentEnding(shown) !== undefined)
    .flatMap((shown) => attachmentFindings(shown, readFileSync(resolve(shown))));
  const inPictures = await Promise.all(
    paths.filter(isPicture).map((shown) => pictureFindings(shown, readFileSync(resolve(shown)))),
  );
  const findings = [...content.findings, ...inPictures.flat(), ...inAttachments];
  const context = { today: today(), spellers: await openSpellers(memories) };
  return { content, findings: checkContent({ ...content, findings }, context) };
}
