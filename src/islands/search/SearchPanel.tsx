import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { moveBetweenLinks } from './arrow-keys.ts';
import type { Search } from './engine.ts';
import { Instead } from './Instead.tsx';
import { ResultList } from './ResultList.tsx';
import { statusOf } from './status.ts';
import { longestQuestion } from './question.ts';
import { useFocusOnNew } from './use-focus-on-new.ts';
import { useSearch } from './use-search.ts';
import './search.css';

interface Props {
  readonly search: Search;
  readonly language: Language;
  readonly text: Dictionary['search'];
  /** The question to begin with. */
  readonly question?: string;
  /** How many results to show at first, and to add at each request for more. */
  readonly step: number;
  /** Told about every change of the question. */
  readonly onQuestion?: (question: string) => void;
  /** Told whether there is something to show: a question, and an answer that is not empty. */
  readonly onShown?: (shown: boolean) => void;
  /** The address of the search page, where the panel shows only the first results. */
  readonly searchPage?: string;
  /** The search page of the other language; null when the site has one language. */
  readonly otherPage: string | null;
}

/** A field, and below it what was found. The dialog and the search page are this, in different frames. */
export function SearchPanel({
  search,
  language,
  text,
  question = '',
  step,
  onQuestion,
  onShown,
  searchPage,
  otherPage,
}: Props) {
  const [typed, setTyped] = useState(question);
  const [limit, setLimit] = useState(step);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const id = useId();
  const answer = useSearch(search, typed, limit);
  const { found, asked, state } = answer;
  const newFrom = useFocusOnNew(list, found.hits.length);

  // In a layout effect, as in the page that gives the question: what is typed early must not be overwritten later.
  useLayoutEffect(() => {
    setTyped(question);
  }, [question]);

  const goesOn = found.count > found.hits.length;
  const shown = state === 'busy' || found.count > 0;
  useEffect(() => {
    onShown?.(shown);
  }, [onShown, shown]);

  const change = (value: string): void => {
    setTyped(value);
    setLimit(step);
    newFrom.current = null;
    onQuestion?.(value);
  };

  return (
    // Arrow keys move among the results from the field and back; every result is an ordinary link besides.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys bubble up from the field and the links
    <div
      ref={panel}
      class="search-panel"
      onKeyDown={(event) => {
        moveBetweenLinks(event, panel.current, field.current);
      }}
    >
      <form
        role="search"
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          panel.current?.querySelector<HTMLAnchorElement>('[data-search-results] a')?.focus();
        }}
      >
        <label for={`${id}-field`}>{text.label}</label>
        <input
          ref={field}
          id={`${id}-field`}
          class="input"
          type="search"
          name="q"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={longestQuestion}
          value={typed}
          onInput={(event) => {
            change(event.currentTarget.value);
          }}
        />
      </form>
      <p class="search-status soft" role="status">
        {statusOf({ state, found, question: asked, language, text })}
      </p>
      <Instead
        answer={answer}
        text={text}
        otherPage={otherPage}
        onSuggestion={(suggestion) => {
          change(suggestion);
          field.current?.focus();
        }}
      />
      <ResultList answer={answer} text={text} list={list} />
      {goesOn && searchPage === undefined && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            newFrom.current = found.hits.length;
            setLimit(limit + step);
          }}
        >
          {text.more}
        </button>
      )}
      {goesOn && searchPage !== undefined && (
        <p>
          <a href={`${searchPage}?q=${encodeURIComponent(asked)}`}>{text.all}</a>
        </p>
      )}
      {searchPage !== undefined && state === 'done' && found.count === 0 && (
        <p>
          <a href={searchPage}>{text.listHeading}</a>
        </p>
      )}
    </div>
  );
}
