import { textWithKey } from '../model/keys.ts';
import { textFiles } from '../model/model.ts';
import type { AnyText, Article, Prose, Workshop } from '../model/model.ts';
import { shortened } from '../messages/message-types.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

type Text = Article | Workshop;

const roles = ['title', 'field', 'paragraph', 'item', 'heading'];

/** A text that is the same in both languages has been forgotten. Single words and names may be equal. */
export const translated: Rule = {
  name: 'translated',
  severity: 'warning',
  inPair: ({ sv, en }) =>
    en.role !== 'search word' && countsAsText(en.text) && normal(sv.text) === normal(en.text)
      ? [report(en, sv)]
      : [],
  note: saidIn,
  check: (content, { forTwo = (_text, _other, find) => find() }) => [
    ...textFiles(content).flatMap((text) => {
      const original =
        text.language === 'en' && text.key !== undefined
          ? textWithKey(content, text.kind, text.key, 'sv')
          : undefined;
      return original ? forTwo(text, original, () => equalTexts(text, original)) : [];
    }),
  ],
};

/** A text that may have been left as it was in the other language. */
interface Said {
  readonly normal: string;
  /** Which of the texts of its file it is. */
  readonly index: number;
}

const noted = new WeakMap<AnyText, readonly Said[]>();

function saidIn(text: AnyText): readonly Said[] {
  const before = noted.get(text);
  if (before) return before;
  const said = text.prose.flatMap((one, index) =>
    roles.includes(one.role) && countsAsText(one.text) ? [{ normal: normal(one.text), index }] : [],
  );
  noted.set(text, said);
  return said;
}

function equalTexts(translation: Text, original: Text): Finding[] {
  const known = new Map(saidIn(original).map((said) => [said.normal, said.index]));
  return saidIn(translation).flatMap((said) => {
    const same = known.get(said.normal);
    if (same === undefined) return [];
    const [one, other] = [translation.prose[said.index], original.prose[same]];
    return one && other ? [report(one, other)] : [];
  });
}

/** Whether it has two words of two letters. */
function countsAsText(text: string): boolean {
  return /(?<!\p{L})\p{L}{2,}\P{L}[^]*?\p{L}{2}/u.test(text);
}

function normal(text: string): string {
  return text
    .trim()
    .replaceAll(/[^\S ]\s*| \s+/gu, ' ')
    .toLowerCase();
}

function report(text: Prose, original: Prose): Finding {
  const { file, line } = original.at(0);
  return finding('translated', text.at(0), 'same', { text: shortened(text.text.trim()), file, line });
}
