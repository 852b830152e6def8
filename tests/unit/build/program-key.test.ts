import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { programKey } from '../../../src/build/program-key.ts';

let content = '';
const site = readFileSync('tests/fixtures/content/valid/site.yaml', 'utf8');

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'key-'));
  writeFileSync(join(content, 'site.yaml'), site);
  vi.stubEnv('PLAYBOOK_CONTENT', content);
  vi.stubEnv('PLAYBOOK_BASE', '/handbok/');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

const key = (): string => programKey('digest', '/engine');

test.each([
  ['the sub-path', () => vi.stubEnv('PLAYBOOK_BASE', '/annan/')],
  ['a setting that nobody has thought of', () => vi.stubEnv('PLAYBOOK_NEW', '1')],
  ['a variable that Vite writes into programs', () => vi.stubEnv('PUBLIC_NAME', 'x')],
  ['the kind of program', () => vi.stubEnv('NODE_ENV', 'development')],
  [
    'the address of the site',
    () => {
      writeFileSync(join(content, 'site.yaml'), site.replace(/^url:.*$/mu, 'url: https://other.example'));
    },
  ],
  [
    'the language that is offered first',
    () => {
      writeFileSync(
        join(content, 'site.yaml'),
        `${site.replace(/^defaultLanguage:.*$/mu, '')}\ndefaultLanguage: en\n`,
      );
    },
  ],
])('%s makes it another program', (_, change) => {
  const before = key();
  change();
  expect(key()).not.toBe(before);
});

test('the engine and where it lies make it another program', () => {
  expect(programKey('other', '/engine')).not.toBe(key());
  expect(programKey('digest', '/elsewhere')).not.toBe(key());
});

test.each([
  ['the folder of the site', () => vi.stubEnv('PLAYBOOK_OUT', '/tmp/other')],
  ['that drafts are shown', () => vi.stubEnv('PLAYBOOK_DRAFTS', '1')],
  [
    'the colour',
    () => {
      writeFileSync(join(content, 'site.yaml'), site.replace(/light: '#[\da-f]{6}'/iu, "light: '#123f6d'"));
    },
  ],
])('%s does not', (_, change) => {
  const before = key();
  change();
  expect(key()).toBe(before);
});
