import { list, object, text } from './parse.ts';
import type { Parsed } from './parse.ts';

/** The largest text that is carried along, in characters: a full browser storage holds about as much. */
const maxRaw = 6_000_000;

/**
 * Texts of a storage that this version cannot read: written by a newer one, or damaged. An export carries them as they
 * are (in its field `unread`), so that it holds everything there is; an import puts them in quarantine. `key` is the one in
 * the storage without the site's own beginning.
 */
export const unreadableTexts = list(
  object({ key: text({ max: 400, pattern: /^[^/]/u }), raw: text({ max: maxRaw }) }),
  { max: 20_000 },
);

/** One of these texts. */
export type UnreadableText = Parsed<typeof unreadableTexts>[number];
