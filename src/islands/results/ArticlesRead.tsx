import type { ArticleRead } from '../../domain/exchange/records.ts';
import { fill, plural } from '../../i18n/text.ts';
import { dayOf } from '../../domain/time/day.ts';
import type { Context } from './context.ts';
import type { Removable } from './RemovalDialog.tsx';

/** The articles that were read to their end, the latest first. */
export function ArticlesRead({
  context,
  read,
  onRemove,
}: {
  context: Context;
  read: Readonly<Record<string, ArticleRead>>;
  onRemove: (what: Removable) => void;
}) {
  const { articles, formats, language } = context;
  const text = context.text.results.reading;
  const rows = Object.entries(read)
    .sort(([, a], [, b]) => (a.at < b.at ? 1 : -1))
    .map(([key, { at }]) => ({ key, at, article: articles.find((one) => one.key === key) }));
  const known = rows.filter(({ article }) => article).length;
  return (
    <section class="flow" aria-labelledby="articles-read">
      <h2 id="articles-read" tabIndex={-1}>
        {text.heading}
      </h2>
      {rows.length === 0 ? (
        <p class="measure">{text.none}</p>
      ) : (
        <>
          <p>{plural(language, text.count, known, { all: formats.number(articles.length) })}</p>
          <ul class="articles-read">
            {rows.map(({ key, at, article }) => (
              <li key={key}>
                {article ? <a href={article.url}>{article.title}</a> : <span>{text.unknown}</span>}
                <span class="soft small">{fill(text.when, { date: formats.date(dayOf(at)) })}</span>
                <button
                  type="button"
                  class="button plain"
                  aria-label={fill(text.removeNamed, { title: article?.title ?? key })}
                  onClick={() => {
                    onRemove({ kind: 'read', id: key, lost: article?.title ?? key });
                  }}
                >
                  {text.remove}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
