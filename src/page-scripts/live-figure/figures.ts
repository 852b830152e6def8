import type { LiveFigureName } from '../../domain/live-figures.ts';
import type { Inputs } from '../../domain/retention/inputs.ts';
import { roundToTotal } from '../../domain/round-to-total.ts';
import { lossResults } from '../../domain/retention/loss.ts';
import { complaintResults } from '../../domain/retention/results.ts';
import { trustEffect } from '../../domain/retention/trust.ts';
import type { Formats } from '../../i18n/formats.ts';

/** What stands in a figure: a text for each key; in the table of groups the keys are `<row>.<column>`. */
export type FigureTexts = Readonly<Record<string, string>>;

/** The numbers of a figure as texts: the same function fills the page at build and with the reader's own inputs. */
export function figureTexts(name: LiveFigureName, inputs: Inputs, formats: Formats): FigureTexts {
  const loss = lossResults(inputs);
  const money = (value: number | null): string => (value === null ? '–' : formats.money(value));
  switch (name) {
    case 'word-of-mouth':
      return {
        posts: formats.number(inputs.complaints, 1),
        reached: formats.number(inputs.complaints * inputs.reach, 1),
        influenced: formats.number(complaintResults(inputs, loss).stated, 1),
      };
    case 'keep-customers':
      return {
        lost: formats.number(loss.all.lost, 1),
        yearlyMargin: money(loss.all.yearlyMargin),
        notReplaced: money(loss.all.notReplaced),
        replaced: money(loss.all.replaced),
      };
    case 'customer-segments': {
      const shares = roundToTotal(
        loss.segments.map(({ share }) => share ?? 0),
        2,
      );
      return Object.fromEntries(
        loss.segments.flatMap((segment, row) => [
          [`${row}.name`, segment.name],
          [`${row}.customers`, formats.number(segment.customers, 1)],
          [`${row}.equity`, money(segment.equity)],
          [`${row}.share`, segment.share === null ? '–' : formats.percent(shares[row] ?? 0)],
          [`${row}.twoPoints`, money(segment.twoPoints)],
        ]),
      );
    }
    case 'speed-of-trust': {
      const effect = trustEffect(inputs);
      return {
        before: formats.number(inputs.cycleDays, 1),
        newCycle: formats.number(effect.newCycleDays, 1),
        daysSaved: formats.number(effect.daysSaved, 1),
        discountKept: formats.money(effect.discountKept),
        faster: formats.percent(inputs.faster),
        discountSaved: formats.percent(inputs.discountSaved, 1),
      };
    }
  }
}
