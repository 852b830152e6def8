import { dictionary } from '../i18n/dictionary.ts';
import type { Language } from '../i18n/languages.ts';
import { routes } from '../i18n/site-routes.ts';

/** What page-scripts/every-page.ts asks a page's body for. */
export const pageData = (language: Language, frames: readonly string[]): Record<`data-${string}`, string> => {
  const { framed, newVersion } = dictionary(language).site;
  return {
    'data-version': routes.file('version.json'),
    'data-new-version': newVersion,
    'data-frames': frames.join(' '),
    'data-refusal': framed,
  };
};
