/** The editorial facts of a text (owner, review, changes, a newer translation) as its page and the news page show them. */
import type { EditorialFacts } from '../components/views.ts';
import { fallenBehind, textFingerprint } from '../domain/editorial/in-step.ts';
import type { Declared, TextNow } from '../domain/editorial/in-step.ts';
import { reviewOf } from '../domain/editorial/review.ts';
import { otherLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { Site } from '../schemas/site.ts';

/** An article or a workshop, as its collection has it: the id is the language and the slug. */
export interface TextEntry {
  readonly id: string;
  readonly data: Pick<
    ArticleData,
    'key' | 'draft' | 'owner' | 'updated' | 'reviewed' | 'reviewIn' | 'changed'
  >;
  readonly body?: string | undefined;
}

/** What is known of all texts of a kind, in both languages. */
export interface TextKind {
  readonly entries: readonly TextEntry[];
  /** The pairs that somebody has seen to say the same, by key. */
  readonly declared: Readonly<Record<string, Declared>>;
  readonly address: (language: Language, slug: string) => string;
}

/** A day as it is written in the files, `2026-11-21`. */
export const dayIn = (date: Date): string => date.toISOString().slice(0, 10);

/** Makes the function that gives the editorial facts of one text. */
export function createEditorialFacts(
  { review, contact, languages }: Site,
  { entries, declared, address }: TextKind,
) {
  const byId = new Map(entries.map((entry) => [`${languageOf(entry)}/${entry.data.key}`, entry]));
  const now = ({ data, body }: TextEntry): TextNow => ({
    // Asked for only where somebody has declared the pair to be in step.
    get fingerprint() {
      return textFingerprint(data, body ?? '');
    },
    updated: dayIn(data.updated),
  });
  const newer = (entry: TextEntry, language: Language): EditorialFacts['newer'] => {
    const other = otherLanguage(language);
    const counterpart = byId.get(`${other}/${entry.data.key}`);
    // A translation that is a draft is not newer: it is not there yet.
    if (!counterpart || counterpart.data.draft || entry.data.draft || !languages.includes(other))
      return undefined;
    const pair = language === 'sv' ? { sv: entry, en: counterpart } : { sv: counterpart, en: entry };
    const behind = fallenBehind({ sv: now(pair.sv), en: now(pair.en) }, declared[entry.data.key]);
    return behind === language
      ? { language: other, url: address(other, counterpart.id.slice(other.length + 1)) }
      : undefined;
  };
  return (entry: TextEntry): EditorialFacts => {
    const language = languageOf(entry);
    const { draft, owner, updated, reviewed, reviewIn, changed } = entry.data;
    const days = { updated: dayIn(updated), reviewed: reviewed && dayIn(reviewed), reviewIn };
    return {
      draft,
      owner: owner ?? contact.name[language],
      review: review.shown ? reviewOf(days, review.every) : undefined,
      newer: newer(entry, language),
      changed: changed.map(({ date, what }) => ({ date: dayIn(date), what })),
    };
  };
}

const languageOf = ({ id }: TextEntry): Language => (id.startsWith('sv/') ? 'sv' : 'en');
