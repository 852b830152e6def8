import { basename } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { fillLanguages, fillSite } from '../../../src/build/published-languages.ts';
import type { Finding } from './finding.ts';
import type { Entry } from './model.ts';
import type { Place } from './place.ts';
import { schemaFindings } from './schema-findings.ts';
import { placeIn } from './yaml.ts';
import type { Path, YamlFile } from './yaml.ts';

/** Stands for a thing that could not be read at all; that has been reported. */
export function emptyEntry<Fields>(place: Place): Entry<Fields> {
  return { fields: {}, data: undefined, at: () => place, written: () => '' };
}

/** Reads one described thing of a file: keeps what the schema accepts and reports the rest. */
export function readEntry<Schema extends z.ZodObject>(
  yaml: YamlFile,
  path: Path,
  schema: Schema,
): { entry: Entry<z.infer<Schema>>; findings: Finding[] } {
  type Fields = z.infer<Schema>;
  const raw: unknown = path.length === 0 ? yaml.value : yaml.document.getIn(path);
  const plain = path.length === 0 ? raw : toPlain(yaml, path);
  const isSite = basename(yaml.file.place(0).file) === 'site.yaml';
  const value = isSite ? fillSite(plain) : fillLanguages(plain, yaml.published);
  const result = schema.safeParse(value);
  const entry: Entry<Fields> = {
    fields: (result.success ? result.data : acceptedFields(schema, value)) as Partial<Fields>,
    data: result.success ? result.data : undefined,
    at: (...inside) => placeIn(yaml, [...path, ...inside]),
    written: (...inside) => {
      const node = yaml.document.getIn([...path, ...inside], true);
      return isScalar(node) ? (node.source ?? String(node.value)) : '';
    },
  };
  const findings = result.success ? [] : schemaFindings(yaml, path, schema, value, result.error.issues);
  return { entry, findings };
}

function toPlain({ document }: YamlFile, path: Path): unknown {
  const node = document.getIn(path, true);
  return isMap(node) || isSeq(node) ? (node.toJS(document) as unknown) : isScalar(node) ? node.value : node;
}

/** The fields that are right by themselves, so that one mistake does not set off ten more findings. */
function acceptedFields(schema: z.ZodObject, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]) => {
      const result = (field as z.ZodType).safeParse(given[name]);
      return result.success ? [[name, result.data]] : [];
    }),
  );
}
