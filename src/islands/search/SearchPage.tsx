import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { SearchProvider } from './context.ts';
import { MissedSearches } from './MissedSearches.tsx';
import { keepInAddress, questionInAddress } from './question.ts';
import { createSearchClient } from './search-client.ts';
import { SearchPanel } from './SearchPanel.tsx';
import './search.css';

interface Props {
  readonly language: Language;
  readonly text: Dictionary['search'];
  /** The site's base path. */
  readonly base: string;
  /** This page. */
  readonly searchPage: string;
  /** The same page in the other language; null when the site has one language. */
  readonly other: { readonly language: Language; readonly url: string } | null;
}

const stepOnPage = 10;

/** The search page's field and results; the question lives in the address, so that a search can be sent to others. */
export default function SearchPage({ language, text, base, searchPage, other }: Props) {
  const otherLanguage = other?.language ?? null;
  const otherPage = other?.url ?? null;
  const shared = useMemo(
    () => ({
      client: createSearchClient({ base, language, other: otherLanguage }),
      ...{ language, text, searchPage, otherPage, isPage: true },
    }),
    [base, language, text, searchPage, otherLanguage, otherPage],
  );
  const [question, setQuestion] = useState('');

  useLayoutEffect(() => {
    const read = (): void => {
      setQuestion(questionInAddress());
    };
    read();
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
    };
  }, []);

  // The list of all articles makes room for the answer, and is the answer when nothing was found.
  const makeRoom = useCallback((shown: boolean) => {
    document.querySelector('[data-all-articles]')?.toggleAttribute('hidden', shown);
  }, []);

  return (
    <SearchProvider value={shared}>
      <SearchPanel
        question={question}
        step={stepOnPage}
        onShown={makeRoom}
        onQuestion={(asked) => {
          keepInAddress(asked);
          setQuestion(asked);
        }}
      />
      <MissedSearches />
    </SearchProvider>
  );
}
