import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { textFolder } from '../../../src/build/content-loaders.ts';
import { draftsIn } from '../../../src/build/drafts.ts';
import { showsDrafts } from '../../../src/build/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The ids of the texts of a folder that a build reads. */
const idsIn = (folder: string): string[] =>
  textFolder(folder)
    .read()
    .map(({ id }) => id);

describe('drafts', () => {
  const folder = temporaryFolder('drafts');
  for (const [file, fields] of Object.entries({
    'articles/sv/klar.mdx': 'key: done',
    'articles/sv/skiss.mdx': 'key: sketch\ndraft: true',
    'articles/en/sketch.mdx': 'key: sketch\ndraft: false',
    'articles/en/trasig.mdx': 'key: [',
    'workshops/sv/mote.mdx': 'draft: true',
  })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `---\n${fields}\n---\n\nText.\n`);
  }

  test('are known by their field, whatever the other files hold', () => {
    expect(draftsIn(folder).map(({ kind, language, key }) => [kind, language, key])).toEqual([
      ['articles', 'sv', 'sketch'],
      ['workshops', 'sv', undefined],
    ]);
  });

  test('are read only by a build that shows them', () => {
    rmSync(join(folder, 'articles/en/trasig.mdx'));
    vi.stubEnv('PLAYBOOK_DRAFTS', '');
    expect(idsIn(join(folder, 'articles'))).toEqual(['sv/klar', 'en/sketch']);
    vi.stubEnv('PLAYBOOK_DRAFTS', '1');
    expect(idsIn(join(folder, 'articles'))).toEqual(['sv/klar', 'sv/skiss', 'en/sketch']);
  });

  test.each([
    ['1', true],
    ['true', true],
    ['', false],
    ['0', false],
    ['false', false],
  ])('PLAYBOOK_DRAFTS=%s: %s', (value, shown) => {
    vi.stubEnv('PLAYBOOK_DRAFTS', value);
    expect(showsDrafts()).toBe(shown);
  });
});
