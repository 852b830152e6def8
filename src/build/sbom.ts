import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A package in npm's lock file (version 3), as far as it counts here. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** Subresource integrity: `sha512-` and the digest in base64. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** npm's lock file: packages by the folder in which they lie, such as `node_modules/a/node_modules/b`. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What a bill says of the package that it is made for. */
export interface BilledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
}

/** The folder in which a package finds another, looked for as Node does; undefined where it is not locked. */
function folderOf({ packages }: Lock, name: string, from: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const folder = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (packages[folder] !== undefined) return folder;
    if (place === '') return undefined;
  }
}

/** What a package asks for at run time, as npm resolves it: folders, each with whether it can be done without. */
function neededBy(lock: Lock, folder: string): readonly (readonly [folder: string, optional: boolean])[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
    lock.packages[folder] ?? {};
  const needed = (names: object | undefined, optional: (name: string) => boolean) =>
    Object.keys(names ?? {}).flatMap((name) => {
      const found = folderOf(lock, name, folder);
      return found === undefined ? [] : [[found, optional(name)] as const];
    });
  return [
    ...needed(dependencies, () => false),
    ...needed(optionalDependencies, () => true),
    ...needed(peerDependencies, (name) => peerDependenciesMeta?.[name]?.optional === true),
  ];
}

/** Every folder that can be reached from one. @param withOptional also over what can be done without */
function reached(lock: Lock, from: string, withOptional: boolean): ReadonlySet<string> {
  const found = new Set<string>([from]);
  for (const folder of found)
    for (const [next, optional] of neededBy(lock, folder)) if (withOptional || !optional) found.add(next);
  return found;
}

/** The name of the package that lies in a folder of the lock file. */
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

const reference = (name: string, version: string): string => `${name}@${version}`;

/** The address of a package (package-url, type npm). */
const packageUrl = (name: string, version: string): string =>
  `pkg:npm/${name.replace(/^@/u, '%40')}@${version.replaceAll('+', '%2B')}`;

/** Those names of the SPDX list that packages of ours have; another is handed on as its package has it. */
const spdxNames = new Set(
  '0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC-BY-4.0 CC0-1.0 GPL-2.0 GPL-3.0-or-later ISC LGPL-2.0 LGPL-3.0 LGPL-3.0-or-later MIT MPL-1.1 MPL-2.0 OFL-1.1 Python-2.0 Zlib'.split(
    ' ',
  ),
);

/** A licence as CycloneDX has it: the SPDX name of one, an SPDX expression of several, or what else a package says. */
function licences(license: string | undefined): object {
  if (license === undefined || license === '') return {};
  const names = license.match(/[^\s()]+/gu) ?? [];
  const isSpdx = names.every((name) => spdxNames.has(name) || ['AND', 'OR', 'WITH'].includes(name));
  if (!isSpdx) return { licenses: [{ license: { name: license } }] };
  return { licenses: [names.length > 1 ? { expression: license } : { license: { id: license } }] };
}

function hashes(integrity: string | undefined): object {
  const [, algorithm, digest] = /^sha(1|256|384|512)-(\S+)/u.exec(integrity ?? '') ?? [];
  return algorithm === undefined || digest === undefined
    ? {}
    : { hashes: [{ alg: `SHA-${algorithm}`, content: Buffer.from(digest, 'base64').toString('hex') }] };
}

/**
 * A bill of materials (CycloneDX 1.5) of everything that a package needs at run time. It says what `npm sbom --omit=dev` says
 * of the same lock file (a test compares the two), without what differs from run to run; npm takes a tenth of a build from
 * nothing for it.
 * @param lock npm's lock file
 * @param root the folder of the package in it: empty for the project that the lock file belongs to
 */
export function billOfMaterials(lock: Lock, about: BilledPackage, root = ''): object {
  const all = reached(lock, root, true);
  const required = reached(lock, root, false);
  const named = (folder: string): string =>
    folder === root
      ? reference(about.name, about.version)
      : reference(nameOf(folder), lock.packages[folder]?.version ?? '');
  const parts = new Map(
    [...all].filter((folder) => folder !== root).map((folder) => [named(folder), folder]),
  );
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        'bom-ref': named(root),
        type: 'application',
        name: about.name,
        version: about.version,
        description: about.description,
        purl: packageUrl(about.name, about.version),
        ...licences(about.license),
      },
    },
    components: sorted.map(([ref, folder]) => {
      const { version = '', license, integrity } = lock.packages[folder] ?? {};
      const name = nameOf(folder);
      return {
        'bom-ref': ref,
        type: 'library',
        name,
        version,
        scope: required.has(folder) ? 'required' : 'optional',
        purl: packageUrl(name, version),
        ...hashes(integrity),
        ...licences(license),
      };
    }),
    dependencies: [root, ...sorted.map(([, folder]) => folder)].map((folder) => ({
      ref: named(folder),
      dependsOn: [...new Set(neededBy(lock, folder).map(([needed]) => named(needed)))].sort(),
    })),
  };
}

/** The lock files that tell what the engine runs on: its own, else that of the project in which it is installed. */
function findLock(engine: string): { readonly file: string; readonly root: string } | undefined {
  const own = join(engine, 'package-lock.json');
  if (existsSync(own)) return { file: own, root: '' };
  for (let folder = dirname(engine); ; folder = dirname(folder)) {
    const file = join(folder, 'package-lock.json');
    if (existsSync(file)) return { file, root: relative(folder, engine).split(sep).join('/') };
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The bill of materials of the engine: every package that a site is made with, those for tests left out.
 * @param engine the folder of the engine, also inside the packages of a company's project
 * @returns undefined where there is no lock file, or none that knows the engine
 */
export function sbom(engine: string): string | undefined {
  const found = findLock(engine);
  if (found === undefined) return undefined;
  const lock = JSON.parse(readFileSync(found.file, 'utf8')) as Lock;
  // A lock file older than npm 7 has no list of folders.
  if ((lock.packages as Lock['packages'] | undefined)?.[found.root] === undefined) return undefined;
  const about = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as BilledPackage;
  return `${JSON.stringify(billOfMaterials(lock, about, found.root), null, 1)}\n`;
}
