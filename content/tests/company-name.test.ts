import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../src/i18n/languages.ts';
import { readSite } from '../../src/build/site-file.ts';
import { calculatorSchema } from '../../src/schemas/calculator.ts';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((path) => join('content', path))
  .filter((path) => statSync(path).isFile());

test('the company’s name stands in site.yaml alone, so that renaming it leaves nothing behind', () => {
  const name = readSite('content').name.toLowerCase();
  expect(name).not.toBe('');
  const holders = files.filter((path) => readFileSync(path, 'utf8').toLowerCase().includes(name));
  expect(holders).toEqual(['content/site.yaml']);
});

test.each(languages)(
  'the retention workshop calls the calculator’s first example by its name (%s)',
  (language) => {
    const presets = parse(readFileSync('content/calculator/presets.yaml', 'utf8')) as unknown;
    const example = calculatorSchema.parse(presets).presets[0]?.name[language] ?? '';
    const texts = files
      .filter((path) => path.startsWith(join('content/workshops', language)))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    expect(texts.split(`*${example}*`)).toHaveLength(3);
  },
);
