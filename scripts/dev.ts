// npm run dev: the live server, with what the check finds at the start and after every change of the content.
import { join } from 'node:path';
import { basePath, contentFolder } from '../src/build/settings.ts';
import type { BuildEvent } from '../src/build/build-events.ts';
import { authorLanguage, withoutLanguage } from './lib/author-language.ts';
import { commandHelp } from './lib/command-help.ts';
import { engineFolder } from './lib/engine.ts';
import { liveEnds } from './lib/live/ends.ts';
import { helpAsked } from './lib/options.ts';
import { errorText, failureText } from './lib/plain-failures.mjs';
import { baseIsRight } from './lib/settings-first.ts';
import { liveParameters } from './lib/live/parameters.ts';
import { runAstro, runLiveServer } from './lib/site/run-astro.ts';
import type { RunningAstro } from './lib/site/run-astro.ts';
import { siteTexts } from './lib/site/texts.ts';
import { watchFolder } from './lib/site/watch-folder.ts';
import type { DevCheck } from './lib/live/check-for-dev.ts';

const language = authorLanguage(contentFolder());
if (helpAsked(commandHelp.dev, language)) process.exit(0);
if (!baseIsRight(language)) process.exit(1);
const texts = siteTexts[language];
const parameters = withoutLanguage(process.argv.slice(2));
/** So many milliseconds an edited page has to be shown before the check takes a processor. */
const afterPage = 200;
/** After so many milliseconds the content is checked, whether a page can be had or not. */
const soonEnough = 2000;
/** How often the engine's sources are looked at, in milliseconds. */
const slowly = 5000;
const verbose = parameters.includes('--verbose');
const asked = Number(/\bport[= ](\d+)/u.exec(parameters.join(' '))?.[1] ?? 4321);

/** Whether pages are made by the program that came with the engine. Whoever edits the engine wants Astro's own live server. */
let isLive = liveParameters(parameters);
let server: RunningAstro | undefined;
/** What was printed last, which is not printed again. */
let said = '';
let isBlocked = false;
let saidPort: number | undefined;

function showEvent(one: BuildEvent): void {
  if (one.kind !== 'serving') return;
  checkFirstTime();
  if (one.port === saidPort) return;
  saidPort = one.port;
  if (one.port !== asked) console.log(texts.otherPort(asked, one.port));
  console.log(texts.serving(`http://localhost:${one.port}${basePath()}`));
}

/** Begins the server; one that ends by itself, because its settings cannot be read, begins anew after the next change. */
function begin(): void {
  const wasLive = isLive;
  const listening = { variables: { PLAYBOOK_DRAFTS: '1' }, onEvent: showEvent, verbose };
  const started = isLive
    ? runLiveServer(saidPort ?? asked, language, listening)
    : runAstro('dev', parameters, listening);
  server = started;
  void started.ended.then(({ code, printed }) => {
    server = undefined;
    checkFirstTime();
    if (code === 0) process.exit(0);
    if (wasLive && code === liveEnds.noProgram) isLive = false;
    if (wasLive && (!isLive || code === liveEnds.otherSite)) {
      begin();
      return;
    }
    // What cannot be read is told by the check, and where that finds nothing, by what was printed.
    if (!verbose && !(wasLive && code === liveEnds.unreadable && (isBlocked || isChecking)))
      console.error(failureText(printed, language));
    if (!isChecking) console.error(texts.waits);
  });
}

function report({ text, errorPage }: DevCheck): void {
  if (text !== said) console.log(`\n${text}\n`);
  said = text;
  if (isBlocked && errorPage === undefined && server !== undefined) console.log(texts.resumed);
  isBlocked = errorPage !== undefined;
  if (server === undefined && isBlocked) console.error(texts.waits);
  else if (server === undefined) begin();
  else server.showError(errorPage);
}

let isChecking = false;
let isAskedAgain = false;

/** Checks the content; what changes meanwhile is checked after that. */
async function check(): Promise<void> {
  isAskedAgain = isChecking;
  if (isChecking) return;
  isChecking = true;
  try {
    // Loaded when the server has begun.
    const { checkForDev } = await import('./lib/live/check-for-dev.ts');
    report(await checkForDev(contentFolder(), language));
  } catch (error) {
    // A file that came and went while it was read, or one that may not be read: the next change is checked again.
    console.error(failureText(errorText(error), language));
  }
  isChecking = false;
  if (isAskedAgain) void check();
}

let isChecked = false;

function checkFirstTime(): void {
  if (isChecked) return;
  isChecked = true;
  void check();
}

// Who stops this program means the server.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    server?.child.kill(signal);
    process.exit(code);
  });
}
watchFolder(contentFolder(), () => {
  setTimeout(() => void check(), afterPage);
});
// The program that came with the engine is no longer that of its sources.
if (isLive)
  watchFolder(
    join(engineFolder, 'src'),
    () => {
      if (!isLive) return;
      isLive = false;
      server?.child.kill('SIGTERM');
    },
    slowly,
  );
// The first page comes first: a check keeps a processor busy for a while.
begin();
setTimeout(checkFirstTime, soonEnough);
