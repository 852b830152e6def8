import { largestGain } from '../../../domain/retention/largest-gain.ts';
import { paybackLapse } from '../../../domain/retention/programme.ts';
import { computeResults } from '../../../domain/retention/results.ts';
import { areAlike } from '../../../domain/retention/segments.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { useCalculator } from '../context.tsx';
import { complaintHeadline, segmentsHeadline, spanOf } from '../headlines.ts';
import { useLazyText } from '../OnDemand.tsx';
import type { LazyText } from '../OnDemand.tsx';
import type { FigureSlide, SlideWords } from './slides.ts';
import { trustWords } from './trust-words.ts';

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
        sentence: plural(language, presenter.loss, all.lost, {
          lost: formats.people(all.lost),
          customers: formats.people(all.customers),
        }),
        value: formats.rough(all.yearlyMargin),
        label: all.yearlyMargin < 0 ? labels.lossNegative : labels.loss,
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
        sentence: fill(programmeSentence(presenter, programme.npv), {
          points: formats.number(inputs.gain * 100, 2),
        }),
        value: formats.rough(programme.npv),
        label: plural(language, labels.programme, inputs.horizon),
      };
    case 'payback': {
      const { discountedPayback: payback, breakEvenGain } = programme;
      const lapse = paybackLapse(programme);
      const sentence =
        payback === null
          ? plural(language, presenter.paybackNever, inputs.horizon)
          : plural(language, presenter.payback, inputs.horizon);
      return {
        sentence:
          lapse === null ? sentence : `${sentence} ${fill(text.programme.paybackLapse, { year: lapse })}`,
        value: payback === null ? text.programme.never : years(payback),
        label: fill(payback === null ? labels.paybackNever : labels.payback, {
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
      const gain = isOfOne ? best.twoPoints : all.twoPoints;
      return {
        // A value without bound has to be explained; the page's own words do.
        sentence:
          gain === null
            ? segmentsHeadline(text.segments, frame)
            : isOfOne
              ? fill(presenter.segments, { name: best.name })
              : presenter.segmentsAll,
        value: formats.rough(gain),
        label: fill(isOfOne ? labels.segments : labels.segmentsAll, {
          span: spanOf(text.segments, language, inputs),
        }),
      };
    }
    case 'trust':
      return trustWords(presenter, frame, trust);
  }
}

/** Whether the programme pays. @param npv its net present value */
const programmeSentence = (text: LazyText['presenter'], npv: number): string =>
  npv > 0 ? text.programmePays : npv < 0 ? text.programmeCosts : text.programmeEven;
