import { Fragment } from 'preact';
import { writeCsv } from '../../domain/exchange/csv.ts';
import type { Cell } from '../../domain/exchange/csv.ts';
import { fill, plural } from '../../i18n/text.ts';
import type { TeamView } from '../../stores/team.ts';
import { dayOf } from '../../domain/time/day.ts';
import { saveFile } from '../shared/download.ts';
import { Scroll } from '../shared/Scroll.tsx';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { dimensionName, monthName } from './context.ts';
import type { Context } from './context.ts';

/** The team's picture by dimension, with bars, figures and what the floors hold back. */
export function Picture({
  context,
  team: { picture, waiting, missing },
  count,
  months,
}: {
  context: Context;
  team: TeamView;
  /** Contributions that are here, in the picture or not yet. */
  count: number;
  months: readonly string[];
}) {
  const { formats, language, quiz } = context;
  const text = context.text.team.lead;
  const rows = Object.entries(picture.dimensions)
    .map(([id, figures]) => ({ id, name: dimensionName(context, id), ...figures }))
    .sort((a, b) => placeOf(a.id, quiz.dimensionNames) - placeOf(b.id, quiz.dimensionNames));
  const isTold = rows.some(({ mean }) => mean !== null);

  const table = (): string =>
    writeCsv({
      language,
      header: [text.dimension, text.people, text.mean, text.spread],
      rows: rows.map(({ name, n, mean, sd }): Cell[] => [name, n, oneDecimal(mean), oneDecimal(sd)]),
    });

  return (
    <div class="picture flow">
      <h3 id="picture">{text.pictureHeading}</h3>
      {count === 0 && <p>{text.noPicture}</p>}
      {count > 0 && !isTold && <p class="measure">{plural(language, text.tooFew, count)}</p>}
      {isTold && (
        <>
          <p class="measure">
            {plural(language, text.members, picture.members)}{' '}
            {fill(text.month, { months: formats.list(months.map((month) => monthName(context, month))) })}
          </p>
          <Scroll labelledBy="picture-caption">
            <table class="table">
              <caption id="picture-caption">{text.caption}</caption>
              <TableHead
                columns={[
                  text.dimension,
                  figures(text.people),
                  figures(text.mean),
                  { class: 'mean-bar' },
                  figures(text.spread),
                ]}
              />
              <tbody>
                {rows.map(({ id, name, n, mean, sd }) => (
                  <Fragment key={id}>
                    <tr>
                      <th scope="row">{name}</th>
                      <td class="figure">{formats.number(n)}</td>
                      <td class="figure strong">
                        {mean === null ? (
                          <span class="soft small">{text.hiddenMean}</span>
                        ) : (
                          formats.number(mean)
                        )}
                      </td>
                      <td class="mean-bar">{mean !== null && <Bar mean={mean} sd={sd} />}</td>
                      <td class="figure">
                        {sd === null ? (
                          <span class="soft small">{text.hiddenSpread}</span>
                        ) : (
                          formats.number(sd)
                        )}
                      </td>
                    </tr>
                    {mean !== null && (
                      // The same bar once more: which of the two is seen is a matter of the box's width.
                      <tr class="below" aria-hidden="true">
                        <td class="mean-bar bar-below" colSpan={5}>
                          <Bar mean={mean} sd={sd} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                ))}
              </tbody>
            </table>
          </Scroll>
          {rows.some(({ sd }) => sd !== null) && <p class="soft small measure">{text.spreadHelp}</p>}
          <div class="buttons">
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                saveFile(`${text.csvFile}-${dayOf(Date.now())}.csv`, 'text/csv', table());
              }}
            >
              {text.csv}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                window.print();
              }}
            >
              {text.print}
            </button>
          </div>
        </>
      )}
      {isTold && waiting > 0 && (
        <p class="notice measure" role="status">
          {plural(language, text.waiting, missing, { waiting: formats.number(waiting) })}
        </p>
      )}
    </div>
  );
}

/** The order of the self-assessment; dimensions of another playbook last. */
const placeOf = (id: string, names: Readonly<Record<string, string>>): number => {
  const place = Object.keys(names).indexOf(id);
  return place === -1 ? Number.MAX_SAFE_INTEGER : place;
};

/** As exact as rounded scores allow. */
const oneDecimal = (figure: number | null): number | null =>
  figure === null ? null : Math.round(figure * 10) / 10;

/** The mean as a bar of 100, the spread as a whisker; the figures stand beside it. */
function Bar({ mean, sd }: { mean: number; sd: number | null }) {
  const clamp = (value: number): number => Math.min(100, Math.max(0, value));
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="whole" x={0} y={3} width={100} height={6} />
      <rect class="mean" x={0} y={3} width={mean} height={6} />
      {sd !== null && <line class="spread" x1={clamp(mean - sd)} x2={clamp(mean + sd)} y1={6} y2={6} />}
    </svg>
  );
}
