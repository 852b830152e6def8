import type { RegisterQuestion } from '../../../domain/register/guide.ts';
import { useRegisterContext } from '../context.ts';

/** The way from an answer to the article about it, where the company's handbook has one (`register.yaml`). */
export function GuideLink({ question }: { question: RegisterQuestion }) {
  const { texts, guide } = useRegisterContext();
  const article = guide.articles[question];
  return article ? (
    <p class="measure" data-no-print>
      {texts.registerAnswers.summary.readMore} <a href={article.url}>{article.title}</a>
    </p>
  ) : null;
}
