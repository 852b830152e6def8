import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { componentTables } from '../../../scripts/content-check/model/component-table.ts';
import { components } from '../../../scripts/content-check/rules/components.ts';
import { readBody } from '../../../scripts/content-check/model/body.ts';
import { parseMarkdown } from '../../../scripts/content-check/model/markdown.ts';
import type { AnyText } from '../../../scripts/content-check/model/model.ts';
import { sourceFile } from '../../../scripts/content-check/model/place.ts';
import { fillManual } from '../../../scripts/lib/schema-docs/fill-manual.ts';
import { listFields } from '../../../scripts/lib/schema-docs/list-fields.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { termSchema } from '../../../src/schemas/glossary.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';

const manual = readFileSync('docs/AUTHORING.md', 'utf8');
const examples = (language: string): string[] =>
  [...manual.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))].map(
    ([, text = '']) => text,
  );

describe('the authors’ manual', () => {
  it('lists the fields as the schemas have them (npm run docs writes them)', () => {
    expect(fillManual(manual)).toBe(manual);
  });

  it('shows every component', () => {
    const names = Object.values(componentTables).flatMap((table) => Object.keys(table));
    for (const name of new Set(names)) expect(examples('mdx').join()).toContain(`<${name}`);
  });

  it.each(examples('mdx').map((text) => [text.split('\n')[0], text]))(
    'shows an example that the check accepts: %s',
    (_, text = '') => {
      const file = sourceFile('docs/AUTHORING.md', text);
      const tree = parseMarkdown(text);
      if ('message' in tree) throw new Error(tree.message);
      const kind = text.includes('<Stored')
        ? 'about'
        : /<(?:Agenda|Step|Sheet)/u.test(text)
          ? 'workshop'
          : 'article';
      const example = { kind, body: readBody(file, tree, 0, 'en') };
      // All that the rule reads of a text.
      expect(components.inText?.(example as unknown as AnyText)).toEqual([]);
    },
  );

  it('shows fields that the schemas accept', () => {
    const [article, term, source] = examples('yaml').map((text): unknown => parse(text));
    expect(articleSchema.safeParse(article).error).toBeUndefined();
    expect(z.array(termSchema).safeParse(term).error).toBeUndefined();
    expect(z.array(sourceSchema).safeParse(source).error).toBeUndefined();
  });
});

describe('a list of fields', () => {
  it('shows what is inside lists, groups, variants and both languages', () => {
    const line = z.string().describe('A line with <marks>.');
    const each = z.strictObject({ slug: line });
    const schema = z.strictObject({
      name: line,
      title: z.strictObject({ sv: line, en: line }).describe('What it is called.'),
      sv: each,
      en: each,
      steps: z
        .array(
          z.discriminatedUnion('type', [
            z.strictObject({ id: line, type: z.literal('a').describe('One kind.'), own: line.optional() }),
            z.strictObject({ id: line, type: z.literal('b').describe('Another.') }),
          ]),
        )
        .default([])
        .describe('What is done. Optional.'),
    });
    expect(listFields(schema)).toBe(
      [
        '- `name`: A line with \\<marks>.',
        '- `title`: What it is called. In both languages, under `sv` and `en`.',
        '- `sv`, `en`',
        '  - `slug`: A line with \\<marks>.',
        '- `steps` _(optional)_: What is done.',
        '  - `id`: A line with \\<marks>.',
        '  - `type: a`: One kind.',
        '    - `own` _(optional)_: A line with \\<marks>.',
        '  - `type: b`: Another.',
      ].join('\n'),
    );
  });

  it('refuses a name that no schema has', () => {
    expect(() => fillManual('<!-- fields: nothing -->\n<!-- end of fields -->')).toThrow(
      'docs/AUTHORING.md: no schema is called nothing',
    );
  });
});
