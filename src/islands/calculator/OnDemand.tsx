import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FieldName } from '../../domain/retention/fields.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { createIslandContext } from '../shared/island-context.ts';
import { useLazy } from '../shared/use-lazy.ts';
import { CalculatorProvider, useCalculator } from './context.tsx';
import type { CalculatorContext, Text } from './context.tsx';

/** The texts of the parts that load on demand, with all of the calculator's others, those of files and of slides. */
export type LazyText = Dictionary['calculatorLazy'] & {
  readonly calculator: Text;
  readonly files: Dictionary['files'];
  readonly slides: Dictionary['slides'];
};

const [LazyTextProvider, useLazyText] = createIslandContext<LazyText>('OnDemand');
export { useLazyText };

/** The texts of what loads on demand: one language only, and not before it is asked for. */
const lazyTexts: Record<Language, () => Promise<{ readonly calculatorWhole: LazyText }>> = {
  sv: () => import('../../i18n/sv/calculator-whole.ts'),
  en: () => import('../../i18n/en/calculator-whole.ts'),
};

interface Props<Module extends object> {
  readonly load: () => Promise<Module>;
  /** Is called when the part cannot be had; the same function each time. */
  readonly onFail?: () => void;
  readonly children: (module: Module) => ComponentChildren;
}

/** A part of the calculator that is downloaded when it is first shown, with the texts that it needs. */
export function OnDemand<Module extends object>({ load, onFail, children }: Props<Module>) {
  const island = useCalculator();
  const part = useLazy(load);
  const texts = useLazy(lazyTexts[island.language]);
  const isFailed = part === 'failed' || texts === 'failed';
  useEffect(() => {
    if (isFailed) onFail?.();
  }, [isFailed, onFail]);
  if (isFailed) return <p class="notice warning">{island.text.loadFailed}</p>;
  if (part === 'loading' || texts === 'loading') return null;
  const { calculatorWhole: text } = texts;
  return (
    <LazyTextProvider value={text}>
      <CalculatorProvider value={withAllTexts(island, text.calculator)}>{children(part)}</CalculatorProvider>
    </LazyTextProvider>
  );
}

/** The context with every question's texts, and with the fields that the page has only told the sources of. */
function withAllTexts(island: CalculatorContext, text: Text): CalculatorContext {
  const sources = Object.entries(island.sources ?? {}) as [FieldName, string][];
  const fields = Object.fromEntries(
    sources.map(([name, source]) => [name, { ...text.fields[name], source }]),
  );
  return { ...island, text, fields: { ...fields, ...island.fields } };
}
