import { ExpertParts } from './ExpertParts.tsx';
import { Keep } from './Keep.tsx';
import { Post } from './Post.tsx';
import { Trust } from './Trust.tsx';
import type { PartProps, Text } from './types.ts';
import { Where } from './Where.tsx';

interface Props extends PartProps {
  readonly text: Pick<Text, 'keep' | 'post' | 'where' | 'trust' | 'expert'>;
}

/** The questions below the first one, and the doors to the expert parts: asleep until somebody uses the calculator. */
export default function LowerQuestions({ text, ...part }: Props) {
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
