import { useState } from 'preact/hooks';
import type { GroupSummary } from '../../../domain/register/groups.ts';
import { compareWithSnapshot } from '../../../domain/register/snapshot.ts';
import { fill } from '../../../i18n/text.ts';
import { $checkList, removeCheck, saveCheck } from '../../../stores/register-checks.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useStored } from '../../shared/use-stored.ts';
import { useRegisterContext } from '../context.ts';
import { labelOf } from './durations.ts';
import { KeyedText } from '../../shared/KeyedText.tsx';

/** Names that are listed before it says how many more there are. */
const maxNamed = 8;

/** Again next quarter: what is kept, and this check against an earlier one. */
export function CheckHistory({
  groups,
  called,
}: {
  groups: readonly GroupSummary[];
  called: ReadonlySet<string>;
}) {
  const { formats, text: all, register } = useRegisterContext();
  const text = all.registerAnswers.again;
  const { large } = all.registerAnswers;
  const checks = useStored($checkList, []);
  const [withCustomers, setWithCustomers] = useState(false);
  const [said, setSaid] = useState('');
  const [savedId, setSavedId] = useState('');
  const { answer, isExample } = register.state;
  if (!answer) return null;
  const { analysis } = answer;
  const earlier = checks.filter(({ id, until }) => id !== savedId && until < analysis.until);
  const [before] = earlier;
  const change = before && compareWithSnapshot(before, analysis, groups);
  const names = (customers: readonly { customer: string; name: string }[]): string => {
    const shown = customers.slice(0, maxNamed).map(labelOf);
    const more = customers.length - shown.length;
    return formats.list(more > 0 ? [...shown, fill(text.more, { count: formats.number(more) })] : shown);
  };
  return (
    <section class="flow" aria-labelledby="again">
      <h2 id="again">{text.heading}</h2>
      {before && change && (
        <>
          <p class="measure">{fill(text.compared, { date: formats.date(before.until) })}</p>
          <ScrollRegion labelledBy="again-caption">
            <table class="table narrow">
              <caption id="again-caption">{text.caption}</caption>
              <TableHead
                columns={[
                  large.group,
                  figures(text.customersBefore),
                  figures(text.customersNow),
                  figures(text.revenueBefore),
                  figures(text.revenueNow),
                ]}
              />
              <tbody>
                {change.groups.map((row) => (
                  <tr key={row.group}>
                    <th scope="row">{large.names[row.group]}</th>
                    <td class="figure">{formats.number(row.before)}</td>
                    <td class="figure">{formats.number(row.now)}</td>
                    <td class="figure">{formats.money(row.revenueBefore)}</td>
                    <td class="figure">{formats.money(row.revenueNow)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          {change.moved ? (
            <ul class="measure">
              {change.moved.intoA.length > 0 && (
                <li>
                  {fill(text.intoA, {
                    names: names(change.moved.intoA),
                    count: formats.number(change.moved.fromBToA),
                  })}
                </li>
              )}
              {change.moved.outOfA.length > 0 && (
                <li>{fill(text.outOfA, { names: names(change.moved.outOfA) })}</li>
              )}
              {change.moved.called.of > 0 && (
                <li>
                  {fill(text.called, {
                    came: formats.number(change.moved.called.came),
                    of: formats.number(change.moved.called.of),
                  })}
                </li>
              )}
              {change.moved.notCalled.of > 0 && (
                <li>
                  {fill(text.notCalled, {
                    came: formats.number(change.moved.notCalled.came),
                    of: formats.number(change.moved.notCalled.of),
                  })}
                </li>
              )}
              {change.moved.called.of > 0 && <li class="soft">{text.caution}</li>}
            </ul>
          ) : (
            <p class="measure soft">{text.sumsOnly}</p>
          )}
        </>
      )}
      {isExample ? (
        <p class="measure">{text.example}</p>
      ) : (
        <div class="flow" data-no-print>
          <p class="measure">{text.intro}</p>
          <label class="check measure">
            <input
              type="checkbox"
              checked={withCustomers}
              onChange={({ currentTarget }) => {
                setWithCustomers(currentTarget.checked);
              }}
            />
            <span>{text.withCustomers}</span>
          </label>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              const saved = saveCheck({ analysis, groups, called, withCustomers }, new Date());
              setSavedId(saved.id);
              setSaid(fill(text.saved, { date: formats.date(saved.until) }));
            }}
          >
            {text.save}
          </button>
          <p role="status">
            <KeyedText>{said}</KeyedText>
          </p>
        </div>
      )}
      {checks.length > 0 && (
        <ul class="measure kept" data-no-print>
          {checks.map(({ id, until, customers }) => (
            <li key={id}>
              {fill(text.item, { date: formats.date(until), customers: formats.number(customers) })}{' '}
              <button
                type="button"
                class="button plain"
                aria-label={fill(text.removeOf, { date: formats.date(until) })}
                onClick={() => {
                  removeCheck(id);
                  setSaid(text.removed);
                }}
              >
                {text.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
