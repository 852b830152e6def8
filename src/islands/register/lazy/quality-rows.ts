import { cardFields } from '../../../domain/register/reading/read-orders.ts';
import { fill } from '../../../i18n/text.ts';
import type { RegisterContext } from '../context.ts';
import { staleTime } from './issue-table.ts';

/** What was asked of the register, and how many customers have it to correct. */
export function qualityRows(context: RegisterContext): readonly (readonly [name: string, count: number])[] {
  const { texts, register } = context;
  const { answer } = register.state;
  if (!answer) return [];
  const { quality } = answer;
  const text = texts.registerAnswers.dataQuality;
  const asked = cardFields.filter((field) => quality.missing[field] !== undefined);
  return [
    ...asked.map(
      (field) =>
        [
          fill(text.missing, { field: texts.register.columns.roles[field].toLowerCase() }),
          quality.missing[field] ?? 0,
        ] as const,
    ),
    [text.invalid, quality.invalid],
    [text.duplicate, quality.doubled],
    [
      fill(text.stale, { time: staleTime({ ...context, staleDays: register.choices.staleDays }) }),
      quality.stale,
    ],
  ];
}
