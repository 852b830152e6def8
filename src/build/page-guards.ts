import { runInNewContext } from 'node:vm';
import { attributeOf, textIn } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';

/**
 * What our own code in the browser takes for granted of what Astro and its Preact integration write into a page. After an
 * upgrade that writes it otherwise, pages would look right and work wrongly; so the build fails instead.
 * docs/UPGRADING.md says what hangs on each.
 * @returns what is wrong with the page, a sentence each
 */
export function pageProblems(page: HtmlPage): string[] {
  return [...islandProblems(page), ...themeProblems(page)];
}

function islandProblems({ elements }: HtmlPage): string[] {
  const islands = elements.filter(({ tagName }) => tagName === 'astro-island');
  // src/build/browser-chunks.ts starts islands without what was handed into them.
  const hasSlots = elements.some(({ tagName }) => tagName === 'astro-slot');
  const ids = islands.map((island) => attributeOf(island, 'data-preact-island-id'));
  return [
    ...islands.flatMap((island) => {
      const name = attributeOf(island, 'component-url') ?? 'an island';
      // src/islands/shared/hydrate-on-first-interaction.ts waits for these.
      return [
        ...(attributeOf(island, 'ssr') === undefined
          ? [`${name} has no attribute ssr before it is alive`]
          : []),
        ...(attributeOf(island, 'client') === undefined ? [`${name} has no attribute client`] : []),
        ...(attributeOf(island, 'client') === 'hydrate' && !isHydrateOption(attributeOf(island, 'opts'))
          ? [`${name} does not say in opts when it is hydrated`]
          : []),
      ];
    }),
    ...(hasSlots ? ['an island is given HTML, which the starter of islands leaves out'] : []),
    // Ids that tie labels to fields are counted from it: two islands with one number would share ids.
    ...(ids.some((id) => id === undefined || !/^\d+$/u.test(id)) || new Set(ids).size < ids.length
      ? ['the islands are not told apart by data-preact-island-id']
      : []),
  ];
}

function isHydrateOption(options: string | undefined): boolean {
  try {
    const { value } = JSON.parse(options ?? '') as { value?: unknown };
    return value === 'now' || value === 'first-use';
  } catch {
    return false;
  }
}

/** The name that the inlined function for the reader's theme has, and that the bundler must leave it. */
const theme = 'applyStoredTheme';

/** What was wrong with a theme script that was run before: it is the same on nearly every page. */
const tried = new Map<string, string[]>();

function themeProblems({ elements }: HtmlPage): string[] {
  const script = elements.find((element) => element.tagName === 'script' && textIn(element).includes(theme));
  if (script === undefined) return [`no script ${theme} sets the reader’s theme before the page is painted`];
  const code = textIn(script);
  const problems = tried.get(code) ?? scriptProblems(code);
  tried.set(code, problems);
  return problems;
}

/** Runs the page's theme script alone: a name from outside the function would be missing there as in the page. */
function scriptProblems(code: string): string[] {
  const dataset: Record<string, string> = {};
  const localStorage = { getItem: () => '{"v":1,"d":{"theme":"dark","language":null}}' };
  const document = { documentElement: { dataset } };
  try {
    runInNewContext(code, { window: { localStorage }, localStorage, document, JSON });
  } catch (error) {
    return [`the script ${theme} fails: ${String(error)}`];
  }
  return dataset['theme'] === 'dark' ? [] : [`the script ${theme} does not set the stored theme`];
}
