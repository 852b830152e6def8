import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commandHelp } from '../../../scripts/lib/command-help.ts';
import { withCopy } from './content-copy.ts';

const run = (cwd: string, ...parameters: string[]) =>
  spawnSync(process.execPath, [`${process.cwd()}/scripts/cli.mjs`, ...parameters], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', PLAYBOOK_CONTENT: cwd },
  });

// A process of its own takes its time on a busy machine.
describe('npx trust-playbook', { timeout: 60_000 }, () => {
  it('names every command that has a text of its own, in the language of the handbook', () => {
    withCopy([], (folder) => {
      const { stdout, status } = run(folder);
      expect(status).toBe(0);
      for (const command of Object.keys(commandHelp))
        expect(stdout).toContain(`npx trust-playbook ${command}`);
      expect(stdout).toContain('handboken på den här datorn medan du skriver');
      expect(run(folder, '--lang', 'en').stdout).toContain('the playbook on this computer while you write');
      expect(run(folder, 'bygg')).toMatchObject({ status: 2 });
      expect(run(folder, 'bygg').stderr).toContain('Kommandot bygg finns inte.');
    });
  });

  it('says in a sentence what stopped it, and shows no stack', () => {
    withCopy([], (folder) => {
      // A file where the content folder should be, which no command expects.
      const file = `${folder}/words.txt`;
      for (const [language, said] of [
        ['sv', 'Lägg tillbaka den om den ska finnas. Kör sedan kommandot igen.'],
        ['en', 'Put it back if it should be there. Then run the command again.'],
      ] as const) {
        const { stderr, status } = spawnSync(
          process.execPath,
          ['scripts/run.mjs', 'check', '--lang', language],
          { encoding: 'utf8', env: { ...process.env, PLAYBOOK_CONTENT: file } },
        );
        expect(status).toBe(1);
        expect(stderr).toContain(said);
        expect(stderr).not.toMatch(/^\s+at |node:|ENOTDIR/mu);
      }
    });
  });

  it('tells all of a command, as it is called here', () => {
    withCopy([], (folder) => {
      const swedish = run(folder, 'init', '--help', '--lang', 'sv');
      expect(swedish.status).toBe(0);
      expect(swedish.stdout.startsWith('npx trust-playbook init <mapp>')).toBe(true);
      expect(swedish.stdout).not.toContain('npm run');
    });
  });
});

describe('what each command does and takes', () => {
  it.each(Object.entries(commandHelp))('is told in both languages: %s', (command, { sv, en }) => {
    for (const text of [sv, en]) {
      expect(text).toMatch(new RegExp(`^npm (?:run )?${command}`, 'u'));
      expect(text).toContain('--lang');
    }
    const options = (text: string): string[] => text.match(/--[a-z]+(?:-[a-z]+)*/gu) ?? [];
    expect(new Set(options(en))).toEqual(new Set(options(sv)));
    expect(en).not.toBe(sv);
  });
});
