// The live server for who writes: each of its pages is the published one, and no edit is lost, however it was saved.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filesBelow } from '../../src/build/files-below.ts';
import { cacheFolderOf } from '../../src/build/settings.ts';
import { buildParts, engineFolder } from '../lib/engine.ts';
import { runScript, runTool } from '../lib/run.ts';
import { beginLive } from '../lib/testing/live-trial.ts';
import type { LiveTrial } from '../lib/testing/live-trial.ts';
import { roastery } from '../lib/testing/sites.ts';
import type { Step } from '../lib/testing/step.ts';

const port = Number(process.env['PORT'] ?? '4381');

/** What only the built site has: the full text, the smaller pictures of texts, and what is for servers and crawlers. */
const forServers =
  /^(?:pagefind\/|sitemap|third-party|sbom|\.playbook-build|\.nojekyll|\.htaccess|web\.config|_headers|_redirects|nginx|LICENSE|licen[cs]es?|assets\/[^/]+\.(?:webp|png|jpe?g)$)/u;

const reloadScript = /<script src="[^"]*_playbook\/reload\.js"[^>]*><\/script>/u;
/** A picture in a text, which a build makes smaller. */
const textPicture = / src="[^"]*(?:assets|_playbook)\/[^"]*\.(?:webp|png|jpe?g|svg)"/gu;

/** A page without what is meant to differ, and without the policy where it says the hash of what differs. */
const common = (page: string): string => page.replace(reloadScript, '').replaceAll(textPicture, '');

/** The pages that differ from those of a site that was built. */
async function otherPages(live: LiveTrial, built: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of filesBelow(built)) {
    if (forServers.test(path)) continue;
    const name = path.replace(/(^|\/)index\.html$/u, '$1');
    const answer = await live.ask(name === '404.html' ? '404' : name);
    const [served, laid] = [Buffer.from(await answer.arrayBuffer()), readFileSync(join(built, path))];
    const isSame = path.endsWith('.html')
      ? common(served.toString('utf8')) === common(laid.toString('utf8'))
      : served.equals(laid);
    if (!isSame) found.push(`${path}: ${String(answer.status)}, not what was built`);
  }
  return found;
}

/** The trials with their titles: each throws, or names what is wrong. */
function trialsOf(root: string, output: Parameters<Step['run']>[0]['output']) {
  const content = join(root, 'content');
  const at = (path: string): string => join(content, path);
  const article = 'sv/artiklar/leverera-i-tid/';
  const file = at('articles/sv/leverera-i-tid.mdx');
  const change = (path: string, from: RegExp | string, to: string): void => {
    const text = readFileSync(at(path), 'utf8');
    if (text.replace(from, to) === text) throw new Error(`${path} has no ${String(from)}.`);
    writeFileSync(at(path), text.replace(from, to));
  };
  const add = (words: string): void => {
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${words}\n`);
  };
  const shows = (words: string) => (page: string, status: number) => status === 200 && page.includes(words);
  const trial = async (
    run: (live: LiveTrial) => Promise<unknown>,
    variables: Record<string, string> = {},
  ) => {
    const live = beginLive(port, { PLAYBOOK_CONTENT: content, ...variables });
    try {
      return await run(live);
    } finally {
      await live.end('SIGTERM');
    }
  };
  const build = async (variables: Record<string, string>): Promise<void> => {
    const all = { PLAYBOOK_CONTENT: content, ...variables };
    if ((await runTool('astro', ['build'], { ...output, variables: all })) !== 0)
      throw new Error('The company was not built.');
  };
  return {
    'each page is the one that is published': async () => {
      const built = join(root, 'site');
      await build({ PLAYBOOK_OUT: built, PLAYBOOK_DRAFTS: '1' });
      for (const program of ['kept by the build', 'compiled with the engine']) {
        const other = await trial(async (live) => {
          await live.until(article, (_, status) => status === 200);
          return otherPages(live, built);
        });
        if (Array.isArray(other) && other.length > 0)
          throw new Error(`${program}: ${other.slice(0, 5).join('\n')}`);
        rmSync(cacheFolderOf(content), { recursive: true, force: true });
      }
    },
    'each page is the one that is published, also after many edits': async () => {
      await build({ PLAYBOOK_OUT: join(root, 'before'), PLAYBOOK_DRAFTS: '1' });
      await trial(async (live) => {
        await live.until(article, shows('_playbook/reload.js'));
        // What is remembered of each page is of the content before.
        await otherPages(live, join(root, 'before'));
        for (const edit of [
          () => {
            change('articles/sv/leverera-i-tid.mdx', /^title:.*$/mu, 'title: Kom i tid');
          },
          () => {
            change('articles/en/deliver-on-time.mdx', /^point:.*$/mu, 'point: Another point.');
          },
          () => {
            change('glossary.yaml', 'term: reklamation\n', 'term: anmärkning\n');
          },
          () => {
            change('site.yaml', /light: '#[\da-f]{6}'/iu, "light: '#3d1256'");
          },
          () => {
            change('site.yaml', 'register: true', 'register: false');
          },
          () => {
            change('sources.yaml', 'Ingen har räknat.', 'Någon har räknat.');
          },
          () => {
            rmSync(at('workshops/sv/provsmakning-i-par.mdx'));
            rmSync(at('workshops/en/tasting-in-pairs.mdx'));
          },
        ]) {
          edit();
          await wait(400);
        }
        await live.until('sv/', shows('#3d1256'));
        await wait(2000);
        const after = join(root, 'after');
        const variables = { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: after, PLAYBOOK_DRAFTS: '1' };
        // The kept program builds it, and is left as it is.
        if ((await runScript('scripts/lib/testing/build-by-program.ts', [], { ...output, variables })) !== 0)
          throw new Error('The company was not built by the kept program.');
        const others = await otherPages(live, after);
        if (others.length > 0) throw new Error(others.slice(0, 5).join('\n'));
      });
    },
    'each kind of edit is shown': () =>
      trial(async (live) => {
        await live.until(article, (_, status) => status === 200);
        add('En mening.');
        await live.until(article, shows('En mening.'));
        writeFileSync(`${file}.tmp`, `${readFileSync(file, 'utf8')}\nUtbytt fil.\n`);
        renameSync(`${file}.tmp`, file);
        await live.until(article, shows('Utbytt fil.'));
        for (const count of [1, 2, 3, 4, 5]) {
          add(`Sparat ${String(count)}.`);
          await wait(30);
        }
        await live.until(article, shows('Sparat 5.'));
        change('articles/sv/leverera-i-tid.mdx', /^title:.*$/mu, 'title: Ett nytt namn');
        await live.until('sv/', shows('Ett nytt namn'));
        change('glossary.yaml', 'Den halvtimme då', 'Helt andra ord då');
        await live.until('sv/ordlista/', shows('Helt andra ord'));
        change('site.yaml', /light: '#[\da-f]{6}'/iu, "light: '#123f6d'");
        await live.until('sv/', shows('#123f6d'));
        await live.until('search/sv.json', shows('Ett nytt namn'));
        writeFileSync(
          at('articles/sv/en-till.mdx'),
          readFileSync(file, 'utf8')
            .replace(/^key:.*$/mu, 'key: one-more')
            .replace(/^title:.*$/mu, 'title: En till'),
        );
        await live.until('sv/artiklar/en-till/', shows('En till'));
        rmSync(at('articles/sv/en-till.mdx'));
        await live.until('sv/artiklar/en-till/', (_, status) => status === 404);
      }),
    'what Astro is told of the site is told anew': () =>
      trial(async (live) => {
        await live.until(article, (_, status) => status === 200);
        change('site.yaml', /^url:.*$/mu, 'url: https://another.example');
        await live.until(article, shows('https://another.example/'));
      }),
    'an edit while it begins is shown': () =>
      trial(async (live) => {
        for (let count = 0; count < 30; count += 1) {
          add(`Under starten ${String(count)}.`);
          await wait(100);
        }
        await live.until(article, shows('Under starten 29.'));
      }),
    'a mistake is shown in its place, and the page when it is mended': () =>
      trial(async (live) => {
        await live.until(article, (_, status) => status === 200);
        const before = readFileSync(file, 'utf8');
        writeFileSync(file, before.replace(/^title:.*$/mu, 'title: ['));
        await live.until(article, (page, status) => status === 503 && page.includes('leverera-i-tid.mdx:'));
        writeFileSync(file, `${before}\nRättat.\n`);
        await live.until(article, shows('Rättat.'));
        if (!live.printed().includes('Corrected.')) throw new Error(live.printed());
      }),
    'settings that cannot be read are waited for': async () => {
      const before = readFileSync(at('site.yaml'), 'utf8');
      writeFileSync(at('site.yaml'), `${before}\n  : [`);
      await trial(async (live) => {
        while (!live.printed().includes('will try again')) await wait(50);
        writeFileSync(at('site.yaml'), before);
        await live.until(article, (_, status) => status === 200);
      });
    },
    'a port that is taken gives way to the next, and is free when its server has ended, however':
      async () => {
        const first = beginLive(port, { PLAYBOOK_CONTENT: content });
        await first.until(article, (_, status) => status === 200);
        await trial(async (second) => {
          await second.until(article, (_, status) => status === 200);
          if (!second.address().includes(`:${String(port + 1)}/`)) throw new Error(second.address());
        });
        await first.end('SIGKILL');
        await wait(1000);
        await trial(async (third) => {
          await third.until(article, (_, status) => status === 200);
          if (!third.address().includes(`:${String(port)}/`)) throw new Error(third.address());
        });
      },
    'below a sub-path': () =>
      trial(
        async (live) => {
          await live.until(article, shows('/handbok/sv/'));
          add('Under en mapp.');
          await live.until(article, shows('Under en mapp.'));
          await live.until('search/sv.json', (_, status) => status === 200);
        },
        { PLAYBOOK_BASE: '/handbok/' },
      ),
    'below a sub-path, with the program of a build': async () => {
      const variables = { PLAYBOOK_BASE: '/handbok/' };
      await build({ PLAYBOOK_OUT: join(root, 'below'), ...variables });
      await trial(async (live) => {
        await live.until(article, shows('src="/handbok/_playbook/reload.js"'));
        add('Under en mapp igen.');
        await live.until(article, shows('Under en mapp igen.'));
        await live.until('search/sv.json', shows('/handbok/sv/'));
      }, variables);
    },
    'whoever edits the engine sees it': async () => {
      const elsewhere = join(root, 'engine');
      for (const part of ['.compiled', ...buildParts])
        cpSync(join(engineFolder, part), join(elsewhere, part), { recursive: true });
      symlinkSync(join(engineFolder, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
      const live = beginLive(port, { PLAYBOOK_CONTENT: content }, elsewhere);
      try {
        await live.until(article, shows('_playbook/reload.js'));
        const layout = join(elsewhere, 'src/layouts/Article.astro');
        writeFileSync(layout, readFileSync(layout, 'utf8').replace('<article', '<article data-edited'));
        await live.until(article, shows('<article data-edited'));
      } finally {
        await live.end('SIGTERM');
      }
    },
  };
}

const step: Step = {
  title: 'Live server',
  key: 'astro',
  async run({ printLine, output }) {
    const root = mkdtempSync(join(tmpdir(), 'live-'));
    let [passed, failed] = [0, 0];
    const only = process.env['LIVE_ONLY'] ?? '';
    try {
      // Where it lies already as it is, in a moment.
      await runScript('scripts/compile.ts', [], output);
      cpSync(roastery, join(root, 'content'), { recursive: true });
      for (const [title, run] of Object.entries(trialsOf(root, output))) {
        if (!title.includes(only)) continue;
        try {
          await run();
          passed += 1;
        } catch (error) {
          failed += 1;
          printLine(`${title}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    } finally {
      rmSync(cacheFolderOf(join(root, 'content')), { recursive: true, force: true });
      rmSync(root, { recursive: true, force: true });
    }
    return { passed, failed };
  },
};
export default step;
