import { render } from 'preact';
import ArticleQuestions from './ArticleQuestions.tsx';
import type { ArticleQuestionsProps } from './ArticleQuestions.tsx';
import { addStyles } from '../shared/add-styles.ts';
import '../shared/translation/watch.ts';
import styles from './article-questions.css?url';

/**
 * Fetches an article's questions and puts them in place of what stands there. When they cannot be fetched, the
 * link to the self-assessment that stands there stays.
 * @param place an element whose `data-questions` is the address of the questions
 */
export async function mountQuestions(place: HTMLElement): Promise<void> {
  const [response] = await Promise.all([fetch(place.dataset['questions'] ?? ''), addStyles(styles)]);
  if (!response.ok) return;
  const props = (await response.json()) as ArticleQuestionsProps;
  place.replaceChildren();
  render(<ArticleQuestions {...props} />, place);
}
