// An incremental build is never different: one thing is changed at a time, and the site is compared, byte by byte, with
// one that is built from nothing, in other folders and on another day.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineFolder } from '../lib/engine.ts';
import { changes } from '../lib/rebuild/changes.ts';
import type { Sources } from '../lib/rebuild/changes.ts';
import { differences } from '../lib/rebuild/compare.ts';
import { runTool } from '../lib/run.ts';
import type { Step } from '../lib/testing/step.ts';

/** What of the engine a build reads. */
const parts = [
  'LICENSE',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** Moves the clock of a build by a year and a bit. */
const anotherDay = `data:text/javascript,${encodeURIComponent(
  'const Day = Date; const shift = 400 * 864e5 + 12345; globalThis.Date = class extends Day { constructor(...a) { a.length ? super(...a) : super(Day.now() + shift); } static now() { return Day.now() + shift; } };',
)}`;

const step: Step = {
  title: 'Builds that keep pages',
  alone: true,
  async run({ say }) {
    const root = mkdtempSync(join(tmpdir(), 'rebuild-'));
    const log: string[] = [];
    const copyOf = ({ content, engine }: Sources, name: string): Sources => {
      const copy = { content: join(root, name, 'content'), engine: join(root, name, 'engine') };
      cpSync(content, copy.content, { recursive: true });
      for (const part of parts) cpSync(join(engine, part), join(copy.engine, part), { recursive: true });
      symlinkSync(join(engineFolder, 'node_modules'), join(copy.engine, 'node_modules'), 'junction');
      return copy;
    };
    const build = async ({ content, engine }: Sources, out: string, options = ''): Promise<void> => {
      const code = await runTool('astro', ['build', '--root', engine], {
        cwd: engine,
        variables: { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: out, NODE_OPTIONS: options },
        write: (text) => log.push(text),
      });
      if (code !== 0) throw new Error(`The build into ${out} failed:\n${log.slice(-40).join('')}`);
    };
    let failed = 0;
    try {
      const kept = copyOf({ content: join(engineFolder, 'content'), engine: engineFolder }, 'kept');
      await build(kept, join(root, 'site'));
      for (const [index, { title, make }] of changes.entries()) {
        make(kept);
        await build(kept, join(root, 'site'));
        const anew = copyOf(kept, `anew-${String(index)}`);
        await build(anew, join(root, 'site-anew'), `--import=${anotherDay}`);
        const found = differences(join(root, 'site'), join(root, 'site-anew'));
        if (found.length > 0) {
          failed += 1;
          say(
            `After ${title} the site is not what a build from nothing makes:\n  ${found.slice(0, 10).join('\n  ')}`,
          );
        }
        rmSync(join(root, `anew-${String(index)}`), { recursive: true });
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    return { passed: changes.length - failed, failed };
  },
};
export default step;
