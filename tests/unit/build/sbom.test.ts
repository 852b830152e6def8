import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOfMaterials, sbom } from '../../../src/build/sbom.ts';
import type { Lock } from '../../../src/build/sbom.ts';

interface Bill {
  readonly metadata: { readonly component: Readonly<Record<string, unknown>> };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
    readonly scope: string;
    readonly purl: string;
    readonly hashes?: readonly object[];
    readonly licenses?: readonly {
      readonly license?: { readonly name?: string };
      readonly expression?: string;
    }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const about = { name: 'engine', version: '1.0.0', license: 'MIT', description: 'An engine.' };
const billOf = (lock: Lock, root?: string): Bill => billOfMaterials(lock, about, root) as Bill;

describe('the bill of materials', () => {
  test('says of each package of this project what npm itself says, and leaves out those for tests alone', () => {
    // Of the list with --omit=dev npm leaves out what any package in the tree needs for its own tests, such as vite and zod.
    const { status, stdout } = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    expect(status).toBe(0);
    const theirs = JSON.parse(stdout) as Bill;
    const ours = JSON.parse(sbom('.') ?? '') as Bill;
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
    };
    const atRunTime = Object.entries(packages).flatMap(([folder, { version, dev }]) =>
      folder === '' || dev === true ? [] : [`${folder.split('node_modules/').at(-1) ?? ''}@${version}`],
    );
    const refs = new Set(ours.components.map(({ 'bom-ref': ref }) => ref));
    expect([...refs].sort()).toEqual([...new Set(atRunTime)].sort());
    const all = Object.entries(packages).map(
      ([folder, { version }]) => `${folder.split('node_modules/').at(-1) ?? ''}@${version}`,
    );
    const isTwice = (ref: string): boolean => all.indexOf(ref) !== all.lastIndexOf(ref);
    // What another npm may add to its list counts as little as the order. Of a package that lies in two folders npm takes either;
    // a licence that is none of SPDX's it leaves out.
    const facts = ({ components }: Bill) =>
      new Map(
        components
          .filter(({ 'bom-ref': ref }) => refs.has(ref))
          .map(({ 'bom-ref': ref, name, version, scope, purl, hashes, licenses = [] }) => [
            ref,
            {
              ...{ name, version, purl, hashes, scope: isTwice(ref) ? undefined : scope },
              licenses: licenses.filter(({ license }) => license?.name === undefined),
            },
          ]),
      );
    expect(facts(ours)).toEqual(facts(theirs));
    const edges = ({ dependencies }: Bill, [root]: Bill['dependencies']) =>
      new Map(
        dependencies
          .filter(({ ref }) => refs.has(ref) && ref !== root?.ref)
          .map(({ ref, dependsOn }) => [ref, dependsOn.filter((one) => refs.has(one)).sort()]),
      );
    expect(edges(ours, ours.dependencies)).toEqual(edges(theirs, theirs.dependencies));
  });

  const lock: Lock = {
    packages: {
      '': { dependencies: { a: '1', gone: '1' } },
      'node_modules/a': {
        version: '1.2.3',
        license: 'MIT OR ISC',
        integrity: 'sha512-AAE=',
        dependencies: { b: '2' },
        optionalDependencies: { '@x/c': '3' },
      },
      'node_modules/a/node_modules/b': {
        version: '2.0.0',
        license: 'Free as in beer',
        peerDependencies: { d: '1' },
      },
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/@x/c': { version: '3.0.0+build', dependencies: { d: '1' } },
      'node_modules/d': { version: '1.0.0', license: '' },
      'node_modules/test-only': { version: '9.0.0' },
      'node_modules/engine': { version: '1.0.0', dependencies: { b: '1' } },
    },
  };

  test('finds each package as Node does, with what can be done without marked', () => {
    const { components, dependencies } = billOf(lock);
    expect(components.map(({ 'bom-ref': ref, scope }) => [ref, scope])).toEqual([
      ['@x/c@3.0.0+build', 'optional'],
      ['a@1.2.3', 'required'],
      ['b@2.0.0', 'required'],
      ['d@1.0.0', 'required'],
    ]);
    expect(components.map(({ purl }) => purl)).toContain('pkg:npm/%40x/c@3.0.0%2Bbuild');
    expect(components[1]).toMatchObject({
      hashes: [{ alg: 'SHA-512', content: '0001' }],
      licenses: [{ expression: 'MIT OR ISC' }],
    });
    expect(components[2]?.licenses).toEqual([{ license: { name: 'Free as in beer' } }]);
    expect(components[3]).not.toHaveProperty('licenses');
    expect(dependencies).toContainEqual({ ref: 'a@1.2.3', dependsOn: ['@x/c@3.0.0+build', 'b@2.0.0'] });
    expect(dependencies[0]).toEqual({ ref: 'engine@1.0.0', dependsOn: ['a@1.2.3'] });
  });

  test('is of the engine alone where the engine is a package in a company’s project', () => {
    expect(billOf(lock, 'node_modules/engine').components.map(({ name }) => name)).toEqual(['b']);
    const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
    const engine = join(folder, 'node_modules/engine');
    mkdirSync(engine, { recursive: true });
    writeFileSync(join(engine, 'package.json'), JSON.stringify(about));
    expect(sbom(engine)).toBeUndefined();
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    expect((JSON.parse(sbom(engine) ?? '') as Bill).components).toHaveLength(1);
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 1 }));
    expect(sbom(engine)).toBeUndefined();
  });

  test('is the same whenever and wherever it is made', () => {
    const text = sbom('.') ?? '';
    expect(sbom('.')).toBe(text);
    expect(text).not.toMatch(/timestamp|serialNumber|"tools"/u);
    expect(text).not.toContain(process.cwd());
    expect(JSON.parse(text)).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'trust-playbook' } },
    });
  });
});
