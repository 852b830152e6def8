import { languages } from '../../../src/i18n/languages.ts';
import { presentHeading } from '../../content-check/rules/earlier-headings.ts';

/** A line that is written otherwise. */
export interface LineChange {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Where in a file a line stands. */
export type Part = 'fields' | 'text';

/** What rewrites a content folder from one format to the next. */
export interface Migration {
  /** The format that it makes. */
  readonly to: number;
  /**
   * The line as the new format has it; the same where nothing is to be done.
   * @param path in the content folder, with slashes
   * @param part whether it stands among fields, in YAML or at the top of a text, or in the text itself
   */
  readonly line: (line: string, path: string, part: Part) => string;
}

/** Every migration, in order. */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    // Parts of an article that were called otherwise in version 0.1.
    line: (line, path, part) => {
      const language = languages.find((one) => path.startsWith(`articles/${one}/`));
      const [, mark = '', heading = '', end = ''] = /^(##[ \t]+)(.*?)([ \t]*\r?)$/u.exec(line) ?? [];
      return part === 'fields' || language === undefined || mark === ''
        ? line
        : `${mark}${presentHeading(heading, language)}${end}`;
    },
  },
];

/**
 * What a file's text becomes. Notes among the fields and pieces of code are left as they are.
 * @param path in the content folder, with slashes
 * @param from the format of the folder
 * @param all the migrations there are
 */
export function changesIn(path: string, text: string, from: number, all = migrations): LineChange[] {
  const wanted = all.filter(({ to }) => to > from);
  const isYaml = path.endsWith('.yaml');
  let inside: Part | 'code' = isYaml || text.startsWith('---') ? 'fields' : 'text';
  return text.split('\n').flatMap((before, index) => {
    if (inside === 'fields' && !isYaml && index > 0 && /^---\s*$/u.test(before)) {
      inside = 'text';
      return [];
    }
    if (inside !== 'fields' && /^\s*(?:```|~~~)/u.test(before)) {
      inside = inside === 'code' ? 'text' : 'code';
      return [];
    }
    if (inside === 'code' || (inside === 'fields' && /^\s*#/u.test(before))) return [];
    const part = inside;
    const after = wanted.reduce((line, migration) => migration.line(line, path, part), before);
    return after === before ? [] : [{ path, line: index + 1, before, after }];
  });
}

/** A text with its changes made. */
export function changed(text: string, changes: readonly LineChange[]): string {
  const lines = text.split('\n');
  for (const { line, after } of changes) lines[line - 1] = after;
  return lines.join('\n');
}
