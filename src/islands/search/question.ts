/** In characters; nobody asks more, and an address may say anything. */
export const longestQuestion = 200;

/** The question in the page's address, cut to what the field would take. */
export const questionInAddress = (): string =>
  (new URLSearchParams(location.search).get('q') ?? '').slice(0, longestQuestion);
