import type { Ref } from 'preact';
import type { ListedDocument } from '../../domain/search/documents.ts';
import type { Lexicon } from '../../domain/search/resolve-term.ts';
import { useSearchContext } from './context.ts';
import { Marked } from './Marked.tsx';
import { ResultItem } from './ResultItem.tsx';
import type { Answer } from './use-search.ts';

interface Props {
  readonly answer: Answer;
  readonly lexicon: Lexicon | null;
  readonly themes: readonly ListedDocument[];
  /** How many results to show. */
  readonly limit: number;
  readonly list: Ref<HTMLDivElement>;
}

/** What was found, as links, best first; below it the pages that only have the words in their text. */
export function ResultList({ answer, lexicon, themes, limit, list }: Props) {
  const { text } = useSearchContext();
  const { state, results, inText } = answer;
  const hits = results?.hits.slice(0, limit) ?? [];
  return (
    <div
      ref={list}
      class="search-results"
      data-search-results
      // Tools read this state; a failed search has ended too.
      data-state={state === 'failed' ? 'done' : state}
    >
      {lexicon && hits.length > 0 && (
        <ol role="list" aria-label={text.results}>
          {hits.map((ranked) => (
            <ResultItem
              key={ranked.document.id}
              ranked={ranked}
              lexicon={lexicon}
              theme={themes.find(({ theme }) => theme === ranked.document.theme)?.title ?? ''}
            />
          ))}
        </ol>
      )}
      {inText.length > 0 && (
        <section aria-label={text.inText}>
          <h3 class="label">{text.inText}</h3>
          <ol role="list">
            {inText.map(({ url, title, parts }) => (
              <li key={url}>
                <a href={url}>{title}</a>
                <p class="excerpt">
                  <Marked parts={parts} />
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
