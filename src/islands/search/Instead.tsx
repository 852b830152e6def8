import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import type { Answer } from './use-search.ts';

interface Props {
  readonly answer: Answer;
  readonly text: Dictionary['search'];
  /** The search page of the other language; null when the site has one language. */
  readonly otherPage: string | null;
  readonly onSuggestion: (suggestion: string) => void;
}

/** What to ask instead: the right spelling, or the same in the other language. */
export function Instead({ answer: { state, found, asked }, text, otherPage, onSuggestion }: Props) {
  const { meant, isForMeant, elsewhere } = found;
  if (state !== 'done') return null;
  return (
    <>
      {meant !== null && (
        <p>
          <button
            type="button"
            class="button plain"
            onClick={() => {
              onSuggestion(meant);
            }}
          >
            {fill(isForMeant ? text.searchMeant : text.meant, { suggestion: meant })}
          </button>
        </p>
      )}
      {elsewhere && otherPage !== null && (
        <p>
          <a href={`${otherPage}?q=${encodeURIComponent(asked)}`}>{text.elsewhere}</a>
        </p>
      )}
    </>
  );
}
