import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListedDocument } from '../../domain/search/documents.ts';
import type { Lexicon } from '../../domain/search/resolve-term.ts';
import { noFilters } from '../../domain/search/results.ts';
import { noteSearch } from '../../stores/searches.ts';
import { moveBetweenLinks } from './arrow-keys.ts';
import { useSearchContext } from './context.ts';
import { addressOf } from './question.ts';
import { RecentSearches } from './RecentSearches.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchSuggestions } from './SearchSuggestions.tsx';
import { ShortAnswer } from './ShortAnswer.tsx';
import { statusOf } from './status.ts';
import { useFocusOnNew } from './use-focus-on-new.ts';
import { useMissedSearch } from './use-missed-search.ts';
import { useSearch } from './use-search.ts';
import type { Answer } from './use-search.ts';
import { KeyedText } from '../shared/KeyedText.tsx';

interface Props {
  /** The question to begin with. */
  readonly question?: string;
  /** How many results to show at first, and to add at each request for more. */
  readonly step: number;
  /** Told about every change of the question. */
  readonly onQuestion?: (question: string) => void;
  /** Told whether there is an answer to show. */
  readonly onShown?: (shown: boolean) => void;
}

/** A field, and below it what was found. The dialog and the search page are this, in different frames. */
export function SearchPanel({ question = '', step, onQuestion, onShown }: Props) {
  const { client, language, text, isPage } = useSearchContext();
  const [typed, setTyped] = useState(question);
  const [filters, setFilters] = useState(noFilters);
  const [limit, setLimit] = useState(step);
  const [lexicon, setLexicon] = useState<Lexicon | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const answer = useSearch(client, typed, filters);
  const { results, asked, state } = answer;
  const hits = results?.hits.length ?? 0;
  const newFrom = useFocusOnNew(list, Math.min(hits, limit));
  useMissedSearch(answer, language);

  // In a layout effect, as in the page that gives the question: what is typed early must not be overwritten later.
  useLayoutEffect(() => {
    setTyped(question);
  }, [question]);

  // What is asked next is answered at once when the index is here before it. Without it the search says so.
  useEffect(() => {
    client.load().then(setLexicon, () => undefined);
  }, [client, results]);

  const isShown = state === 'busy' || hits > 0;
  useEffect(() => {
    onShown?.(isShown);
  }, [onShown, isShown]);

  const change = (value: string): void => {
    setTyped(value);
    setFilters(noFilters);
    setLimit(step);
    newFrom.current = null;
    onQuestion?.(value);
  };
  const ask = (value: string): void => {
    change(value);
    field.current?.focus();
  };
  const themes: readonly ListedDocument[] =
    lexicon?.index.documents.filter(({ kind }) => kind === 'theme') ?? [];

  return (
    // Arrow keys move among the results from the field and back; every result is an ordinary link besides.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the events bubble up from the field and the links
    <div
      ref={panel}
      class="search-panel"
      onKeyDown={(event) => {
        moveBetweenLinks(event, panel.current, field.current);
      }}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('[data-search-results] a, .short-answer a'))
          noteSearch(asked);
      }}
    >
      <SearchField
        id={`${id}-field`}
        field={field}
        value={typed}
        onChange={change}
        onSubmit={() => {
          if (hits > 0) noteSearch(asked);
          panel.current?.querySelector<HTMLAnchorElement>('[data-search-results] a')?.focus();
        }}
      />
      {typed.trim() === '' && <RecentSearches onChoose={ask} />}
      <p class="search-status soft" role="status">
        <KeyedText>{statusOf(answer, language, text)}</KeyedText>
      </p>
      <SearchSuggestions answer={answer} themes={themes} onSuggestion={ask} />
      {isPage && results && !results.isNearest && (
        <SearchFilters
          results={results}
          filters={filters}
          themes={themes}
          onChange={(chosen) => {
            setFilters(chosen);
            setLimit(step);
          }}
        />
      )}
      {results?.answers.map((document) => (
        <ShortAnswer key={document.id} document={document} />
      ))}
      <ResultList answer={answer} lexicon={lexicon} themes={themes} limit={limit} list={list} />
      <FurtherResults
        answer={answer}
        hasMore={hits > limit}
        onMore={() => {
          newFrom.current = limit;
          setLimit(limit + step);
        }}
      />
    </div>
  );
}

interface FurtherProps {
  readonly answer: Answer;
  /** Whether there are more results than are shown. */
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** The way to what is not shown: more results on the search page, and from the dialog to that page. */
function FurtherResults({ answer: { results, asked, state }, hasMore, onMore }: FurtherProps) {
  const { text, searchPage, isPage } = useSearchContext();
  if (isPage) {
    return hasMore ? (
      <button type="button" class="button quiet" onClick={onMore}>
        {text.more}
      </button>
    ) : null;
  }
  return (
    <>
      {hasMore && (
        <p>
          <a href={addressOf(searchPage, asked)}>{text.all}</a>
        </p>
      )}
      {state === 'done' && results?.isNearest && (
        <p>
          <a href={searchPage}>{text.listHeading}</a>
        </p>
      )}
    </>
  );
}
