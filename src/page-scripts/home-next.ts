import { nextActions } from '../domain/next-actions.ts';
import type { NextAction, PathOutline } from '../domain/next-actions.ts';
import { isLanguage } from '../i18n/languages.ts';
import { fill, plural } from '../i18n/text.ts';
import type { Plural } from '../i18n/text.ts';
import { $answers, $attempts } from '../stores/attempts.ts';
import { $commitments } from '../stores/commitments.ts';
import { $stepsDone } from '../stores/paths.ts';

/** What the home page hands over in `data-next`. */
export interface HomeNextData {
  readonly texts: {
    readonly continue: string;
    readonly again: string;
    readonly step: string;
    readonly due: Plural;
  };
  readonly urls: { readonly assessment: string; readonly results: string };
  readonly paths: readonly PathOutline[];
  readonly quiz: Parameters<typeof nextActions>[0]['quiz'];
}

/** Shows a reader who has been here what comes next, as links above the entry links; nothing where nothing does. */
export function showNext(place: HTMLElement): void {
  const { texts, urls, paths, quiz } = JSON.parse(place.dataset['next'] ?? '') as HomeNextData;
  const { lang } = document.documentElement;
  if (!isLanguage(lang)) return;
  const linkOf = (act: NextAction): readonly [words: string, url: string] => {
    switch (act.kind) {
      case 'continue':
        return [fill(texts.continue, act), urls.assessment];
      case 'again':
        return [texts.again, urls.assessment];
      case 'step':
        return [fill(texts.step, act), act.url];
      case 'due':
        return [plural(lang, texts.due, act.count), urls.results];
    }
  };
  const acts = nextActions({
    attempts: Object.values($attempts.get()),
    answers: $answers.get(),
    commitments: Object.values($commitments.get()),
    done: $stepsDone.get(),
    paths,
    quiz,
    now: Date.now(),
  });
  const list = place.querySelector('ul');
  if (acts.length === 0 || !list) return;
  list.replaceChildren(
    ...acts.map((act) => {
      const [words, url] = linkOf(act);
      const link = document.createElement('a');
      link.href = url;
      link.textContent = words;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  place.hidden = false;
}
