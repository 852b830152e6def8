import type { DevErrorPage } from '../../../src/build/build-events.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { cachedCheck } from '../../content-check/cached-check.ts';
import { printSummary } from '../../content-check/report/print-summary.ts';
import { stopsSite } from '../check-first.ts';
import { devErrorPage } from '../site/dev-error-page.ts';

/** What a check has to say while somebody writes. */
export interface DevCheck {
  /** What is printed. */
  readonly text: string;
  /** What is shown instead of a page; undefined where pages can be made. */
  readonly errorPage: DevErrorPage | undefined;
}

/** Checks a content folder for who writes in it. */
export async function checkForDev(folder: string, language: Language): Promise<DevCheck> {
  const { checked, findings, print } = await cachedCheck(folder, undefined, language);
  const stopping = findings.filter((found) => stopsSite(found, 'look'));
  return {
    text: findings.length > 0 ? new TextDecoder().decode(print(language)) : printSummary(checked, language),
    errorPage: stopping.length > 0 ? devErrorPage(stopping, language) : undefined,
  };
}
