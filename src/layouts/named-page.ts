import type { Frame } from '../components/views.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { PageName } from '../i18n/routes.ts';
import { routes } from '../i18n/site-routes.ts';

/**
 * What the layout asks of a page that exists once in each language: by its name it has its title, its description, its
 * place in the menu and its translation.
 */
export function namedPage(frame: Frame, name: Exclude<PageName, 'home'>) {
  const { pages, descriptions } = dictionary(frame.language).site;
  return {
    frame,
    title: pages[name],
    description: descriptions[name],
    translations: Object.fromEntries(
      frame.site.languages.map((language) => [language, routes.page(language, name)]),
    ),
    current: name,
    crumbs: [],
  };
}
