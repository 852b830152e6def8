import { fill } from '../../../i18n/text.ts';
import { useRegisterContext } from '../context.ts';
import type { Counts } from '../protocol.ts';

/** What was counted, passed over or could not be read, so that nothing is left out in silence. */
export function LineCountList({ counts }: { counts: Counts }) {
  const { formats, texts } = useRegisterContext();
  const text = texts.registerAnswers.summary;
  const roles = texts.register.columns.roles;
  const rows: readonly (readonly [string, number | undefined])[] = [
    [text.lineCounts.lines, counts.lines],
    [text.lineCounts.unreadable, counts.unreadable],
    [text.lineCounts.blank, counts.blank],
    [text.lineCounts.sums, counts.sums],
    [text.lineCounts.headings, counts.headings],
    [counts.dropped ? text.lineCounts.duplicatesDropped : text.lineCounts.duplicatesKept, counts.duplicates],
    [text.lineCounts.returns, counts.returns],
    [text.lineCounts.zeros, counts.zeros],
    [text.lineCounts.future, counts.future],
  ];
  return (
    <>
      <dl class="counts">
        {rows
          // All lines always; of the rest only what there was, so that a clean file gets a short list.
          .filter(([, count], index) => index === 0 || (count ?? 0) > 0)
          .map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{formats.number(count ?? 0)}</dd>
            </div>
          ))}
      </dl>
      {counts.examples.length > 0 && (
        <ul class="small">
          {counts.examples.map(({ row, role, text: found }) => (
            <li key={row}>
              {fill(found === '' ? text.unreadableEmpty : text.unreadable, {
                row: formats.number(row),
                role: roles[role].toLowerCase(),
                text: found,
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
