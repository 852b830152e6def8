/** An entry of a feed. Addresses are whole. */
export interface FeedEntry {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
}

/** A feed of one language. */
export interface Feed {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** The address of the feed itself, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // What XML 1.0 cannot hold, however it is written.

    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');

/** A day as Atom writes a moment. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/**
 * A feed as Atom 1.0 (RFC 4287). A feed without entries is a feed all the same; it was last changed when time began,
 * so that two builds of the same content are the same.
 */
export function atom({ language, title, subtitle, author, self, page, entries }: Feed): string {
  const latest = entries.reduce((day, entry) => (entry.day > day ? entry.day : day), '1970-01-01');
  const items = entries.map(
    (entry) => `  <entry>
    <id>${escaped(entry.id)}</id>
    <title>${escaped(entry.title)}</title>
    <updated>${moment(entry.day)}</updated>
    <link href="${escaped(entry.url)}"/>
    <summary>${escaped(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">
  <id>${escaped(self)}</id>
  <title>${escaped(title)}</title>
  <subtitle>${escaped(subtitle)}</subtitle>
  <updated>${moment(latest)}</updated>
  <author><name>${escaped(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
${items.join('')}</feed>
`;
}
