import type { Plugin } from 'vite';

/**
 * How the browser's code is cut into files. By default every module that two islands share becomes a file of its own:
 * more requests, and much larger together, because compression starts anew in each. Islands of one page load together,
 * so what they share is kept together.
 */
const groups = [
  // What every page runs before a reader asks for more: below 3 KB, and nothing of the islands in it.
  {
    name: 'page',
    test: /vite\/preload-helper|page-scripts\/(?:site-chrome|appearance|remember-language)\.ts|search\/open\.ts|stores\/(?:preferences|persistence\/(?:codec|browser-storage|quarantine-copy))\.ts|exchange\/(?:shape|shape-error|forbidden-keys)\.ts|i18n\/languages\.ts/u,
  },
  // What every island needs: Preact and its start.
  { name: 'preact', test: /node_modules[\\/](?:preact|@astrojs[\\/]preact)[\\/](?!.*signals)/u },
  // Storage, the parsers that guard it, and the shapes that more than one page reads; not what nanostores has for
  // listening to single keys, which only its own Preact hook asks for.
  {
    name: 'storage',
    test: /node_modules[\\/]nanostores[\\/](?!listen-keys|deep-map)|src[\\/](?:stores[\\/]persistence[\\/](?:index|stored-value|record-store|reader|writer|trouble|quarantine|ids|stored-schemas[\\/]calculator)\.|islands[\\/]shared[\\/](?:use-stored|use-late|island-context|LazyPart|StorageNotice)|domain[\\/]exchange[\\/](?:parse|shape|id)\b|domain[\\/]retention[\\/](?:fields|inputs)\.)/u,
  },
  // Words and numbers, which every island writes, the day it is, and the ranges that numbers are held to.
  { name: 'words', test: /src[\\/](?:i18n[\\/](?:formats|text)|domain[\\/](?:range|time[\\/]day))\./u },
  // The calculator's first view, from its fields to its sums.
  {
    name: 'calculator',
    test: /src[\\/](?:islands[\\/]calculator[\\/](?:Figure|FirstView|Later|Lose|NumberField|QuestionFrame|Stale|Toolbar|field-scale|use-calculator)\.|stores[\\/]calculator\.|domain[\\/]retention[\\/](?:checks|churn|loss|portfolio|value)\.|i18n[\\/]number-parser\.)/u,
  },
  // What the questions below it need.
  {
    name: 'questions',
    test: /src[\\/](?:islands[\\/]calculator[\\/](?:Keep|LowerQuestions|Post|Where|Trust|ExpertParts|SegmentTable|charts[\\/]\w+)\.|islands[\\/]shared[\\/](?:Scroll|TableHead)\.|domain[\\/]retention[\\/](?:results|programme|complaint|trust|segments)\.)/u,
  },
];

/** Vite's helper for `import()`, named as Vite names it. */
const helper = 'vite/preload-helper.js';

/**
 * What replaces the helper, a quarter of its size: it waits for the style sheets of a part that is loaded on demand,
 * and leaves its scripts to the import itself.
 */
const leanHelper = (base: string): string => `
const style = (file) => new Promise((done) => {
  const href = ${JSON.stringify(base)} + file;
  if (document.querySelector('link[href="' + href + '"]')) return done();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.onload = link.onerror = done;
  document.head.append(link);
});
export const __vitePreload = (load, files = []) => Promise.all(files.map(style)).then(load);`;

/** What brings a Preact island to life, as its Astro integration names it. */
const starter = '@astrojs/preact/dist/client.js';

/**
 * What replaces the starter, a third of its size: without signals, and without HTML handed into islands, which no island
 * here has. The mask is what the server counted the island's `useId` from.
 */
const leanStarter = `
import { h, hydrate } from 'preact';
export default (island) => async (Component, props, slots) => {
  if (!island.hasAttribute('ssr')) return;
  if (Object.keys(slots).length > 0) throw new Error('An island here takes no slots: browser-chunks.ts leaves them out.');
  const node = h(Component, props);
  node.__m = [Number(island.dataset.preactIslandId), 0];
  hydrate(node, island);
};`;

/**
 * Applies the cut to the browser's build, with the lean helper and starter. A plugin, because Astro's own settings for
 * that build are applied over the configuration's.
 */
export function browserChunks(): Plugin {
  let base = '/';
  return {
    name: 'browser-chunks',
    enforce: 'pre',
    configEnvironment(name) {
      if (name !== 'client') return;
      return {
        build: {
          // Listing every file of every island, to be fetched in advance, would be a third of a reading page's script.
          modulePreload: false,
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: groups.map((group, index) => ({ ...group, priority: groups.length - index })),
              },
            },
          },
        },
      };
    },
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      if (id.endsWith(starter)) return leanStarter;
      return id.replace('\0', '') === helper ? leanHelper(base) : null;
    },
  };
}
