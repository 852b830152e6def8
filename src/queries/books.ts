import { bookSegments, booksOf } from '../build/books.ts';
import { bookFolder, contentFolder } from '../build/settings.ts';
import type { BookOffer } from '../components/views.ts';
import type { Language } from '../i18n/languages.ts';
import { routes } from '../i18n/site-routes.ts';
import { isForBook } from '../integrations/book-content.ts';
import { remember } from './remember.ts';
import { isLive } from './site.ts';

/**
 * The books of a language that lie beside the pages when the site is built: those in the folder of books that were made from
 * these very texts. A server of authors has none.
 */
export const getBooks = remember((language: Language): Promise<readonly BookOffer[]> => {
  const isOffered = !isLive() && !isForBook();
  const books = isOffered ? booksOf(bookFolder(), contentFolder()).fresh : [];
  const offers = books
    .filter((book) => book.language === language)
    .map(({ kind, key, pages, files }): BookOffer => ({
      kind,
      key,
      pages,
      files: files.map(({ path, bytes }) => ({
        url: routes.file(`${language}/${bookSegments[language]}/${path.slice(path.indexOf('/') + 1)}`),
        type: path.endsWith('.pdf') ? 'pdf' : 'html',
        bytes,
      })),
    }));
  return Promise.resolve(offers);
});
