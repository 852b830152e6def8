import { describe, expect, test } from 'vitest';
import { createRoutes, pageNames, segments } from '../../../src/i18n/routes.ts';

describe('addresses', () => {
  test('are the fixed ones that other tools call', () => {
    const routes = createRoutes('/');
    expect(pageNames.map((page) => [routes.page('sv', page), routes.page('en', page)])).toEqual(
      expect.arrayContaining([
        ['/sv/', '/en/'],
        ['/sv/sjalvskattning/', '/en/self-assessment/'],
        ['/sv/kalkylator/', '/en/calculator/'],
        ['/sv/mina-resultat/', '/en/my-results/'],
        ['/sv/team/', '/en/team/'],
        ['/sv/ordlista/', '/en/glossary/'],
        ['/sv/sok/', '/en/search/'],
        ['/sv/metod/', '/en/methods/'],
        ['/sv/om/', '/en/about/'],
        ['/sv/nytt/', '/en/new/'],
      ]),
    );
    expect(routes.theme('sv', 'fortroende')).toBe('/sv/teman/fortroende/');
    expect(routes.feed('sv')).toBe('/sv/nytt.xml');
    expect(routes.feed('en')).toBe('/en/new.xml');
    expect(routes.article('en', 'keep-promises')).toBe('/en/articles/keep-promises/');
  });

  test.each(['/handbok/', 'handbok', '/handbok', 'handbok/'])('stand below the sub-path %s', (base) => {
    const routes = createRoutes(base);
    expect(routes.page('sv', 'search')).toBe('/handbok/sv/sok/');
    expect(routes.file('/favicon.svg')).toBe('/handbok/favicon.svg');
  });

  test('are all different within a language', () => {
    for (const language of ['sv', 'en'] as const) {
      const all = Object.values(segments[language]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
