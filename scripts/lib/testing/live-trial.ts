import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { engineFolder } from '../engine.ts';

/** `npm run dev`, as an author has begun it. */
export interface LiveTrial {
  readonly child: ChildProcess;
  /** Its address, with the base. */
  readonly address: () => string;
  readonly printed: () => string;
  /** Asks as a browser does. */
  readonly ask: (path: string) => Promise<Response>;
  /**
   * Asks for a page until it is as it should be.
   * @returns after how many milliseconds
   * @throws Error that says what it was in the end
   */
  readonly until: (path: string, isRight: (page: string, status: number) => boolean) => Promise<number>;
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** Much more than anybody should wait, in milliseconds. */
const limit = 30_000;

/** The environment without the settings of the tests, of which an author has none: with some, the site needs another program. */
const authorsEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:PLAYBOOK|PUBLIC|VITE)_|^NODE_ENV$/u.test(name)),
  );

/**
 * Begins `npm run dev`.
 * @param variables its content folder, and its sub-path
 * @param engine the engine's folder
 */
export function beginLive(
  port: number,
  variables: Readonly<Record<string, string>>,
  engine = engineFolder,
): LiveTrial {
  const child = spawn(
    process.execPath,
    [join(engine, 'scripts/run.mjs'), 'dev', '--port', String(port), '--lang', 'en'],
    { cwd: engine, stdio: ['ignore', 'pipe', 'pipe'], env: { ...authorsEnvironment(), ...variables } },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  const address = (): string => /http:\/\/localhost:\d+\/\S*/u.exec(text)?.[0] ?? '';
  const ask = (path: string): Promise<Response> =>
    fetch(address() + path, { headers: { accept: 'text/html' }, redirect: 'manual' });
  return {
    child,
    address,
    printed: () => text,
    ask,
    async until(path, isRight) {
      const began = performance.now();
      let last = 'nothing was answered';
      while (performance.now() - began < limit) {
        if (child.exitCode !== null) throw new Error(`It ended with ${String(child.exitCode)}: ${text}`);
        const answer = address() === '' ? undefined : await ask(path).catch(() => undefined);
        if (answer) {
          const page = await answer.text();
          if (isRight(page, answer.status)) return performance.now() - began;
          last = `${String(answer.status)} ${page.slice(-300)}`;
        }
        await wait(20);
      }
      throw new Error(`${path} was not as it should be: ${last}; printed: ${text.slice(-500)}`);
    },
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await ended;
    },
  };
}
