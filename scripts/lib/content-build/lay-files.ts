import { pathToFileURL } from 'node:url';
import { debuglog } from 'node:util';
import type { AstroIntegrationLogger, BaseIntegrationHooks } from 'astro';
import { afterPages } from '../../../src/integrations/after-pages.ts';
import type { CachedProgram } from '../../../src/build/program-cache.ts';

type FactsOf<Name extends 'astro:routes:resolved' | 'astro:config:done' | 'astro:build:done'> = Parameters<
  NonNullable<BaseIntegrationHooks[Name]>
>[0];

/**
 * Lays what comes after the pages, as Astro does at the end of a build: sitemap, full text, icons and so on.
 * @param made the folder in which the site is made
 * @param pages the addresses of all pages, below the sub-path
 */
export async function layFiles(
  made: string,
  { config }: CachedProgram,
  { engine, pages }: { readonly engine: string; readonly pages: readonly string[] },
): Promise<void> {
  const dir = pathToFileURL(`${made}/`);
  for (const { name, hooks } of afterPages(engine)) {
    // Each hook gets what those of these steps ask for, and no more. So too its logger, which has the methods that they call and
    // not Astro's private fields: only a cast can say that.
    const logger = loggerOf(name) as unknown as AstroIntegrationLogger;
    const facts: unknown = {
      dir,
      config,
      logger,
      routes: [],
      pages: pages.map((pathname) => ({ pathname })),
    };
    await hooks['astro:routes:resolved']?.(facts as FactsOf<'astro:routes:resolved'>);
    await hooks['astro:config:done']?.(facts as FactsOf<'astro:config:done'>);
    await hooks['astro:build:done']?.(facts as FactsOf<'astro:build:done'>);
  }
}

const debug = debuglog('playbook');

/** What the steps have to say is for those who know Astro: NODE_DEBUG=playbook shows it. */
const loggerOf = (label: string) => {
  const say = (message: string): void => {
    debug('[%s] %s', label, message);
  };
  return { label, info: say, debug: () => undefined, warn: say, error: say };
};
