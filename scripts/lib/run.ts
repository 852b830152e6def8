import { spawn } from 'node:child_process';

/**
 * Runs a program with this terminal as its own.
 * @param variables environment variables over and above this process's
 * @returns its exit code; 1 when it was killed or could not be started
 */
export function run(
  program: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: 'inherit', env: { ...process.env, ...variables } });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Runs a program of the project's own dependencies, e.g. `astro`. */
export function runTool(
  tool: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<number> {
  return run(`node_modules/.bin/${tool}`, parameters, { ASTRO_TELEMETRY_DISABLED: '1', ...variables });
}
