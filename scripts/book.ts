// npm run book: the handbook as a book, one HTML file and one PDF a language, in dist-book/; or a theme, a learning path or
// a workshop of it.
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { bookName, contentFingerprint } from '../src/build/books.ts';
import { bookFolder, contentFolder } from '../src/build/settings.ts';
import { readSite } from '../src/build/site-file.ts';
import { planBook } from '../src/domain/book/plan.ts';
import type { BookRequest } from '../src/domain/book/plan.ts';
import { dictionary } from '../src/i18n/dictionary.ts';
import { createFormats } from '../src/i18n/formats.ts';
import type { Language } from '../src/i18n/languages.ts';
import { fill } from '../src/i18n/text.ts';
import { BookProblem, problemText } from './book/problem.ts';
import { composeBook } from './book/compose.ts';
import { finishPdf } from './book/pdf/finish.ts';
import { printBook } from './book/pdf/print.ts';
import { readTexts } from './book/read-texts.ts';
import type { BookTexts } from './book/read-texts.ts';
import { requestedBooks, requestedDate, requestedLanguages } from './book/request.ts';
import { addBook } from './book/add-book.ts';
import { composePack } from './book/pack/compose-pack.ts';
import { buildForBook } from './book/site-for-book.ts';
import { shownPath } from './content-check/model/shown-path.ts';
import { browserSwitches, findBrowser, missingBrowser } from './lib/browser.ts';
import { checkFirst } from './lib/check-first.ts';
import { commandHelp } from './lib/command-help.ts';
import { readOptions } from './lib/options.ts';
import { errorText, failureText } from './lib/plain-failures.mjs';
import { today } from './lib/today.ts';

const { values: options, language: authorLanguage } = readOptions(commandHelp.book, {
  theme: { type: 'string', multiple: true },
  path: { type: 'string', multiple: true },
  workshop: { type: 'string', multiple: true },
  lang: { type: 'string', multiple: true },
  date: { type: 'string' },
  all: { type: 'boolean' },
});

try {
  await makeBooks();
} catch (error) {
  console.error(
    error instanceof BookProblem
      ? problemText(error.problem, authorLanguage)
      : failureText(errorText(error), authorLanguage),
  );
  process.exitCode = 1;
}

async function makeBooks(): Promise<void> {
  const named = missingBrowser();
  if (named !== undefined) throw new BookProblem({ kind: 'browser-gone', named });
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new BookProblem({ kind: 'no-browser' });
  const date = requestedDate(options, today());
  if (!(await checkFirst('publish', authorLanguage))) {
    process.exitCode = 1;
    return;
  }
  const languages = requestedLanguages(options, readSite(contentFolder()).languages);
  // Of the texts as they are before they are read: what is changed meanwhile makes the book one of other texts.
  const fingerprint = contentFingerprint(contentFolder());
  const site = await buildForBook();
  try {
    const browser = await chromium.launch({ executablePath, args: browserSwitches });
    try {
      for (const language of languages) {
        const texts = readTexts(site.folder, language);
        for (const request of requestedBooks(options, texts.content))
          await makeBook({ browser, texts, request, language, date, fingerprint });
      }
    } finally {
      await browser.close();
    }
  } finally {
    site.remove();
  }
}

interface Making {
  readonly browser: Browser;
  readonly texts: BookTexts;
  readonly request: BookRequest;
  readonly language: Language;
  readonly date: string;
  /** Of the content that it is made from. */
  readonly fingerprint: string;
}

async function makeBook({ browser, texts, request, language, date, fingerprint }: Making): Promise<void> {
  const plan = planBook(texts.content, request);
  // A workshop is handed out, and so is made as sheets to copy and to cut; on a screen there is its page.
  const isPack = request.kind === 'workshop';
  const composed = await (isPack ? composePack : composeBook)(texts, plan, date);
  const printed = await printBook(browser, composed);
  const { content } = texts;
  const pdf = await finishPdf(printed.pdf, {
    title: plan.subtitle === undefined ? content.title : `${plan.subtitle} – ${content.title}`,
    author: content.company,
    subject: plan.promise,
    language,
    date,
  });
  const files = addBook(bookFolder(), {
    kind: request.kind,
    key: request.kind === 'whole' ? '' : request.key,
    language,
    pages: printed.pages,
    content: fingerprint,
    name: bookName(language, request.kind, plan.slug),
    files: { pdf, ...(isPack ? {} : { html: new TextEncoder().encode(printed.html) }) },
  });
  const { offer } = dictionary(authorLanguage).book;
  const size = createFormats(authorLanguage, 'SEK').number(pdf.length / 1_000_000, 1);
  console.log(`${files.map(shownPath).join(', ')}: ${fill(offer.pdf, { pages: printed.pages, size })}`);
}
