import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fillLanguages, fillSite, publishedLanguages } from '../../../src/build/published-languages.ts';

it('puts the text that there is in the place of the one that is never shown, at any depth', () => {
  expect(fillLanguages([{ id: 'a', sv: { term: 'löfte' }, more: [{ sv: 'x' }] }], ['sv'])).toEqual([
    { id: 'a', sv: { term: 'löfte' }, en: { term: 'löfte' }, more: [{ sv: 'x', en: 'x' }] },
  ]);
});

it('leaves what is written, and what has no languages, as it is', () => {
  expect(fillLanguages({ sv: 'a', en: 'b' }, ['sv'])).toEqual({ sv: 'a', en: 'b' });
  expect(fillLanguages({ id: 'a', list: [1, null, 'sv'] }, ['sv'])).toEqual({
    id: 'a',
    list: [1, null, 'sv'],
  });
});

it('leaves a published text that is missing missing', () => {
  expect(fillLanguages({ sv: 'a' }, ['sv', 'en'])).toEqual({ sv: 'a' });
  expect(fillLanguages({ en: 'a' }, ['sv'])).toEqual({ en: 'a' });
});

it('offers the only language first', () => {
  expect(fillSite({ languages: ['en'], title: { en: 'T' } })).toEqual({
    languages: ['en'],
    title: { en: 'T', sv: 'T' },
    defaultLanguage: 'en',
  });
  expect(fillSite({ languages: ['en', 'sv'] })).toEqual({ languages: ['en', 'sv'] });
});

it('takes the languages that are meant, and all where site.yaml is missing or names none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-languages-'));
  try {
    expect(publishedLanguages(folder)).toEqual(['sv', 'en']);
    for (const [text, languages] of [
      ['languages: [sv]', ['sv']],
      ['languages: [de]', ['sv', 'en']],
      ['languages: sv', ['sv']],
      ['languages: sv, en', ['sv', 'en']],
      ['languages: [svenska]', ['sv']],
      ['languages: [x]\ndefaultLanguage: en', ['en']],
      ['a: [', ['sv', 'en']],
    ] as const) {
      writeFileSync(join(folder, 'site.yaml'), text);
      expect([text, publishedLanguages(folder)]).toEqual([text, languages]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('takes what seems to stand there where a slip elsewhere keeps the file from being read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-languages-'));
  const file = join(folder, 'site.yaml');
  try {
    for (const text of [
      'name: Å: B\nlanguages: [sv]\n',
      'name: "x\r\nlanguages:\r\n  - sv\r\nurl: https://en.example\r\n',
      '\tname: x\nlanguages: [ "sv" ]\nparts: { a: [ }',
    ]) {
      writeFileSync(file, text);
      expect([text, publishedLanguages(folder)]).toEqual([text, ['sv']]);
    }
    writeFileSync(file, Buffer.from('\uFEFFname: x\nlanguages: [sv]\n', 'utf16le'));
    expect(publishedLanguages(folder)).toEqual(['sv']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
