import type { z } from 'zod';
import type { Language } from '../../../src/i18n/languages.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { readBody } from './body.ts';
import { emptyEntry, readEntry } from './entry.ts';
import { parseMarkdown } from './markdown.ts';
import type { Body, Entry, Prose } from './model.ts';
import type { SourceFile } from './place.ts';
import { frontmatterProse } from './yaml-prose.ts';
import { readYaml } from './yaml.ts';

/** A Markdown file with frontmatter, read. */
export interface MarkdownDocument<Fields> extends Entry<Fields> {
  readonly key: string | undefined;
  readonly body: Body | undefined;
  /** The texts of the frontmatter and of the body, in reading order. */
  readonly prose: readonly Prose[];
  readonly findings: readonly Finding[];
}

/** Reads the frontmatter against its schema and the text below it; a mistake in one does not hide the other. */
export function readDocument<Schema extends z.ZodObject>(
  file: SourceFile,
  language: Language,
  schema: Schema,
): MarkdownDocument<z.infer<Schema>> {
  const findings: Finding[] = [];
  let entry: Entry<z.infer<Schema>> = emptyEntry(file.place(0));
  const prose: Prose[] = [];
  // A file that cannot be read whole may still tell its key: other files refer to it.
  let key = /^key:\s*["']?([\w-]+)/mu.exec(file.text)?.[1];

  const frontmatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?=---[ \t]*(?:\r?\n|$))/u.exec(file.text)?.[0];
  if (frontmatter === undefined) {
    findings.push(
      finding(
        'frontmatter',
        file.place(0),
        'the file does not begin with frontmatter',
        'begin with a line ---, then the fields, then a line ---; npm run new writes it for you',
      ),
    );
  } else {
    const { yaml, findings: syntax } = readYaml(file, frontmatter.length);
    findings.push(...syntax);
    if (yaml) {
      const read = readEntry(yaml, [], schema);
      entry = read.entry;
      findings.push(...read.findings);
      const written = yaml.document.get('key');
      key = typeof written === 'string' ? written : undefined;
      prose.push(...frontmatterProse(yaml, language));
    }
  }

  const start = frontmatter === undefined ? 0 : frontmatter.length + 3;
  const tree = parseMarkdown(file.text, file.path.endsWith('.mdx') ? 'mdx' : 'md');
  if ('message' in tree) {
    findings.push(
      finding(
        'mdx',
        { file: file.path, line: tree.line, column: tree.column },
        `cannot be read: ${tree.message.charAt(0).toLowerCase()}${tree.message.slice(1)}`,
        'each <Component> needs its </Component>; write < and { in prose as &lt; and &#123;',
      ),
    );
    return { ...entry, key, body: undefined, prose, findings };
  }
  const body = readBody(file, tree, start, language);
  return { ...entry, key, body, prose: [...prose, ...body.prose], findings };
}
