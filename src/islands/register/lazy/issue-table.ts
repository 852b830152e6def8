import type { CsvTable } from '../../../domain/exchange/csv.ts';
import type { CustomerIssues, Issue } from '../../../domain/register/quality.ts';
import { fill, plural } from '../../../i18n/text.ts';
import type { RegisterProps } from '../context.ts';

/** What the words about an issue are made of: the language, its texts, and when an entry counts as stale. */
export interface IssueWords {
  readonly language: RegisterProps['language'];
  readonly texts: Pick<RegisterProps['texts'], 'register' | 'registerAnswers'>;
  readonly staleDays: number;
}

/** How long a customer may be silent before the entry counts as stale, in words; a year is taken as 365 days. */
export const staleTime = ({ language, texts, staleDays }: IssueWords): string =>
  plural(language, texts.registerAnswers.dataQuality.years, Math.round(staleDays / 365));

/** What is to be mended in an entry, in words. */
export function issueText(issue: Issue, words: IssueWords): string {
  const text = words.texts.registerAnswers.dataQuality;
  if (issue.kind === 'missing' || issue.kind === 'invalid') {
    return fill(text.issue[issue.kind], { field: words.texts.register.columns.roles[issue.field] });
  }
  return issue.kind === 'stale'
    ? fill(text.issue.stale, { time: staleTime(words) })
    : fill(text.issue[issue.kind], { other: issue.other });
}

/** The entries to mend as a table for a file, each with its row of the company's own file. */
export function issueTable(words: IssueWords, list: readonly CustomerIssues[]): CsvTable {
  const text = words.texts.registerAnswers.dataQuality;
  return {
    language: words.language,
    header: [text.row, text.customer, text.name, text.toCorrect],
    rows: list.map(({ row, customer, name, issues }) => [
      row,
      customer,
      name,
      issues.map((issue) => issueText(issue, words)).join(', '),
    ]),
  };
}
