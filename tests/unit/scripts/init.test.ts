import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../../scripts/content-check/model/read.ts';
import { findingText } from '../../../scripts/content-check/messages/catalogue.ts';
import { checkContent } from '../../../scripts/content-check/rules/index.ts';
import { openSpellers } from '../../../scripts/content-check/spelling/dictionaries.ts';
import { readColour, readCurrency, readLanguages } from '../../../scripts/lib/init/company-answers.ts';
import { starterFiles } from '../../../scripts/lib/init/starter-files.ts';
import type { Company } from '../../../scripts/lib/init/starter-files.ts';
import { initTexts } from '../../../scripts/lib/init/texts.ts';
import { newCompany as company } from '../support/new-company.ts';

const spellers = await openSpellers();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'playbook-init-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the content check finds in a company's new folder. */
function findingsIn(one: Company): string[] {
  for (const [path, text] of Object.entries(starterFiles(one))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkContent(readContent(folder), { today: '2026-11-28', spellers }).map(
    (found) =>
      `${found.file.slice(folder.length + 1)}:${String(found.line)} ${found.rule} ${findingText(found, 'en')[0]}`,
  );
}

const init = (...parameters: string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ['scripts/init.ts', ...parameters], { encoding: 'utf8', input: '' });

describe('a new content folder', () => {
  it.each([
    ['in both languages', ['sv', 'en']],
    ['in Swedish alone', ['sv']],
    ['in English alone', ['en']],
    ['in both, English first', ['en', 'sv']],
  ] as const)('passes the check %s', (_, languages) => {
    expect(findingsIn({ ...company, languages })).toEqual([]);
  });

  it('holds what the company said, and has two themes, two articles, six questions and all the rest', () => {
    const files = starterFiles(company);
    const site = parse(files['site.yaml'] ?? '') as { name: string; themes: unknown[]; currency: string };
    expect(site).toMatchObject({
      name: 'Ål & Öring: fiskhandel',
      languages: ['sv', 'en'],
      defaultLanguage: 'sv',
      currency: 'EUR',
      accent: { light: '#1f5a4c', dark: '#8fd0bd' },
      contact: { name: 'Kundtjänst', email: 'hej@example.com' },
    });
    const quiz = parse(files['quiz/assessment.yaml'] ?? '') as { items: unknown[]; dimensions: unknown[] };
    expect([site.themes.length, quiz.dimensions.length, quiz.items.length]).toEqual([2, 2, 6]);
    expect((parse(files['glossary.yaml'] ?? '') as unknown[]).length).toBe(6);
    expect((parse(files['sources.yaml'] ?? '') as unknown[]).length).toBe(3);
    expect((parse(files['paths.yaml'] ?? '') as unknown[]).length).toBe(1);
    expect(Object.keys(files).filter((path) => path.startsWith('articles/sv/'))).toHaveLength(2);
    expect(files['README.md']).toContain('CHECK');
  });

  it('asks a company of one language for that language only, in every file', () => {
    const files = Object.entries(starterFiles({ ...company, languages: ['sv'] }));
    expect(files.some(([path]) => path.includes('/en/'))).toBe(false);
    for (const [path, text] of files) expect([path, /^\s*en:/mu.test(text)]).toEqual([path, false]);
  });

  it('speaks to its authors in the first language', () => {
    expect(starterFiles({ ...company, languages: ['en', 'sv'] })['site.yaml']).toMatch(
      /^# The company and its playbook/u,
    );
    expect(starterFiles(company)['site.yaml']).toMatch(/^# Företaget och handboken/u);
  });
});

describe('npm run init', () => {
  it('writes into a folder that does not exist yet', () => {
    const target = join(folder, 'vår handbok');
    const { status, stdout } = init(target, '--name', 'Nordkaj', '--languages', 'sv', '--colour', '#ffd500');
    expect(status).toBe(0);
    expect(stdout).toContain('#ffd500 syns för dåligt på den ljusa sidan');
    expect(existsSync(join(target, 'site.yaml'))).toBe(true);
    expect(existsSync(join(target, 'articles/en'))).toBe(false);
  });

  it('adds a recipe to a handbook that is there, and touches nothing of it', () => {
    const target = join(folder, 'content');
    init(target, '--name', 'Nordkaj', '--languages', 'sv');
    const before = readdirSync(target, { recursive: true });
    const { status, stdout } = init(target, '--ci', 'gitlab', '--lang', 'sv');
    expect(status).toBe(0);
    expect(stdout).toContain('Receptet för kontroll, bygge och publicering finns i');
    expect(existsSync(join(folder, '.gitlab-ci.yml'))).toBe(true);
    expect(readdirSync(target, { recursive: true })).toEqual(before);
    expect(init(target, '--ci', 'jenkins', '--lang', 'sv').stderr).toContain(
      'det finns inget recept för ”jenkins”',
    );
  });

  it('never writes over what is there, and tells what is missing', () => {
    writeFileSync(join(folder, 'site.yaml'), 'name: Vi\n');
    const { status, stderr } = init(folder, '--lang', 'sv');
    expect(status).toBe(1);
    expect(stderr).toContain('innehåller redan site.yaml');
    expect(stderr).toContain('  glossary.yaml');
    expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe('name: Vi\n');
    expect(readdirSync(folder)).toEqual(['site.yaml']);
  });

  it.each([
    ['--languages', 'de', 'Språket ”de” finns inte. Skriv sv, en eller sv,en.'],
    [
      '--currency',
      'kronor',
      '”kronor” är ingen valuta. Skriv tre bokstäver, till exempel SEK, EUR eller NOK.',
    ],
    [
      '--colour',
      'röd',
      '”röd” är ingen färg. Skriv # och sex siffror eller bokstäver a–f, till exempel #1f5a4c.',
    ],
    [
      '--email',
      'hej',
      '”hej” är ingen e-postadress. Skriv till exempel namn@exempel.se, eller låt det vara tomt.',
    ],
    ['--name', ' ', 'Företaget måste ha ett namn.'],
  ])('refuses %s %s in the author’s language, and writes nothing', (option, value, message) => {
    const target = join(folder, 'new');
    const { status, stderr } = init(target, '--lang', 'sv', option, value);
    expect(status).toBe(1);
    expect(stderr).toBe(`${message}\n`);
    expect(existsSync(target)).toBe(false);
  });

  it('shows how it is called when it is called wrongly', () => {
    expect(init().status).toBe(2);
    expect(init('--help').status).toBe(0);
    expect(init(folder, '--nonsense').stderr).toContain('Valet --nonsense finns inte.');
  });
});

describe('an answer', () => {
  const texts = initTexts.sv;

  it('may be written as people write it', () => {
    expect(readLanguages('EN, sv', texts)).toEqual({ value: ['en', 'sv'] });
    expect(readCurrency('nok', texts)).toEqual({ value: 'NOK' });
    expect(readColour('06c', texts)).toMatchObject({ value: { light: '#0066cc' } });
  });
});
