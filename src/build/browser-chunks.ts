import type { ViteUserConfig } from 'astro';

/** Modules that are loaded together, and so kept in one file. */
interface Group {
  readonly name: string;
  /** Files below src/, with slashes; a folder ends with one and means every file in it that a browser loads. */
  readonly files: readonly string[];
  /** Packages of node_modules, or parts of them. */
  readonly packages?: readonly string[];
  /** Parts of those packages that only some islands load. */
  readonly except?: readonly string[];
}

/**
 * How the browser's code is cut into files. By default every module that two islands share becomes a file of its own:
 * more requests, and much larger together, because compression starts anew in each. Islands of one page load together,
 * so what they share is kept together. Earlier groups come first where two name the same module.
 */
export const groups: readonly Group[] = [
  {
    // What every page runs before a reader asks for more: below 3 KB, and nothing of the islands in it.
    name: 'page',
    files: [
      'page-scripts/site-chrome.ts',
      'page-scripts/appearance.ts',
      'page-scripts/every-page.ts',
      'page-scripts/remember-language.ts',
      'islands/search/open.ts',
      'i18n/languages.ts',
    ],
    // Vite's own help for import(), which is no file.
    packages: ['vite/preload-helper.js'],
  },
  {
    // How a value is stored: for the home page, which reads some, and for a choice of language or appearance.
    name: 'stored',
    files: [
      'stores/preferences.ts',
      'stores/persistence/codec.ts',
      'stores/persistence/browser-storage.ts',
      'stores/persistence/quarantine-copy.ts',
      'domain/exchange/shape.ts',
      'domain/exchange/forbidden-keys.ts',
      'domain/exchange/shape-error.ts',
    ],
  },
  {
    // What every island needs: Preact and its start.
    name: 'preact',
    files: ['islands/shared/translation/watch.ts'],
    packages: ['preact/', '@astrojs/preact/'],
    except: ['preact/signals', '@preact/signals'],
  },
  {
    // Storage, the parsers that guard it, and the shapes that more than one page reads; not what nanostores has for
    // listening to single keys.
    name: 'storage',
    files: [
      'stores/persistence/index.ts',
      'stores/persistence/connect.ts',
      'stores/persistence/mirror-queue.ts',
      'stores/persistence/recovery.ts',
      'stores/persistence/stored-value.ts',
      'stores/persistence/record-store.ts',
      'stores/persistence/listeners.ts',
      'stores/persistence/reader.ts',
      'stores/persistence/writer.ts',
      'stores/persistence/write-failure.ts',
      'stores/persistence/quarantine.ts',
      'stores/persistence/stored-schemas/calculator.ts',
      'islands/shared/KeyedText.tsx',
      'islands/shared/use-stored.ts',
      'islands/shared/island-context.ts',
      'islands/shared/use-lazy.ts',
      'islands/shared/StorageNotice.tsx',
      'domain/exchange/parse.ts',
      'domain/exchange/id.ts',
      'domain/retention/fields.ts',
      'domain/retention/inputs.ts',
      // Words and numbers, which every island writes, the day it is, and the ranges that numbers are held to.
      'i18n/formats.ts',
      'i18n/text.ts',
      'domain/in-range.ts',
      'domain/range.ts',
      'domain/sum.ts',
      'domain/time/day.ts',
    ],
    packages: ['nanostores/'],
    except: ['nanostores/listen-keys', 'nanostores/deep-map'],
  },
  // What a page needs to have its islands hydrated later, and nothing of the islands.
  { name: 'hydrate', files: ['islands/shared/first-interaction.ts', 'islands/shared/link-in-address.ts'] },
  {
    // What every view of answers needs: the self-assessment, an article's questions, My results and Team.
    name: 'quiz',
    files: [
      'domain/quiz/answers.ts',
      'domain/quiz/attempts.ts',
      'domain/quiz/choices.ts',
      'domain/quiz/definition.ts',
      'domain/quiz/order.ts',
      'domain/quiz/reliability.ts',
      'domain/quiz/result.ts',
      'domain/quiz/score-coverage.ts',
      'domain/quiz/score.ts',
      'domain/quiz/version.ts',
      'islands/assessment/result-view.ts',
      'stores/assessment.ts',
      'stores/attempts.ts',
    ],
  },
  {
    // A question and what is said below it, which the self-assessment and an article's questions share.
    name: 'question',
    files: [
      'islands/assessment/Question.tsx',
      'islands/assessment/SavedNote.tsx',
      'islands/assessment/answer-text.ts',
      'islands/assessment/context.ts',
      'islands/assessment/fields/',
      'domain/quiz/shared-scores.ts',
    ],
  },
  {
    // Tables and charts, each in a file of its own: other pages have the ones without the others, and none the calculator's
    // questions. They come before those, which would take them along.
    name: 'tables',
    files: ['islands/shared/ScrollRegion.tsx', 'islands/shared/TableHead.tsx', 'islands/shared/focus.ts'],
  },
  { name: 'charts', files: ['islands/shared/charts/'] },
  {
    // What the calculator's page knows at once: the tools, and whether there are numbers to show.
    name: 'calculator',
    files: [
      'islands/calculator/ExampleSelect.tsx',
      'islands/calculator/OnDemand.tsx',
      'islands/calculator/Steps.tsx',
      'islands/calculator/Toolbar.tsx',
      'islands/calculator/ToolbarIsland.tsx',
      'islands/calculator/amounts.ts',
      'islands/calculator/context.tsx',
      'islands/calculator/use-link-in-address.ts',
      'stores/calculator.ts',
      'domain/retention/checks.ts',
      'domain/retention/churn.ts',
      'domain/retention/loss.ts',
      'domain/retention/value.ts',
    ],
  },
  {
    // The questions, from their fields to their sums.
    name: 'questions',
    files: [
      'islands/calculator/ComplaintQuestion.tsx',
      'islands/calculator/Figure.tsx',
      'islands/calculator/GroupRow.tsx',
      'islands/calculator/GroupTable.tsx',
      'islands/calculator/Hint.tsx',
      'islands/calculator/LossQuestion.tsx',
      'islands/calculator/NumberField.tsx',
      'islands/calculator/ProgrammeQuestion.tsx',
      'islands/calculator/QuestionFrame.tsx',
      'islands/calculator/QuestionsIsland.tsx',
      'islands/calculator/SegmentTable.tsx',
      'islands/calculator/SegmentsQuestion.tsx',
      'islands/calculator/StaleResultNotice.tsx',
      'islands/calculator/TrustQuestion.tsx',
      'islands/calculator/charts/',
      'islands/calculator/field-scale.ts',
      'islands/calculator/headlines.ts',
      'islands/calculator/loss-headline.ts',
      'islands/calculator/use-number-input.ts',
      'domain/retention/largest-gain.ts',
      'domain/retention/results.ts',
      'domain/retention/programme.ts',
      'domain/retention/complaint.ts',
      'domain/retention/trust.ts',
      'domain/retention/segments.ts',
    ],
  },
];

/** Whether a module belongs to a group. @param id as the bundler names it @param source the folder src, with slashes */
export function isIn(group: Group, id: string, source: string): boolean {
  const path = id.replaceAll('\\', '/').replace(/\?.*$/u, '').replace('\0', '');
  if (path.startsWith(`${source}/`)) {
    const file = path.slice(source.length + 1);
    return group.files.some((one) => (one.endsWith('/') ? file.startsWith(one) : file === one));
  }
  const inside = path.split('/node_modules/').at(-1) ?? '';
  return (
    (group.packages ?? []).some((one) => inside.startsWith(one)) &&
    !(group.except ?? []).some((one) => inside.startsWith(one))
  );
}

/**
 * What the groups name and no browser loads: a file that was renamed, or a package that an upgrade names otherwise. Such
 * a name would change nothing but the weight of the pages, and nobody would notice.
 * @param ids the modules of the browser's build
 */
export function unmet(ids: readonly string[], source: string): string[] {
  return groups.flatMap((group) => {
    const alone = (part: Partial<Group>): Group => ({ name: group.name, files: [], ...part });
    const isMet = (one: Group): boolean => ids.some((id) => isIn(one, id, source));
    return [
      ...group.files.filter((file) => !isMet(alone({ files: [file] }))).map((file) => `src/${file}`),
      ...(group.packages ?? []).filter((name) => !isMet(alone({ packages: [name] }))),
    ];
  });
}

/** Vite's helper for `import()`, as Vite names it. */
const helper = 'vite/preload-helper.js';

/**
 * What replaces the helper, at a quarter of its size: it waits for the style sheets of a part that is loaded on demand,
 * and leaves its scripts to the import itself. It saves every page 600 of 2,400 compressed bytes of script.
 */
const leanHelper = (base: string): string => `
const style = (file) => new Promise((done) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = ${JSON.stringify(base)} + file;
  link.onload = link.onerror = done;
  document.head.append(link);
});
export const __vitePreload = (load, files = []) => Promise.all(files.map(style)).then(load);`;

/** What brings a Preact island to life, as its Astro integration names it. */
const starter = '@astrojs/preact/dist/client.js';

/**
 * What replaces the starter: without signals, and without HTML handed into islands, which no island here has (page-guards.ts sees to it). It saves
 * each page with islands 420 compressed bytes, without which the calculator passes its limit. What it adds is a boundary
 * round each island, so that an error leaves no dead page: what is then said is loaded only then. The mask (Preact's own
 * name for where `useId` counts from) is what the server counted the island's ids from; hydration.spec.ts holds the ids of
 * the living page to those of the static one.
 */
const leanStarter = (source: string): string => `
import { Component, h, hydrate } from 'preact';
import '${source}/islands/shared/translation/watch.ts';
class Boundary extends Component {
  componentDidCatch(error) {
    this.setState({ face: document.querySelector('main').dataset.loadFailed });
    import('${source}/islands/shared/failure/Failure.tsx').then((part) =>
      this.setState({ face: h(part.Failure, { error, ...this.props }) }));
  }
  render({ children }, { face }) {
    return face || children;
  }
}
export default (island) => async (Component, props) => {
  if (!island.hasAttribute('ssr')) return;
  const node = h(Component, props);
  node.__m = [+island.dataset.preactIslandId, 0];
  hydrate(h(Boundary, { island }, node), island);
};`;

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Applies the cut to the browser's build, and fails it when a group names what is not there, or when Vite's helper is
 * not met. A plugin, because Astro's own settings for that build are applied over the configuration's.
 */
export function browserChunks(): Plugin {
  let source = '';
  let base = '/';
  let isReplaced = false;
  let isStarterReplaced = false;
  return {
    name: 'browser-chunks',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
      source = `${config.root.replaceAll('\\', '/').replace(/\/$/u, '')}/src`;
    },
    load(id) {
      if (id.endsWith(starter)) {
        isStarterReplaced = true;
        return leanStarter(source);
      }
      if (id.replace('\0', '') !== helper) return null;
      isReplaced = true;
      return leanHelper(base);
    },
    configEnvironment(name) {
      if (name !== 'client') return;
      return {
        build: {
          // Listing every file of every island, to be fetched in advance, would be a third of a reading page's script.
          modulePreload: false,
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: groups.map((group, index) => ({
                  name: group.name,
                  test: (id: string) => isIn(group, id, source),
                  priority: groups.length - index,
                })),
              },
            },
          },
        },
      };
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      if (!isReplaced) {
        this.error(
          `Vite has no module ${helper} any more, which src/build/browser-chunks.ts replaces: see docs/UPGRADING.md.`,
        );
      }
      if (!isStarterReplaced) {
        this.error(
          `The Preact integration has no module ${starter} any more, which src/build/browser-chunks.ts replaces: see docs/UPGRADING.md.`,
        );
      }
      const missing = unmet([...this.getModuleIds()], source);
      if (missing.length === 0) return;
      this.error(
        `src/build/browser-chunks.ts keeps modules together that no page loads: ${missing.join(', ')}. ` +
          'Correct the list, or take them out of it; docs/UPGRADING.md says why it is checked.',
      );
    },
  };
}
