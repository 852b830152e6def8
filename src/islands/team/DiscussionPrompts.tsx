import { Fragment } from 'preact';
import { dimensionName } from '../../domain/quiz/definition.ts';
import { minDifference } from '../../domain/quiz/compare.ts';
import { fill } from '../../i18n/text.ts';
import { useTeam } from './context.ts';
import { pictureExtremes } from './picture-rows.ts';
import type { PictureRow } from './picture-rows.ts';

/**
 * What may be said of the picture and what not, and something to begin a talk with. Areas are named as highest and lowest,
 * and an article is advised, only where more than the error of measuring parts them; otherwise it says that nothing stands
 * out, because a team that is told of a weakness by chance works at the wrong thing.
 */
export function DiscussionPrompts({ rows }: { readonly rows: readonly PictureRow[] }) {
  const context = useTeam();
  const { formats, quiz, texts, articles } = context;
  const text = texts.team.discussion;
  const extremes = pictureExtremes(context, rows);
  if (!extremes) return null;
  const { highest, lowest, criterion, isCertain } = extremes;
  const nameThem = (ids: readonly string[]): string =>
    formats.list(ids.map((id) => fill(text.named, { name: dimensionName(quiz.texts, id) })));
  const points = formats.number(minDifference(criterion));
  // What each of the lowest areas has first; equal areas may share it.
  const first = new Set(
    quiz.definition.dimensions.flatMap(({ id, articles: [key] }) => (lowest.includes(id) ? [key] : [])),
  );
  const advised = isCertain ? articles.filter(({ key }) => first.has(key)) : [];
  const [before = '', after = ''] = text.article.split('{title}');
  return (
    <section class="talk" aria-labelledby="talk">
      <h3 id="talk">{text.heading}</h3>
      <p class="measure">
        {isCertain
          ? fill(text.uneven, { highest: nameThem(highest), lowest: nameThem(lowest), points })
          : fill(text.even, { points })}
      </p>
      <div class="may">
        <div>
          <p class="label">{text.tells}</p>
          <ul>
            <li>{text.tellsAnswers}</li>
            <li>{text.tellsLevel}</li>
          </ul>
        </div>
        <div>
          <p class="label">{text.tellsNot}</p>
          <ul>
            <li>{text.tellsNotWho}</li>
            <li>{fill(text.tellsNotDifferences, { points })}</li>
            <li>{text.tellsNotTeams}</li>
          </ul>
        </div>
      </div>
      <p class="measure">
        <strong>{text.question}</strong>{' '}
        {isCertain
          ? fill(lowest.length > 1 ? text.askTied : text.askLowest, {
              lowest: nameThem(lowest),
              meaning: quiz.texts.dimensions[lowest[0] ?? '']?.meaning ?? '',
            })
          : text.askAny}
      </p>
      {advised.length > 0 && (
        <p>
          {before}
          {advised.map(({ key, url, title }, index) => (
            <Fragment key={key}>
              {index > 0 && text.or}
              <a href={url}>{title}</a>
            </Fragment>
          ))}
          {after}
        </p>
      )}
    </section>
  );
}
