import type { AmountNotes } from '../../domain/register/reading/amount-notes.ts';
import type { Analysis } from '../../domain/register/analyse.ts';
import type { Quality } from '../../domain/register/quality.ts';
import type { DoubtfulStatus } from '../../domain/register/reading/doubtful-status.ts';
import type { LineCounts } from '../../domain/register/reading/lines.ts';
import type { Proposal, Settings } from '../../domain/register/reading/propose.ts';

/** What takes time, in order. */
export type Step =
  'opening' | 'splitting' | 'recognising' | 'reading' | 'summing' | 'fitting' | 'expecting' | 'checking';

/** Why a file gives no answer. */
export type Problem =
  'empty' | 'binary' | 'tooLarge' | 'tooMany' | 'workbook' | 'nothing' | 'unopened' | 'failed';

/** What a person decides besides how the file is read. */
export interface Choices {
  readonly cuts: readonly [number, number];
  /** Null: the gaps between purchases decide. */
  readonly isContract: boolean | null;
  /** Days without a purchase after which a customer's card counts as stale. */
  readonly staleDays: number;
  /** The last day of observation; null: the last one in the file. */
  readonly until: string | null;
}

/** To the worker. */
export type Request =
  | { readonly kind: 'open'; readonly file: File }
  | { readonly kind: 'example'; readonly language: 'sv' | 'en'; readonly today: string }
  | {
      readonly kind: 'analyse';
      readonly settings: Settings;
      readonly choices: Choices;
      readonly today: string;
    };

/** What was counted on the way; the last four of an order list only. */
export type Counts = LineCounts & {
  readonly amounts: AmountNotes;
  readonly status?: DoubtfulStatus | null;
} & Partial<Record<'returns' | 'zeros' | 'future' | 'orders', number>>;

export interface Answer {
  readonly analysis: Analysis;
  readonly quality: Quality;
  readonly counts: Counts;
  readonly settings: Settings;
}

/** From the worker. */
export type Reply =
  | { readonly kind: 'progress'; readonly step: Step; readonly share: number }
  | {
      readonly kind: 'proposal';
      readonly proposal: Proposal;
      readonly lines: number;
      readonly brokenQuotes: boolean;
      /** The sheets of a workbook that were not read, though something stands in them. */
      readonly otherSheets: readonly string[];
    }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly problem: Problem };
