import { addressOf } from '../islands/search/question.ts';
import { languageOfAddress, wordsOfAddress } from './missing-address.ts';

// The page for an address that leads nowhere: the search is asked for the words of the address, and where one page stands
// for both languages, that of the address is the one that is shown.
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const words = wordsOfAddress(location.pathname);

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-search-words]')) {
  if (words === '') break;
  link.href = addressOf(new URL(link.href).pathname, words);
  link.textContent = (link.dataset['searchWords'] ?? '').replace('{words}', () => words);
}

const language = languageOfAddress(
  location.pathname,
  sections.map((section) => section.lang),
);
const meant = sections.find((section) => section.lang === language);
if (meant && sections.length > 1) {
  for (const section of sections) section.hidden = section !== meant;
  const heading = meant.querySelector('h1, h2');
  const title = document.createElement('h1');
  title.append(...(heading?.childNodes ?? []));
  heading?.replaceWith(title);
  document.documentElement.lang = language ?? '';
  document.title = document.title.replace(/^[^–]+(?= – )/u, title.textContent);
}
