import type { Translation } from '../text.ts';
import type { liveFigure as original } from '../sv/live-figure.ts';

export const liveFigure: Translation<typeof original> = {
  example: 'Computed on an example: {name}.',
  own: 'Computed on your own numbers in the calculator.',
  toCalculator: 'Use your own numbers',
  'word-of-mouth': {
    title: 'From one post to 30 people',
    posts: 'post',
    reached: 'people reached',
    influenced: 'say they would avoid the company or stop buying',
    note: 'Convergys (2009), a survey as reported in the press. Customers and others mixed, and intention is not action.',
  },
  'keep-customers': {
    title: 'What churn costs',
    lost: 'customers leave in a year',
    yearlyMargin: 'in contribution margin goes each year',
    notReplaced: 'if they are not replaced',
    replaced: 'if they are replaced',
    note: 'The last two are two views of one loss. Never add them.',
  },
  'customer-segments': {
    title: 'What each group of customers is worth',
    name: 'Group',
    customers: 'Customers',
    equity: 'Worth',
    share: 'Share',
    twoPoints: 'Two more percentage points',
    note: 'The worth is what you can expect of the group in today’s money. Groups are computed one by one.',
  },
  'speed-of-trust': {
    title: 'If the deal went faster',
    faster: 'So much faster',
    discountSaved: 'So much less discount',
    newCycle: 'days for a deal, instead of {before}',
    daysSaved: 'days of waiting disappear in a year',
    discountKept: 'a year stays instead of becoming discount',
    note: 'You move the sliders. No coefficient lies behind them: the source gives a direction and no size.',
  },
};
