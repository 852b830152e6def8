/** In characters; nobody asks more, and an address may say anything. */
export const longestQuestion = 200;

const questionIn = (part: string): string | null => new URLSearchParams(part.replace(/^[?#]/u, '')).get('q');

/**
 * The question in the page's address, cut to what the field would take. It stands in the fragment, which no browser
 * sends. A link may bring it as `?q=`: then it is moved there at once, so that no request of the page repeats it.
 */
export function questionInAddress(): string {
  const sent = questionIn(location.search);
  if (sent !== null) keepInAddress(sent);
  return (sent ?? questionIn(location.hash) ?? '').slice(0, longestQuestion);
}

/** The address of a search: `…/sok/#q=…`. */
export const addressOf = (page: string, question: string): string =>
  question === '' ? page : `${page}#${new URLSearchParams({ q: question }).toString()}`;

/** Keeps the question in the page's own address, so that a search can be sent to others and is there after coming back. */
export function keepInAddress(question: string): void {
  history.replaceState(history.state, '', addressOf(location.pathname, question));
}
