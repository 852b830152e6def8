import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A bill of materials without what differs from run to run or from machine to machine: two builds of one version are the
 * same bytes.
 * @param text CycloneDX, as `npm sbom` prints it
 * @param name the name of the package, in the place of the folder's
 */
export function steadySbom(text: string, name: string): string {
  const bill = JSON.parse(text) as {
    readonly metadata: { readonly component: Readonly<Record<string, unknown>> };
  };
  const metadata = {
    ...without(bill.metadata, ['timestamp', 'tools']),
    component: { ...bill.metadata.component, name },
  };
  return `${JSON.stringify({ ...without(bill, ['serialNumber', 'metadata']), metadata }, null, 1)}\n`;
}

const without = (object: object, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/**
 * The bill of materials of the engine: every package that a site is made with, those for tests left out. It is made by
 * npm from the lock file, and kept until that changes.
 * @param project the folder of the engine
 * @param cache where it is kept
 * @returns undefined where there is no lock file or no npm, as inside a package
 */
export function sbom(project: string, cache: string): string | undefined {
  const [lock, about] = [join(project, 'package-lock.json'), join(project, 'package.json')];
  if (!existsSync(lock)) return undefined;
  const hash = createHash('sha256');
  for (const file of [lock, about]) hash.update(readFileSync(file));
  const kept = join(cache, `sbom-${hash.digest('hex').slice(0, 16)}.json`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const options = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
  const made = spawnSync('npm', options, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  if (made.status !== 0) return undefined;
  const { name } = JSON.parse(readFileSync(about, 'utf8')) as { readonly name: string };
  const text = steadySbom(made.stdout, name);
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, text);
  return text;
}
