import type { Language } from '../../../src/i18n/languages.ts';
import { endings, sentences } from './descriptions.sv.ts';

/**
 * What a schema says of a field, in a language of authors.
 * @param description the schema's own, in English
 * @returns undefined where there is no translation; a test finds such a description
 */
export function translatedDescription(description: string): string | undefined {
  const ending = endings.find(([pattern]) => pattern.test(description));
  const whole = sentences[description];
  if (whole !== undefined || !ending) return whole;
  const [pattern, swedish] = ending;
  const found = pattern.exec(description);
  const sentence = sentences[description.slice(0, found?.index)];
  return sentence === undefined ? undefined : `${sentence}${(found?.[0] ?? '').replace(pattern, swedish)}`;
}

/** A description in a language; in the schema's own where there is no other. */
export function describedIn(language: Language, description: string): string {
  return language === 'en' ? description : (translatedDescription(description) ?? description);
}
