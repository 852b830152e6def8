import { marginOf } from '../../../domain/retention/loss.ts';
import { survivalResults } from '../../../domain/retention/survival-results.ts';
import type { Survivors } from '../../../domain/retention/survivors/types.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { SurvivalFitView } from './SurvivalFitView.tsx';

/** The fit to survivors that can be read; what the fit itself still refuses is said in general words. */
export function FittedSurvivors({ survivors }: { readonly survivors: Survivors }) {
  const text = useLazyText().inDepthSections;
  const { inputs, segment } = useCalculator();
  const [margin, discount] = [marginOf(segment), inputs.discount];
  try {
    const results = survivalResults({ cohorts: survivors.cohorts, margin, discount });
    return <SurvivalFitView results={results} survivors={survivors} margin={margin} discount={discount} />;
  } catch (error) {
    if (error instanceof RangeError) return <p class="notice warning">{text.problems.other}</p>;
    throw error;
  }
}
