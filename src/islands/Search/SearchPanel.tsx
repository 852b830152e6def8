import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import type { Search } from './engine.ts';
import { ResultList } from './ResultList.tsx';
import { moveBetweenLinks } from './arrow-keys.ts';
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
  /** The address of the search page, where the panel shows only the first results. */
  readonly searchPage?: string;
}

/** A field, and below it what was found. The dialog and the search page are this, in different frames. */
export function SearchPanel({ search, language, text, question = '', step, onQuestion, searchPage }: Props) {
  const [typed, setTyped] = useState(question);
  const [limit, setLimit] = useState(step);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const { state, found, asked } = useSearch(search, typed, limit);

  useEffect(() => {
    setTyped(question);
  }, [question]);

  const change = (value: string): void => {
    setTyped(value);
    setLimit(step);
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
          maxLength={200}
          value={typed}
          onInput={(event) => {
            change(event.currentTarget.value);
          }}
        />
      </form>
      <ResultList
        state={state}
        found={found}
        question={asked}
        language={language}
        text={text}
        onSuggestion={(suggestion) => {
          change(suggestion);
          field.current?.focus();
        }}
        onMore={
          searchPage === undefined && found.count > limit
            ? () => {
                setLimit(limit + step);
              }
            : undefined
        }
      />
      {searchPage !== undefined && found.count > found.hits.length && (
        <p>
          <a href={`${searchPage}?q=${encodeURIComponent(asked)}`}>
            {fill(text.all, { count: found.count })}
          </a>
        </p>
      )}
    </div>
  );
}
