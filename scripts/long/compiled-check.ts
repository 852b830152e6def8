// The check that is compiled with the engine says what its sources say: of other folders, from another folder, in both languages.
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolderOf } from '../../src/build/settings.ts';
import { compileCommands } from '../lib/compile-commands.ts';
import { compiledCommand } from '../lib/compiled-command.mjs';
import { buildParts, engineFolder } from '../lib/engine.ts';
import { run } from '../lib/run.ts';
import type { Step } from '../lib/testing/step.ts';

const copyOf = (fixture: string) => (folder: string) => {
  cpSync(join(engineFolder, 'tests/fixtures', fixture), folder, { recursive: true });
};

/** Content folders, each with what is to be told of it. */
const folders: Readonly<Record<string, (folder: string) => void>> = {
  'nothing to mend': copyOf('content/valid'),
  'a whole company': copyOf('roastery'),
  'mistakes of every weight': (folder) => {
    copyOf('content/valid')(folder);
    appendFileSync(join(folder, 'articles/sv/ring-tillbaka.mdx'), '\n[Dit](article:nowhere) ** eller ** mispelt -- så.\n');
    appendFileSync(join(folder, 'articles/en/call-back.mdx'), '\n<Case\n');
    appendFileSync(join(folder, 'glossary.yaml'), '\n- id: a thing\n');
    writeFileSync(join(folder, 'articles/sv/logg.png'), 'no picture');
  },
  'settings that cannot be read': (folder) => {
    copyOf('content/valid')(folder);
    appendFileSync(join(folder, 'site.yaml'), '\n  x: [');
  },
}; // prettier-ignore

const parameters = [
  ['--lang', 'sv'],
  ['--lang', 'en'],
  ['--lang', 'sv', '--json'],
  ['--lang', 'en', '--errors', '--readability'],
];

const step: Step = {
  title: 'Check compiled with the engine',
  async run({ printLine }) {
    const root = mkdtempSync(join(tmpdir(), 'compiled-check-'));
    const engine = join(root, 'engine');
    let [passed, failed] = [0, 0];
    const hold = (what: string, isSo: boolean): void => {
      if (isSo) passed += 1;
      else {
        failed += 1;
        printLine(`Not so: ${what}.`);
      }
    };
    const told = async (script: string, content: string, given: readonly string[]): Promise<string> => {
      let printed = '';
      const code = await run(process.execPath, [join(engine, script), ...given], {
        cwd: engine,
        variables: { PLAYBOOK_CONTENT: content },
        write: (text) => {
          printed += text;
        },
      });
      return `${printed}\n${String(code)}`;
    };
    try {
      await compileCommands(engineFolder);
      for (const part of ['.compiled/commands', ...buildParts])
        cpSync(join(engineFolder, part), join(engine, part), { recursive: true });
      symlinkSync(join(engineFolder, 'node_modules'), join(engine, 'node_modules'), 'junction');
      const compiled = (): boolean => compiledCommand(engine, 'check') !== undefined;
      hold('a copy of the engine has a compiled check', compiled());
      for (const [name, write] of Object.entries(folders)) {
        const content = join(root, name.replaceAll(' ', '-'));
        write(content);
        for (const given of parameters) {
          const forget = (): void => {
            rmSync(cacheFolderOf(content), { recursive: true, force: true });
          };
          forget();
          const bySources = await told('scripts/check.ts', content, given);
          forget();
          const said = `of ${name}, with ${given.join(' ')}, both say the same`;
          hold(said, (await told('scripts/run.mjs', content, ['check', ...given])) === bySources);
          hold(`${said} again`, (await told('scripts/run.mjs', content, ['check', ...given])) === bySources);
        }
      }
      const messages = join(engine, 'scripts/content-check/report/texts.ts');
      writeFileSync(
        messages,
        readFileSync(messages, 'utf8').replaceAll('nothing to correct.', 'all is well.'),
      );
      hold('after a change of the sources they are run', !compiled());
      const content = join(root, 'nothing-to-mend');
      hold(
        'the change is seen',
        (await told('scripts/run.mjs', content, ['check', '--lang', 'en'])).includes('all is well'),
      );
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    return { passed, failed };
  },
};
export default step;
