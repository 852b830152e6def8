// An incremental build is never different: one thing is changed at a time, and the site is compared, byte by byte, with
// one that is built from nothing, in other folders and on another day.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildParts, engineFolder } from '../lib/engine.ts';
import { changes } from '../lib/rebuild/changes.ts';
import type { Sources } from '../lib/rebuild/changes.ts';
import { differences } from '../lib/rebuild/compare.ts';
import { cacheFolderOf } from '../../src/build/settings.ts';
import { run, runTool } from '../lib/run.ts';
import type { RunOptions } from '../lib/run.ts';
import type { Step } from '../lib/testing/step.ts';

/** Moves the clock of a build by a year and a bit. */
const anotherDay = `data:text/javascript,${encodeURIComponent(
  'const Day = Date; const shift = 400 * 864e5 + 12345; globalThis.Date = class extends Day { constructor(...a) { a.length ? super(...a) : super(Day.now() + shift); } static now() { return Day.now() + shift; } };',
)}`;

/**
 * Whether the site is compared after this change. A build from nothing takes three times as long as one from what is kept, so
 * two changes share one; `PLAYBOOK_COMPARE=each` compares after each, to find which of two it was.
 */
const isCompared = (index: number): boolean =>
  process.env['PLAYBOOK_COMPARE'] === 'each' || index % 2 === 1 || index === changes.length - 1;

/** The company that is built: it has a little of everything that a handbook can have. */
const company = join(engineFolder, 'tests/fixtures/roastery');

/** The name of the folder in which builds of a content folder leave what they keep. */
const cacheName = (content: string): string => basename(cacheFolderOf(content));

const runNode = (script: string, options: RunOptions): Promise<number> =>
  run(process.execPath, [script], options);

const step: Step = {
  title: 'Builds that keep pages',
  alone: true,
  async run({ printLine }) {
    const root = mkdtempSync(join(tmpdir(), 'rebuild-'));
    const log: string[] = [];
    const copyOf = ({ content, engine }: Sources, name: string): Sources => {
      const copy = { content: join(root, name, 'content'), engine: join(root, name, 'engine') };
      cpSync(content, copy.content, { recursive: true });
      for (const part of buildParts) cpSync(join(engine, part), join(copy.engine, part), { recursive: true });
      symlinkSync(join(engineFolder, 'node_modules'), join(copy.engine, 'node_modules'), 'junction');
      return copy;
    };
    /** The settings that the changes have made so far. */
    const settings: Record<string, string> = {};
    const start = (command: 'astro' | 'program', { content, engine }: Sources, out: string, options = '') => {
      const how = {
        cwd: engine,
        variables: { ...settings, PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: out, NODE_OPTIONS: options },
        write: (text: string) => log.push(text),
      };
      return command === 'astro'
        ? runTool('astro', ['build', '--root', engine], how)
        : runNode(join(engine, 'scripts/lib/testing/build-by-program.ts'), how);
    };
    const build = async (sources: Sources, out: string, options = ''): Promise<void> => {
      if ((await start('astro', sources, out, options)) !== 0)
        throw new Error(`The build into ${out} failed:\n${log.slice(-40).join('')}`);
    };
    let failed = 0;
    const fail = (text: string): void => {
      failed += 1;
      printLine(text);
    };
    try {
      const kept = copyOf({ content: company, engine: engineFolder }, 'kept');
      const cache = join(kept.engine, 'node_modules/.astro', cacheName(kept.content));
      await build(kept, join(root, 'site'));
      for (const [index, { title, make, by, variables }] of changes.entries()) {
        Object.assign(settings, variables);
        make(kept, cache);
        const isBuilt = (await start('program', kept, join(root, 'site'))) === 0;
        if (!isBuilt) await build(kept, join(root, 'site'));
        const builder = isBuilt ? 'program' : 'astro';
        if (builder !== by) fail(`After ${title} the site was built by the wrong one: ${builder}.`);
        if (!isCompared(index)) continue;
        const anew = copyOf(kept, `anew-${String(index)}`);
        await build(anew, join(root, 'site-anew'), `--import=${anotherDay}`);
        const found = differences(join(root, 'site'), join(root, 'site-anew'));
        if (found.length > 0)
          fail(
            `After ${title} the site is not what a build from nothing makes:\n  ${found.slice(0, 10).join('\n  ')}`,
          );
        rmSync(join(root, `anew-${String(index)}`), { recursive: true });
        rmSync(join(kept.engine, 'node_modules/.astro', cacheName(anew.content)), {
          recursive: true,
          force: true,
        });
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    return { passed: changes.length - failed, failed };
  },
};
export default step;
