import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { createSearch } from './engine.ts';
import { SearchPanel } from './SearchPanel.tsx';

interface Props {
  readonly language: Language;
  readonly text: Dictionary['search'];
  /** The site's base path. */
  readonly base: string;
}

const stepOnPage = 10;

const questionInAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

/** The search page's field and results; the question lives in the address, so that a search can be sent to others. */
export default function SearchPage({ language, text, base }: Props) {
  const search = useMemo(() => createSearch(`${base}pagefind/`, base, language), [base, language]);
  const [question, setQuestion] = useState('');

  useEffect(() => {
    const read = (): void => {
      setQuestion(questionInAddress());
    };
    read();
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('popstate', read);
    };
  }, []);

  useEffect(() => {
    // The list of all articles makes room for the answer.
    document.querySelector('[data-all-articles]')?.toggleAttribute('hidden', question.trim() !== '');
  }, [question]);

  return (
    <SearchPanel
      search={search}
      language={language}
      text={text}
      question={question}
      step={stepOnPage}
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
