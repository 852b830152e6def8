import { checksum } from '../hash.ts';

/** A text in the site's languages; one that is not published may be empty. */
type InLanguages = Readonly<Record<'sv' | 'en', string>>;

/** What is chosen between in a question. */
export interface MarkedOption {
  readonly id: string;
  readonly text: InLanguages;
}

/** Three signs that stay the same when only capitals, spaces or punctuation change. */
const markOf = (text: string): string =>
  checksum(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '',
  ).slice(-3);

/**
 * The options of a question with the marks of their texts, `a:1x4c2f b:…`: by them it is seen later that a text has
 * been given to another option, under which people's answers lie.
 */
export const optionMarks = (options: readonly MarkedOption[]): string =>
  options.map(({ id, text }) => `${id}:${markOf(text.sv)}${markOf(text.en)}`).join(' ');

/** An option that has the text that another had, in one language. */
export interface MovedText {
  readonly option: string;
  readonly had: string;
  readonly language: 'sv' | 'en';
}

/**
 * The options whose text was another's when the marks were made. A text that was only rewritten is none of them.
 * @param marks as `optionMarks` wrote them
 */
export function movedTexts(options: readonly MarkedOption[], marks: string): MovedText[] {
  const before = marks.split(' ').map((one) => {
    const [id = '', signs = ''] = one.split(':', 2);
    return { id, sv: signs.slice(0, 3), en: signs.slice(3) };
  });
  return options.flatMap(({ id, text }) =>
    (['sv', 'en'] as const).flatMap((language): MovedText[] => {
      const now = markOf(text[language]);
      const own = before.find((one) => one.id === id)?.[language];
      if (own === undefined || own === now) return [];
      const had = before.find((one) => one.id !== id && one[language] === now);
      // Two options may always have had the same text.
      return had === undefined || had[language] === own ? [] : [{ option: id, had: had.id, language }];
    }),
  );
}
