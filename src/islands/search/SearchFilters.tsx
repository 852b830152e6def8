import { useId } from 'preact/hooks';
import type { ListedDocument } from '../../domain/search/documents.ts';
import type { Filters, Results } from '../../domain/search/results.ts';
import { useSearchContext } from './context.ts';

/** The kinds to choose from; the others are few, and stand under everything. */
const filterKinds = ['article', 'workshop', 'tool', 'word'] as const;

interface Props {
  readonly results: Results;
  readonly filters: Filters;
  readonly themes: readonly ListedDocument[];
  readonly onChange: (filters: Filters) => void;
}

/** Narrows the results to a kind, or to a theme. */
export function SearchFilters({ results, filters, themes, onChange }: Props) {
  const { text } = useSearchContext();
  const id = useId();
  const kinds = filterKinds.filter((kind) => (results.kinds.get(kind) ?? 0) > 0 || filters.kind === kind);
  const offered = themes.filter(({ theme }) => results.themes.has(theme) || filters.theme === theme);
  if (kinds.length < 2 && offered.length < 2) return null;
  return (
    <div class="search-filters">
      <div role="group" aria-label={text.filters.label}>
        {(['', ...kinds] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={filters.kind === kind}
            onClick={() => {
              onChange({ ...filters, kind });
            }}
          >
            {kind === '' ? text.filters.all : `${text.filters[kind]} ${results.kinds.get(kind) ?? 0}`}
          </button>
        ))}
      </div>
      {offered.length > 1 && (
        <div>
          <label class="small" for={`${id}-theme`}>
            {text.filters.theme}
          </label>
          <select
            id={`${id}-theme`}
            class="input"
            value={filters.theme}
            onChange={(event) => {
              onChange({ ...filters, theme: event.currentTarget.value });
            }}
          >
            <option value="">{text.filters.allThemes}</option>
            {offered.map(({ theme, title }) => (
              <option key={theme} value={theme}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
