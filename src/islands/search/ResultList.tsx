import type { Ref } from 'preact';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import type { Hit } from './engine.ts';
import type { Answer } from './use-search.ts';

interface Props {
  readonly answer: Answer;
  readonly text: Dictionary['search'];
  readonly list: Ref<HTMLOListElement>;
}

const isKind = (kind: string, kinds: Dictionary['search']['kinds']): kind is keyof typeof kinds =>
  kind in kinds;

/** Where a page belongs, in words: Artikel · Förtroende. */
function placeOf({ kind, theme }: Hit, text: Dictionary['search']): string {
  const name = text.kinds[isKind(kind, text.kinds) ? kind : 'page'];
  return theme === '' ? name : fill(text.place, { kind: name, theme });
}

/** What was found, as links, best first. */
export function ResultList({ answer: { state, found }, text, list }: Props) {
  return (
    <ol
      ref={list}
      class="search-results"
      role="list"
      aria-label={text.results}
      data-search-results
      // Tools read this state; a failed search has ended too.
      data-state={state === 'failed' ? 'done' : state}
    >
      {found.hits.map((hit) => (
        <li key={hit.url}>
          <a href={hit.url}>{hit.title}</a>
          <p class="small soft">{placeOf(hit, text)}</p>
          <p class="excerpt">
            {hit.cutBefore && '… '}
            {hit.excerpt.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}
            {hit.cutAfter && ' …'}
          </p>
        </li>
      ))}
    </ol>
  );
}
