import { reviewOf, reviewState } from '../../../src/domain/editorial/review.ts';
import { everyText } from '../model/model.ts';
import type { AnyText, Content } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** Every text is gone through as often as it, or site.yaml, has promised. */
export const reviews: Rule = {
  name: 'reviews',
  severity: 'warning',
  check: (content, { today }) => everyText(content).flatMap((text) => reviewFindings(text, content, today)),
};

function reviewFindings(text: AnyText, { site }: Content, today: string): Finding[] {
  const { updated, reviewed, reviewIn } = text.fields;
  const draft = text.kind !== 'about' && text.fields.draft;
  // What is being written has not been promised to anybody.
  if (!updated || draft === true) return [];
  const { every, remindBefore = '1 month' } = site.fields.review ?? {};
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  const review = reviewOf({ updated: day(updated), reviewed: reviewed && day(reviewed), reviewIn }, every);
  if (!review) return [];
  const state = reviewState(review, today, remindBefore);
  if (state === 'fine') return [];
  const field = reviewed ? 'reviewed' : 'updated';
  const owner = text.fields.owner ?? site.fields.contact?.name[text.language];
  const overdue = state === 'overdue';
  const parameters = { day: review.due, owner, today, overdue };
  return [finding('reviews', text.at(field), 'due', parameters, overdue ? 'warning' : 'advice')];
}
