import { writeCalendar } from '../../../domain/exchange/calendar.ts';
import { contactPlan } from '../../../domain/register/contact-plan.ts';
import type { GroupSummary } from '../../../domain/register/groups.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { saveFile } from '../../shared/download.ts';
import { useRegisterContext } from '../context.ts';
import { CutSliders } from './CutSliders.tsx';
import { labelOf } from './durations.ts';
import { GroupSummaryTable, LargestCustomers } from './GroupTables.tsx';
import { GuideLink } from './GuideLink.tsx';

/**
 * Who are the large ones: groups by what they bought in the last twelve months, with movable cuts, what each is to get, and a
 * plan of first calls as a calendar file. Calls are spread over the weeks of their rhythm (A every four weeks, B every
 * thirteen), the largest first: nobody makes forty calls on the first Monday.
 */
export function CustomerGroups({ groups }: { groups: readonly GroupSummary[] }) {
  const { language, formats, texts, register } = useRegisterContext();
  const text = texts.registerAnswers.customerGroups;
  const { answer } = register.state;
  const a = groups.find(({ group }) => group === 'A');
  const count = answer?.analysis.customers.length ?? 0;
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
          <GroupSummaryTable groups={groups} />
          <p class="soft small measure">{text.note}</p>
          <GuideLink question="large" />
          <CutSliders />
          <LargestCustomers group={a} />
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
