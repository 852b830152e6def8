import type { Inputs } from '../../domain/retention/inputs.ts';
import { largestGain } from '../../domain/retention/largest-gain.ts';
import type { ComplaintResults } from '../../domain/retention/results.ts';
import { areAlike } from '../../domain/retention/segments.ts';
import type { TrustEffect } from '../../domain/retention/trust.ts';
import { fill, plural } from '../../i18n/text.ts';
import type { CalculatorContext, Text } from './context.tsx';

/** The answer to each further question in one sentence: the same on the page, on a slide and on paper. */
type Frame = Pick<CalculatorContext, 'formats' | 'inputs' | 'language' | 'loss'>;

/** What the programme is worth, over how long. @param npv its net present value */
export const programmeHeadline = (text: Text['programme'], { inputs, formats }: Frame, npv: number): string =>
  fill(npv < 0 ? text.headlineLoss : text.headline, {
    points: formats.number(inputs.gain * 100, 2),
    npv: formats.rough(Math.abs(npv)),
    years: inputs.horizon,
  });

/** Whom the posts reach, and who is left when what can be is put right. */
export function complaintHeadline(
  text: Text['complaint'],
  { language, inputs, formats }: Frame,
  { stated, influenced }: Pick<ComplaintResults, 'influenced' | 'stated'>,
): string {
  const headline = plural(language, text.headline, inputs.complaints, {
    complaints: formats.number(inputs.complaints, 1),
    reached: formats.people(inputs.complaints * inputs.reach),
    influenced: formats.people(stated),
  });
  // What is put right is no longer among those who say so.
  return inputs.recovery > 0
    ? `${headline} ${fill(text.remaining, { influenced: formats.people(influenced) })}`
    : headline;
}

/** Over what time two more points are counted. */
export const spanOf = (
  text: Text['segments'],
  language: Frame['language'],
  { valueHorizon }: Inputs,
): string => (valueHorizon === null ? text.spanAll : plural(language, text.span, valueHorizon));

/** Where two more points are worth most, over what time, and before what they cost. */
export function segmentsHeadline(text: Text['segments'], { language, inputs, loss, formats }: Frame): string {
  const { segments, all } = loss;
  const best = largestGain(segments);
  const isBounded = best?.twoPoints !== null;
  const span = spanOf(text, language, inputs);
  if (segments.length === 1 || !best) {
    return fill(isBounded ? text.headlineOne : text.headlineOneNoBound, {
      value: formats.rough(all.twoPoints),
      span,
    });
  }
  // Segments that only differ in size say nothing about where to act.
  if (areAlike(inputs.segments)) return text.headlineAlike;
  const value = formats.rough(best.twoPoints);
  return fill(isBounded ? text.headline : text.headlineNoBound, { name: best.name, value, span });
}

/** What faster and cheaper deals would bring, by the reader's own assumption. */
export function trustHeadline(text: Text['trust'], { inputs, formats }: Frame, effect: TrustEffect): string {
  if (inputs.faster === 0 && inputs.discountSaved === 0) return text.headlineUnset;
  return fill(text.headline, {
    days: formats.number(effect.newCycleDays, 1),
    before: formats.number(inputs.cycleDays, 1),
    kept: formats.rough(effect.discountKept),
  });
}
