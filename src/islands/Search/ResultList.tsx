import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill, plural } from '../../i18n/text.ts';
import type { Found, Hit } from './engine.ts';
import type { SearchState } from './use-search.ts';

interface Props {
  readonly state: SearchState;
  readonly found: Found;
  readonly question: string;
  readonly language: Language;
  readonly text: Dictionary['search'];
  readonly onSuggestion: (suggestion: string) => void;
  readonly onMore: (() => void) | undefined;
}

const isKind = (kind: string, kinds: Dictionary['search']['kinds']): kind is keyof typeof kinds =>
  kind in kinds;

/** Where a page belongs, in words: Artikel · Förtroende. */
function placeOf({ kind, theme }: Hit, text: Dictionary['search']): string {
  const name = text.kinds[isKind(kind, text.kinds) ? kind : 'page'];
  return theme === '' ? name : fill(text.place, { kind: name, theme });
}

function statusOf({ state, found, question, language, text }: Props): string {
  if (state === 'busy') return text.busy;
  if (state === 'failed') return text.failed;
  if (state === 'idle') return '';
  return found.count === 0
    ? fill(text.none, { question })
    : plural(language, text.count, found.count, { question });
}

/** What was found. Its status is said to a screen reader; the results are links, best first. */
export function ResultList(props: Props) {
  const { state, found, text, onSuggestion, onMore } = props;
  // Tools read this state; a failed search has ended too.
  const dataState = state === 'failed' ? 'done' : state;
  const meant = state === 'done' ? found.meant : null;
  return (
    <>
      <p class="search-status soft" role="status">
        {statusOf(props)}
      </p>
      {meant !== null && (
        <p>
          <button
            type="button"
            class="button plain"
            onClick={() => {
              onSuggestion(meant);
            }}
          >
            {fill(text.meant, { suggestion: meant })}
          </button>
        </p>
      )}
      <ol
        class="search-results"
        role="list"
        aria-label={text.results}
        data-search-results
        data-state={dataState}
      >
        {found.hits.map((hit) => (
          <li key={hit.url}>
            <a href={hit.url}>{hit.title}</a>
            <p class="small soft">{placeOf(hit, text)}</p>
            <p class="excerpt">
              {hit.excerpt.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}
              {' …'}
            </p>
          </li>
        ))}
      </ol>
      {onMore && (
        <button type="button" class="button quiet" onClick={onMore}>
          {text.more}
        </button>
      )}
    </>
  );
}
