import { fill } from '../../i18n/text.ts';
import type { Usage } from '../../stores/persistence/bulk.ts';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { useResults } from './context.ts';
import type { ResultsContext } from './context.ts';

/** What browsers give an origin, about, in characters. */
const room = 5_000_000;

/** What a name in the storage is called in plain words. */
export function nameOf(name: string, { names }: ResultsContext['texts']['results']['stored']): string {
  return Object.hasOwn(names, name) ? names[name as keyof typeof names] : names.other;
}

const single = new Set(['calculator', 'preferences', 'member', 'team-shown', 'team-size', 'exported']);
/** Whether a kind is stored at most once, so that a count of it says nothing. */
export const isSingle = (name: string): boolean => single.has(name);

/** Where a name stands in the dictionary, which begins with what would hurt most to lose. */
export function placeOf(name: string, stored: ResultsContext['texts']['results']['stored']): number {
  const names = Object.keys(stored.names);
  return names.indexOf(names.includes(name) ? name : 'other');
}

/**
 * What is stored and how large it is, by kind and in plain words. A name that this version does not know is counted as
 * something else rather than left out: what takes room must be seen.
 */
export function StorageUsage({ usage }: { usage: readonly Usage[] }) {
  const { formats, texts } = useResults();
  const text = texts.results.stored;
  const total = usage.reduce((sum, { size }) => sum + size, 0);
  const size = (characters: number): string =>
    characters < 1000
      ? text.lessThanOne
      : fill(text.kilobytes, { number: formats.number(characters / 1000, characters < 10_000 ? 1 : 0) });
  const rows = usage
    .map((one) => ({ ...one, label: nameOf(one.name, text) }))
    .sort((a, b) => formats.compare(a.label, b.label));
  return (
    <section class="flow" aria-labelledby="stored">
      <h2 id="stored">{text.heading}</h2>
      <p class="measure">{text.intro}</p>
      {usage.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <table class="table narrow">
            <caption>{text.caption}</caption>
            <TableHead columns={[text.what, figures(text.count), figures(text.size)]} />
            <tbody>
              {rows.map(({ name, label, count, size: characters }) => (
                <tr key={name}>
                  <th scope="row">{label}</th>
                  <td class="figure">{formats.number(count)}</td>
                  <td class="figure">{size(characters)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{text.sum}</th>
                <td class="figure">{formats.number(usage.reduce((sum, { count }) => sum + count, 0))}</td>
                <td class="figure">{size(total)}</td>
              </tr>
            </tfoot>
          </table>
          <p class="soft small">{fill(text.share, { percent: formats.percent(total / room, 1) })}</p>
        </>
      )}
    </section>
  );
}
