import { languages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { createKeys, textWithKey } from '../model/keys.ts';
import { textFiles } from '../model/model.ts';
import type { Article, Content, Workshop } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** What a translation must not change. */
const shared = {
  article: ['theme', 'dimensions', 'related', 'sources'],
  workshop: ['minutes', 'needs', 'articles', 'order'],
} as const;

type Text = Article | Workshop;

/** Every article and workshop exists in every published language, and its translations agree on what is not text. */
export const pairs: Rule = {
  name: 'pairs',
  severity: 'warning',
  check: (content) => {
    const published = content.site.fields.languages ?? languages;
    const texts = textFiles(content);
    const keys = createKeys(content);
    return texts.flatMap((text): Finding[] => {
      const { key, kind } = text;
      if (key === undefined || keys.isShared(text)) return [];
      return published
        .filter((language) => language !== text.language)
        .flatMap((language) => {
          const other = textWithKey(content, kind, key, language);
          if (other) {
            const compared = text.language === 'en' && !keys.isShared(other);
            return [
              ...(compared ? differences(text, other, content) : []),
              ...(other.fields.draft === true && text.fields.draft !== true ? [alone(text, other)] : []),
            ];
          }
          const meantKey = keys.meantBy(text);
          if (meantKey !== undefined) {
            return [finding('pairs', text.at('key'), 'unknownKey', { key, meant: meantKey }, 'error')];
          }
          // Written in one language first.
          if (text.fields.draft === true) return [];
          // The text in that language is there, and its own key is reported.
          if (keys.explained(kind, language)) return [];
          return [
            finding(
              'pairs',
              text.at('key'),
              'missing',
              { key, kind, language },
              isNamed(key, language, content) ? 'error' : 'warning',
            ),
          ];
        });
    });
  },
};

/** Whether a page would lead to a text that a language lacks: by a link in another text, or as a step of a path. */
function isNamed(key: string, language: Language, content: Content): boolean {
  return (
    textFiles(content).some(
      (text) => text.language === language && text.facts?.links.some(({ url }) => url === `article:${key}`),
    ) || content.paths.some(({ fields }) => fields.steps?.some(({ article }) => article === key))
  );
}

/** A published text whose translation is a draft. */
function alone(text: Text, other: Text): Finding {
  const { kind, language, file } = other;
  return finding('pairs', text.at('key'), 'draftThere', { kind, language, file }, 'advice');
}

function differences(text: Text, other: Text, content: Content): Finding[] {
  return shared[text.kind].flatMap((field) => {
    const here: unknown = Reflect.get(text.fields, field);
    const there: unknown = Reflect.get(other.fields, field);
    // A name that does not exist is reported as such, and then mended.
    if (![here, there].flat().every((name) => exists(field, name, content))) return [];
    if (here === undefined || there === undefined || JSON.stringify(here) === JSON.stringify(there))
      return [];
    return [
      finding('pairs', text.at(field), 'differs', {
        field,
        kind: other.kind,
        language: other.language,
        here: shown(here),
        there: shown(there),
        list: Array.isArray(here),
        file: other.file,
      }),
    ];
  });
}

function exists(field: string, name: unknown, { site, articles, sources }: Content): boolean {
  if (field === 'theme') return site.fields.themes?.some(({ key }) => key === name) ?? true;
  if (field === 'related') return articles.some(({ key }) => key === name);
  if (field === 'sources') return sources.some(({ fields }) => fields.id === name);
  return true;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
