import { nextActions } from '../domain/next-actions.ts';
import type { NextAction, PathOutline, Whereabouts } from '../domain/next-actions.ts';
import type { Dictionary } from '../i18n/sv.ts';
import { locales } from '../i18n/formats.ts';
import { isLanguage } from '../i18n/languages.ts';
import { fill, plural } from '../i18n/text.ts';
import { $answers, $attempts } from '../stores/attempts.ts';
import { $ownInputs } from '../stores/calculator.ts';
import { $commitments } from '../stores/commitments.ts';
import { $stepsDone, $stepsTicked } from '../stores/paths.ts';
import { $articlesRead } from '../stores/reading.ts';

/** What the home page hands over in `data-next`. */
export interface HomeNextData {
  readonly texts: Omit<Dictionary['site']['next'], 'heading'>;
  readonly urls: {
    readonly assessment: string;
    readonly results: string;
    /** Null where it is off. */
    readonly calculator: string | null;
  };
  readonly paths: readonly PathOutline[];
  readonly quiz: Whereabouts['quiz'];
}

/** The handbook's articles in order, as the page lists them. */
const listed = (): Whereabouts['articles'] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[data-key]')].map((link) => ({
    key: link.dataset['key'] ?? '',
    title: link.textContent.trim(),
    url: link.href,
  }));

/** Shows a reader who has been here what comes next, as links above the entry links; nothing where nothing does. */
export function showNext(place: HTMLElement): void {
  const { texts, urls, paths, quiz } = JSON.parse(place.dataset['next'] ?? '') as HomeNextData;
  const { lang } = document.documentElement;
  if (!isLanguage(lang)) return;
  const day = new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long' });
  /** What stands in a row: the link, and a note beside it. */
  const rowOf = (act: NextAction): readonly [words: string, url: string, note: string] => {
    switch (act.kind) {
      case 'continue':
        return [texts.continue, urls.assessment, plural(lang, texts.continueNote, act.count, { ...act })];
      case 'again':
        return [texts.again, urls.assessment, fill(texts.againNote, { date: day.format(new Date(act.at)) })];
      case 'due':
        return [plural(lang, texts.due, act.count), urls.results, ''];
      case 'step':
        return [fill(texts.step, { ...act }), act.url, fill(texts.stepNote, { ...act })];
      case 'read':
        return [fill(texts.read, { ...act }), act.url, plural(lang, texts.readNote, act.count, { ...act })];
      case 'result':
        return [
          texts.result,
          `${urls.assessment}#result`,
          fill(texts.resultNote, { date: day.format(new Date(act.at)) }),
        ];
      case 'numbers':
        return [texts.numbers, urls.calculator ?? '', texts.numbersNote];
    }
  };
  const acts = nextActions({
    attempts: Object.values($attempts.get()),
    answers: $answers.get(),
    commitments: Object.values($commitments.get()),
    read: $articlesRead.get(),
    ticked: $stepsTicked.get(),
    done: $stepsDone.get(),
    hasNumbers: urls.calculator !== null && $ownInputs.get() !== null,
    paths,
    articles: listed(),
    quiz,
    now: Date.now(),
  });
  const list = place.querySelector('ul');
  if (acts.length === 0 || !list) return;
  list.replaceChildren(
    ...acts.map((act) => {
      const [words, url, note] = rowOf(act);
      const link = document.createElement('a');
      link.href = url;
      link.textContent = words;
      const beside = document.createElement('span');
      beside.textContent = note;
      const item = document.createElement('li');
      item.append(link, ' ', beside);
      return item;
    }),
  );
  place.hidden = false;
}
