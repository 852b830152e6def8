import { complaintResults, programmeResults, survivorsOf } from '../../../domain/retention/results.ts';
import { trustEffect } from '../../../domain/retention/trust.ts';
import { fill } from '../../../i18n/text.ts';
import { Bars } from '../../shared/charts/Bars.tsx';
import { BaseChart } from '../charts/BaseChart.tsx';
import { CascadeChart } from '../charts/CascadeChart.tsx';
import { CashChart } from '../charts/CashChart.tsx';
import { HundredChart } from '../charts/HundredChart.tsx';
import { SegmentGainChart } from '../charts/SegmentGainChart.tsx';
import { TrustChart } from '../charts/TrustChart.tsx';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';

import { LostValueChart } from './LostValueChart.tsx';
import type { FigureSlide } from './slides.ts';

/** Shares of the days of a deal that a room can picture. */
const guesses = [0, 0.1, 0.25, 0.5];

/** While the room has assumed nothing: what it would mean if a part of the days went. */
function TrustGuesses() {
  const { presenter } = useLazyText();
  const text = useText('trust');
  const asTable = useText('asTable');
  const { inputs, formats } = useCalculator();
  return (
    <Bars
      title={text.newCycle}
      asTable={asTable}
      header={[text.newCycle, text.chartDays]}
      blocks={[
        {
          bars: guesses.map((faster) => {
            const { newCycleDays } = trustEffect({ ...inputs, faster });
            return {
              name:
                faster === 0 ? text.daysNow : fill(presenter.trustGuess, { share: formats.percent(faster) }),
              value: newCycleDays,
              label: formats.number(newCycleDays, 1),
            };
          }),
        },
      ]}
    />
  );
}

/** The one drawing of a slide. */
export function SlideChart({ name: slide }: { readonly name: FigureSlide }) {
  const { calculator: text, presenter } = useLazyText();
  const asTable = useText('asTable');
  const { inputs, loss, formats } = useCalculator();
  const { all } = loss;
  const money = (label: string, value: number | null) => ({
    name: label,
    value: value ?? 0,
    label: formats.rough(value),
    exact: formats.amount(value),
  });
  const bars = (title: string, list: readonly ReturnType<typeof money>[]) => (
    <Bars title={title} asTable={asTable} header={[title, text.complaint.amount]} blocks={[{ bars: list }]} />
  );
  switch (slide) {
    case 'loss':
      return <HundredChart />;
    case 'notReplaced':
      return <LostValueChart />;
    case 'replaced':
      return bars(text.loss.twoViews, [
        money(text.loss.replaced, all.replaced),
        money(text.loss.notReplaced, all.notReplaced),
      ]);
    case 'programme':
      return <CashChart programme={programmeResults(inputs)} />;
    case 'payback':
      return <BaseChart programme={programmeResults(inputs)} without={survivorsOf(inputs)} />;
    case 'complaint':
      return <CascadeChart cascade={complaintResults(inputs, loss)} isShort />;
    case 'segments':
      return inputs.segments.length > 1 ? (
        <SegmentGainChart summary="" />
      ) : (
        bars(presenter.worthTitle, [
          money(text.loss.equity, all.equity),
          money(
            presenter.worthRaised,
            all.equity === null || all.twoPoints === null ? null : all.equity + all.twoPoints,
          ),
        ])
      );
    case 'trust':
      return inputs.faster === 0 && inputs.discountSaved === 0 ? (
        <TrustGuesses />
      ) : (
        <TrustChart effect={trustEffect(inputs)} />
      );
  }
}
