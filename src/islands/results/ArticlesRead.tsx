import { fill, plural } from '../../i18n/text.ts';
import { useResults } from './context.ts';
import { $articlesRead } from '../../stores/reading.ts';
import { useStored } from '../shared/use-stored.ts';
import { RemoveButton } from './RemoveButton.tsx';

/** The articles that were read to their end, the latest first; one that the handbook no longer has stays and says so. */
export function ArticlesRead() {
  const read = useStored($articlesRead);
  const { articles, formats, language, texts } = useResults();
  const text = texts.results.reading;
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
                <span class="soft small">{fill(text.when, { date: formats.dayOf(at) })}</span>
                <RemoveButton
                  kind="read"
                  id={key}
                  name={fill(text.removeNamed, { title: article?.title ?? key })}
                  lost={article?.title ?? key}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
