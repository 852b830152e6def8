/** A text, by what has happened to it. Days are written `2026-11-21`. */
export interface NewsSource {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly updated: string;
  readonly changed: readonly { readonly date: string; readonly what: string }[];
}

/** One thing that is new. */
export interface NewsItem {
  /** Unlike that of every other item, and the same for ever: an anchor of the page, and the name of a feed's entry. */
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly url: string;
  /** What is new, in its author's words; undefined where the text was updated and nobody said how. */
  readonly what: string | undefined;
}

/** What is new on a day. */
export interface NewsDay {
  readonly day: string;
  /** What authors have announced. */
  readonly announced: readonly NewsItem[];
  /** Texts that were updated on the day, in the order of the handbook. */
  readonly updated: readonly NewsItem[];
}

/**
 * What is new in texts, the latest first. A text says so itself under `changed`, a line for each time; one that was
 * updated after the last of them, or says nothing, counts as updated.
 * @param texts in the order of the handbook, which those of one day keep
 * @param most how many days at most
 */
export function newsOf(texts: readonly NewsSource[], most = 40): NewsDay[] {
  const items = texts.flatMap(({ key, title, url, updated, changed }): NewsItem[] => {
    const seen = new Map<string, number>();
    const announced = changed.map(({ date: day, what }): NewsItem => {
      const count = (seen.get(day) ?? 0) + 1;
      seen.set(day, count);
      return { id: `${day}-${key}${count > 1 ? `-${count}` : ''}`, day, title, url, what };
    });
    const isAnnounced = announced.some(({ day }) => day >= updated);
    return isAnnounced
      ? announced
      : [...announced, { id: `${updated}-${key}`, day: updated, title, url, what: undefined }];
  });
  return [...Map.groupBy(items, ({ day }) => day)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, most)
    .map(([day, those]) => ({
      day,
      announced: those.filter(({ what }) => what !== undefined),
      updated: those.filter(({ what }) => what === undefined),
    }));
}
