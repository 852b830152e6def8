import type { AttachmentEnding } from '../../domain/attachments/kinds.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { createFormats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import { fill } from '../../i18n/text.ts';

/** A file beside the text, as the page leads to it. */
export interface AttachmentView {
  readonly url: string;
  readonly ending: AttachmentEnding;
  readonly bytes: number;
}

/** A size as people write it: 240 kB, 1,2 MB. What is smaller than a kilobyte is one. */
export function fileSize(bytes: number, language: Language): string {
  // Sizes alone: no currency matters.
  const { number } = createFormats(language, 'EUR');
  const unit = (name: string) => ({ style: 'unit', unit: name, unitDisplay: 'short' }) as const;
  const megabytes = bytes / 1_000_000;
  return bytes < 999_500
    ? number(Math.max(1, Math.round(bytes / 1000)), 0, unit('kilobyte'))
    : number(megabytes, megabytes < 9.95 ? 1 : 0, unit('megabyte'));
}

/** What a file is and how large: `Word, 240 kB`. */
export function kindAndSize({ ending, bytes }: AttachmentView, language: Language): string {
  const { kinds, kindAndSize: template } = dictionary(language).attachments;
  return fill(template, { kind: kinds[ending], size: fileSize(bytes, language) });
}

/**
 * The file that a component of a text names.
 * @param find what the page knows of the files beside its text
 * @throws Error that names the file; the check has said so before, with the line
 */
export function requireAttachment(
  find: ((path: string) => AttachmentView | undefined) | undefined,
  path: string,
  page: string,
): AttachmentView {
  const found = find?.(path);
  if (!found) throw new Error(`There is no file ${path} beside the text of ${page}.`);
  return found;
}
