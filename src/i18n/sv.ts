import { about } from './sv/about.ts';
import { article } from './sv/article.ts';
import { site } from './sv/site.ts';
import { assessment } from './sv/assessment.ts';
import { book } from './sv/book.ts';
import { attachments } from './sv/attachments.ts';
import { calculator } from './sv/calculator.ts';
import { calculatorLazy } from './sv/calculator-lazy.ts';
import { commitments } from './sv/commitments.ts';
import { common } from './sv/common.ts';
import { editorial } from './sv/editorial.ts';
import { liveFigure } from './sv/live-figure.ts';
import { methodsMoney } from './sv/methods-money.ts';
import { methodsRegister } from './sv/methods-register.ts';
import { failure } from './sv/failure.ts';
import { files } from './sv/files.ts';
import { paths } from './sv/paths.ts';
import { register } from './sv/register.ts';
import { registerAnswers } from './sv/register-answers.ts';
import { results } from './sv/results.ts';
import { scores } from './sv/scores.ts';
import { search } from './sv/search.ts';
import { searchWords } from './sv/search-words.ts';
import { slides } from './sv/slides.ts';
import { storage } from './sv/storage.ts';
import { team } from './sv/team.ts';
import { workshopSlides } from './sv/workshop-slides.ts';
import { workshops } from './sv/workshops.ts';

/** The Swedish dictionary, and with it the list of every key. One file a section, below `sv/`. */
export const sv = {
  about,
  article,
  assessment,
  book,
  attachments,
  calculator,
  calculatorLazy,
  commitments,
  common,
  editorial,
  liveFigure,
  methodsMoney,
  methodsRegister,
  failure,
  files,
  paths,
  register,
  registerAnswers,
  results,
  scores,
  search,
  searchWords,
  site,
  slides,
  storage,
  team,
  workshopSlides,
  workshops,
};

/** All texts of the interface in one language. */
export type Dictionary = import('./text.ts').Translation<typeof sv>;
