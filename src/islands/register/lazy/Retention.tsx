import type { GroupSummary } from '../../../domain/register/groups.ts';
import type { Share } from '../../../domain/register/share.ts';
import { retentionRate } from '../../../domain/retention/survival.ts';
import { daysAfter } from '../../../domain/time/days-after.ts';
import { fill } from '../../../i18n/text.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';
import { GuideLink } from './GuideLink.tsx';

/** Below this many customers a share is told with a warning. */
const smallSample = 30;

/** How many stay: from year to year, by group and by cohort, as observed and as the model expects. */
export function Retention({ groups }: { groups: readonly GroupSummary[] }) {
  const { formats, text: all, register } = useRegisterContext();
  const text = all.registerAnswers.stay;
  const { answer } = register.state;
  if (!answer) return null;
  const { analysis, settings } = answer;
  const { yearly, cohorts, groupRetention, until, contract, contractModel, model } = analysis;
  const endOf = (back: number): string => formats.date(daysAfter(until, -Math.round(back * 365.25)));
  const percent = (share: number): string => formats.percent(share);
  const range = ({ low, high }: Share): string =>
    fill(text.range, { low: percent(low).replace(/[\s\u00a0]?%/u, ''), high: percent(high) });
  const shareCells = (share: Share) => (
    <>
      <td class="figure">
        {fill(text.stayedOf, { count: formats.number(share.count), of: formats.number(share.of) })}
      </td>
      <td class="figure strong">{percent(share.share)}</td>
      <td class="figure">{range(share)}</td>
    </>
  );
  const columns = [figures(text.stayed), figures(text.share), figures(text.interval)];
  const oldestFirst = cohorts;
  const maxYears = Math.max(0, ...cohorts.map(({ buying }) => buying.length - 1));
  const modelText = (): string => {
    if (!contract.isContract) {
      return model ? fill(text.ordersModel, { share: percent(model.comingYear) }) : text.ordersNoModel;
    }
    if (!contractModel) return text.contractNoModel;
    const rate = (period: number): string => percent(retentionRate({ ...contractModel, period }));
    const isChosen = register.choices.isContract === true;
    return fill(isChosen ? text.contractChosen : text.contractModel, {
      share: percent(contract.share),
      first: rate(1),
      second: rate(2),
      third: rate(3),
    });
  };
  const [latest] = yearly;
  const kind =
    register.choices.isContract === null ? 'auto' : register.choices.isContract ? 'contract' : 'orders';
  return (
    <section class="flow" aria-labelledby="stay">
      <h2 id="stay">{text.heading}</h2>
      <p class="headline">
        {latest
          ? fill(text.headline, { share: percent(latest.retention.share) })
          : answer.counts.orders === undefined
            ? text.noOrders
            : text.tooShort}
      </p>
      {latest && (
        <>
          {latest.retention.of < smallSample && <p class="notice warning measure">{text.few}</p>}
          <p class="measure">{modelText()}</p>
          <div class="field narrow" data-no-print>
            <label for="contract-kind">{text.kind}</label>
            <select
              id="contract-kind"
              class="input"
              value={kind}
              onChange={({ currentTarget }) => {
                const chosen = currentTarget.value;
                const isContract = chosen === 'auto' ? null : chosen === 'contract';
                register.analyse(settings, { ...register.choices, isContract });
              }}
            >
              <option value="auto">{text.kindAuto}</option>
              <option value="orders">{text.kindOrders}</option>
              <option value="contract">{text.kindContract}</option>
            </select>
          </div>
          <ScrollRegion labelledBy="yearly-caption">
            <table class="table narrow">
              <caption id="yearly-caption">{text.yearlyCaption}</caption>
              <TableHead columns={[text.period, ...columns]} />
              <tbody>
                {yearly.map(({ back, retention }) => (
                  <tr key={back}>
                    <th scope="row">{endOf(back)}</th>
                    {shareCells(retention)}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <ScrollRegion labelledBy="groups-caption">
            <table class="table narrow">
              <caption id="groups-caption">{text.groupCaption}</caption>
              <TableHead columns={[all.registerAnswers.large.group, ...columns]} />
              <tbody>
                {groups.map(({ group }) => {
                  const seen = group === 'none' ? undefined : groupRetention[group];
                  return (
                    seen && (
                      <tr key={group}>
                        <th scope="row">{all.registerAnswers.large.names[group]}</th>
                        {shareCells(seen)}
                      </tr>
                    )
                  );
                })}
              </tbody>
            </table>
          </ScrollRegion>
          <ScrollRegion labelledBy="cohort-caption">
            <table class="table">
              <caption id="cohort-caption">{text.cohortCaption}</caption>
              <TableHead
                columns={[
                  text.cohort,
                  figures(text.came),
                  ...Array.from({ length: maxYears }, (_, index) =>
                    figures(fill(text.after, { year: formats.number(index + 1) })),
                  ),
                ]}
              />
              <tbody>
                {oldestFirst.map(({ back, isOldest, buying }) => (
                  <tr key={back}>
                    <th scope="row">
                      {endOf(back)} {isOldest && <span class="soft small">{text.oldest}</span>}
                    </th>
                    {Array.from({ length: maxYears + 1 }, (_, year) => (
                      <td key={year} class="figure">
                        {cohortCell(buying, year, formats.number, percent)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
      <GuideLink question="stay" />
    </section>
  );
}

/** All who came as a count, later years as a share of them. */
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
