import type { Article, Content, Workshop } from '../content-check/model/model.ts';
import { textNow } from '../content-check/rules/in-step.ts';
import type { InStepProblem } from './in-step-texts.ts';

const head = `# Which texts somebody has seen to say the same in both languages. npm run in-step writes it; a change to one text
# after that makes the other fall behind, which npm run check and the page tell.
`;

/** What was declared, or why nothing was. */
export type Declaration =
  | { readonly text: string; readonly keys: readonly string[] }
  | { readonly problems: readonly InStepProblem[] };

/**
 * Declares that texts are in step with their translations, as they are now.
 * @param wanted keys of articles and workshops; empty for all that exist in both languages
 * @param today the day of the declaration, `2026-11-21`
 * @returns the new text of translations.yaml
 */
export function declareInStep(content: Content, wanted: readonly string[], today: string): Declaration {
  const kinds = ['articles', 'workshops'] as const;
  const problems: InStepProblem[] = [];
  const keys: string[] = [];
  const groups = kinds.map((kind) => {
    const texts: readonly (Article | Workshop)[] = content[kind];
    const known = [...new Set(texts.flatMap(({ key }) => key ?? []))].sort();
    const lines = known.flatMap((key): string[] => {
      const of = (language: 'sv' | 'en') =>
        textNow(texts.find((text) => text.key === key && text.language === language));
      const [sv, en] = [of('sv'), of('en')];
      const before = content.translations?.fields[kind]?.[key];
      const kept = before ? [line(key, before.sv, before.en, before.seen.toISOString().slice(0, 10))] : [];
      if (wanted.length > 0 && !wanted.includes(key)) return kept;
      if (!sv || !en) {
        if (wanted.length > 0) problems.push({ kind: 'noText', key, language: sv ? 'en' : 'sv' });
        return kept;
      }
      keys.push(key);
      return [line(key, sv.fingerprint, en.fingerprint, today)];
    });
    return lines.length === 0 ? '' : `${kind}:\n${lines.join('')}`;
  });
  const unknown = wanted.filter(
    (key) => !kinds.some((kind) => (content[kind] as readonly Article[]).some((text) => text.key === key)),
  );
  problems.push(...unknown.map((key): InStepProblem => ({ kind: 'noKey', key })));
  if (problems.length > 0) return { problems };
  return { keys, text: head + groups.join('') };
}

/** A pair on a line of its own, so that two who declare at the same time do not meet. */
const line = (key: string, sv: string, en: string, seen: string): string =>
  `  ${key}: { sv: '${sv}', en: '${en}', seen: ${seen} }\n`;
