// npm run dev: the live server, with what the check finds at the start and after every change of the content.
import { basePath, contentFolder } from '../src/build/settings.ts';
import type { BuildEvent } from '../src/build/build-events.ts';
import { stopsSite } from './lib/check-first.ts';
import { authorLanguage, withoutLanguage } from './lib/author-language.ts';
import { commandHelp } from './lib/command-help.ts';
import { helpAsked } from './lib/options.ts';
import { errorText, failureText } from './lib/plain-failures.mjs';
import { settingsAreRight } from './lib/settings-first.ts';
import { devErrorPage } from './lib/site/dev-error-page.ts';
import { runAstro } from './lib/site/run-astro.ts';
import type { RunningAstro } from './lib/site/run-astro.ts';
import { siteTexts } from './lib/site/texts.ts';
import { watchFolder } from './lib/site/watch-folder.ts';
import { cachedCheck } from './content-check/cached-check.ts';
import type { CheckResult } from './content-check/cached-check.ts';
import { printFindings } from './content-check/report/print-findings.ts';
import { printSummary } from './content-check/report/print-summary.ts';

const language = authorLanguage(contentFolder());
if (helpAsked(commandHelp.dev, language)) process.exit(0);
if (!settingsAreRight(language)) process.exit(1);
const texts = siteTexts[language];
const parameters = withoutLanguage(process.argv.slice(2));
const verbose = parameters.includes('--verbose');
const asked = Number(/\bport[= ](\d+)/u.exec(parameters.join(' '))?.[1] ?? 4321);

let server: RunningAstro | undefined;
/** What was printed last, which is not printed again. */
let said = '';
let isBlocked = false;

function showEvent(one: BuildEvent): void {
  if (one.kind !== 'serving') return;
  if (one.port !== asked) console.log(texts.otherPort(asked, one.port));
  console.log(texts.serving(`http://localhost:${one.port}${basePath()}`));
}

/** Begins the server; one that ends by itself, because its settings cannot be read, begins anew after the next change. */
function begin(): void {
  const started = runAstro('dev', parameters, {
    variables: { PLAYBOOK_DRAFTS: '1' },
    onEvent: showEvent,
    verbose,
  });
  server = started;
  void started.ended.then(({ code, printed }) => {
    server = undefined;
    if (code === 0) process.exit(0);
    if (!verbose) console.error(failureText(printed, language));
    console.error(texts.waits);
  });
}

function report({ checked, findings }: CheckResult): void {
  const stopping = findings.filter((found) => stopsSite(found, 'look'));
  const text = findings.length > 0 ? printFindings(findings, language) : printSummary(checked, language);
  if (text !== said) console.log(`\n${text}\n`);
  said = text;
  if (isBlocked && stopping.length === 0 && server !== undefined) console.log(texts.resumed);
  isBlocked = stopping.length > 0;
  if (server === undefined && isBlocked) console.error(texts.waits);
  else if (server === undefined) begin();
  else server.showError(isBlocked ? devErrorPage(stopping, language) : undefined);
}

let isChecking = false;
let isAskedAgain = false;

/** Checks the content; what changes meanwhile is checked after that. */
async function check(): Promise<void> {
  isAskedAgain = isChecking;
  if (isChecking) return;
  isChecking = true;
  try {
    report(await cachedCheck(contentFolder()));
  } catch (error) {
    // A file that came and went while it was read, or one that may not be read: the next change is checked again.
    console.error(failureText(errorText(error), language));
  }
  isChecking = false;
  if (isAskedAgain) void check();
}

watchFolder(contentFolder(), () => void check());
void check();
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
