import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getFrame, getQuiz, isOn } from '../../../../content.ts';
import { articlePaths } from '../../../../static-paths.ts';
import { pick } from '../../../../domain/pick.ts';
import { quizForArticle } from '../../../../domain/quiz/article.ts';
import { dictionary } from '../../../../i18n/dictionary.ts';
import { routes } from '../../../../i18n/site-routes.ts';
import type { ArticleQuestionsProps } from '../../../../islands/assessment/ArticleQuestions.tsx';

/** One file an article that has questions, fetched when its reader comes near them. */
export async function getStaticPaths() {
  const paths = await articlePaths();
  const asked = await Promise.all(
    paths.map(async (path) => {
      const { language, key } = path.props.article;
      const { site } = await getFrame(language);
      if (!isOn(site, 'assessment')) return [];
      return quizForArticle(await getQuiz(language), key).questions.length > 0 ? [path] : [];
    }),
  );
  return asked.flat();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { language, key } = props.article;
  const [{ site }, quiz] = await Promise.all([getFrame(language), getQuiz(language)]);
  const { assessment, storage } = dictionary(language);
  const answer: ArticleQuestionsProps = {
    language,
    currency: site.currency,
    text: pick(assessment, ...textNames),
    storageText: storage,
    ...quizForArticle(quiz, key),
    url: routes.page(language, 'assessment'),
  };
  return Response.json(answer);
};

/** The texts of a question and of the note below it. */
const textNames = [
  'article', 'question', 'saved', 'savedHere', 'unsaved',
  'savedHalf', 'savedHalfHere', 'unsavedHalf', 'lacksBest', 'lacksWorst',
] as const satisfies readonly (keyof ArticleQuestionsProps['text'])[]; // prettier-ignore
