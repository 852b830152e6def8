import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticesText, shipped, thirdParties } from '../../../src/build/third-party.ts';

const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

test('every package that a browser gets has its licence in the notices, with its text', () => {
  const parts = thirdParties('.');
  const text = noticesText(parts, 'MIT License');
  for (const name of [...shipped, 'unzipper-esm']) expect(text).toContain(`\n${name} `);
  for (const { name, text: licence } of parts) expect(licence.length, name).toBeGreaterThan(400);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(noticesText(thirdParties('.'), 'MIT License')).toBe(text);
});

test('what the browser’s code imports is on the list of what is shipped', () => {
  const files = ['islands', 'stores', 'page-scripts', 'domain', 'i18n'].flatMap((room) =>
    globSync(`src/${room}/**/*.{ts,tsx}`),
  );
  const used = new Set(
    files.flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^.'][^']*)'/gmu),
      ].map(([, name = '']) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  );
  expect(used.size).toBeGreaterThan(4);
  const known: readonly string[] = shipped;
  expect([...used].filter((name) => !known.includes(name) && !builtinModules.includes(name))).toEqual([]);
});

test('a package without a licence stops the build', () => {
  expect(() => thirdParties('.', ['no-such-package'])).toThrow(
    'no-such-package is not installed: run npm ci.',
  );
});

test('every package with an install script is named, with a reason in SECURITY.md', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<
      Record<string, { readonly hasInstallScript?: boolean; readonly optional?: boolean }>
    >;
  };
  const names = Object.entries(packages)
    .filter(([, { hasInstallScript, optional }]) => hasInstallScript === true && optional !== true)
    .map(([path]) => path.split('node_modules/').at(-1) ?? '');
  expect([...new Set(names)].sort()).toEqual(Object.keys(packageFile.allowScripts).sort());
  const table = readFileSync('SECURITY.md', 'utf8');
  for (const [name, isAllowed] of Object.entries(packageFile.allowScripts))
    expect(table).toMatch(new RegExp(`\\| \`${name}\` +\\| ${isAllowed ? 'yes' : 'no'}`, 'u'));
});
