import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill, plural } from '../../i18n/text.ts';
import type { Answer } from './use-search.ts';

/** How far a search has come, in words. */
export function statusOf(
  { state, results, inText, asked }: Answer,
  language: Language,
  text: Dictionary['search'],
): string {
  if (state === 'idle') return '';
  if (state === 'failed') return text.failed;
  if (!results) return text.busy;
  const question = asked;
  const count = results.hits.length + inText.length;
  if (results.isNearest && inText.length === 0)
    return fill(count === 0 ? text.none : text.nearest, { question });
  const found = plural(language, text.count, count, { question });
  if (results.leftOut.length === 0) return found;
  return `${found} ${fill(text.leftOut, { words: results.leftOut.join(', ') })}`;
}
