import { useEffect, useState } from 'preact/hooks';
import type { Inputs } from '../../../domain/retention/inputs.ts';
import type { Outcome } from '../../../domain/retention/outcomes.ts';
import { spreadInSteps } from '../../../domain/retention/uncertainty.ts';
import type { Spread } from '../../../domain/retention/uncertainty.ts';

/** What was drawn, and from what. */
interface Drawn {
  readonly inputs: Inputs;
  readonly outcome: Outcome;
  readonly seed: number;
  readonly spread: Spread | null;
}

/** How long the draws may hold the page at a time: less than a frame of 1/60 s. */
const turn = 10;

/**
 * The spread of an outcome, drawn after the page has shown what was typed and in turns that a keystroke comes between;
 * a newer set of numbers ends the draws of an older one.
 * @returns the last spread that was drawn for this outcome, and whether it is that of the present numbers
 */
export function useSpread(
  inputs: Inputs,
  outcome: Outcome,
  seed: number,
): { readonly spread: Spread | null; readonly isDrawing: boolean } {
  const [drawn, setDrawn] = useState<Drawn>();
  // An effect runs after the paint.
  useEffect(() => {
    const drawing = spreadInSteps(inputs, outcome, { seed });
    const go = (): void => {
      const end = performance.now() + turn;
      let step = drawing.next();
      while (!step.done && performance.now() < end) step = drawing.next();
      if (step.done) setDrawn({ inputs, outcome, seed, spread: step.value });
      else timer = setTimeout(go);
    };
    let timer = setTimeout(go);
    return () => {
      clearTimeout(timer);
    };
  }, [inputs, outcome, seed]);
  const isSame = drawn?.outcome === outcome;
  return {
    spread: isSame ? drawn.spread : null,
    isDrawing: !isSame || drawn.inputs !== inputs || drawn.seed !== seed,
  };
}
