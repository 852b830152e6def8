import type * as swedish from '../sv/dates.ts';

export const dates: typeof swedish.dates = {
  noDay: ({ field, text, today }) => [`${field} is ${text}, which is not a date`, `write it as ${today}`],
  future: ({ field, day, today }) => [`${field} is in the future: ${day}`, `today is ${today}`],
  longAgo: ({ field, day, today }) => [
    `${field} is long ago: ${day}`,
    `is the year right? Today is ${today}`,
  ],
};

export const reviews: typeof swedish.reviews = {
  due: ({ day, owner, today, overdue }) => [
    `the review ${overdue ? 'was' : 'is'} due on ${day}; ${owner === undefined ? 'nobody is responsible for the text: add owner' : `${owner} is responsible for the text`}`,
    `read it as a reader would, correct what is no longer right, and write reviewed: ${today}`,
  ],
};
