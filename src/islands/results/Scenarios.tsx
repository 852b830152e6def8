import type { Scenario } from '../../domain/retention/scenario.ts';
import { fill } from '../../i18n/text.ts';
import { dayOf } from '../../domain/time/day.ts';
import { Scroll } from '../shared/Scroll.tsx';
import { figures, TableHead } from '../shared/TableHead.tsx';
import type { Context } from './context.ts';
import type { Removable } from './RemovalDialog.tsx';

/** The scenarios that were saved in the calculator, the latest first. */
export function Scenarios({
  context,
  scenarios,
  onRemove,
}: {
  context: Context;
  scenarios: Readonly<Record<string, Scenario>>;
  onRemove: (what: Removable) => void;
}) {
  const { formats, urls } = context;
  const text = context.text.results.scenarios;
  const sorted = Object.values(scenarios).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <section class="flow" aria-labelledby="scenarios">
      <h2 id="scenarios" tabIndex={-1}>
        {text.heading}
      </h2>
      {sorted.length === 0 ? (
        <p class="measure">{text.none}</p>
      ) : (
        <Scroll labelledBy="scenarios-caption">
          <table class="table">
            <caption id="scenarios-caption">{text.caption}</caption>
            <TableHead columns={[text.name, text.segments, figures(text.customers), text.changed, {}]} />
            <tbody>
              {sorted.map(({ id, name, changedAt, inputs }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{formats.list(inputs.segments.map((segment) => segment.name))}</td>
                  <td class="figure">
                    {formats.number(inputs.segments.reduce((sum, { customers }) => sum + customers, 0))}
                  </td>
                  <td>{formats.date(dayOf(changedAt))}</td>
                  <td class="figure">
                    <button
                      type="button"
                      class="button plain"
                      aria-label={fill(text.removeNamed, { name })}
                      onClick={() => {
                        onRemove({ kind: 'scenario', id, lost: name });
                      }}
                    >
                      {text.remove}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <a class="button quiet" href={urls.calculator}>
        {text.open}
      </a>
    </section>
  );
}
