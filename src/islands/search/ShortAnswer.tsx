import { useEffect, useState } from 'preact/hooks';
import type { ListedDocument } from '../../domain/search/documents.ts';
import { useSearchContext } from './context.ts';

/** The word or the theme that the question names: said above the results, and taking no place from them. */
export function ShortAnswer({ document }: { readonly document: ListedDocument }) {
  const { client, text } = useSearchContext();
  const { id, kind, title, url, summary } = document;
  const [definition, setDefinition] = useState(summary);

  useEffect(() => {
    setDefinition(summary);
    if (summary !== '') return undefined;
    let isCurrent = true;
    void client.paragraphs(id).then(([found = '']) => {
      if (isCurrent) setDefinition(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, id, summary]);

  return (
    <p class="short-answer">
      <span class="label">{text.kinds[kind]}</span>
      <a href={url}>{title}</a>
      {definition !== '' && <> – {definition}</>}
    </p>
  );
}
