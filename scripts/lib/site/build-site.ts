import { hearEvents } from '../../../src/build/build-events.ts';
import type { BuildEvent } from '../../../src/build/build-events.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { shownPath } from '../../content-check/model/shown-path.ts';
import { buildContent } from '../content-build/build-content.ts';
import { engineFolder } from '../engine.ts';
import { failureText } from '../plain-failures.mjs';
import { runAstro } from './run-astro.ts';
import { siteTexts } from './texts.ts';

/** How a site is built. */
export interface BuildOptions {
  /** The language of what is printed. */
  readonly language: Language;
  /** Parameters for Astro; with `--verbose` its own lines are printed instead of ours. */
  readonly parameters?: readonly string[];
  /** Settings that this program and those that it starts take from now on. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The digest of all that the build reads (`inputsDigest`), where it was asked for already. */
  readonly inputs?: string;
}

/**
 * Builds the site, and prints how far it has come and what stopped it in the author's language.
 * @returns the exit code of the build
 */
export async function buildSite({
  language,
  parameters = [],
  variables = {},
  inputs,
}: BuildOptions): Promise<number> {
  Object.assign(process.env, variables);
  const texts = siteTexts[language];
  const verbose = parameters.includes('--verbose');
  const began = Date.now();
  const said = new Set<string>();
  const showEvent = (one: BuildEvent): void => {
    if (verbose) return;
    // A build of the content alone may have said it before it left the rest to Astro.
    for (const line of linesOf(one).filter((line) => !said.has(line))) {
      console.log(line);
      said.add(line);
    }
  };
  const linesOf = (one: BuildEvent): string[] => {
    switch (one.kind) {
      case 'read':
        return [texts.read];
      case 'made':
        return [texts.made];
      case 'search':
        return [texts.search(one.pages)];
      case 'books':
        return [
          ...(one.offered > 0 ? [texts.booksOffered(one.offered)] : []),
          ...(one.stale > 0 ? [texts.booksStale(one.stale, shownPath(one.folder))] : []),
        ];
      case 'done':
        return [texts.done(shownPath(one.folder), one.pages, (Date.now() - began) / 1000)];
      case 'serving':
        return [];
    }
  };
  if (!verbose) console.log(texts.building);
  // Other parameters are Astro's own, and so is what a part of the build has to say for those who know it.
  if (parameters.length === 0) {
    hearEvents(showEvent);
    const isBuilt = await buildContent(engineFolder, inputs);
    hearEvents(undefined);
    if (isBuilt) return 0;
  }
  const { code, printed } = await runAstro('build', parameters, { onEvent: showEvent, verbose }).ended;
  if (code !== 0)
    console.error([...(verbose ? [] : [failureText(printed, language)]), texts.kept].join('\n'));
  return code;
}
