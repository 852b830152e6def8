import { z } from 'zod';
import { fieldsOf, mayBeAbsent, partsOf, unwrap } from './describe.ts';

/**
 * The fields of a schema as a Markdown list, from their descriptions: the field tables of docs/AUTHORING.md.
 * Lists and groups are indented below their field. A field without "optional" must be there.
 */
export function listFields(schema: z.ZodType): string {
  return linesOf(schema, '').join('\n');
}

function linesOf(schema: z.ZodType, indent: string): string[] {
  const languages = bothLanguages(schema);
  if (languages) return linesOf(languages, indent);
  const fields = fieldsOf(schema);
  if (fields.length > 0)
    return fields.flatMap(([name, field], index) => {
      if (name === 'en' && fields[index - 1]?.[1] === field) return [];
      const isPair = name === 'sv' && fields[index + 1]?.[1] === field;
      return fieldLines(isPair ? 'sv`, `en' : name, field, indent);
    });
  const parts = partsOf(schema);
  const variants = parts.filter((part) => literalOf(part) !== undefined);
  if (variants.length > 1) return variantLines(variants, indent);
  return parts.flatMap((part) => linesOf(part, indent));
}

function fieldLines(name: string, field: z.ZodType, indent: string): string[] {
  const optional = mayBeAbsent(field) ? ' _(optional)_' : '';
  const inBoth = bothLanguages(field) ? ' In both languages, under `sv` and `en`.' : '';
  const description = (field.description ?? unwrap(field).description ?? '').replace(/ ?Optional\.$/u, '');
  const text = `${asMarkdown(description)}${inBoth}`.trim();
  return [
    `${indent}- \`${name}\`${optional}${text === '' ? '' : `: ${text}`}`,
    ...linesOf(field, `${indent}  `),
  ];
}

/** The fields that all variants share once, then each variant with its own. */
function variantLines(variants: readonly z.ZodType[], indent: string): string[] {
  const described = variants.map((variant) => ({ variant, fields: fieldsOf(variant) }));
  const shared = (described[0]?.fields ?? []).filter(([name, field]) =>
    described.every(({ fields }) => fields.some(([other, same]) => other === name && same === field)),
  );
  const names = shared.map(([name]) => name);
  return [
    ...shared.flatMap(([name, field]) => fieldLines(name, field, indent)),
    ...described.flatMap(({ variant, fields }) => [
      `${indent}- \`type: ${literalOf(variant) ?? ''}\`: ${fields.find(([name]) => name === 'type')?.[1].description ?? ''}`,
      ...fields
        .filter(([name]) => name !== 'type' && !names.includes(name))
        .flatMap(([name, field]) => fieldLines(name, field, `${indent}  `)),
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
