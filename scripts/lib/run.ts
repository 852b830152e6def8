import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engineFolder } from './engine.ts';

/** How a program is run, over and above its parameters. */
export interface RunOptions {
  /** Environment variables over and above this process's. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Takes what the program prints, errors included; by default this terminal is its own. */
  readonly write?: (text: string) => void;
  /** The folder to run it in; by default this process's. */
  readonly cwd?: string;
  /** After so many milliseconds the program is ended. */
  readonly limit?: number;
}

/**
 * Runs a program.
 * @returns its exit code; 1 when it was ended from outside or could not be started
 */
export function run(
  program: string,
  parameters: readonly string[],
  { variables = {}, write, cwd, limit }: RunOptions = {},
): Promise<number> {
  const print = write ?? ((text: string) => process.stderr.write(text));
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: write === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...variables },
      ...(cwd === undefined ? {} : { cwd }),
      ...(limit === undefined ? {} : { timeout: limit }),
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print);
    child.on('error', (error) => {
      print(`${program}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code, signal) => {
      if (signal !== null) print(`${program} was ended by ${signal}.\n`);
      resolve(code ?? 1);
    });
  });
}

/** The packages of programs that are called otherwise. */
const packages: Readonly<Record<string, string>> = { playwright: '@playwright/test' };

/** A package's folder: the engine's own, or one further up, as Node looks for it. */
function packageFolder(name: string): string {
  for (let folder = engineFolder; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) throw new Error(`The package ${name} is not installed. Write: npm ci`);
  }
}

/**
 * The JavaScript file of a program of a dependency. Not `node_modules/.bin`: what lies there on Windows is a script for a
 * shell.
 * @throws Error when the package is not installed, or has no such program
 */
export function programOf(tool: string): string {
  const folder = packageFolder(packages[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : bin?.[tool];
  if (file === undefined) throw new Error(`The package of ${tool} has no program of that name.`);
  return join(folder, file);
}

/** Runs one of the engine's own scripts, e.g. `scripts/check.ts`, on the Node that runs this one. */
export const runScript = (
  script: string,
  parameters: readonly string[],
  options?: RunOptions,
): Promise<number> => run(process.execPath, [join(engineFolder, script), ...parameters], options);

/** Runs a program of the engine's dependencies, e.g. `astro`, on the Node that runs this one. */
export function runTool(
  tool: string,
  parameters: readonly string[],
  { variables = {}, ...rest }: RunOptions = {},
): Promise<number> {
  return run(process.execPath, [programOf(tool), ...parameters], {
    variables: { ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    ...rest,
  });
}
