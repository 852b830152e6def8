import type * as swedish from '../sv/quiz.ts';
import { words } from './words.ts';

const { adjective } = words;

export const questions: typeof swedish.questions = {
  none: ({ key }) => [
    `no question in the self-assessment is about ${key}`,
    `add ${key} to articles: of a question in the quiz folder, or write one`,
  ],
};

export const options: typeof swedish.options = {
  moved: ({ question, option, had, language, version }) => [
    `in ${adjective[language]} the option ${option} of ${question} has the text that ${had} had in version ${version}`,
    `move the text back: otherwise those who answered ${had} would have answered something else. If you mean it, raise version to the next whole number`,
  ],
  unmarked: ({ version, texts }) => [
    `nothing is noted about what the options say in version ${version}, so texts that change places would not be noticed`,
    `add below version ${version}: texts: { ${texts} }`,
  ],
};
