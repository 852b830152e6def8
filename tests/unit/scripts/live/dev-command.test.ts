import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineFolder } from '../../../../scripts/lib/engine.ts';
import { beginLive } from '../../../../scripts/lib/testing/live-trial.ts';
import type { LiveTrial } from '../../../../scripts/lib/testing/live-trial.ts';
import { compiledFolder, compiledKey } from '../../../../src/build/compiled-program.ts';
import { openProgram } from '../../../../src/build/program-cache.ts';
import { cacheFolderOf } from '../../../../src/build/settings.ts';

/** Whoever edits the engine has Astro's live server, which is tried by `npm run test:long`. */
const isCompiled = openProgram(compiledFolder(engineFolder), compiledKey(engineFolder)) !== undefined;
const article = 'sv/artiklar/ring-tillbaka/';

let root = '';
let live: LiveTrial;
const at = (path: string): string => join(root, path);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync('tests/fixtures/content/valid', root, { recursive: true });
  if (isCompiled) live = beginLive(4641, { PLAYBOOK_CONTENT: root });
});
afterAll(async () => {
  if (isCompiled) await live.end('SIGTERM');
  rmSync(cacheFolderOf(root), { recursive: true, force: true });
  rmSync(root, { recursive: true });
});

test.skipIf(!isCompiled)(
  'npm run dev with the compiled engine shows each edit, however it was saved, also one from its very start',
  { timeout: 60_000 },
  async () => {
    const file = at('articles/sv/ring-tillbaka.mdx');
    appendFileSync(file, '\nUnder starten.\n');
    await live.until(article, (page) => page.includes('Under starten.') && page.includes('reload.js'));
    for (const count of [1, 2, 3, 4, 5]) appendFileSync(file, `\nSparat ${String(count)}.\n`);
    await live.until(article, (page) => page.includes('Sparat 5.'));
    cpSync(file, at('articles/sv/ring-tillbaka.tmp'));
    appendFileSync(at('articles/sv/ring-tillbaka.tmp'), '\nI dess ställe.\n');
    renameSync(at('articles/sv/ring-tillbaka.tmp'), file);
    await live.until(article, (page) => page.includes('I dess ställe.'));
    writeFileSync(file, 'inga fält');
    await live.until(article, (page, status) => status === 503 && page.includes('ring-tillbaka.mdx:'));
    rmSync(file);
    cpSync('tests/fixtures/content/valid/articles/sv/ring-tillbaka.mdx', file);
    await live.until(article, (_, status) => status === 200);
    expect(live.printed()).toContain('Corrected.');
  },
);
