// The program that is compiled with the engine makes the site that Astro makes: for other companies, from another folder, and also
// where the command that asks for it is compiled.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledFolder, compiledKey } from '../../src/build/compiled-program.ts';
import { filesBelow } from '../../src/build/files-below.ts';
import { openProgram } from '../../src/build/program-cache.ts';
import { cacheFolderOf } from '../../src/build/settings.ts';
import { compiledCommand } from '../lib/compiled-command.mjs';
import { buildParts, engineFolder } from '../lib/engine.ts';
import type { Company } from '../lib/init/starter-files.ts';
import { writeStarter } from '../lib/init/write-starter.ts';
import { differences } from '../lib/rebuild/compare.ts';
import { run, runScript, runTool } from '../lib/run.ts';
import type { Step } from '../lib/testing/step.ts';

const small = 'the small company';

/** The companies, each written into a folder: one that has both languages and one that offers English first. */
const companies: Readonly<Record<string, (content: string) => void>> = {
  [small]: (content) => {
    cpSync(join(engineFolder, 'tests/fixtures/content/valid'), content, { recursive: true });
  },
  'a new company': (content) => {
    const company: Company = {
      name: 'Elm & Daughters',
      languages: ['en', 'sv'],
      currency: 'EUR',
      accent: { light: '#5a3d8a', dark: '#c4b0ea' },
      contact: '',
      email: '',
      today: '2026-02-03',
      commands: {},
    };
    writeStarter(content, company, 'https://books.elm-daughters.example/');
  },
};

const step: Step = {
  title: 'Program compiled with the engine',
  alone: true,
  async run({ printLine, output }) {
    const root = mkdtempSync(join(tmpdir(), 'compiled-'));
    const problems: string[] = [];
    const elsewhere = join(root, 'engine');
    const differencesOf = (name: string, one: string, other: string): string[] =>
      differences(one, other)
        .slice(0, 10)
        .map((line) => `${name}: ${line}`);
    /** What is wrong with the site that the compiled command makes of a content folder. */
    const byCommand = async (content: string, expected: string): Promise<string[]> => {
      if (compiledCommand(elsewhere, 'build') === undefined) return ['There is no compiled command.'];
      rmSync(cacheFolderOf(content), { recursive: true, force: true });
      const site = `${content}-by-command`;
      const code = await run(process.execPath, [join(elsewhere, 'scripts/run.mjs'), 'build'], {
        ...output,
        cwd: elsewhere,
        variables: { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: site },
      });
      if (code !== 0) return ['The compiled command has built nothing.'];
      // Astro leaves what it has read beside the pages that are kept.
      return existsSync(join(cacheFolderOf(content), 'data-store.json'))
        ? ['The compiled command has left the build to Astro.']
        : differencesOf('The compiled command', site, expected);
    };
    try {
      await runScript('scripts/compile.ts', [], output);
      const compiled = compiledFolder(engineFolder);
      if (openProgram(compiled, compiledKey(engineFolder)) === undefined)
        return { passed: 0, failed: Object.keys(companies).length + 2 };
      problems.push(
        ...filesBelow(compiled)
          .filter((path) =>
            readFileSync(join(compiled, path), 'utf8').includes(engineFolder.replace(/[\\/]$/u, '')),
          )
          .map((path) => `${path} names the folder in which it was compiled.`),
      );
      for (const part of ['.compiled', ...buildParts])
        cpSync(join(engineFolder, part), join(elsewhere, part), { recursive: true });
      symlinkSync(join(engineFolder, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
      for (const [name, write] of Object.entries(companies)) {
        const content = join(root, name.replaceAll(' ', '-'));
        write(content);
        const built = { one: `${content}-by-program`, other: `${content}-by-astro` };
        const code = await run(
          process.execPath,
          [join(elsewhere, 'scripts/lib/testing/build-by-program.ts')],
          {
            ...output,
            cwd: elsewhere,
            variables: { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: built.one },
          },
        );
        if (code !== 0) {
          problems.push(`${name} was not built by the compiled program.`);
          continue;
        }
        // What that build has kept lies with the packages, which both share.
        rmSync(cacheFolderOf(content), { recursive: true, force: true });
        if (
          (await runTool('astro', ['build'], {
            ...output,
            variables: { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: built.other },
          })) !== 0
        )
          problems.push(`${name} was not built by Astro.`);
        else problems.push(...differencesOf(name, built.one, built.other));
        if (name === small) problems.push(...(await byCommand(content, built.one)));
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    for (const problem of problems) printLine(problem);
    const cases = Object.keys(companies).length + 2;
    const failed = Math.min(cases, problems.length);
    return { passed: cases - failed, failed };
  },
};
export default step;
