import type { Translation } from '../text.ts';
import type { scores as original } from '../sv/scores.ts';

export const scores: Translation<typeof original> = {
  title: 'How the self-assessment is calculated',
  intro:
    'Version {version}. {items} questions in {dimensions} areas, and {deepening} extra ones. Every answer becomes a number p between 0 and 1.',
  introCore:
    'Version {version}. {items} questions in {dimensions} areas. Every answer becomes a number p between 0 and 1.',
  items: 'Answers',
  likert: {
    name: 'How often',
    meaning:
      'a is the number of the step you chose. The first step gives 0, the last gives 1. If the question is reversed, so is the number.',
  },
  sjt: {
    name: 'Best and worst',
    meaning:
      'Each choice has an effect e. The score is how far your best (e₁) lies above your worst (e₂). If the two are equal, the score is a half.',
  },
  multi: {
    name: 'Choose all',
    meaning: 'The weights (w) of what you picked are added up. What does harm is negative.',
  },
  rank: {
    name: 'Put in order',
    meaning:
      'How many places (d) each of the n things is off, against the most that is possible (Spearman’s footrule).',
  },
  dimension: 'Areas and overall score',
  dimensionBody:
    'An area’s score (S) is 100 times the mean of the answered questions, weighted by their weights (w). A question without an answer does not count as zero; it does not count at all. At least {minAnswered} answers are needed, and at least {minShare} of the questions that apply. The overall score is the mean of the areas.',
  bands: 'Levels',
  bandsBody: 'The level follows the rounded score: {bands}.',
  bandFrom: '“{band}” from {from}',
  error: 'Error of measurement',
  errorBody:
    'The standard error of measurement follows from the standard deviation (s) and the reliability (r). For an area s = {sd} and r = {reliability} are used, which gives an error of {sem} points; for the overall score s = {overallSd} and r = {overallReliability}, which gives {overallSem}. If only some of the questions are answered, the share f, r is lowered to r′ by the Spearman–Brown formula.',
  range:
    'The range beside a score is one error of measurement each way. If errors are normal, the true score, the average of imagined repetitions, lies in it in {trueScore} of cases. A new measurement has an error of its own and lands there in only {newScore} of cases.',
  errorAssumed:
    'These four figures are assumed, not measured in your company. Anyone with answers from many people can calculate their own and enter them in the file of the self-assessment.',
  errorMeasured: 'These figures are measured.',
  change: 'Change',
  changeBody:
    'Two rounds (S₁ and S₂) are compared on the questions answered in both. A difference is called improved or lower only when it exceeds z = {z} times the error of the difference ({confidence} confidence). With every question answered both times it takes {dimension} points for an area and {overall} for the overall score; with fewer answers it takes more. The rounded scores, those that are shown, decide. From the third round the slope of the line is tested against the error, too.',
  changeMajor: 'Rounds with different major versions of the questions are never compared.',
  limits: 'What the score must not be used for',
  limitsList: {
    a: 'It is not a test. There is no pass mark and no certificate.',
    b: 'It must not be used to rank people, set pay or choose whom to employ.',
    c: 'It rests on a person’s own answers. It says how someone sees themselves, not what customers think.',
    d: 'The areas are closely linked. A few points between two areas mean nothing.',
  },
  basis: 'What the questions rest on',
  sources: 'Sources',
  sourceList: {
    situations: 'Best and worst in a situation: there is no one right way to score (Bergman et al. 2006).',
    reliability: 'Reliability: Cronbach (1951), Spearman (1910), Brown (1910).',
    change:
      'Change: Jacobson & Truax (1991). The method is rarely the best, and two measurements are too few: McAleavey (2024).',
    rank: 'Ranking: Diaconis & Graham (1977).',
  },
};
