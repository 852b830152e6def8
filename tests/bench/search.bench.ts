import { readFileSync } from 'node:fs';
import { parse, serialize } from 'parse5';
import type { Bench } from '../../scripts/bench.ts';
import { compoundParts } from '../../src/domain/text/compounds.ts';
import { wordCounts } from '../../src/domain/text/word-counts.ts';
import { indexEntries } from '../../src/build/index-words.ts';
import { swedishLexicon } from '../../src/build/swedish-words.ts';

/** The median of several runs, in milliseconds. */
function median(work: () => void, runs = 9): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** What compounds and synonyms cost the search index, against reading and writing the same page without them. */
export default function searchIndex(): Promise<Bench[]> {
  const text = readFileSync('content/articles/sv/kundregister.mdx', 'utf8');
  const html = `<html lang="sv"><body><main data-pagefind-body>${text.replaceAll('\n\n', '</p><p>')}</main></body></html>`;
  const lexicon = swedishLexicon();
  const plain = median(() => serialize(parse(html)));
  const rich = median(() =>
    indexEntries(html, { ofWord: (word) => compoundParts(word, lexicon), ofTerm: () => [] }),
  );
  const words = Object.keys(wordCounts(html.match(/\p{L}+/gu) ?? []));
  const lookUp = median(() => {
    for (const word of words) compoundParts(word, lexicon);
  });
  const load = median(() => {
    swedishLexicon();
  }, 3);
  return Promise.resolve([
    {
      name: 'Swedish search index',
      ratios: [
        {
          label: 'a page with compound parts',
          value: rich / plain,
          unit: '× the same page read and written plain',
        },
        {
          label: `splitting its ${words.length} words`,
          value: lookUp / plain,
          unit: '× reading and writing the page',
        },
        {
          label: 'loading the dictionary, once a build',
          value: load / plain,
          unit: '× reading and writing a page',
        },
      ],
    },
  ]);
}
