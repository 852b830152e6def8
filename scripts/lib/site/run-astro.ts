import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { DevErrorPage, BuildEvent } from '../../../src/build/build-events.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { astroRoot, engineFolder } from '../engine.ts';
import { programOf } from '../run.ts';

/** What is done with what Astro says. */
export interface Listening {
  readonly variables?: Readonly<Record<string, string>>;
  /** Takes what our own integrations tell. */
  readonly onEvent: (event: BuildEvent) => void;
  /** Shows Astro's own lines as they come, which are in English. */
  readonly verbose: boolean;
}

/** Astro, or the live server, while it runs. */
export interface RunningAstro {
  readonly child: ChildProcess;
  /** Shows the readers of the live server what is to be mended instead of a page; undefined: nothing. */
  readonly showError: (page: DevErrorPage | undefined) => void;
  /** When it has ended: its exit code, 1 where it was ended from outside, and all that it has printed. */
  readonly ended: Promise<{ readonly code: number; readonly printed: string }>;
}

/** The most that is kept of what is printed: a live server may run for weeks. */
const most = 200_000;

/**
 * Runs Astro and listens to it. Its own lines are in English and for those who know it: they are kept, and shown where they
 * are asked for; what it has done comes as data.
 */
export const runAstro = (
  command: 'build' | 'dev',
  parameters: readonly string[],
  listening: Listening,
): RunningAstro => runListening([programOf('astro'), command, ...astroRoot, ...parameters], listening);

/**
 * Runs the live server that makes pages without Astro and its bundler, and listens to it. `liveEnds` says how it ends.
 * @param port the first that it tries
 */
export const runLiveServer = (port: number, language: Language, listening: Listening): RunningAstro =>
  runListening([join(engineFolder, 'scripts/lib/live/run.ts'), String(port), language], listening);

/**
 * What lives for a moment gets more room: making pages fills the standard's with what is thrown away at once, and so it is looked
 * through again and again, which took a twelfth of a build.
 */
const memory = ['--max-semi-space-size=32'];

function runListening(
  command: readonly string[],
  { variables = {}, onEvent, verbose }: Listening,
): RunningAstro {
  const child = spawn(process.execPath, [...memory, ...command], {
    stdio: ['inherit', verbose ? 'inherit' : 'pipe', verbose ? 'inherit' : 'pipe', 'ipc'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...variables,
      TRUST_PLAYBOOK_EVENTS: '1',
      ...(verbose ? {} : { TRUST_PLAYBOOK_QUIET: '1' }),
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-most);
    });
  }
  child.on('message', (message) => {
    onEvent(message as BuildEvent);
  });
  const ended = new Promise<{ code: number; printed: string }>((resolve) => {
    child.on('error', (error) => {
      resolve({ code: 1, printed: error.stack ?? error.message });
    });
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, printed: signal === null ? printed : `${printed}\nwas ended by ${signal}` });
    });
  });
  return {
    child,
    showError: (errorPage) => {
      // One that has just ended hears nothing any more, and that is no failure of its own.
      if (child.connected) child.send({ errorPage }, () => undefined);
    },
    ended,
  };
}
