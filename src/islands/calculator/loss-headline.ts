import { fill, plural } from '../../i18n/text.ts';
import type { CalculatorContext, Text } from './context.tsx';

type Frame = Pick<CalculatorContext, 'formats' | 'language' | 'loss'>;

// Apart from the other answers, which the page in depth does without.
/** How many leave, and what goes with them. */
export function lossHeadline(text: Text['loss'], { language, loss: { all }, formats }: Frame): string {
  const count = {
    lost: formats.people(all.lost),
    customers: formats.people(all.customers),
    margin: formats.rough(Math.abs(all.yearlyMargin)),
  };
  return all.yearlyMargin < 0
    ? fill(text.headlineNegative, count)
    : plural(language, text.headline, all.lost, count);
}
