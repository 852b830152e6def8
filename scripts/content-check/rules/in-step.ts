import { fallenBehind } from '../../../src/domain/editorial/in-step.ts';
import type { TextNow } from '../../../src/domain/editorial/in-step.ts';
import { languages, otherLanguage } from '../../../src/i18n/languages.ts';
import { commandDashes, commandWords } from '../../lib/engine.ts';
import type { Article, Content, Workshop } from '../model/model.ts';
import { textWithKey } from '../model/keys.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { isLikely } from './dates.ts';
import type { Rule } from './rule.ts';

/** A text and its translation say the same: neither has changed since somebody saw that they do. */
export const inStep: Rule = {
  name: 'in-step',
  severity: 'warning',
  check: (content, { today }) => {
    const published = content.site.fields.languages ?? languages;
    if (published.length < 2) return [];
    return (['articles', 'workshops'] as const).flatMap((kind) => kindFindings(content, kind, today));
  },
};

type Text = Article | Workshop;

function kindFindings(content: Content, kind: 'articles' | 'workshops', today: string): Finding[] {
  const texts: readonly Text[] = content[kind];
  const declared = content.translations?.fields[kind] ?? {};
  const kindOfText = kind === 'articles' ? 'article' : 'workshop';
  const of = (key: string, language: Text['language']): Text | undefined =>
    textWithKey(content, kindOfText, key, language);
  const keys = new Set(texts.flatMap(({ key }) => key ?? []));
  return [
    ...[...keys].flatMap((key): Finding[] => {
      const sv = of(key, 'sv');
      const en = of(key, 'en');
      const [swedish, english] = [textNow(sv), textNow(en)];
      if (!sv || !en || !swedish || !english || sv.fields.draft === true || en.fields.draft === true)
        return [];
      const seen = declared[key];
      const behind = fallenBehind({ sv: swedish, en: english }, seen);
      if (behind === undefined) return [];
      // A day that nobody meant has been reported.
      if (!seen && ![sv, en].every((text) => isLikely(text.written('updated'), today))) return [];
      const late = behind === 'en' ? en : sv;
      const other = behind === 'en' ? sv : en;
      const place = late.at('updated');
      const command = `${commandWords('in-step')}${commandDashes} ${key}`;
      const day = seen?.seen.toISOString().slice(0, 10);
      if (behind === 'both') return [finding('in-step', place, 'bothChanged', { key, day, command })];
      const language = otherLanguage(behind);
      if (day !== undefined)
        return [finding('in-step', place, 'otherChanged', { key, language, day, command })];
      const [there, here] = [other.written('updated'), late.written('updated')];
      return [finding('in-step', place, 'otherUpdated', { key, language, there, here, command })];
    }),
    ...Object.keys(declared)
      .filter((key) => !keys.has(key))
      .flatMap((key) =>
        content.translations
          ? [
              finding(
                'in-step',
                content.translations.at(kind, key),
                'gone',
                { key, command: commandWords('in-step') },
                'advice',
              ),
            ]
          : [],
      ),
  ];
}

/** A text as it is now; undefined where it cannot be read, which has been reported. */
export function textNow(text: Text | undefined): TextNow | undefined {
  const fingerprint = text?.facts?.fingerprint;
  const updated = text?.fields.updated;
  return fingerprint === undefined || updated === undefined
    ? undefined
    : { fingerprint, updated: updated.toISOString().slice(0, 10) };
}
