import { render } from 'preact';
import { segments } from '../../i18n/routes.ts';
import { isLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import { SearchProvider } from './context.ts';
import { createSearchClient } from './search-client.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { openShortcut } from './shortcuts.ts';
import { SlashSwitch } from './SlashSwitch.tsx';
import { addStyles } from '../shared/add-styles.ts';
import '../shared/translation/watch.ts';
import styles from './search-dialog.css?url';

const stepInDialog = 6;

/** The texts of the page's language alone. */
const texts: Record<Language, () => Promise<Dictionary['search']>> = {
  sv: async () => (await import('../../i18n/sv/search.ts')).search,
  en: async () => (await import('../../i18n/en/search.ts')).search,
};
const closeWords: Record<Language, () => Promise<string>> = {
  sv: async () => (await import('../../i18n/sv/common.ts')).common.close,
  en: async () => (await import('../../i18n/en/common.ts')).common.close,
};

let dialog: Promise<HTMLDialogElement> | undefined;

async function build(searchPage: string): Promise<HTMLDialogElement> {
  const lang = document.documentElement.lang;
  const language = isLanguage(lang) ? lang : 'sv';
  const [text, close] = await Promise.all([texts[language](), closeWords[language](), addStyles(styles)]);
  // The search page is `<base><language>/<segment>/`, so the site's base is two levels up.
  const base = new URL('../../', searchPage).pathname;
  const second = language === 'sv' ? 'en' : 'sv';
  // The page says by its links whether the site has a second language.
  const other = document.querySelector(`link[rel=alternate][hreflang=${second}]`) ? second : null;
  const shared = {
    client: createSearchClient({ base, language, other }),
    ...{ language, text, searchPage, isPage: false },
    otherPage: other && `${base}${other}/${segments[other].search}/`,
  };
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-labelledby', 'search-title');
  document.body.append(element);
  // A press outside the dialog's content, on the backdrop, closes it, as people expect.
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  // In a search field the browser's first Escape only empties the field.
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') element.close();
  });
  render(
    <>
      <header>
        <h2 id="search-title">{text.title}</h2>
        <button
          type="button"
          class="button plain"
          onClick={() => {
            element.close();
          }}
        >
          {close}
        </button>
      </header>
      <SearchProvider value={shared}>
        <SearchPanel step={stepInDialog} />
        <p class="small soft">{fill(text.hint, { shortcut: openShortcut() })}</p>
        <SlashSwitch />
      </SearchProvider>
    </>,
    element,
  );
  return element;
}

/**
 * Opens the search dialog over the page; a second call while it is open only selects what is written.
 * @param link the link to the search page, where focus returns when the dialog closes
 */
export async function openDialog(link: HTMLAnchorElement): Promise<void> {
  dialog ??= build(link.href).catch((error: unknown) => {
    // The next wish to search tries again.
    dialog = undefined;
    throw error;
  });
  const element = await dialog;
  if (!element.open) {
    // Asked for by a key, the place to return to is where the reader was; the browser keeps that by itself.
    element.showModal();
  }
  const field = element.querySelector('input');
  field?.focus();
  field?.select();
}
