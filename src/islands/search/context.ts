import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { createIslandContext } from '../shared/island-context.ts';
import type { SearchClient } from './search-client.ts';

/** What all parts of a search share. */
interface SearchContext {
  readonly client: SearchClient;
  readonly language: Language;
  readonly text: Dictionary['search'];
  /** The address of the search page. */
  readonly searchPage: string;
  /** The search page of the other language; null when the site has one language. */
  readonly otherPage: string | null;
  /** Whether this is the search page, which has room for everything; the dialog shows the first results. */
  readonly isPage: boolean;
}

export const [SearchProvider, useSearchContext] = createIslandContext<SearchContext>('SearchPanel');
