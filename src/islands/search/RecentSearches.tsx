import { $recentSearches, forgetRecentSearches } from '../../stores/searches.ts';
import { useStored } from '../shared/use-stored.ts';
import { useSearchContext } from './context.ts';

/** What this reader searched for last, to ask again; nothing while there is nothing. */
export function RecentSearches({ onChoose }: { readonly onChoose: (question: string) => void }) {
  const { text } = useSearchContext();
  const recent = useStored($recentSearches);
  if (recent.length === 0) return null;
  return (
    <section class="search-recent" aria-label={text.recent}>
      <p class="label">{text.recent}</p>
      <ul role="list">
        {recent.map((question) => (
          <li key={question}>
            <button
              type="button"
              class="chip"
              onClick={() => {
                onChoose(question);
              }}
            >
              {question}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button plain" onClick={forgetRecentSearches}>
            {text.forgetRecent}
          </button>
        </li>
      </ul>
    </section>
  );
}
