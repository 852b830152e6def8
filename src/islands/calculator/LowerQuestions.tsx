import { useEffect } from 'preact/hooks';
import { nameInLanguage } from '../../stores/example-names.ts';
import type { ExampleNames } from '../../stores/example-names.ts';
import { ExpertParts } from './ExpertParts.tsx';
import { Keep } from './Keep.tsx';
import { Post } from './Post.tsx';
import { Trust } from './Trust.tsx';
import type { PartProps, Text } from './types.ts';
import { Where } from './Where.tsx';

interface Props extends PartProps {
  readonly text: Pick<Text, 'keep' | 'post' | 'where' | 'trust' | 'expert'>;
  readonly exampleNames: readonly ExampleNames[];
}

/** The questions below the first one, and the doors to the expert parts: asleep until somebody uses the calculator. */
export default function LowerQuestions({ text, exampleNames, ...part }: Props) {
  // Only once: two tabs in two languages would go on naming the groups by turns.
  useEffect(() => {
    nameInLanguage(exampleNames);
  }, [exampleNames]);
  return (
    <>
      <Keep {...part} text={text.keep} />
      <Post {...part} text={text.post} />
      <Where {...part} text={text.where} />
      <Trust {...part} text={text.trust} />
      <ExpertParts {...part} text={text.expert} />
    </>
  );
}
