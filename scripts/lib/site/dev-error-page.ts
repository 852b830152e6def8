import type { DevErrorPage } from '../../../src/build/build-events.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { findingText } from '../../content-check/messages/catalogue.ts';
import type { Finding } from '../../content-check/model/finding.ts';
import { siteTexts } from './texts.ts';

/** What the live server shows instead of a page until the findings that stop it have been mended. */
export function devErrorPage(findings: readonly Finding[], language: Language): DevErrorPage {
  const { devErrorHeading, devErrorNext } = siteTexts[language];
  return {
    language,
    heading: devErrorHeading,
    items: findings.map((found) => {
      const [message, hint] = findingText(found, language);
      return { place: `${found.file}:${found.line}:${found.column}`, message, hint };
    }),
    next: devErrorNext,
  };
}
