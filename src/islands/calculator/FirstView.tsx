import type { CalculatorExamples } from '../../domain/retention/examples.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { Lose } from './Lose.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { PartProps, Text } from './types.ts';

interface Props extends PartProps {
  readonly text: Pick<Text, 'toolbar' | 'lose'> & { readonly storage: Dictionary['storage'] };
  readonly examples: CalculatorExamples['examples'];
}

/** What a room begins with: the tools that hold for everything, and the first question. */
export default function FirstView({ text, ...all }: Props) {
  return (
    <>
      <Toolbar {...all} text={text.toolbar} storage={text.storage} />
      <Lose {...all} text={text.lose} />
    </>
  );
}
