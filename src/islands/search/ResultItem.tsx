import { useEffect, useMemo, useState } from 'preact/hooks';
import { explain } from '../../domain/search/explain.ts';
import type { DocumentKind } from '../../domain/search/documents.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { Lexicon } from '../../domain/search/resolve-term.ts';
import { fill } from '../../i18n/text.ts';
import { useSearchContext } from './context.ts';
import { Marked } from './Marked.tsx';

interface Props {
  readonly ranked: Ranked;
  readonly lexicon: Lexicon;
  /** The title of its theme; empty where it has none. */
  readonly theme: string;
}

const noParagraphs: readonly string[] = [];

/** A result: where it leads, what it is, and the sentence or the phrase by which it was found. */
export function ResultItem({ ranked, lexicon, theme }: Props) {
  const { client, text } = useSearchContext();
  const { document } = ranked;
  const [loaded, setLoaded] = useState<{ id: string; paragraphs: readonly string[] } | null>(null);
  const paragraphs = loaded?.id === document.id ? loaded.paragraphs : noParagraphs;
  const why = useMemo(() => explain(ranked, lexicon, paragraphs), [ranked, lexicon, paragraphs]);

  // The summary stands there at once; the text is fetched where it may show better why.
  const wanted = why.wantsText && paragraphs.length === 0;
  useEffect(() => {
    if (!wanted) return undefined;
    let isCurrent = true;
    void client.paragraphs(document.id).then((found) => {
      if (isCurrent) setLoaded({ id: document.id, paragraphs: found });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, document.id, wanted]);

  const kind = text.kinds[document.kind satisfies DocumentKind];
  const { parts, cutBefore, cutAfter } = why.excerpt;
  return (
    <li>
      <a href={document.url}>{document.title}</a>
      <p class="small soft">{theme === '' ? kind : fill(text.place, { kind, theme })}</p>
      <p class="excerpt">
        {cutBefore && '… '}
        <Marked parts={parts} />
        {cutAfter && ' …'}
      </p>
      {why.phrase && (
        <p class="small soft">
          {text.keyword} <span lang={why.phrase.language}>{why.phrase.text}</span>
        </p>
      )}
    </li>
  );
}
