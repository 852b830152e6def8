import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { componentTables } from '../../../scripts/content-check/model/component-table.ts';
import { readerRules, rules } from '../../../scripts/content-check/rules/index.ts';
import { filesIn, fillManual, manualSchemas } from '../../../scripts/lib/schema-docs/fill-manual.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { checked } from './content-copy.ts';

const manuals = [
  ['sv', readFileSync('docs/FORFATTARE.md', 'utf8')],
  ['en', readFileSync('docs/AUTHORING.md', 'utf8')],
] as const;

describe.each(manuals)('the authors’ manual in %s', (language, manual) => {
  it('has the fields of every schema, and whole files as init writes them (npm run docs)', () => {
    expect(fillManual(manual, language)).toBe(manual);
    for (const name of Object.keys(manualSchemas)) expect(manual).toContain(`<!-- fields: ${name} -->`);
  });

  it('explains every rule of the check, and no other', () => {
    const explained = [...manual.matchAll(/^- \*\*`([\w-]+)`\*\*: /gmu)].map(([, name]) => name);
    expect(explained).toEqual([...readerRules, ...rules.map(({ name }) => name)]);
  });

  it('names every component', () => {
    const names = Object.values(componentTables).flatMap((table) => Object.keys(table));
    for (const name of new Set(names)) expect(manual).toContain(`<${name}`);
  });

  it('shows a file of every kind, which the check accepts when they are pasted as they stand', () => {
    const files = filesIn(manual);
    const wanted = ['site.yaml', 'glossary.yaml', 'sources.yaml', 'paths.yaml', 'words.txt', 'quiz/assessment.yaml', 'calculator/presets.yaml']; // prettier-ignore
    expect(Object.keys(files)).toEqual(expect.arrayContaining(wanted));
    for (const folder of ['articles', 'workshops', 'about'])
      expect(Object.keys(files).some((path) => path.startsWith(`${folder}/${language}/`))).toBe(true);
    const onlyThese = (folder: string): void => {
      rmSync(folder, { recursive: true });
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    };
    expect(checked(onlyThese)).toBe('');
  });

  it('begins with fields that an article accepts', () => {
    const [, fields = ''] = /```yaml\n(key:[\s\S]*?)```/u.exec(manual) ?? [];
    expect(articleSchema.safeParse(parse(fields)).error).toBeUndefined();
  });
});
