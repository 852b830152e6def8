import { countWords } from '../../../src/domain/text/reading-time.ts';
import { lix } from '../../../src/domain/text/readability.ts';
import { textFingerprint } from '../../../src/domain/editorial/in-step.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { Body, MisreadLink, Prose, TextFacts } from './model.ts';

/** The components whose props name something outside their text. */
const naming = ['Attachment', 'Claim', 'Term', 'Video'];

/** What is known of a text without reading it anew. @param data its fields where all of them are right */
export function factsOf(body: Body, data: object | undefined, language: Language): TextFacts {
  const { source, headings, links, images, components, prose } = body;
  return {
    headings,
    links,
    misreadLinks: prose.flatMap(misreadLinks),
    images,
    uses: components.filter(({ name }) => naming.includes(name)),
    words: countWords(source),
    lix: language === 'sv' ? lixOf(prose) : undefined,
    fingerprint: data === undefined ? undefined : textFingerprint(data, source),
  };
}

function misreadLinks({ text, at }: Prose): MisreadLink[] {
  if (!text.includes('](') && !text.includes(')[')) return [];
  return [...text.matchAll(/\[([^\]]*)\]\(([^)]*)\)|\(([^()]*)\)\[((?:\w+:|\/|#)[^\]]*)\]/gu)].map(
    ({ 0: found, 1: words, 2: target, 3: swapped, 4: behind, index }) => ({
      found,
      words,
      target,
      swapped,
      behind,
      isPicture: text.charAt(index - 1) === '!',
      place: at(index),
    }),
  );
}

/** The readability of a text's sentences; headings and worksheets are left out. Undefined without text. */
export function lixOf(prose: readonly Prose[]): number | undefined {
  const blocks = prose
    .filter(({ role }) => role === 'paragraph' || role === 'item')
    .map(({ text }) => text)
    .filter((text) => /\p{L}/u.test(text));
  return blocks.length === 0 ? undefined : lix(blocks.join('\n\n'));
}
