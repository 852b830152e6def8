import { choice } from '../../../domain/exchange/parse-variants.ts';
import type { StoredShape } from '../codec.ts';

/** Whether a slash opens the search. The script of every page reads the same (../stored-search-slash.ts). */
export const searchSlashShape: StoredShape<'on' | 'off'> = {
  name: 'search-slash',
  version: 1,
  parse: choice(['on', 'off']),
};
