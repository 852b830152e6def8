import { useEffect } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import { noteMissedSearch } from '../../stores/searches.ts';
import type { Answer } from './use-search.ts';

/** So long a question must stand, in milliseconds: a word that is still being typed is no search in vain. */
const settled = 1500;

/** Notes a question that nothing answers once it has stood for a moment. */
export function useMissedSearch({ state, results, inText, asked }: Answer, language: Language): void {
  const isMissed = state === 'done' && results?.isNearest === true && inText.length === 0;
  useEffect(() => {
    if (!isMissed) return undefined;
    const timer = setTimeout(() => {
      noteMissedSearch(asked, language);
    }, settled);
    return () => {
      clearTimeout(timer);
    };
  }, [isMissed, asked, language]);
}
