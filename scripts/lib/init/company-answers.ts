import { contrast, papers } from '../../../src/domain/colour/contrast.ts';
import { nearestWithContrast } from '../../../src/domain/colour/nearest.ts';
import { languages as allLanguages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { InitTexts } from './texts.ts';

/** The least contrast of the accent against the page, as the settings' schema asks for it. */
const minimum = 4.5;

/** An answer as it is used, with what is to be said of it; or why it cannot be used. */
export type Read<Value> = { readonly value: Value; readonly note?: string } | { readonly problem: string };

/** Languages, as `sv,en`; the first is offered first. */
export function readLanguages(answer: string, texts: InitTexts): Read<readonly [Language, ...Language[]]> {
  const asked = answer.split(/[\s,;]+/u).filter((one) => one !== '');
  const unknown = asked.filter((one) => !allLanguages.some((language) => language === one.toLowerCase()));
  const found = allLanguages.filter((language) => asked.some((one) => one.toLowerCase() === language));
  const ordered = [...found].sort(
    (a, b) =>
      asked.findIndex((one) => one.toLowerCase() === a) - asked.findIndex((one) => one.toLowerCase() === b),
  );
  const [first, ...more] = ordered;
  if (unknown.length > 0 || first === undefined) {
    return { problem: texts.languagesProblem(unknown.join(', ') || answer) };
  }
  return { value: [first, ...more] };
}

/** A currency, as ISO 4217 writes it; small letters are taken as well. */
export function readCurrency(answer: string, texts: InitTexts): Read<string> {
  const currency = answer.trim().toUpperCase();
  return Intl.supportedValuesOf('currency').includes(currency)
    ? { value: currency }
    : { problem: texts.currencyProblem(answer) };
}

/** A colour as `#rrggbb` or `#rgb`, with or without the sign; where it is too faint, the nearest that is not. */
export function readColour(
  answer: string,
  texts: InitTexts,
): Read<{ readonly light: string; readonly dark: string }> {
  const digits = answer.trim().replace(/^#/u, '').toLowerCase();
  const colour = /^[\da-f]{3}$/u.test(digits) ? `#${digits.replaceAll(/./gu, '$&$&')}` : `#${digits}`;
  if (!/^#[\da-f]{6}$/u.test(colour)) return { problem: texts.colourProblem(answer) };
  const value = {
    light: nearestWithContrast(colour, 'light', minimum),
    dark: nearestWithContrast(colour, 'dark', minimum),
  };
  const ratio = contrast(colour, papers.light);
  return value.light === colour
    ? { value }
    : { value, note: texts.colourNote(colour, ratio.toFixed(1), value.light) };
}

/** A line of text that is not empty. */
export const readName = (answer: string, texts: InitTexts): Read<string> =>
  answer.trim() === '' ? { problem: texts.nameProblem } : { value: answer.trim() };

/** An address for mail, or nothing. */
export const readEmail = (answer: string, texts: InitTexts): Read<string> =>
  answer.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(answer.trim())
    ? { value: answer.trim() }
    : { problem: texts.emailProblem(answer) };
