import { textWithKey } from '../model/keys.ts';
import { textFiles } from '../model/model.ts';
import type { Article, Prose, Workshop } from '../model/model.ts';
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

function equalTexts(translation: Text, original: Text): Finding[] {
  const known = new Map(textsOf(original).map((text) => [normal(text.text), text]));
  return textsOf(translation).flatMap((text) => {
    const same = known.get(normal(text.text));
    return same ? [report(text, same)] : [];
  });
}

function textsOf({ prose }: Text): Prose[] {
  return prose.filter(({ role, text }) => roles.includes(role) && countsAsText(text));
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
