import type { DocumentColumns, ListedDocument } from './documents.ts';

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Writes documents as columns. */
export function writeColumns(documents: readonly ListedDocument[]): DocumentColumns {
  const column = (of: (document: ListedDocument) => string): string[] => documents.map(of);
  return {
    id: column(({ id }) => id),
    kind: column(({ kind }) => kind),
    title: column(({ title }) => title),
    url: column(({ url }) => url),
    theme: column(({ theme }) => theme),
    summary: column(({ summary }) => summary),
    phrases: column(({ phrases }) => phrases.join('\n')),
  };
}

/** Reads what {@link writeColumns} wrote. */
export function readColumns({
  id,
  kind,
  title,
  url,
  theme,
  summary,
  phrases,
}: DocumentColumns): ListedDocument[] {
  return id.map((own, at) => ({
    id: own,
    // What the build wrote is read: the index's format says that it is of this version.
    kind: kind[at] as ListedDocument['kind'],
    title: title[at] ?? '',
    url: url[at] ?? '',
    theme: theme[at] ?? '',
    summary: summary[at] ?? '',
    phrases: linesOf(phrases[at] ?? ''),
  }));
}
