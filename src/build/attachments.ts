import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { attachmentEnding, attachmentPaths, plainPath } from '../domain/attachments/kinds.ts';
import type { AttachmentEnding } from '../domain/attachments/kinds.ts';
import type { Language } from '../i18n/languages.ts';
import { knownTexts } from './content-texts.ts';
import { isDraft } from './drafts.ts';
import { yamlValue } from './yaml-text.ts';

/** A file beside a text. */
export interface Attachment {
  /** Its path in the content folder, with slashes: `articles/sv/checklista.pdf`. */
  readonly path: string;
  readonly ending: AttachmentEnding;
  readonly bytes: number;
}

/** Where the site has the files that texts lead to, below its base. */
export const attachmentFolder = 'files/';

/**
 * The file that a path in a text means.
 * @param folder the content folder
 * @param beside the folder of the text in it: `articles/sv`
 * @param path as its author wrote it: `./checklista.pdf`
 * @returns undefined where there is no such file, or it lies outside the content folder
 */
export function attachmentAt(folder: string, beside: string, path: string): Attachment | undefined {
  const inside = posix.normalize(posix.join(beside, plainPath(path)));
  const ending = attachmentEnding(inside);
  if (ending === undefined || !/^(?:articles|workshops)\/[a-z]{2}\/[^/]+$/u.test(inside)) return undefined;
  const file = join(folder, inside);
  return existsSync(file) ? { path: inside, ending, bytes: statSync(file).size } : undefined;
}

/**
 * The files that the published texts lead to, each once, by path. Others stay in the content folder: what only a draft
 * leads to is not published with it.
 * @param options.drafts whether drafts are published as well
 */
export function usedAttachments(
  folder: string,
  { languages, drafts }: { readonly languages: readonly Language[]; readonly drafts: boolean },
): Attachment[] {
  const found = new Map<string, Attachment>();
  for (const kind of ['articles', 'workshops'])
    for (const { language, fields, body } of knownTexts(join(folder, kind))) {
      if (!languages.includes(language) || (!drafts && isDraft(yamlValue(fields)))) continue;
      for (const path of attachmentPaths(body)) {
        const attachment = attachmentAt(folder, `${kind}/${language}`, path);
        if (attachment) found.set(attachment.path, attachment);
      }
    }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
