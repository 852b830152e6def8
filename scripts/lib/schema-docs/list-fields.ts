import { z } from 'zod';
import type { Language } from '../../../src/i18n/languages.ts';
import { describedIn } from './describe-in.ts';
import { fieldsOf, mayBeAbsent, partsOf, unwrap } from './describe.ts';

/**
 * The fields of a schema as a Markdown list, from their descriptions: the field tables of docs/AUTHORING.md.
 * Lists and groups are indented below their field. A field without "optional" must be there.
 * @param language the language of the manual; default: English
 */
export function listFields(schema: z.ZodType, language: Language = 'en'): string {
  return linesOf(schema, '', language).join('\n');
}

/** What the list says besides the descriptions. */
const words = {
  sv: { optional: 'får utelämnas', inBoth: ' På varje språk, under `sv` och `en`.' },
  en: { optional: 'optional', inBoth: ' In both languages, under `sv` and `en`.' },
} as const;

function linesOf(schema: z.ZodType, indent: string, language: Language): string[] {
  const languages = bothLanguages(schema);
  if (languages) return linesOf(languages, indent, language);
  const fields = fieldsOf(schema);
  if (fields.length > 0)
    return fields.flatMap(([name, field], index) => {
      if (name === 'en' && fields[index - 1]?.[1] === field) return [];
      const isPair = name === 'sv' && fields[index + 1]?.[1] === field;
      return fieldLines(isPair ? 'sv`, `en' : name, field, indent, language);
    });
  const parts = partsOf(schema);
  const variants = parts.filter((part) => literalOf(part) !== undefined);
  if (variants.length > 1) return variantLines(variants, indent, language);
  return parts.flatMap((part) => linesOf(part, indent, language));
}

function fieldLines(name: string, field: z.ZodType, indent: string, language: Language): string[] {
  const optional = mayBeAbsent(field) ? ` _(${words[language].optional})_` : '';
  const inBoth = bothLanguages(field) ? words[language].inBoth : '';
  const description = describedIn(
    language,
    (field.description ?? unwrap(field).description ?? '').replace(/ ?Optional\.$/u, ''),
  );
  const text = `${asMarkdown(description)}${inBoth}`.trim();
  return [
    `${indent}- \`${name}\`${optional}${text === '' ? '' : `: ${text}`}`,
    ...linesOf(field, `${indent}  `, language),
  ];
}

/** The fields that all variants share once, then each variant with its own. */
function variantLines(variants: readonly z.ZodType[], indent: string, language: Language): string[] {
  const described = variants.map((variant) => ({ variant, fields: fieldsOf(variant) }));
  const shared = (described[0]?.fields ?? []).filter(([name, field]) =>
    described.every(({ fields }) => fields.some(([other, same]) => other === name && same === field)),
  );
  const names = shared.map(([name]) => name);
  return [
    ...shared.flatMap(([name, field]) => fieldLines(name, field, indent, language)),
    ...described.flatMap(({ variant, fields }) => [
      `${indent}- \`type: ${literalOf(variant) ?? ''}\`: ${describedIn(language, fields.find(([name]) => name === 'type')?.[1].description ?? '')}`,
      ...fields
        .filter(([name]) => name !== 'type' && !names.includes(name))
        .flatMap(([name, field]) => fieldLines(name, field, `${indent}  `, language)),
    ]),
  ];
}

/** What a thing is in each language, where it holds exactly `sv` and `en`. */
function bothLanguages(schema: z.ZodType): z.ZodType | undefined {
  const fields = fieldsOf(schema);
  const [first, second] = fields;
  return fields.length === 2 && first?.[0] === 'sv' && second?.[0] === 'en' ? first[1] : undefined;
}

function literalOf(schema: z.ZodType): string | undefined {
  const type = fieldsOf(schema).find(([name]) => name === 'type')?.[1];
  const literal = type && unwrap(type);
  return literal instanceof z.ZodLiteral ? String([...literal.values][0]) : undefined;
}

/** Marks that mean something in Markdown, outside code, are shown as they are. */
function asMarkdown(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(/[<*]/gu, String.raw`\$&`) : part))
    .join('`');
}
