import type { ExcerptPart } from '../../domain/search/excerpt.ts';

/** A text with what was searched for marked. Text always, never HTML, whatever an index says. */
export function Marked({ parts }: { readonly parts: readonly ExcerptPart[] }) {
  return <>{parts.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</>;
}
