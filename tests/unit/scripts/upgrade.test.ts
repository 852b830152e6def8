import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFormat } from '../../../src/domain/content-format.ts';
import { changed, changesIn, migrations } from '../../../scripts/lib/upgrade/migrations.ts';
import type { Migration } from '../../../scripts/lib/upgrade/migrations.ts';
import { formatOf, planUpgrade } from '../../../scripts/lib/upgrade/plan-upgrade.ts';
import { replaceAll } from '../../../scripts/lib/upgrade/replace-all.ts';
import { upgradeTexts } from '../../../scripts/lib/upgrade/texts.ts';
import { change, checked, en, remove, sv, withCopy, write } from './content-copy.ts';
import type { Edit } from './content-copy.ts';

const old: Edit[] = [
  change(sv, '## Så kan det gå till', '## Ur arbetslivet'),
  change(sv, '## Så kan du säga', '## Fraser att använda'),
  change(en, '## A case', '## From working life'),
];

describe('the migrations', () => {
  it('lead from the first format to the present one, a step at a time', () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: contentFormat - 1 }, (_, index) => index + 2),
    );
  });

  it('change lines of the text alone: no fields, no code, no other heading, and keep how lines end', () => {
    const text = [
      '---',
      'title: x',
      '## Ur arbetslivet',
      '---',
      '',
      '## Ur arbetslivet \r',
      '### Ur arbetslivet',
      '```',
      '## Ur arbetslivet',
      '```',
      'Ur arbetslivet',
    ].join('\n');
    const changes = changesIn('articles/sv/a.mdx', text, 1);
    expect(changes).toEqual([
      {
        path: 'articles/sv/a.mdx',
        line: 6,
        before: '## Ur arbetslivet \r',
        after: '## Så kan det gå till \r',
      },
    ]);
    expect(changed(text, changes)).toBe(text.replace('## Ur arbetslivet \r', '## Så kan det gå till \r'));
    expect(changesIn('articles/sv/a.mdx', text, contentFormat)).toEqual([]);
    expect(changesIn('workshops/sv/a.mdx', text, 1)).toEqual([]);
  });

  it('read the format of a folder, and none from what is no format', () => {
    expect(formatOf('name: x\n')).toBe(1);
    expect(formatOf('contentFormat: 2\n')).toBe(2);
    expect(formatOf('contentFormat: två\n')).toBeUndefined();
    expect(formatOf('name: "x\n')).toBeUndefined();
  });
});

describe('the plan of an upgrade', () => {
  it('names every line that changes, and nothing in a folder of the present format', () => {
    withCopy(old, (folder) => {
      const plan = planUpgrade(folder);
      expect(
        'changes' in plan && plan.changes.map(({ path, before, after }) => [path, before, after]),
      ).toEqual([
        [en, '## From working life', '## A case'],
        [sv, '## Fraser att använda', '## Så kan du säga'],
        [sv, '## Ur arbetslivet', '## Så kan det gå till'],
        ['site.yaml', '', `contentFormat: ${String(contentFormat)}`],
      ]);
      if ('files' in plan) replaceAll(folder, plan.files);
      expect(planUpgrade(folder)).toMatchObject({ from: contentFormat, changes: [] });
      expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toMatch(
        /^#.*\ncontentFormat: 2\nname: Nordkaj\n/u,
      );
    });
  });

  it('puts the format below the notes at the top, in the place of an earlier one', () => {
    withCopy(
      [change('site.yaml', 'name: Nordkaj', '# Vår handbok\n\ncontentFormat: 1 # första\nname: Nordkaj')],
      (folder) => {
        const plan = planUpgrade(folder);
        expect('files' in plan && plan.files['site.yaml']).toMatch(
          /\n# Vår handbok\n\ncontentFormat: 2\nname/u,
        );
      },
    );
  });

  it('is none for a folder of a newer engine, or one whose settings cannot be read', () => {
    withCopy([change('site.yaml', 'name: Nordkaj', 'contentFormat: 9\nname: Nordkaj')], (folder) => {
      expect(planUpgrade(folder)).toEqual({ kind: 'newer', from: 9 });
    });
    withCopy([change('site.yaml', 'name: Nordkaj', 'name: "Nordkaj')], (folder) => {
      expect(planUpgrade(folder)).toEqual({ kind: 'unreadable' });
    });
  });

  it('is said in both languages', () => {
    const noSite = { kind: 'noSite', file: 'content/site.yaml' } as const;
    expect(upgradeTexts.sv.problem({ kind: 'newer', from: 9 })).toBe(
      'Ingenting skrevs: innehållet är skrivet för format 9, som är nyare än programmet. Installera den nyaste versionen av trust-playbook.',
    );
    expect(upgradeTexts.en.problem({ kind: 'newer', from: 9 })).toBe(
      'Nothing was written: the content is in format 9, which is newer than the program reads. Install the newest version of trust-playbook.',
    );
    expect(upgradeTexts.sv.problem({ kind: 'unreadable' })).toBe(
      'Ingenting skrevs: site.yaml går inte att läsa. npm run check säger varför.',
    );
    expect(upgradeTexts.en.problem(noSite)).toBe(
      'Nothing was written: content/site.yaml is missing; PLAYBOOK_CONTENT says where the content folder is.',
    );
    expect(upgradeTexts.sv.upToDate(2)).toBe('Inget att ändra: innehållet har redan format 2.');
    expect(upgradeTexts.en.written(1)).toBe(
      '1 file changed. Run npm run check: it says what you need to change yourself.',
    );
  });
});

describe('replacing files', () => {
  const state = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file, readFileSync(file, 'utf8')]),
    );

  it('leaves everything as it was when one of them cannot be written', () => {
    withCopy([write('articles/sv/a.mdx.x', 'x')], (folder) => {
      const before = state(folder);
      // A folder stands where the new text of the second file would be written beside it.
      mkdirSync(join(folder, `${en}.${String(process.pid)}.new`));
      expect(() => {
        replaceAll(folder, { [sv]: 'new', [en]: 'new' });
      }).toThrow();
      expect(state(folder)).toEqual(before);
    });
  });

  it('leaves nothing beside the files when they are replaced', () => {
    withCopy([], (folder) => {
      chmodSync(join(folder, sv), 0o644);
      const before = Object.keys(state(folder));
      replaceAll(folder, { [sv]: 'new' });
      expect(Object.keys(state(folder))).toEqual(before);
      expect(readFileSync(join(folder, sv), 'utf8')).toBe('new');
    });
  });
});

// What a later version may want: a field of another name in every kind of file, and a part of the text, two formats on.
describe('an upgrade over several formats', () => {
  const later: Migration[] = [
    ...migrations,
    {
      to: 3,
      line: (line, path, part) =>
        part === 'fields' && path.startsWith('articles/') ? line.replace(/^audience:/u, 'readers:') : line,
    },
    {
      to: 4,
      line: (line, path, part) => {
        if (path === 'site.yaml') return line.replace(/^(\s*)contact:/u, '$1editors:');
        if (path === 'glossary.yaml') return line.replace(/^(\s*-? ?)article:/u, '$1readMore:');
        return part === 'text'
          ? line.replaceAll('<Case>', '<Story>').replaceAll('</Case>', '</Story>')
          : line;
      },
    },
  ];
  const noted = change('site.yaml', 'contact:', '# contact: kept as it is\ncontact:');

  it('renames what each of them renames, in fields and texts, and leaves every other sign as it was', () => {
    withCopy([...old, noted], (folder) => {
      const before = readFileSync(join(folder, sv), 'utf8');
      const plan = planUpgrade(folder, later);
      if (!('files' in plan)) throw new Error(plan.kind);
      expect(plan).toMatchObject({ from: 1, to: 4 });
      expect(plan.files[sv]).toBe(
        before
          .replace('audience:', 'readers:')
          .replace('## Ur arbetslivet', '## Så kan det gå till')
          .replace('## Fraser att använda', '## Så kan du säga')
          .replace('<Case>', '<Story>')
          .replace('</Case>', '</Story>'),
      );
      expect(plan.files['site.yaml']).toMatch(/^contentFormat: 4$/mu);
      expect(plan.files['site.yaml']).toMatch(/^# contact: kept as it is\neditors:$/mu);
      expect(plan.files['glossary.yaml']).toContain('readMore: call-back');
      for (const { path, line, before: was, after } of plan.changes.filter(
        ({ path }) => path !== 'site.yaml',
      ))
        expect([path, line, plan.files[path]?.split('\n')[line - 1], was === after]).toEqual([
          path,
          line,
          after,
          false,
        ]);
      replaceAll(folder, plan.files);
      const again = planUpgrade(folder, later);
      expect('files' in again && again.changes).toEqual([]);
    });
  });

  it('begins where the folder is', () => {
    withCopy([change('site.yaml', 'name: Nordkaj', 'contentFormat: 3\nname: Nordkaj'), ...old], (folder) => {
      const plan = planUpgrade(folder, later);
      if (!('files' in plan)) throw new Error(plan.kind);
      expect(plan.files[sv]).toContain('## Ur arbetslivet');
      expect(plan.files[sv]).toContain('audience:');
      expect(plan.files[sv]).toContain('<Story>');
    });
  });
});

describe('format', () => {
  it('is told where a part has an earlier name, once for all, and not after an upgrade', () => {
    expect(checked(...old)).toBe(
      `${sv}:34:1  format  “Fraser att använda” has a new name, and so have 2 more headings; the old name still works  npm run upgrade renames them for you`,
    );
    const upgraded: Edit = (folder) => {
      const plan = planUpgrade(folder);
      if ('files' in plan) replaceAll(folder, plan.files);
    };
    expect(checked(...old, upgraded)).toBe('');
  });

  it('stops a folder that was written for a newer engine', () => {
    expect(checked(change('site.yaml', 'name: Nordkaj', 'contentFormat: 9\nname: Nordkaj'))).toBe(
      'site.yaml:2:16  format  the content is in format 9, and the program reads format 2  install the newest version of trust-playbook',
    );
  });
});

// A process of its own takes its time on a busy machine.
describe('npm run upgrade', { timeout: 60_000 }, () => {
  const run = (folder: string, ...parameters: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/upgrade.ts', ...parameters], {
      env: { ...process.env, PLAYBOOK_CONTENT: folder },
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };

  it('shows what changes, writes it unless asked not to, and has nothing to do the second time', () => {
    withCopy([change(sv, '## Så kan det gå till', '## Ur arbetslivet')], (folder) => {
      const dry = run(folder, '--dry-run');
      expect(dry).toEqual({
        status: 0,
        output: [
          'Från format 1 till format 2:',
          `${sv}:51`,
          '  - ## Ur arbetslivet',
          '  + ## Så kan det gå till',
          'site.yaml:2',
          '  + contentFormat: 2',
          '',
          'Ingenting är skrivet. Kör kommandot utan --dry-run för att skriva.',
          '',
        ].join('\n'),
      });
      expect(readFileSync(join(folder, sv), 'utf8')).toContain('## Ur arbetslivet');
      expect(run(folder, '--lang', 'en').output).toContain('2 files changed. Run npm run check');
      expect(readFileSync(join(folder, sv), 'utf8')).toContain('## Så kan det gå till');
      expect(run(folder).output).toBe('Inget att ändra: innehållet har redan format 2.\n');
    });
    withCopy([remove('site.yaml')], (folder) => {
      expect(run(folder).status).toBe(1);
    });
  });
});
