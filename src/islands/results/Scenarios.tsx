import { fill } from '../../i18n/text.ts';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { figures, TableHead } from '../shared/TableHead.tsx';
import { useResults } from './context.ts';
import { $scenarios } from '../../stores/results.ts';
import { useStored } from '../shared/use-stored.ts';
import { RemoveButton } from './RemoveButton.tsx';

/** The scenarios that were saved in the calculator, the latest first; they are opened and compared there, and removed here too. */
export function Scenarios() {
  const scenarios = useStored($scenarios);
  const { formats, urls, texts } = useResults();
  const text = texts.results.scenarios;
  const sorted = Object.values(scenarios).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <section class="flow" aria-labelledby="scenarios">
      <h2 id="scenarios" tabIndex={-1}>
        {text.heading}
      </h2>
      {sorted.length === 0 ? (
        <p class="measure">{text.none}</p>
      ) : (
        <ScrollRegion labelledBy="scenarios-caption">
          <table class="table stacks">
            <caption id="scenarios-caption">{text.caption}</caption>
            <TableHead columns={[text.name, text.segments, figures(text.customers), text.changed, {}]} />
            <tbody>
              {sorted.map(({ id, name, changedAt, inputs }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td data-label={text.segments}>
                    {formats.list(inputs.segments.map((segment) => segment.name))}
                  </td>
                  <td class="figure" data-label={text.customers}>
                    {formats.number(inputs.segments.reduce((sum, { customers }) => sum + customers, 0))}
                  </td>
                  <td data-label={text.changed}>{formats.dayOf(changedAt)}</td>
                  <td class="figure">
                    <RemoveButton
                      kind="scenario"
                      id={id}
                      name={fill(text.removeNamed, { name })}
                      lost={name}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <a class="button quiet" href={urls.calculator}>
        {text.open}
      </a>
    </section>
  );
}
