import type { SourceNote } from '../../domain/handbook.ts';
import type { GlossaryTerm } from '../views.ts';

/** What a claim needs to know of the source that it leans on. */
export interface Citation {
  readonly source: SourceNote;
  /** Its number in the list of sources, from 1. */
  readonly number: number;
  /** Whether this is the first claim of the article that leans on it: that one carries the note. */
  readonly first: boolean;
}

/**
 * Counts an article's sources while its text is rendered, from the first claim to the last.
 * @param sources in the order of the list at the end of the article
 * @returns what is asked at each claim; undefined for a source that the article does not list
 */
export function createCitations(sources: readonly SourceNote[]): (id: string) => Citation | undefined {
  const cited = new Set<string>();
  return (id) => {
    const index = sources.findIndex((source) => source.id === id);
    const source = sources[index];
    if (!source) return undefined;
    const first = !cited.has(id);
    cited.add(id);
    return { source, number: index + 1, first };
  };
}

/**
 * Sources in the order in which a text first leans on them; those that no claim names come last, as they were.
 * @param body the text as its author wrote it
 */
export function inOrderOfCitation<Source extends { readonly id: string }>(
  sources: readonly Source[],
  body: string,
): Source[] {
  const cited = [...body.matchAll(/<Claim\b[^>]*?\bsource=["']([^"']+)["']/gu)].map(([, id = '']) => id);
  const placeOf = ({ id }: Source): number => {
    const place = cited.indexOf(id);
    return place === -1 ? cited.length : place;
  };
  return sources.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/**
 * A citation as it stands beside a text: who and when, or which law and paragraph. The list at the end has it whole; beside
 * the text it may not be longer than what it belongs to. One without a year in brackets is short as it is.
 * @param citation as the author wrote it: *Mayer, R. C. (1995). An Integrative Model …*, *Köplagen (1990:931), 3 §.*
 */
export const shortCitation = (citation: string): string =>
  /^.*?\(\d{4}[^)]*\)(?:,[^.]*)?/u.exec(citation)?.[0] ?? citation;

/** What a word of the glossary means, as it is shown beside the text. */
export type Definition = Pick<GlossaryTerm, 'term' | 'definition'>;

/**
 * Hands out each definition once while a text is rendered, at the first mention of its word.
 * @returns what is asked at each word; undefined where it has been given, or where the glossary has no such word
 */
export function createDefinitions(
  terms: ReadonlyMap<string, Definition>,
): (id: string) => Definition | undefined {
  const given = new Set<string>();
  return (id) => {
    if (given.has(id)) return undefined;
    given.add(id);
    return terms.get(id);
  };
}
