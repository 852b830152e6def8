import { contentFolder } from '../../src/build/settings.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { cachedCheck } from '../content-check/cached-check.ts';
import type { WeighedFinding } from '../content-check/model/finding.ts';
import { unfinished } from '../content-check/rules/unfinished.ts';
import { commandTexts } from './command-texts.ts';

/** What a site is built for: to be put on a server, or to be looked at by whoever is writing it. */
export type Purpose = 'publish' | 'look';

/** Whether something is left to write there, which a site to look at shows as it is. */
const isLeft = ({ rule, severity }: WeighedFinding): boolean =>
  rule === unfinished.name && severity === 'error';

/**
 * Whether the site cannot be made as long as a finding stands. A site to look at shows drafts, and fails with one that
 * cannot be read; a published one knows nothing of them.
 */
export const stopsSite = (found: WeighedFinding, purpose: Purpose): boolean =>
  !isLeft(found) && (found.severity === 'error' || (purpose === 'look' && found.stopsDrafts === true));

/**
 * Checks the content before it is built, so that an author meets the check's words and not the build's. What is only
 * to be mended is printed and the site is built all the same; what is left to write is never published.
 * @returns whether the site is to be built
 */
export async function checkFirst(purpose: Purpose, language: Language): Promise<boolean> {
  const texts = commandTexts[language];
  const { findings, print } = await cachedCheck(contentFolder(), undefined, language);
  if (findings.length === 0) return true;
  console.error(new TextDecoder().decode(print(language)));
  const errors = findings.filter((found) => stopsSite(found, purpose));
  const left = [...new Set(findings.filter(isLeft).map(({ file }) => file))];
  if (errors.length > 0) console.error(texts.notBuilt(errors.length));
  else if (left.length === 0) console.error(texts.builtAllTheSame);
  else console.error(purpose === 'look' ? texts.builtToLook(left) : texts.notBuiltYet(left));
  return errors.length === 0 && (left.length === 0 || purpose === 'look');
}
