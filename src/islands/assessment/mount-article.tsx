import { render } from 'preact';
import ArticleQuestions from './ArticleQuestions.tsx';
import type { ArticleQuestionsProps } from './ArticleQuestions.tsx';
import '../shared/translation/watch.ts';
// As an address: a sheet that is imported as such would be linked by every article, for its first paint to wait for.
import styles from './article-questions.css?url';

/** The sheet of the questions; also where it does not come, since they can be answered without. */
const styled = (): Promise<unknown> =>
  new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = link.onerror = done;
    document.head.append(link);
  });

/**
 * Fetches an article's questions and puts them in place of what stands there. When they cannot be fetched, the
 * link to the self-assessment that stands there stays.
 * @param place an element whose `data-questions` is the address of the questions
 */
export async function mountQuestions(place: HTMLElement): Promise<void> {
  const [response] = await Promise.all([fetch(place.dataset['questions'] ?? ''), styled()]);
  if (!response.ok) return;
  const props = (await response.json()) as ArticleQuestionsProps;
  place.replaceChildren();
  render(<ArticleQuestions {...props} />, place);
}
