import { dimensionName } from '../../domain/quiz/definition.ts';
import { minDifference } from '../../domain/quiz/compare.ts';
import { fill } from '../../i18n/text.ts';
import { useTeam } from './context.ts';
import { pictureExtremes } from './picture-rows.ts';
import type { PictureRow } from './picture-rows.ts';

/** What may be said of the picture and what not, and something to begin a talk with. */
export function DiscussionPrompts({ rows }: { readonly rows: readonly PictureRow[] }) {
  const context = useTeam();
  const { formats, quiz, texts, articles } = context;
  const text = texts.team.talk;
  const extremes = pictureExtremes(context, rows);
  if (!extremes) return null;
  const { highest, lowest, criterion, isCertain } = extremes;
  const nameOf = (id: string): string => dimensionName(quiz.texts, id);
  const points = formats.number(minDifference(criterion));
  const first = quiz.definition.dimensions.find(({ id }) => id === lowest.id)?.articles[0];
  const article = isCertain ? articles.find(({ key }) => key === first) : undefined;
  const [before = '', after = ''] = text.article.split('{title}');
  return (
    <section class="talk" aria-labelledby="talk">
      <h4 id="talk">{text.heading}</h4>
      <p class="measure">
        {isCertain
          ? fill(text.uneven, { highest: nameOf(highest.id), lowest: nameOf(lowest.id), points })
          : fill(text.even, { points })}
      </p>
      <div class="may">
        <div>
          <p class="label">{text.may}</p>
          <ul>
            <li>{text.mayAnswers}</li>
            <li>{text.mayLevel}</li>
          </ul>
        </div>
        <div>
          <p class="label">{text.mayNot}</p>
          <ul>
            <li>{text.mayNotWho}</li>
            <li>{fill(text.mayNotDiffer, { points })}</li>
            <li>{text.mayNotTeams}</li>
          </ul>
        </div>
      </div>
      <p class="measure">
        <strong>{text.question}</strong>{' '}
        {isCertain
          ? fill(text.askLowest, {
              lowest: nameOf(lowest.id),
              meaning: quiz.texts.dimensions[lowest.id]?.meaning ?? '',
            })
          : text.askAny}
      </p>
      {article && (
        <p>
          {before}
          <a href={article.url}>{article.title}</a>
          {after}
        </p>
      )}
    </section>
  );
}
