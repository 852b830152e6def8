import { development as en } from '../../i18n/en/development.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { development as sv } from '../../i18n/sv/development.ts';
import { fill, plural } from '../../i18n/text.ts';
import type { Found } from './engine.ts';
import type { SearchState } from './use-search.ts';

/** A search as far as it has come. */
export interface Status {
  readonly state: SearchState;
  readonly found: Found;
  readonly question: string;
  readonly language: Language;
  readonly text: Dictionary['search'];
}

/** How far a search has come, in words. */
export function statusOf({ state, found, question, language, text }: Status): string {
  if (state === 'busy') return text.busy;
  if (state === 'failed') {
    // The authoring server has no index, which is made from a build's pages: there the reader is an author, and is
    // told so. A build leaves out the choice and its texts.
    return import.meta.env.DEV ? { sv, en }[language].noIndex : text.failed;
  }
  if (state === 'idle') return '';
  if (found.count === 0) return fill(text.none, { question });
  if (found.isForMeant) return fill(text.forMeant, { question, meant: found.meant ?? '' });
  const count = plural(language, text.count, found.count, { question });
  if (found.missing.length === 0) return count;
  return `${count} ${fill(text.missing, { words: found.missing.join(', ') })}`;
}
