import type { z } from 'zod';

type Path = readonly (string | number)[];

/** What of a schema's inside is looked at; zod keeps it under `def`. */
interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
}
const defOf = (schema: z.ZodType): Def => schema.def;

/** A schema without what wraps it: defaults, "optional", and what is done to a value before it is checked. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const def = defOf(schema);
  const inner = def.innerType ?? (def.in?.def.type === 'transform' ? def.out : undefined);
  return inner ? unwrap(inner) : schema;
}

/** Whether an author may leave the field out. */
export function mayBeAbsent(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

/** The fields of an object, by name; none for anything else. */
export function fieldsOf(schema: z.ZodType): readonly (readonly [string, z.ZodType])[] {
  return Object.entries(defOf(unwrap(schema)).shape ?? {});
}

/** What a list holds, what a record holds, the variants of a union. */
export function partsOf(schema: z.ZodType): readonly z.ZodType[] {
  const { element, valueType, options } = defOf(unwrap(schema));
  return element ? [element] : valueType ? [valueType] : (options ?? []);
}

/** The variant of a discriminated union that a value means, where it can be told. */
function variant(schema: z.ZodType, value: unknown): z.ZodType {
  const { options, discriminator } = defOf(schema);
  if (!options || discriminator === undefined) return schema;
  const named = (value as Record<string, unknown> | undefined)?.[discriminator];
  const found = options.find((option) => {
    const field = defOf(option).shape?.[discriminator];
    return field && defOf(unwrap(field)).values?.includes(named);
  });
  return found ?? schema;
}

/** The schemas along a path, from the whole to the part, as far as they are known. */
function along(schema: z.ZodType, path: Path, value: unknown): z.ZodType[] {
  const steps = [schema];
  let at = value;
  for (const part of path) {
    const inner = variant(unwrap(steps.at(-1) ?? schema), at);
    const { shape, element, valueType } = defOf(inner);
    const next = typeof part === 'string' ? (shape?.[part] ?? valueType) : element;
    if (!next) break;
    steps.push(next);
    at = (at as Record<string | number, unknown> | null | undefined)?.[part];
  }
  return steps;
}

/** What the schema says about a field: its own description, or that of the nearest thing around it. */
export function describeField(schema: z.ZodType, path: Path, value: unknown): string | undefined {
  const steps = along(schema, path, value);
  const described = steps.slice(1).findLast((step) => step.description !== undefined);
  return described?.description;
}

/** What the field that tells variants apart may hold, at the path of that field; none where there are no variants. */
export function variantNames(schema: z.ZodType, path: Path, value: unknown): string[] {
  const steps = along(schema, path.slice(0, -1), value);
  const { options = [], discriminator } = defOf(unwrap(steps.at(-1) ?? schema));
  if (discriminator === undefined || steps.length < path.length) return [];
  return options.flatMap((option) => {
    const field = defOf(option).shape?.[discriminator];
    return (field && defOf(unwrap(field)).values?.map(String)) ?? [];
  });
}

/** The names of the fields that must stand in a group at a path; none where it is no group. */
export function neededFields(schema: z.ZodType, path: Path, value: unknown): string[] {
  const steps = along(schema, path, value);
  const last = steps.at(-1);
  if (!last || path.length === 0 || steps.length <= path.length) return [];
  return fieldsOf(last).flatMap(([name, field]) => (mayBeAbsent(field) ? [] : [name]));
}

/** The names of the fields that may stand at a path. */
export function fieldNames(schema: z.ZodType, path: Path, value: unknown): string[] {
  const steps = along(schema, path, value);
  if (steps.length <= path.length) return [];
  const at = path.reduce<unknown>(
    (inside, part) => (inside as Record<string | number, unknown> | null | undefined)?.[part],
    value,
  );
  return fieldsOf(variant(unwrap(steps.at(-1) ?? schema), at)).map(([name]) => name);
}
