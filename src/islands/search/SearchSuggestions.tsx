import type { ListedDocument } from '../../domain/search/documents.ts';
import { fill } from '../../i18n/text.ts';
import { useSearchContext } from './context.ts';
import { addressOf } from './question.ts';
import type { Answer } from './use-search.ts';

interface Props {
  readonly answer: Answer;
  readonly themes: readonly ListedDocument[];
  readonly onSuggestion: (suggestion: string) => void;
}

/** Ways on: the right spelling, the same in the other language, and the themes where nothing answers the question. */
export function SearchSuggestions({ answer: { state, asked, results }, themes, onSuggestion }: Props) {
  const { text, otherPage } = useSearchContext();
  if (state !== 'done' || !results) return null;
  const { corrected, isForeign, isNearest } = results;
  return (
    <>
      {corrected !== null && (
        <p>
          <button
            type="button"
            class="button plain"
            onClick={() => {
              onSuggestion(corrected);
            }}
          >
            {fill(text.didYouMean, { suggestion: corrected })}
          </button>
        </p>
      )}
      {isForeign && otherPage !== null && (
        <p>
          <a href={addressOf(otherPage, asked)}>{text.otherLanguage}</a>
        </p>
      )}
      {isNearest && themes.length > 0 && (
        <nav class="search-themes" aria-label={text.themes}>
          <ul role="list">
            {themes.map(({ url, title }) => (
              <li key={url}>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
