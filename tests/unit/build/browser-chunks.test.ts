import { describe, expect, it } from 'vitest';
import { groups, isIn, unmet } from '../../../src/build/browser-chunks.ts';

const source = '/home/playbook/src';
/** The names of the groups that a module belongs to. */
const groupsOf = (id: string): string[] =>
  groups.filter((group) => isIn(group, id, source)).map(({ name }) => name);

describe('the cut of the browser code', () => {
  it.each([
    [`${source}/i18n/languages.ts`, ['page']],
    [`${source}/stores/calculator.ts?x=1`, ['calculator']],
    ['\0vite/preload-helper.js', ['page']],
    ['/home/playbook/node_modules/preact/hooks/dist/hooks.mjs', ['preact']],
    ['/home/playbook/node_modules/nanostores/atom/index.js', ['storage']],
    ['C:\\playbook\\node_modules\\preact\\dist\\preact.mjs', ['preact']],
    ['/home/playbook/node_modules/nanostores/listen-keys/index.js', []],
    ['/home/playbook/node_modules/preactive/index.js', []],
    [`${source}/i18n/languages.tsx`, []],
    ['/elsewhere/src/i18n/languages.ts', []],
  ])('knows where %s belongs', (id, names) => {
    expect(groupsOf(id)).toEqual(names);
  });

  it('names what no page loads', () => {
    const all = groups.flatMap(({ files, packages = [] }) => [
      ...files.map((file) => `${source}/${file.endsWith('/') ? `${file}a.ts` : file}`),
      ...packages.map((name) => (name.includes('.') ? `\0${name}` : `/x/node_modules/${name}a.js`)),
    ]);
    expect(unmet(all, source)).toEqual([]);
    const without = all.filter((id) => !id.includes('i18n/languages') && !id.includes('preload-helper'));
    expect(unmet(without, source)).toEqual(['src/i18n/languages.ts', 'vite/preload-helper.js']);
  });
});
