import type { TrustEffect } from '../../../domain/retention/trust.ts';
import { fill, plural } from '../../../i18n/text.ts';
import type { CalculatorContext } from '../context.tsx';
import type { LazyText } from '../OnDemand.tsx';
import type { SlideWords } from './slides.ts';

type Frame = Pick<CalculatorContext, 'formats' | 'inputs' | 'language'>;

/**
 * What the slide of trust says: the discount that is kept, or the days where only they change. Before the room has
 * assumed anything there is no effect to show: then it says how long a deal takes today, and asks.
 */
export function trustWords(
  text: LazyText['presenter'],
  { language, inputs, formats }: Frame,
  effect: TrustEffect,
): SlideWords {
  const { cycleDays, faster, discountSaved } = inputs;
  const { labels } = text;
  const days = (count: number): string =>
    plural(language, text.trustDays, Math.round(count * 10) / 10, { days: formats.number(count, 1) });
  if (faster === 0 && discountSaved === 0) {
    return { sentence: text.trustUnset, value: days(cycleDays), label: labels.trustUnset };
  }
  const sentence =
    faster === 0
      ? fill(text.trustCheaper, { points: formats.number(discountSaved * 100, 2) })
      : fill(text.trustFaster, {
          days: formats.number(effect.newCycleDays, 1),
          before: formats.number(cycleDays, 1),
        });
  return discountSaved === 0
    ? { sentence, value: days(effect.daysSavedPerDeal), label: labels.trustFaster }
    : { sentence, value: formats.rough(effect.discountKept), label: labels.trust };
}
