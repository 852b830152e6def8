import type { Dictionary } from './sv.ts';
import { about } from './en/about.ts';
import { article } from './en/article.ts';
import { site } from './en/site.ts';
import { assessment } from './en/assessment.ts';
import { book } from './en/book.ts';
import { attachments } from './en/attachments.ts';
import { calculator } from './en/calculator.ts';
import { calculatorLazy } from './en/calculator-lazy.ts';
import { commitments } from './en/commitments.ts';
import { common } from './en/common.ts';
import { editorial } from './en/editorial.ts';
import { liveFigure } from './en/live-figure.ts';
import { methodsMoney } from './en/methods-money.ts';
import { methodsRegister } from './en/methods-register.ts';
import { failure } from './en/failure.ts';
import { files } from './en/files.ts';
import { paths } from './en/paths.ts';
import { register } from './en/register.ts';
import { registerAnswers } from './en/register-answers.ts';
import { results } from './en/results.ts';
import { scores } from './en/scores.ts';
import { search } from './en/search.ts';
import { searchWords } from './en/search-words.ts';
import { slides } from './en/slides.ts';
import { storage } from './en/storage.ts';
import { team } from './en/team.ts';
import { workshopSlides } from './en/workshop-slides.ts';
import { workshops } from './en/workshops.ts';

/** The English dictionary: every key of the Swedish one, or it does not compile. */
export const en = {
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
} satisfies Dictionary;
