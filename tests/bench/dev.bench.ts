// How long an author waits for the live server over a thousand articles: until the first page stands there, and until an
// edit is seen on it. As a share of what is asked for, and as a ratio to plain Astro's live server over the same texts in
// the same run. BENCH_PAIRS names another size, PORT the first of two ports.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '../../scripts/bench.ts';
import { programOf } from '../../scripts/lib/run.ts';
import { writeCorpus } from './corpus.ts';
import { writePlainAstro } from './plain-astro.ts';

const pairs = Number(process.env['BENCH_PAIRS'] ?? '500');
const port = Number(process.env['PORT'] ?? '4399');

/** At most so many seconds for an author with five hundred pairs. */
const budget = { start: 3, edit: 0.5 };
const edits = 5;
/** After so many seconds something is wrong. */
const limit = 90;

/** A live server, and what to open and to edit on it. */
interface Live {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly page: string;
  readonly file: string;
}

const seconds = (from: number): number => (performance.now() - from) / 1000;

/** Asks for a page until it says something. @returns the seconds that it took */
async function untilSaid(page: string, words: string, server: ChildProcess): Promise<number> {
  const began = performance.now();
  while (seconds(began) < limit) {
    if (server.exitCode !== null) throw new Error(`The live server ended with ${String(server.exitCode)}.`);
    const text = await fetch(page, { signal: AbortSignal.timeout(30_000) }).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(words)) return seconds(began);
    await wait(20);
  }
  throw new Error(`${page} did not say “${words}” within ${String(limit)} seconds.`);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure({ command, cwd, variables = {}, page, file }: Live) {
  const [program = '', ...parameters] = command;
  const server = spawn(program, parameters, {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
  });
  try {
    const start = await untilSaid(page, '</html>', server);
    const seen: number[] = [];
    for (let edit = 0; edit <= edits; edit += 1) {
      // What the server begins by itself after a start or an edit is not to be met by the next one.
      await wait(3000);
      const words = `En mening till, nummer ${String(edit)}.`;
      appendFileSync(file, `\n${words}\n`);
      const took = await untilSaid(page, words, server);
      if (edit > 0) seen.push(took);
    }
    return { start, edit: median(seen) };
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await Promise.race([ended, wait(10_000)]);
    server.kill('SIGKILL');
  }
}

export default async function bench(): Promise<Bench[]> {
  const root = mkdtempSync(join(tmpdir(), 'bench-dev-'));
  try {
    const corpus = writeCorpus(resolve('tests/fixtures/content/valid'), pairs, root);
    const plainFolder = join(root, 'plain');
    writePlainAstro(plainFolder, corpus.markdown);
    const plain = await measure({
      command: [process.execPath, programOf('astro'), 'dev', '--port', String(port)],
      cwd: plainFolder,
      page: `http://localhost:${String(port)}/sv/text-00000/`,
      file: corpus.articles[1],
    });
    const ours = await measure({
      command: [process.execPath, resolve('scripts/run.mjs'), 'dev', '--port', String(port + 1)],
      cwd: resolve('.'),
      variables: { PLAYBOOK_CONTENT: corpus.playbook },
      page: `http://localhost:${String(port + 1)}/sv/artiklar/text-00000/`,
      file: corpus.articles[0],
    });
    const [ofBudget, ofPlain] = ['of what is asked', '× plain Astro'];
    return [
      {
        name: `The live server with ${String(2 * pairs)} articles (first page after ${ours.start.toFixed(1)} s, an edit after ${ours.edit.toFixed(2)} s; plain Astro ${plain.start.toFixed(1)} and ${plain.edit.toFixed(2)} s)`,
        ratios: [
          { label: 'until the first page', value: ours.start / budget.start, unit: ofBudget },
          { label: 'until the first page', value: ours.start / plain.start, unit: ofPlain },
          { label: 'until an edit is seen', value: ours.edit / budget.edit, unit: ofBudget },
          { label: 'until an edit is seen', value: ours.edit / plain.edit, unit: ofPlain },
        ],
      },
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
