import type { Translation } from '../text.ts';
import type { searchWords as original } from '../sv/search-words.ts';

export const searchWords: Translation<typeof original> = {
  assessment:
    'self-test, test, test myself, take the test, quiz, survey, questions, questionnaire, rate yourself, self-evaluation, how good am I, measure trust, my habits, strengths and weaknesses, develop myself, skills test, self assessment',
  calculator:
    'calculate, calculation, work out, compute, estimate, simulate, simulation, tool, spreadsheet, what does a lost customer cost, customer value, lifetime value, CLV, churn in money, profitability, ROI, business case, investment, payback, forecast, scenarios',
  inDepth:
    'sensitivity analysis, tornado chart, uncertainty, spread, ranges, Monte Carlo, simulation, risk analysis, how certain is the figure, cohorts, survival, what an old customer is worth, beta-geometric, calculate further',
  results:
    'my result, result, score, my score, my answers, history, earlier results, commitments, my commitments, saved scenarios, export, import, move to another computer, delete my data, erase answers, backup, change over time',
  team: 'team picture, group results, team result, average, mean, contribute, contribution, team code, leader, manager view, anonymous, compare with the group, summary',
  register:
    'order list, order lines, customer list, import an order list, read in orders, analyse customers, customer analysis, purchase history, which customers are leaving, customers who have stopped buying, RFM, ABC analysis, Pareto analysis, Excel file, CSV file, csv, spreadsheet, cohorts, order frequency, inactive customers, duplicates',
  glossary:
    'dictionary, vocabulary, terms, terminology, definition, definitions, words explained, what does it mean, meaning of a word, abbreviations, entries',
  paths:
    'learning path, training, course, curriculum, reading order, where do I start, in what order, induction programme, development plan, role, competence development',
  workshops:
    'workshop, exercise, exercises, group exercise, training session, training day, facilitate, lead a session, facilitator guide, running order, worksheet, seminar, away day',
  new: 'news, change log, changes, what has changed, latest updates, RSS, Atom, news feed, subscribe',
  methods:
    'method, methodology, formula, formulas, formulae, how is it calculated, calculation basis, sources, references, bibliography, research, science, studies, limits, reliability, margin of error, assumptions',
  about:
    'privacy, privacy policy, data protection, GDPR, confidentiality, cookies, tracking, accessibility, accessibility statement, WCAG, contact, contact the editors, publisher, copyright, who is behind it, what is stored about me',
};
