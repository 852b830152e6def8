import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { createSearch } from './engine.ts';
import { questionInAddress } from './question.ts';
import { SearchPanel } from './SearchPanel.tsx';

interface Props {
  readonly language: Language;
  readonly text: Dictionary['search'];
  /** The site's base path. */
  readonly base: string;
  /** The same page in the other language; null when the site has one language. */
  readonly other: { readonly language: Language; readonly url: string } | null;
}

const stepOnPage = 10;

/** The search page's field and results; the question lives in the address, so that a search can be sent to others. */
export default function SearchPage({ language, text, base, other }: Props) {
  const otherLanguage = other?.language ?? null;
  const search = useMemo(
    () => createSearch({ base, language, other: otherLanguage }),
    [base, language, otherLanguage],
  );
  const [question, setQuestion] = useState('');

  useLayoutEffect(() => {
    const read = (): void => {
      setQuestion(questionInAddress());
    };
    read();
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('popstate', read);
    };
  }, []);

  // The list of all articles makes room for the answer, and is the answer when nothing was found.
  const makeRoom = useCallback((shown: boolean) => {
    document.querySelector('[data-all-articles]')?.toggleAttribute('hidden', shown);
  }, []);

  return (
    <SearchPanel
      search={search}
      language={language}
      text={text}
      question={question}
      step={stepOnPage}
      otherPage={other?.url ?? null}
      onShown={makeRoom}
      onQuestion={(asked) => {
        const address = new URL(location.href);
        if (asked === '') address.searchParams.delete('q');
        else address.searchParams.set('q', asked);
        history.replaceState(history.state, '', address);
        setQuestion(asked);
      }}
    />
  );
}
