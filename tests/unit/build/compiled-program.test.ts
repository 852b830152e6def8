import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  adoptCompiled,
  compiledFolder,
  compiledKey,
  compiledSite,
  withoutFolder,
} from '../../../src/build/compiled-program.ts';
import { writeProgram } from '../../../src/build/program-cache.ts';

let root = '';
const at = (path: string): string => join(root, path);

/** An engine with a compiled program, and a company. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compiled-'));
  for (const folder of ['engine/src', 'engine/node_modules/astro', 'company', 'site']) {
    mkdirSync(at(folder), { recursive: true });
  }
  writeFileSync(at('engine/src/a.ts'), 'export {}');
  writeFileSync(at('engine/node_modules/astro/package.json'), '{"version":"7.0.0"}');
  writeFileSync(at('site/robots.txt'), 'all');
  const settings = readFileSync('tests/fixtures/content/valid/site.yaml', 'utf8')
    .replace(/^url:.*$/mu, 'url: http://a.example:8080')
    .replace(/^defaultLanguage:.*$/mu, '');
  writeFileSync(at('company/site.yaml'), `${settings}\ndefaultLanguage: en\n`);
  vi.stubEnv('PLAYBOOK_CONTENT', at('company'));
  vi.stubEnv('NODE_ENV', 'production');
  compile();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function compile(): void {
  writeProgram(compiledFolder(at('engine')), compiledKey(at('engine')), {
    program: new Map([
      ['entry.mjs', Buffer.from(`site("${compiledSite.url}"); ({"defaultLocale":"sv"})`)],
      ['chunks/a.mjs', Buffer.from(`new URL("${compiledSite.url}"), "sv"`)],
    ]),
    site: at('site'),
    files: ['robots.txt'],
    notes: {
      entry: 'entry.mjs',
      styles: [],
      keyParts: [`["${compiledSite.url}","/"]`, 'a.js'],
      textPictures: 'none',
      pictures: [],
      config: {
        site: compiledSite.url,
        base: '/',
        trailingSlash: 'always',
        build: { format: 'directory' },
      },
    },
  });
}

const adopt = () => adoptCompiled(at('engine'), at('cache'), 'key');

test('a company takes the compiled program over with its own address and language', () => {
  const found = adopt();
  expect(found?.config.site).toBe('http://a.example:8080');
  expect(found?.keyParts).toEqual(['["http://a.example:8080","/"]', 'a.js']);
  expect([...(found?.files.keys() ?? [])]).toEqual(['robots.txt']);
  const read = (path: string): string => readFileSync(join(found?.program ?? '', path), 'utf8');
  expect(read('entry.mjs')).toBe('site("http://a.example:8080"); ({"defaultLocale":"en"})');
  expect(read('chunks/a.mjs')).toBe('new URL("http://a.example:8080"), "sv"');
});

test.each([
  [
    'another file of the engine',
    () => {
      writeFileSync(at('engine/src/b.ts'), '');
    },
  ],
  [
    'another version of a package',
    () => {
      writeFileSync(at('engine/node_modules/astro/package.json'), '{"version":"7.0.1"}');
    },
  ],
  [
    'a file of the program that is not what was kept',
    () => {
      writeFileSync(join(compiledFolder(at('engine')), 'program/entry.mjs'), 'x');
    },
  ],
  ['a sub-path', () => vi.stubEnv('PLAYBOOK_BASE', '/handbok/')],
  ['a setting from the environment', () => vi.stubEnv('PLAYBOOK_NEW', '1')],
  ['a variable that Vite writes into programs', () => vi.stubEnv('PUBLIC_X', '1')],
  ['the live server’s kind of program', () => vi.stubEnv('NODE_ENV', 'development')],
])('%s asks for another program', (_, change) => {
  change();
  expect(adopt()).toBeUndefined();
});

test('the folder of the output, drafts and a colour do not', () => {
  vi.stubEnv('PLAYBOOK_OUT', at('out'));
  vi.stubEnv('PLAYBOOK_DRAFTS', '1');
  const file = at('company/site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/light: '#[\da-f]{6}'/iu, "light: '#123f6d'"));
  expect(adopt()).toBeDefined();
});

test.each(['/home/a+b (c)/engine/', 'C:\\work\\engine'])('%s stands nowhere in the program', (engine) => {
  const folder = engine.replaceAll('\\', '/').replace(/\/$/u, '');
  const address = `file://${folder.startsWith('/') ? '' : '/'}${folder}`;
  const found = withoutFolder(
    new Map([['a.mjs', Buffer.from(`a("${folder}/src/a.ts"), b('${address}/'), \`x${folder}/\`, "å"`)]]),
    engine,
  );
  expect(Buffer.from(found.get('a.mjs') ?? []).toString('utf8')).toBe(
    // What only ends like it is another path.
    `a("/trust-playbook/src/a.ts"), b('file:///trust-playbook/'), \`x${folder}/\`, "å"`,
  );
});
