import { debuglog } from 'node:util';
import type { AstroIntegration } from 'astro';
import { reportEvent } from '../../../src/build/build-events.ts';
import type { DevErrorPage } from '../../../src/build/build-events.ts';
import { adoptCompiled } from '../../../src/build/compiled-program.ts';
import { openProgram } from '../../../src/build/program-cache.ts';
import { programDigest } from '../../../src/build/program-digest.ts';
import { bundledSite, programKey } from '../../../src/build/program-key.ts';
import { basePath, contentFolder, programCacheFolder, yamlCacheFile } from '../../../src/build/settings.ts';
import { keptYaml, recallYaml } from '../../../src/build/yaml-text.ts';
import { languages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { layAttachments } from '../../../src/integrations/attachments.ts';
import { layPictures } from '../../../src/integrations/site-pictures.ts';
import { writeWhole } from '../../../src/build/write-whole.ts';
import { errorText, failureText } from '../plain-failures.mjs';
import { siteTexts } from '../site/texts.ts';
import { watchFolder } from '../site/watch-folder.ts';
import { liveEnds } from './ends.ts';
import type { LiveEnd } from './ends.ts';
import { listen } from './listen.ts';
import { liveServer } from './live-server.ts';
import { openLiveSite } from './live-site.ts';
import { ownAddresses } from './reload.ts';
import type { Middleware } from './steps.ts';

const debug = debuglog('playbook');

/** So long the check has, in milliseconds, to say why an edit cannot be shown. */
const patience = 3000;

/**
 * Runs the live server until it is ended.
 * @param engine the engine's folder
 * @param port the first that is tried
 * @param language of what is said of a page that cannot be made
 * @returns why it could not begin; undefined once it listens
 */
export async function runLive(
  engine: string,
  port: number,
  language: Language,
): Promise<LiveEnd | undefined> {
  const content = contentFolder();
  // Heard of from here on: an edit while the server begins is not to be lost, nor what is to be mended.
  let showErrorPage = (): void => undefined;
  let errorPage: DevErrorPage | undefined;
  let changed = (): void => undefined;
  let isChanged = false;
  /** What an edit could not be shown for. */
  let failure: unknown;
  process.on('message', (message: { readonly errorPage?: DevErrorPage }) => {
    errorPage = message.errorPage;
    showErrorPage();
  });
  // Whoever began it was killed: a server that nobody can stop any more would keep its port.
  process.once('disconnect', () => process.exit());
  watchFolder(content, () => {
    isChanged = true;
    changed();
  });

  const digest = programDigest(engine);
  const told = attempt(() => JSON.stringify(bundledSite()));
  if (told === undefined) return 'unreadable';
  const program = attempt(() => {
    const key = programKey(digest, engine);
    return openProgram(programCacheFolder(), key) ?? adoptCompiled(engine, programCacheFolder(), key);
  });
  if (program === undefined) return 'noProgram';
  const base = basePath();
  recallYaml(yamlCacheFile(), digest);
  const site = await openLiveSite(program, engine, base + ownAddresses).catch((error: unknown) => {
    debug('%O', error);
    return undefined;
  });
  if (site === undefined)
    return attempt(() => JSON.stringify(bundledSite())) === told ? 'unreadable' : 'otherSite';

  const failurePageOf = failurePages(language);
  const live = liveServer({
    site,
    program,
    content,
    base,
    middlewares: middlewaresOf([layPictures(content, base), layAttachments(content, base, languages)]),
    patience,
    failurePage: failurePageOf,
    programGone: () => process.exit(liveEnds.otherSite),
  });
  showErrorPage = () => {
    live.showError(errorPage);
  };
  showErrorPage();

  const showFailure = (): void => {
    if (failure !== undefined) live.showError(errorPage ?? failurePageOf(failure));
  };
  let isUpdating = false;
  changed = () => {
    if (isUpdating) return;
    isUpdating = true;
    void (async () => {
      while (isChanged) {
        isChanged = false;
        const now = attempt(() => JSON.stringify(bundledSite()));
        if (now !== undefined && now !== told) process.exit(liveEnds.otherSite);
        failure = undefined;
        await site.update().catch((error: unknown) => {
          debug('%O', error);
          failure = error;
          // The check mostly finds the reason as well, and says it in an author's words. Where it does not, this is said: no
          // page goes on as if nobody had written anything.
          setTimeout(showFailure, patience);
        });
        if (failure === undefined) showErrorPage();
        live.reload();
      }
      isUpdating = false;
    })();
  };
  changed();
  reportEvent({ kind: 'serving', port: await listen(live.server, port) });
  // For the next start, and the next build.
  writeWhole(yamlCacheFile(), keptYaml(digest));
  return undefined;
}

/** @returns makes the page for what went wrong; one that is looked at again and again is the same, and keeps what was said once */
function failurePages(language: Language): (error: unknown) => DevErrorPage {
  const pages = new Map<string, DevErrorPage>();
  const { devErrorHeading, devErrorNext } = siteTexts[language];
  return (error) => {
    const said = errorText(error);
    const before = pages.get(said);
    if (before !== undefined) return before;
    const [message = '', ...hint] = failureText(said, language).split('\n');
    const item = { place: '', message, hint: hint.join(' ') };
    const page = { language, heading: devErrorHeading, items: [item], next: devErrorNext };
    pages.set(said, page);
    return page;
  };
}

/** What a value is, or undefined where it cannot be told. */
function attempt<Value>(value: () => Value): Value | undefined {
  try {
    return value();
  } catch (error) {
    debug('%O', error);
    return undefined;
  }
}

/** What integrations answer on Astro's live server. */
function middlewaresOf(integrations: readonly AstroIntegration[]): Middleware[] {
  const found: Middleware[] = [];
  const server = { middlewares: { use: (one: Middleware) => found.push(one) } };
  for (const { hooks } of integrations) {
    const setup = hooks['astro:server:setup'];
    // They ask for nothing else of the server: only a cast can say that.
    void setup?.({ server } as unknown as Parameters<typeof setup>[0]);
  }
  return found;
}
