import type { Ref } from 'preact';
import { fill, plural } from '../../i18n/text.ts';
import { locales } from '../../i18n/formats.ts';
import { roundScore } from '../../domain/quiz/score.ts';
import type { TeamView } from '../../stores/team.ts';
import { TableButtons } from '../shared/TableButtons.tsx';
import { PrintButton } from '../shared/PrintButton.tsx';
import { ScoreHouse } from '../shared/score-house/ScoreHouse.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { useTeam } from './context.ts';
import { pictureExtremes, pictureRows, pictureTable } from './picture-rows.ts';
import type { PictureRow } from './picture-rows.ts';
import { DiscussionPrompts } from './DiscussionPrompts.tsx';
import { People } from './People.tsx';

interface Props {
  readonly team: TeamView;
  /** Of the contributions that are here, `YYYY-MM`. */
  readonly months: readonly string[];
  readonly heading: Ref<HTMLHeadingElement>;
}

/**
 * The team's picture: a house with a pillar for each dimension, what to say about it, and the figures. What must not be told
 * (a mean of fewer than five, a spread of fewer than eight) never reaches this component: `teamPicture` gives null for it.
 */
export function Picture({ team: { picture }, months, heading }: Props) {
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
    <section class="picture flow" aria-labelledby="picture">
      <h2 ref={heading} id="picture" tabIndex={-1}>
        {text.pictureHeading}
      </h2>
      <p class="measure">
        {plural(language, text.members, picture.members)}{' '}
        {fill(text.contributionMonths, {
          months: formats.list(months.map((one) => month.format(new Date(`${one}-01`)))),
        })}
      </p>
      <House rows={rows} members={picture.members} />
      <DiscussionPrompts rows={rows} />
      <FigureTable rows={rows} />
      <div class="buttons no-print">
        <TableButtons texts={text} file={text.csvFile} table={() => pictureTable(context, rows)} />
        <PrintButton label={text.print} />
      </div>
    </section>
  );
}

/** The team under one roof: the means as its pillars, the line beside each the spread, and its people before the house. */
function House({ rows, members }: { readonly rows: readonly PictureRow[]; readonly members: number }) {
  const context = useTeam();
  const { formats, language, quiz, texts } = context;
  const text = texts.team.lead;
  const extremes = pictureExtremes(context, rows);
  const shortest = extremes?.isCertain === true ? extremes.lowest : [];
  const hasSpread = rows.some(({ sd }) => sd !== null);
  // A mean and its spread may reach beyond the scale; the drawing may not.
  const clamp = (value: number): number => Math.min(100, Math.max(0, value));
  return (
    <ScoreHouse
      parts={rows.map(({ id, name, mean, sd }) => ({
        id,
        name,
        score: mean === null ? null : roundScore(mean),
        low: mean === null || sd === null ? null : clamp(mean - sd),
        high: mean === null || sd === null ? null : clamp(mean + sd),
        figure:
          mean === null ? (
            <>
              <span aria-hidden="true">–</span>
              <span class="visually-hidden">{text.hiddenMean}</span>
            </>
          ) : (
            formats.number(mean)
          ),
      }))}
      bands={quiz.definition.bands}
      names={quiz.texts.bands}
      shortest={shortest}
      gable={
        <div class="total" aria-hidden="true">
          <span class="total-figure">
            <strong>{formats.number(members)}</strong>
          </span>
          <span class="total-band">{plural(language, text.underOneRoof, members)}</span>
        </div>
      }
      steps={<People here={members} size={members} />}
      caption={`${[text.houseEven, text.houseUneven][shortest.length] ?? text.houseTied} ${hasSpread ? text.houseSpread : ''}`.trim()}
    />
  );
}

/** The picture as figures: number, mean and spread of each dimension, where they may be shown. */
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
