import type { GroupSummary } from '../../../domain/register/groups.ts';
import type { Share } from '../../../domain/register/share.ts';
import { daysAfter } from '../../../domain/time/days-after.ts';
import { fill } from '../../../i18n/text.ts';
import { DataTable } from '../../shared/DataTable.tsx';
import { figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';
import type { RegisterContext } from '../context.ts';

/** How many stayed from year to year, by group, and of those who came in one year. */
export function RetentionTables({ groups }: { readonly groups: readonly GroupSummary[] }) {
  const context = useRegisterContext();
  const { texts, register } = context;
  const text = texts.registerAnswers.retention;
  const { answer } = register.state;
  if (!answer) return null;
  const { yearly, groupRetention, until } = answer.analysis;
  const columns = [figures(text.stayed), figures(text.share), figures(text.interval)];
  return (
    <>
      <DataTable
        id="yearly-caption"
        class="table narrow"
        caption={text.yearlyCaption}
        columns={[text.period, ...columns]}
      >
        {yearly.map(({ back, retention }) => (
          <tr key={back}>
            <th scope="row">{endOf(context, until, back)}</th>
            <ShareCells share={retention} />
          </tr>
        ))}
      </DataTable>
      <DataTable
        id="groups-caption"
        class="table narrow"
        caption={text.groupCaption}
        columns={[texts.registerAnswers.customerGroups.group, ...columns]}
      >
        {groups.map(({ group }) => {
          const seen = group === 'none' ? undefined : groupRetention[group];
          return (
            seen && (
              <tr key={group}>
                <th scope="row">{texts.registerAnswers.customerGroups.names[group]}</th>
                <ShareCells share={seen} />
              </tr>
            )
          );
        })}
      </DataTable>
      <CohortTable />
    </>
  );
}

/** A share as a count, per cent and its 95 % range. The sign stands once in the range: _71–83 %_, not _71 %–83 %_. */
function ShareCells({ share }: { readonly share: Share }) {
  const { formats, texts } = useRegisterContext();
  const text = texts.registerAnswers.retention;
  const percent = (value: number): string => formats.percent(value);
  const [low, high] = [percent(share.low).replace(/[\s\u00a0]?%/u, ''), percent(share.high)];
  return (
    <>
      <td class="figure">
        {fill(text.stayedOf, { count: formats.number(share.count), of: formats.number(share.of) })}
      </td>
      <td class="figure strong">{percent(share.share)}</td>
      <td class="figure">{fill(text.range, { low, high })}</td>
    </>
  );
}

/** Those who came in one year, and how many of them bought in each year after it. */
function CohortTable() {
  const context = useRegisterContext();
  const { formats, texts, register } = context;
  const text = texts.registerAnswers.retention;
  const { cohorts = [], until = '' } = register.state.answer?.analysis ?? {};
  const maxYears = Math.max(0, ...cohorts.map(({ buying }) => buying.length - 1));
  return (
    <DataTable
      id="cohort-caption"
      caption={text.cohortCaption}
      columns={[
        text.cohort,
        figures(text.acquired),
        ...Array.from({ length: maxYears }, (_, index) =>
          figures(fill(text.yearNumber, { year: formats.number(index + 1) })),
        ),
      ]}
    >
      {cohorts.map(({ back, isOldest, buying }) => (
        <tr key={back}>
          <th scope="row">
            {endOf(context, until, back)} {isOldest && <span class="soft small">{text.orEarlier}</span>}
          </th>
          {Array.from({ length: maxYears + 1 }, (_, year) => (
            <td key={year} class="figure">
              {cohortCell(buying, year, formats.number, formats.percent)}
            </td>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}

/** The last day of a year of observation. @param back how many years before the last one */
const endOf = ({ formats }: RegisterContext, until: string, back: number): string =>
  formats.date(daysAfter(until, -Math.round(back * 365.25)));

/** All who came as a count, later years as a share of them; empty for a year that has not been yet. */
function cohortCell(
  buying: readonly number[],
  year: number,
  number: (value: number) => string,
  percent: (share: number) => string,
): string {
  const count = buying[year];
  if (count === undefined) return '';
  return year === 0 ? number(count) : percent(count / (buying[0] ?? 1));
}
