import type { Halt } from '../../../src/build/build-events.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { say } from '../../content-check/messages/say.ts';
import type { Finding } from '../../content-check/model/finding.ts';
import { siteTexts } from './texts.ts';

/** What the live server shows instead of a page until the findings that stop it have been mended. */
export function haltOf(findings: readonly Finding[], language: Language): Halt {
  const { halted, haltedNext } = siteTexts[language];
  return {
    language,
    heading: halted,
    items: findings.map((found) => {
      const [message, hint] = say(found, language);
      return { place: `${found.file}:${found.line}:${found.column}`, message, hint };
    }),
    next: haltedNext,
  };
}
