import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { translatedDescription } from '../../../scripts/lib/schema-docs/describe-in.ts';
import { sentences } from '../../../scripts/lib/schema-docs/descriptions.sv.ts';
import { manualSchemas } from '../../../scripts/lib/schema-docs/fill-manual.ts';
import { partsOf, fieldsOf } from '../../../scripts/lib/schema-docs/describe.ts';
import { calculatorSchema } from '../../../src/schemas/calculator.ts';
import { pathsSchema } from '../../../src/schemas/path.ts';
import { registerSchema } from '../../../src/schemas/register.ts';
import { translationsSchema } from '../../../src/schemas/translations.ts';

/** Every description of a schema and of what is inside it. */
function descriptionsIn(schema: z.ZodType): string[] {
  const inside = [...fieldsOf(schema).map(([, field]) => field), ...partsOf(schema)];
  return [
    ...(schema.description === undefined ? [] : [schema.description]),
    ...inside.flatMap(descriptionsIn),
  ];
}

const all = [
  ...new Set(
    [
      ...Object.values(manualSchemas),
      calculatorSchema,
      pathsSchema,
      registerSchema,
      translationsSchema,
    ].flatMap(descriptionsIn),
  ),
];

describe('the fields in Swedish', () => {
  it('are all described (scripts/lib/schema-docs/descriptions.sv.ts)', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((text) => translatedDescription(text) === undefined)).toEqual([]);
  });

  it('are described where they are, and nowhere else', () => {
    const unused = Object.keys(sentences).filter((text) => !all.some((one) => one.startsWith(text)));
    expect(unused).toEqual([]);
  });

  it('say the default and the range too', () => {
    expect(translatedDescription('Annual discount rate. From 0 to 1.')).toBe(
      'Diskonteringsränta per år. Från 0 till 1.',
    );
    expect(translatedDescription('Nobody has written this.')).toBeUndefined();
  });
});
