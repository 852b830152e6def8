import { writeCalendar } from '../../../domain/exchange/calendar.ts';
import { contactPlan } from '../../../domain/register/contact-plan.ts';
import type { GroupSummary } from '../../../domain/register/groups.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { saveFile } from '../../shared/download.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';
import { labelOf } from './durations.ts';
import { GuideLink } from './GuideLink.tsx';

const maxShown = 15;

/** Who are the large ones: groups by contribution with movable cuts, what each is to get, and a plan of first calls. */
export function CustomerGroups({ groups }: { groups: readonly GroupSummary[] }) {
  const { language, formats, text: all, register, guide } = useRegisterContext();
  const text = all.registerAnswers.large;
  const { answer } = register.state;
  const { cuts } = register.choices;
  const a = groups.find(({ group }) => group === 'A');
  const count = answer?.analysis.customers.length ?? 0;
  const setCuts = (next: readonly [number, number]): void => {
    if (answer) register.analyse(answer.settings, { ...register.choices, cuts: next });
  };
  const slider = (
    id: string,
    label: string,
    value: number,
    min: number,
    max: number,
    onChange: (value: number) => void,
  ) => (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="slider">
        <input
          id={id}
          type="range"
          {...{ min, max }}
          step={1}
          value={Math.round(value * 100)}
          aria-valuetext={formats.percent(value)}
          onChange={({ currentTarget }) => {
            onChange(Number(currentTarget.value) / 100);
          }}
        />
        <output for={id}>{formats.percent(value)}</output>
      </div>
    </div>
  );
  const calendar = (): string => {
    const today = dayOf(Date.now());
    const plan = (group: 'A' | 'B', everyWeeks: number) =>
      contactPlan({
        names: (groups.find((one) => one.group === group)?.customers ?? []).map(labelOf),
        from: today,
        everyWeeks,
        title: (name) => fill(text.callTitle, { name }),
      });
    return writeCalendar([...plan('A', 4), ...plan('B', 13)], new Date().toISOString());
  };
  return (
    <section class="flow" aria-labelledby="large">
      <h2 id="large">{text.heading}</h2>
      <p class="headline">
        {a
          ? plural(
              language,
              answer?.counts.orders === undefined ? text.headlineRegister : text.headline,
              a.customers.length,
              {
                count: formats.number(a.customers.length),
                customers: formats.number(count),
                share: formats.percent(a.share),
              },
            )
          : text.noRevenue}
      </p>
      {a && (
        <>
          <ScrollRegion labelledBy="large-caption">
            <table class="table groups">
              <caption id="large-caption">{text.caption}</caption>
              <TableHead
                columns={[
                  text.group,
                  figures(text.customers),
                  figures(text.share),
                  figures(text.revenue),
                  figures(text.mean),
                  text.strategy,
                ]}
              />
              <tbody>
                {groups.map(({ group, customers, share, revenue, mean }) => (
                  <tr key={group}>
                    <th scope="row">{text.names[group]}</th>
                    <td class="figure">{formats.number(customers.length)}</td>
                    <td class="figure">{formats.percent(share)}</td>
                    <td class="figure">{formats.money(revenue)}</td>
                    <td class="figure">{formats.money(mean)}</td>
                    <td class="strategy">{guide.strategies[group] ?? text.strategies[group]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <p class="soft small measure">{text.note}</p>
          <GuideLink question="large" />
          <fieldset class="cuts" data-no-print>
            <legend>{text.cuts}</legend>
            {slider('cut-a', text.cutA, cuts[0], 10, 95, (value) => {
              setCuts([value, Math.max(value, cuts[1])]);
            })}
            {slider('cut-b', text.cutB, cuts[1], 10, 100, (value) => {
              setCuts([Math.min(value, cuts[0]), value]);
            })}
          </fieldset>
          <details data-no-print>
            <summary>{fill(text.list, { group: text.names.A })}</summary>
            <ScrollRegion labelledBy="large-list">
              <table class="table narrow">
                <caption id="large-list">
                  {plural(language, text.listCaption, Math.min(maxShown, a.customers.length))}
                </caption>
                <TableHead columns={[all.registerAnswers.quiet.customer, figures(text.revenue)]} />
                <tbody>
                  {a.customers.slice(0, maxShown).map((customer) => (
                    <tr key={customer.customer}>
                      <th scope="row">{labelOf(customer)}</th>
                      <td class="figure">{formats.money(customer.lastYear)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </details>
          <h3 data-no-print>{text.planHeading}</h3>
          <p class="measure" data-no-print>
            {text.plan}
          </p>
          <button
            type="button"
            class="button quiet"
            data-no-print
            onClick={() => {
              saveFile(`${text.calendarFile}-${dayOf(Date.now())}.ics`, 'text/calendar', calendar());
            }}
          >
            {text.calendar}
          </button>
        </>
      )}
    </section>
  );
}
