import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { $invalidDrafts } from '../../../stores/calculator.ts';
import { PhoneCodes } from '../../shared/slides/PhoneCodes.tsx';
import { maxQrLength } from '../../shared/slides/qr-limit.ts';
import { SlideDeck, SlideNumber } from '../../shared/slides/SlideDeck.tsx';
import { useDeck } from '../../shared/slides/use-deck.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { StaleResultNotice } from '../StaleResultNotice.tsx';
import { Assumptions } from './Assumptions.tsx';
import HorizonField from './HorizonField.tsx';
import { linkAddress } from './link-address.ts';
import { SlideChart } from './SlideChart.tsx';
import { SlideDrawer } from './SlideDrawer.tsx';
import { questionTexts, slideBasis, slideNames } from './slides.ts';
import type { FigureSlide, SlideName } from './slides.ts';
import { useSlide } from './use-slide.ts';

/** The answers as slides, the room's numbers to be changed below them, and codes for the phones at the end. */
export default function Presenter({ close }: { readonly close: () => void }) {
  const { calculator, inputs } = useCalculator();
  const { slides, presenter } = useLazyText();
  const deck = useDeck(slideNames.length);
  const atStart = useRef(inputs);
  const [isOpen, setOpen] = useState(false);
  const name = slideNames[deck.at] ?? 'loss';
  const reset = (): void => {
    $invalidDrafts.set({});
    calculator.replace({ ...atStart.current, notes: inputs.notes });
  };
  const onKey = (event: KeyboardEvent): boolean => {
    // With Alt, because a single letter is pressed by mistake, or dictated. On a Mac the key then has another
    // character. With Ctrl it is AltGr, which writes.
    const isReset =
      event.altKey && !event.ctrlKey && (event.code === 'KeyR' || event.key.toLowerCase() === 'r');
    if (isReset) {
      event.preventDefault();
      reset();
    }
    return isReset;
  };
  const slide = useSlideParts(name);
  const tools = slide.drawer && (
    <button
      type="button"
      class="button quiet"
      aria-expanded={isOpen}
      onClick={() => {
        setOpen(!isOpen);
      }}
    >
      {presenter.changeNumbers}
    </button>
  );
  // One deck for all slides: another in its place would leave the full screen.
  return (
    <SlideDeck
      {...{ deck, close, onKey, tools }}
      class="presenter calculator"
      text={slides}
      kicker={slide.kicker}
      sentence={slide.sentence}
      footnote={slide.footnote}
      drawer={isOpen && slide.drawer && <SlideDrawer name={slide.drawer} reset={reset} />}
    >
      {slide.shown}
    </SlideDeck>
  );
}

interface SlideParts {
  readonly kicker: string;
  readonly sentence: string;
  readonly footnote: ComponentChildren;
  readonly shown: ComponentChildren;
  /** The slide whose sliders the drawer holds; none where there is nothing to change. */
  readonly drawer?: FigureSlide;
}

/** What a slide holds. */
function useSlideParts(name: SlideName): SlideParts {
  const { slides, presenter, calculator: text } = useLazyText();
  const { inputs, loss, phonePlaces = [] } = useCalculator();
  const figure = name === 'phones' ? 'loss' : name;
  const { sentence, value, label } = useSlide(figure);
  if (name === 'phones') {
    // The room has read the names on the slides; a code that phones can read has room for some of them.
    const named = linkAddress(inputs, { names: true });
    const scenario = named !== null && named.length <= maxQrLength ? named : linkAddress(inputs);
    const places = scenario === null ? [] : [{ label: presenter.scenario, url: scenario }];
    return {
      kicker: presenter.phonesKicker,
      sentence: presenter.phones,
      footnote: <p>{presenter.phonesNote}</p>,
      shown: <PhoneCodes text={slides} places={[...phonePlaces, ...places]} />,
    };
  }
  const { question, choices, rest = [], hasValues } = slideBasis[name];
  const asksHorizon =
    hasValues && (loss.unbounded || loss.all.twoPoints === null || inputs.valueHorizon !== null);
  return {
    kicker: text[questionTexts[question]].title,
    sentence,
    footnote: (
      <>
        {/* Not in the slide, which scrolls where the sliders take its room. */}
        <StaleResultNotice keys={[...choices, ...rest]} />
        <Assumptions names={choices} ofGroups={question !== 'trust'} ofValues={hasValues} />
        {question === 'trust' && <p>{presenter.trustWhy}</p>}
      </>
    ),
    shown: (
      <>
        <div class="said-number">
          <SlideNumber value={value} label={label} />
          {asksHorizon && <HorizonField id="present-bound" />}
        </div>
        <SlideChart name={name} />
      </>
    ),
    drawer: name,
  };
}
