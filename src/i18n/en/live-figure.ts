import type { Translation } from '../text.ts';
import type { liveFigure as original } from '../sv/live-figure.ts';

export const liveFigure: Translation<typeof original> = {
  example: 'Based on an example: {name}.',
  source: 'Source: {source}',
  own: 'Based on your own numbers in the calculator.',
  toCalculator: 'Use your own numbers',
  'word-of-mouth': {
    title: 'How far one post reaches',
    posts: 'post',
    reached: 'people reached',
    influenced: 'say they would avoid the company or stop buying',
    note: 'Those reached are customers and others mixed, and intention is not action.',
  },
  'keep-customers': {
    title: 'What churn costs',
    lost: 'customers leave in a year',
    yearlyMargin: 'in contribution margin lost each year',
    notReplaced: 'if they are not replaced',
    replaced: 'if they are replaced',
    note: 'The last two are two views of one loss. Never add them.',
  },
  'customer-segments': {
    title: 'What each customer group is worth',
    name: 'Group',
    customers: 'Customers',
    equity: 'Value',
    share: 'Share',
    twoPoints: 'Two more percentage points',
    note: 'The value is what you can expect of the group in today’s money. Groups are calculated one by one.',
  },
  'speed-of-trust': {
    title: 'If the deal went faster',
    faster: 'Reduction in sales cycle',
    discountSaved: 'Reduction in discount',
    newCycle: 'days for a deal, instead of {before}',
    daysSaved: 'days of waiting disappear in a year',
    discountKept: 'a year that would have gone in discounts',
    note: 'You move the sliders. No formula says what trust is worth; this figure works with what you believe.',
  },
};
