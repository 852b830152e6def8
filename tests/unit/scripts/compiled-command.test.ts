import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { compileCommands } from '../../../scripts/lib/compile-commands.ts';
import { compiledCommand } from '../../../scripts/lib/compiled-command.mjs';

// An engine of three files, compiled once and copied for each test: as a package is, a copy has other times than its original.
let original = '';
let engine = '';

const write = (path: string, text: string): void => {
  const file = join(original, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeAll(async () => {
  original = mkdtempSync(join(tmpdir(), 'playbook-compiled-'));
  write(
    'scripts/check.ts',
    `import { where } from './lib/where.ts';
    import yaml from 'yaml';
    const said: string = \`\${where} \${yaml}\`;
    Reflect.set(globalThis, Symbol.for('compiled-command.test'), said);`,
  );
  write('scripts/lib/where.ts', 'export const where: string = import.meta.url;');
  write('node_modules/yaml/package.json', '{ "name": "yaml", "type": "module", "main": "index.js" }');
  write('node_modules/yaml/index.js', "export default 'one';");
  await compileCommands(original, ['check']);
});
afterAll(() => {
  rmSync(original, { recursive: true, force: true });
});
beforeEach(() => {
  engine = mkdtempSync(join(tmpdir(), 'playbook-compiled-'));
  cpSync(original, engine, { recursive: true });
  return () => {
    rmSync(engine, { recursive: true, force: true });
  };
});

/** Writes a file anew, with the length and the times that it had. */
function rewrite(path: string, change: (text: string) => string): void {
  const file = join(engine, path);
  const { atime, mtime } = statSync(file);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  utimesSync(file, atime, mtime);
}

it('finds a compiled command wherever the engine lies, and the command finds its sources’ places', async () => {
  const file = compiledCommand(engine, 'check') ?? '';
  await import(pathToFileURL(file).href);
  expect(Reflect.get(globalThis, Symbol.for('compiled-command.test'))).toBe(
    `${pathToFileURL(join(engine, 'scripts/lib/where.ts')).href} one`,
  );
  expect(readFileSync(file, 'utf8')).not.toContain(original);
});

it('finds none where there is none of that name', () => {
  expect(compiledCommand(engine, 'build')).toBeUndefined();
  rmSync(join(engine, '.compiled'), { recursive: true });
  expect(compiledCommand(engine, 'check')).toBeUndefined();
});

it.each<[string, () => void]>([
  ['a source was changed', () => { rewrite('scripts/lib/where.ts', (text) => text.replace('where', 'wheer')); }],
  ['a package was changed', () => { rewrite('node_modules/yaml/index.js', (text) => text.replace('one', 'two')); }],
  ['a source is gone', () => { rmSync(join(engine, 'scripts/lib/where.ts')); }],
  ['the compiled file was cut short', () => { rewrite('.compiled/commands/check.mjs', (text) => text.slice(0, 20)); }],
  ['the notes were cut short', () => { rewrite('.compiled/commands/notes.json', (text) => text.slice(0, 20)); }],
  ['the notes are others', () => { rewrite('.compiled/commands/notes.json', () => '[]'); }],
])('runs the sources where %s', (_, change) => {
  // What is known of the files from the times before does not hide it.
  expect(compiledCommand(engine, 'check')).toBeDefined();
  change();
  expect(compiledCommand(engine, 'check')).toBeUndefined();
}); // prettier-ignore

it('looks at the files themselves where what it noted of them is torn', () => {
  compiledCommand(engine, 'check');
  writeFileSync(join(engine, '.compiled/commands/states.json'), '{"scripts/check.ts":["');
  expect(compiledCommand(engine, 'check')).toBeDefined();
});

it('leaves nothing of this machine to the package', async () => {
  // Until the files are old enough to be known by their times.
  await wait(400);
  compiledCommand(engine, 'check');
  expect(existsSync(join(engine, '.compiled/commands/states.json'))).toBe(true);
  await compileCommands(engine, ['check']);
  expect(existsSync(join(engine, '.compiled/commands/states.json'))).toBe(false);
  expect(compiledCommand(engine, 'check')).toBeDefined();
});
