import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import type { Hit } from './engine.ts';
import { statusOf } from './status.ts';
import type { Status } from './status.ts';

interface Props extends Status {
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
