import type { CsvTable } from '../../../domain/exchange/csv.ts';
import type { Issue } from '../../../domain/register/quality.ts';
import { cardFields } from '../../../domain/register/reading/read-orders.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableButtons } from '../../shared/TableButtons.tsx';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';
import { GuideLink } from './GuideLink.tsx';
import { qualityRows, staleTime } from './quality-rows.ts';

const maxShown = 12;
const staleYears = [1, 2, 3];

/** Is the register up to date: what is missing, cannot be right, is stale or there twice, and the list to correct. */
export function DataQuality() {
  const context = useRegisterContext();
  const { language, formats, text: all, register } = context;
  const text = all.registerAnswers.fresh;
  const roles = all.register.columns.roles;
  const { answer, reading } = register.state;
  if (!answer) return null;
  const { quality, settings } = answer;
  const { staleDays } = register.choices;
  const years = (count: number): string => plural(language, text.years, count);
  const time = staleTime(context);
  const rows = qualityRows(context);
  const asked = cardFields.some((field) => quality.missing[field] !== undefined);
  const unused = (reading?.proposal.columns ?? []).filter(
    ({ heading, filled }, index) => heading !== '' && filled > 0 && settings.roles[index] === 'other',
  );
  const issueText = (issue: Issue): string => {
    if (issue.kind === 'missing' || issue.kind === 'invalid') {
      return fill(text.issue[issue.kind], { field: roles[issue.field] });
    }
    return issue.kind === 'stale'
      ? fill(text.issue.stale, { time })
      : fill(text.issue[issue.kind], { other: issue.other });
  };
  const table = (): CsvTable => ({
    language,
    header: [text.row, text.customer, text.name, text.what],
    rows: quality.list.map(({ row, customer, name, issues }) => [
      row,
      customer,
      name,
      issues.map(issueText).join(', '),
    ]),
  });
  return (
    <section class="flow" aria-labelledby="fresh">
      <h2 id="fresh">{text.heading}</h2>
      <p class="headline">
        {quality.toMend === 0
          ? text.clean
          : plural(language, text.headline, quality.toMend, {
              count: formats.number(quality.toMend),
              customers: formats.number(quality.customers),
            })}
      </p>
      <dl class="counts">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formats.number(count)}</dd>
          </div>
        ))}
      </dl>
      {!asked && <p class="measure soft">{text.noFields}</p>}
      {unused.length > 0 && (
        <p class="measure">
          {fill(text.purpose, { columns: formats.list(unused.map(({ heading }) => heading.slice(0, 60))) })}
        </p>
      )}
      <div class="field narrow" data-no-print>
        <label for="stale-after">{text.staleAfter}</label>
        <select
          id="stale-after"
          class="input"
          value={String(Math.round(staleDays / 365))}
          onChange={({ currentTarget }) => {
            register.analyse(settings, { ...register.choices, staleDays: Number(currentTarget.value) * 365 });
          }}
        >
          {staleYears.map((count) => (
            <option key={count} value={String(count)}>
              {years(count)}
            </option>
          ))}
        </select>
      </div>
      {quality.list.length > 0 && (
        <>
          <details>
            <summary>{text.list}</summary>
            <ScrollRegion labelledBy="fresh-caption">
              <table class="table">
                <caption id="fresh-caption">
                  {fill(text.listCaption, { count: formats.number(Math.min(maxShown, quality.list.length)) })}
                </caption>
                <TableHead columns={[figures(text.row), text.customer, text.what]} />
                <tbody>
                  {quality.list.slice(0, maxShown).map(({ row, customer, name, issues }) => (
                    <tr key={row}>
                      <td class="figure">{formats.number(row)}</td>
                      <th scope="row">{name === '' ? customer : `${customer} ${name}`}</th>
                      <td>{issues.map(issueText).join(', ')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </details>
          <div class="buttons" data-no-print>
            <TableButtons texts={text} file={text.csvFile} table={table} />
          </div>
        </>
      )}
      <GuideLink question="fresh" />
    </section>
  );
}
