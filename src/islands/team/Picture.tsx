import { fill, plural } from '../../i18n/text.ts';
import { locales } from '../../i18n/formats.ts';
import type { TeamView } from '../../stores/team.ts';
import { TableButtons } from '../shared/TableButtons.tsx';
import { PrintButton } from '../shared/PrintButton.tsx';
import { ScoreBar } from '../shared/ScoreBar.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { useTeam } from './context.ts';
import { pictureRows, pictureTable } from './picture-rows.ts';
import type { PictureRow } from './picture-rows.ts';
import { DiscussionPrompts } from './DiscussionPrompts.tsx';

interface Props {
  readonly team: TeamView;
  /** Of the contributions that are here, `YYYY-MM`. */
  readonly months: readonly string[];
}

/** The team's picture by dimension: a bar with its level, what to say about it, and the figures. */
export function Picture({ team: { picture }, months }: Props) {
  const context = useTeam();
  const { formats, language, texts } = context;
  const text = texts.team.lead;
  const rows = pictureRows(context, picture);
  const month = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (
    <div class="picture flow">
      <h3 id="picture">{text.pictureHeading}</h3>
      <p class="measure">
        {plural(language, text.members, picture.members)}{' '}
        {fill(text.month, {
          months: formats.list(months.map((one) => month.format(new Date(`${one}-01`)))),
        })}
      </p>
      <ul class="bars" role="list">
        {rows.map((row) => (
          <Bar key={row.id} row={row} />
        ))}
      </ul>
      <DiscussionPrompts rows={rows} />
      <FigureTable rows={rows} />
      <div class="buttons no-print">
        <TableButtons texts={text} file={text.csvFile} table={() => pictureTable(context, rows)} />
        <PrintButton label={text.print} />
      </div>
    </div>
  );
}

/** One mean on its scale, with its level in words; the whisker is the spread. */
function Bar({ row: { name, mean, sd, band } }: { readonly row: PictureRow }) {
  const { formats, quiz, texts } = useTeam();
  const clamp = (value: number): number => Math.min(100, Math.max(0, value));
  return (
    <li class="bar">
      <h4>{name}</h4>
      {mean === null ? (
        <p class="soft small">{texts.team.lead.hiddenMean}</p>
      ) : (
        <>
          <p class="bar-figure">
            <strong>{formats.number(mean)}</strong> {band !== null && quiz.texts.bands[band]?.name}
          </p>
          <ScoreBar
            reading={{
              score: mean,
              low: sd === null ? null : clamp(mean - sd),
              high: sd === null ? null : clamp(mean + sd),
              band,
            }}
            bands={quiz.definition.bands}
            names={quiz.texts.bands}
          />
        </>
      )}
    </li>
  );
}

function FigureTable({ rows }: { readonly rows: readonly PictureRow[] }) {
  const { formats, quiz, texts } = useTeam();
  const text = texts.team.lead;
  return (
    <>
      <ScrollRegion labelledBy="picture-caption">
        <table class="table">
          <caption id="picture-caption">{text.caption}</caption>
          <TableHead
            columns={[
              text.dimension,
              figures(text.people),
              figures(text.mean),
              figures(text.spread),
              text.level,
            ]}
          />
          <tbody>
            {rows.map(({ id, name, n, mean, sd, band }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td class="figure">{formats.number(n)}</td>
                <td class="figure strong">
                  {mean === null ? <span class="soft small">{text.hiddenMean}</span> : formats.number(mean)}
                </td>
                <td class="figure">
                  {sd === null ? <span class="soft small">{text.hiddenSpread}</span> : formats.number(sd)}
                </td>
                <td>{band !== null && quiz.texts.bands[band]?.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.some(({ sd }) => sd !== null) && <p class="soft small measure">{text.spreadHelp}</p>}
    </>
  );
}
