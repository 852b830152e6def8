import { largestGain } from '../../../domain/retention/largest-gain.ts';
import { paybackLapse } from '../../../domain/retention/programme.ts';
import { computeResults } from '../../../domain/retention/results.ts';
import { areAlike } from '../../../domain/retention/segments.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { useCalculator } from '../context.tsx';
import {
  complaintHeadline,
  programmeHeadline,
  segmentsHeadline,
  spanOf,
  trustHeadline,
} from '../headlines.ts';
import { lossHeadline } from '../loss-headline.ts';
import { useLazyText } from '../OnDemand.tsx';
import type { FigureSlide } from './slides.ts';

/** What a slide says: one sentence, one rounded number, and what it is a number of. */
export interface SlideWords {
  readonly sentence: string;
  readonly value: string;
  readonly label: string;
}

/** The words of a slide for the present numbers: one case a slide, which is read beside the others and not cut. */
export function useSlide(name: FigureSlide): SlideWords {
  const frame = useCalculator();
  const { calculator: text, presenter } = useLazyText();
  const { language, inputs, loss, formats } = frame;
  const { all, segments } = loss;
  const { labels } = presenter;
  const { programme, complaint, trust } = computeResults(inputs);
  const years = (count: number): string =>
    plural(language, presenter.paybackYears, Math.round(count * 10) / 10, {
      years: formats.number(count, 1),
    });
  switch (name) {
    case 'loss':
      return {
        sentence: lossHeadline(text.loss, frame),
        value: formats.rough(all.yearlyMargin),
        label: labels.loss,
      };
    case 'notReplaced':
      return {
        sentence: presenter.notReplaced,
        value: formats.rough(all.notReplaced),
        label: labels.notReplaced,
      };
    case 'replaced': {
      const won = loss.replacementRatio === null ? null : all.lost * loss.replacementRatio;
      return {
        sentence:
          won === null
            ? text.loss.replacedNone
            : plural(language, presenter.replaced, won, { count: formats.people(won) }),
        value: formats.rough(all.replaced),
        label: labels.replaced,
      };
    }
    case 'programme':
      return {
        sentence: programmeHeadline(text.programme, frame, programme.npv),
        value: formats.rough(programme.npv),
        label: plural(language, labels.programme, inputs.horizon),
      };
    case 'payback': {
      const { discountedPayback: payback, breakEvenGain } = programme;
      const lapse = paybackLapse(programme);
      const sentence =
        payback === null
          ? plural(language, presenter.paybackNever, inputs.horizon)
          : fill(presenter.payback, { years: years(payback) });
      return {
        sentence:
          lapse === null ? sentence : `${sentence} ${fill(text.programme.paybackLapse, { year: lapse })}`,
        value: payback === null ? text.programme.never : years(payback),
        label: fill(labels.payback, {
          breakEven:
            breakEvenGain === null
              ? text.programme.breakEvenNone
              : fill(text.programme.breakEvenValue, { points: formats.number(breakEvenGain * 100, 2) }),
        }),
      };
    }
    case 'complaint':
      return {
        sentence: complaintHeadline(text.complaint, frame, complaint),
        value: formats.rough(complaint.cost),
        label: labels.complaint,
      };
    case 'segments': {
      const best = largestGain(segments);
      const isOfOne = segments.length > 1 && best !== undefined && !areAlike(inputs.segments);
      return {
        sentence: segmentsHeadline(text.segments, frame),
        value: formats.rough(isOfOne ? best.twoPoints : all.twoPoints),
        label: fill(isOfOne ? labels.segments : labels.segmentsAll, {
          name: best?.name ?? '',
          span: spanOf(text.segments, language, inputs),
        }),
      };
    }
    case 'trust':
      return {
        sentence: trustHeadline(text.trust, frame, trust),
        value: formats.rough(trust.discountKept),
        label: labels.trust,
      };
  }
}
