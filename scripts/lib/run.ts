import { spawn } from 'node:child_process';

/** How a program is run, over and above its parameters. */
export interface RunOptions {
  /** Environment variables over and above this process's. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Takes what the program prints, errors included; by default this terminal is its own. */
  readonly write?: (text: string) => void;
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
  { variables = {}, write, limit }: RunOptions = {},
): Promise<number> {
  const say = write ?? ((text: string) => process.stderr.write(text));
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: write === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...variables },
      ...(limit === undefined ? {} : { timeout: limit }),
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say);
    child.on('error', (error) => {
      say(`${program}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code, signal) => {
      if (signal !== null) say(`${program} was ended by ${signal}.\n`);
      resolve(code ?? 1);
    });
  });
}

/** Runs a program of the project's own dependencies, e.g. `astro`. */
export function runTool(
  tool: string,
  parameters: readonly string[],
  { variables = {}, ...rest }: RunOptions = {},
): Promise<number> {
  return run(`node_modules/.bin/${tool}`, parameters, {
    variables: { ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    ...rest,
  });
}
