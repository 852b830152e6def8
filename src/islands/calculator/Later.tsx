import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';

/** The texts of a part that loads on demand, with those of the first view that it repeats, and of files. */
export type ExpertText = Dictionary['calculatorExpert'] & {
  readonly first: Dictionary['calculator'];
  readonly files: Dictionary['files'];
};

/** The texts of what loads on demand: one language only, and not before it is asked for. */
const texts: Record<Language, () => Promise<{ readonly calculatorWhole: ExpertText }>> = {
  sv: () => import('../../i18n/sv/calculator-whole.ts'),
  en: () => import('../../i18n/en/calculator-whole.ts'),
};

interface LaterPart {
  readonly language: Language;
  readonly shared: { readonly loadFailed: string };
}

type Props<Own extends { part: LaterPart }> = Omit<Own, 'text'> & {
  readonly load: () => Promise<{ readonly default: ComponentType<Own> }>;
  /** Is called when the part cannot be had; the same function each time. */
  readonly onFail?: () => void;
};

/** A part of the calculator that is downloaded when it is first shown. */
export function Later<Own extends { part: LaterPart; text: ExpertText }>({
  load,
  onFail,
  ...own
}: Props<Own>) {
  // What is left of the props is the part's own but for its text, which TypeScript cannot follow through a rest of a generic.
  const { part } = own as unknown as Own;
  const [loaded, setLoaded] = useState<{ View: ComponentType<Own>; text: ExpertText } | 'failed'>();
  useEffect(() => {
    Promise.all([load(), texts[part.language]()]).then(
      ([module, { calculatorWhole: text }]) => {
        setLoaded({ View: module.default, text });
      },
      () => {
        setLoaded('failed');
        onFail?.();
      },
    );
  }, [load, onFail, part.language]);
  if (loaded === 'failed') return <p class="notice warning">{part.shared.loadFailed}</p>;
  if (!loaded) return null;
  const { View, text } = loaded;
  return <View {...(own as unknown as Own)} text={text} />;
}
