import type { ComponentChildren } from 'preact';
import type { GroupSummary } from '../../../domain/register/groups.ts';
import { sum } from '../../../domain/sum.ts';
import { daysAfter } from '../../../domain/time/days-after.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { Bars } from '../../shared/charts/Bars.tsx';
import { SlideDeck, SlideNumber } from '../../shared/slides/SlideDeck.tsx';
import { useDeck } from '../../shared/slides/use-deck.ts';
import { useRegisterContext } from '../context.ts';
import type { RegisterContext } from '../context.ts';
import { qualityRows } from './quality-rows.ts';
import { silentCustomers } from './SilentCustomers.tsx';
import { RecencyChart } from './RecencyChart.tsx';

interface Slide {
  readonly kicker: string;
  readonly sentence: string;
  readonly number: string;
  /** What the number is of: the sentence leaves the number to the slide. */
  readonly label: string;
  readonly chart: ComponentChildren;
}

/**
 * The answers across the room: one sentence, one number and one drawing a slide. A question that the file cannot answer has no
 * slide, and no slide names a customer: the room may hold people who are not to see the list.
 */
export function RegisterSlides({
  groups,
  onClose,
}: {
  groups: readonly GroupSummary[];
  onClose: () => void;
}) {
  const context = useRegisterContext();
  const { formats, texts, register } = context;
  const slides = [
    groupsSlide(context, groups),
    silenceSlide(context),
    retentionSlide(context),
    qualitySlide(context),
  ].flatMap((slide) => slide ?? []);
  const deck = useDeck(slides.length);
  const slide = slides[deck.at];
  const { answer } = register.state;
  if (!slide || !answer) return null;
  const { analysis } = answer;
  return (
    <SlideDeck
      deck={deck}
      text={texts.slides}
      class="register"
      kicker={slide.kicker}
      sentence={slide.sentence}
      footnote={fill(texts.registerAnswers.slides.footnote, {
        customers: formats.number(analysis.customers.length),
        until: formats.date(analysis.until),
      })}
      close={onClose}
    >
      <SlideNumber value={slide.number} label={slide.label} />
      {slide.chart}
    </SlideDeck>
  );
}

/** How much of the contribution group A brings; none without revenue. */
function groupsSlide(context: RegisterContext, groups: readonly GroupSummary[]): Slide | undefined {
  const { language, formats, texts, register } = context;
  const { customerGroups, slides } = texts.registerAnswers;
  const { answer } = register.state;
  const a = groups.find(({ group }) => group === 'A');
  if (!answer || !a) return undefined;
  const { customers } = answer.analysis;
  const share = formats.percent(a.share);
  const count = formats.number(a.customers.length);
  return {
    kicker: customerGroups.heading,
    sentence: plural(language, slides.customerGroups, a.customers.length, {
      count,
      customers: formats.number(customers.length),
    }),
    number: share,
    label: answer.counts.orders === undefined ? slides.fromLargeRegister : slides.fromLarge,
    chart: (
      <Bars
        title={customerGroups.caption}
        asTable={slides.asTable}
        header={[customerGroups.group, customerGroups.share]}
        blocks={[
          {
            bars: groups.map(({ group, share: part }) => ({
              name: customerGroups.names[group],
              value: part,
              label: formats.percent(part),
            })),
          },
        ]}
      />
    ),
  };
}

/** What is at stake with those who have gone quiet; none where nobody has. */
function silenceSlide({ language, formats, texts, register }: RegisterContext): Slide | undefined {
  const { silentCustomers: silent, slides } = texts.registerAnswers;
  const { answer } = register.state;
  if (!answer) return undefined;
  const { customers } = answer.analysis;
  const list = silentCustomers(customers);
  if (list.length === 0) return undefined;
  const stake = formats.money(sum(list.map((one) => one.stake)), { maximumSignificantDigits: 2 });
  return {
    kicker: silent.heading,
    sentence: plural(language, slides.silentCustomers, list.length, { count: formats.number(list.length) }),
    number: stake,
    label: slides.stake,
    chart: <RecencyChart {...{ customers, list }} isSlide />,
  };
}

/** How many bought again the year after; none where the file is too short. */
function retentionSlide({ formats, texts, register }: RegisterContext): Slide | undefined {
  const { retention, slides } = texts.registerAnswers;
  const { answer } = register.state;
  const [latest] = answer?.analysis.yearly ?? [];
  if (!answer || !latest) return undefined;
  const { until, yearly } = answer.analysis;
  return {
    kicker: retention.heading,
    sentence: fill(slides.retention, {
      count: formats.number(latest.retention.count),
      of: formats.number(latest.retention.of),
    }),
    number: formats.percent(latest.retention.share),
    label: slides.retentionOf,
    chart: (
      <Bars
        title={retention.yearlyCaption}
        asTable={slides.asTable}
        header={[retention.period, retention.share]}
        blocks={[
          {
            bars: yearly.map(({ back, retention: kept }) => ({
              name: formats.date(daysAfter(until, -Math.round(back * 365.25))),
              value: kept.share,
              label: formats.percent(kept.share),
            })),
          },
        ]}
      />
    ),
  };
}

/** How many customers have something to correct. */
function qualitySlide(context: RegisterContext): Slide | undefined {
  const { language, formats, texts, register } = context;
  const { dataQuality, slides } = texts.registerAnswers;
  const { answer } = register.state;
  if (!answer) return undefined;
  const { toMend } = answer.quality;
  const customers = formats.number(answer.analysis.customers.length);
  return {
    kicker: dataQuality.heading,
    sentence: toMend === 0 ? dataQuality.clean : slides.toCorrect,
    number: formats.number(toMend),
    label: plural(language, slides.toCorrectOf, toMend, { customers }),
    chart: (
      <Bars
        title={dataQuality.toCorrect}
        asTable={slides.asTable}
        header={[dataQuality.toCorrect, texts.registerAnswers.customerGroups.customers]}
        blocks={[
          {
            bars: qualityRows(context)
              .filter(([, count]) => count > 0)
              .map(([name, count]) => ({ name, value: count, label: formats.number(count) })),
          },
        ]}
      />
    ),
  };
}
