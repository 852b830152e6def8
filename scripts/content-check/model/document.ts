import type { z } from 'zod';
import { findFrontmatter } from '../../../src/build/frontmatter.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { readBody } from './body.ts';
import { emptyEntry, readEntry } from './entry.ts';
import { frontmatterProblem } from './frontmatter-problem.ts';
import { parseMarkdown } from './markdown.ts';
import { mdxFinding } from './mdx-problems.ts';
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
  components: readonly string[],
): MarkdownDocument<z.infer<Schema>> {
  const findings: Finding[] = [];
  let entry: Entry<z.infer<Schema>> = emptyEntry(file.place(0));
  const prose: Prose[] = [];
  let key = keyIn(file.text);

  const frontmatter = findFrontmatter(file.text);
  if (frontmatter === undefined) {
    const { offset, kind, line, hasFields } = frontmatterProblem(file.text);
    findings.push(
      kind === 'before' || kind === 'after'
        ? finding('frontmatter', file.place(offset), kind, { line })
        : finding('frontmatter', file.place(offset), kind, {}),
    );
    // Fields that are not set apart would be read as text.
    if (hasFields) return { ...entry, key, body: undefined, prose, findings };
  } else {
    const { yaml, findings: syntax } = readYaml(file, frontmatter.yamlEnd);
    findings.push(...syntax);
    if (yaml) {
      const read = readEntry(yaml, [], schema);
      entry = read.entry;
      findings.push(...read.findings);
      key = read.entry.fields.key as string | undefined;
      prose.push(...frontmatterProse(yaml, language));
    }
  }

  const start = frontmatter?.bodyStart ?? 0;
  if (file.text.slice(start).trim() === '') {
    findings.push(finding('frontmatter', file.place(start - 3), 'noText', {}));
    return { ...entry, key, body: undefined, prose, findings };
  }
  const tree = parseMarkdown(file.text);
  if ('message' in tree) {
    findings.push(mdxFinding(file, tree, components));
    return { ...entry, key, body: undefined, prose, findings };
  }
  const body = readBody(file, tree, start, language);
  return { ...entry, key, body, prose: [...prose, ...body.prose], findings };
}

/** Stands for a file that cannot be read at all. Its key may still be told: other files refer to it. */
export function unreadDocument<Fields>(file: SourceFile): MarkdownDocument<Fields> {
  return {
    ...emptyEntry<Fields>(file.place(0)),
    key: keyIn(file.text),
    body: undefined,
    prose: [],
    findings: [],
  };
}

function keyIn(text: string): string | undefined {
  return /^key:[ \t]*["']?([a-z0-9]+(?:-[a-z0-9]+)*)["']?[ \t]*\r?$/mu.exec(text)?.[1];
}
