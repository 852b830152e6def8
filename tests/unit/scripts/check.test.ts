import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { change, valid, withCopy } from './content-copy.ts';

// A process of its own takes its time on a busy machine.
describe('npm run check', { timeout: 60_000 }, () => {
  const runIn = (language: string, folder: string, ...parameters: string[]) => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/check.ts', '--lang', language, ...parameters],
      {
        env: { ...process.env, PLAYBOOK_CONTENT: folder },
        encoding: 'utf8',
      },
    );
    return { status, output: stdout.replaceAll(folder, 'content') };
  };
  const run = (folder: string, ...parameters: string[]) => runIn('en', folder, ...parameters);

  it('ends with 0 and one line when there is nothing to correct', () => {
    expect(run(valid)).toMatchInlineSnapshot(`
      {
        "output": "Checked 4 articles, 1 term and 1 source: nothing to correct. Swedish LIX 13–13, mean 13.
      ",
        "status": 0,
      }
    `);
  });

  it('says where it looked when there is nothing to read', () => {
    expect(run('/no/such/folder')).toMatchInlineSnapshot(`
      {
        "output": "content/site.yaml:1:1  file-name  site.yaml is missing  PLAYBOOK_CONTENT says where the content folder is; npm run init begins a new one

      1 thing to correct in 1 file: 1 at the top must be corrected before anything is published. docs/AUTHORING.md explains each rule.
      ",
        "status": 1,
      }
    `);
  });

  it('ends with 1 and every finding where the site would not be published, and gives them to programs too', () => {
    withCopy([change('site.yaml', 'name: Nordkaj\n', '')], (folder) => {
      expect(run(folder)).toMatchInlineSnapshot(`
        {
          "output": "content/site.yaml:2:1  schema  name is missing  The company, as it is named in the page titles and the footer.

        1 thing to correct in 1 file: 1 at the top must be corrected before anything is published. docs/AUTHORING.md explains each rule.
        ",
          "status": 1,
        }
      `);
      const { status, output } = run(folder, '--json');
      expect(status).toBe(1);
      expect(JSON.parse(output)).toMatchObject({
        checked: { articles: 4 },
        findings: [
          {
            file: 'content/site.yaml',
            line: 2,
            column: 1,
            rule: 'schema',
            kind: 'missing',
            parameters: { name: 'name' },
            severity: 'error',
            message: 'name is missing',
          },
        ],
      });
    });
  });

  it('ends with 2 where something could be better, and with 0 when asked for what stops the site alone', () => {
    withCopy([change('articles/en/call-back.mdx', 'You call then.', 'You recieve it.')], (folder) => {
      expect(run(folder).status).toBe(2);
      expect(JSON.parse(run(folder, '--json').output)).toMatchObject({
        findings: [{ rule: 'spelling', severity: 'advice' }],
      });
      expect(run(folder, '--errors').status).toBe(0);
    });
  });

  it('speaks the language of the handbook, or the one that is asked for', () => {
    const plain = (folder: string) =>
      spawnSync(process.execPath, ['scripts/check.ts'], {
        env: { ...process.env, PLAYBOOK_CONTENT: folder, LANG: 'de_DE.UTF-8' },
        encoding: 'utf8',
      }).stdout;
    expect(plain(valid)).toBe(
      'Kontrollerat: 4 artiklar, 1 begrepp och 1 källa. Inget att rätta. LIX 13–13, i medeltal 13.\n',
    );
    withCopy(
      [change('site.yaml', 'name: Nordkaj\n', 'languages: [en, sv]\ndefaultLanguage: en\n')],
      (folder) => {
        expect(plain(folder)).toContain('name is missing  The company, as it is named');
        expect(runIn('sv', folder).output).toBe(
          'content/site.yaml:2:1  schema  name saknas  Företaget, som det står i sidornas titlar och i sidfoten.\n\n' +
            '1 sak att rätta i 1 fil: 1 överst måste rättas innan något publiceras. docs/FORFATTARE.md förklarar varje regel.\n',
        );
      },
    );
    expect(runIn('de', valid).status).toBe(2);
  });

  it('says what it can be asked, and does not take an option for something else', () => {
    const { status, output } = run(valid, '--help');
    expect(status).toBe(0);
    expect(output).toContain('--errors');
    expect(run(valid, '--eror')).toEqual({ status: 2, output: '' });
  });
});
