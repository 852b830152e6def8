import type { QuizItem } from '../../../domain/quiz/definition.ts';
import type { FieldProps } from './field-props.ts';
import { LikertField } from './LikertField.tsx';
import { MultiField } from './MultiField.tsx';
import { RankField } from './RankField.tsx';
import { SituationField } from './SituationField.tsx';

/** The control that a question of its type is answered with. */
export function AnswerField({ item, ...rest }: FieldProps<QuizItem>) {
  switch (item.type) {
    case 'likert':
      return <LikertField item={item} {...rest} />;
    case 'sjt':
      return <SituationField item={item} {...rest} />;
    case 'multi':
      return <MultiField item={item} {...rest} />;
    case 'rank':
      return <RankField item={item} {...rest} />;
  }
}
