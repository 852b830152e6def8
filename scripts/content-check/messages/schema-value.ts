import type { FormatName } from '../../../src/schemas/formats.ts';

/** Where in a file's fields something is wrong. */
export interface SchemaPlace {
  /** The field, `items[cl-2].question.en`; empty for the whole. */
  readonly name: string;
  /** The entry of a list that it belongs to, by its id. */
  readonly whose?: string | undefined;
}

/** A kind of value, by the schema's name for it. */
export type ValueKind = 'string' | 'number' | 'int' | 'boolean' | 'array' | 'object' | 'record' | 'date';

/** What a schema expected. */
export type Expected =
  | { readonly kind: 'type'; readonly type: ValueKind }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'atMost' | 'lessThan' | 'atLeast' | 'moreThan'; readonly limit: number }
  | { readonly kind: 'notEmpty' }
  | { readonly kind: 'signs'; readonly most: number }
  | { readonly kind: 'count'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'format'; readonly format: FormatName }
  /** What the library says and this program has no words for. */
  | { readonly kind: 'other'; readonly text: string };

/** What stands there instead. */
export type Found =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fields' }
  | { readonly kind: 'list'; readonly count: number };

/** What to write instead, where that can be told from the value itself; else the description of the field. */
export type Advice =
  | { readonly kind: 'quotes' | 'write' | 'brackets' | 'colon'; readonly text: string }
  | { readonly kind: 'shorten'; readonly count: number }
  | { readonly kind: 'guess'; readonly guess: string }
  | { readonly kind: 'thousands'; readonly thousands: string; readonly decimals: number }
  | { readonly kind: 'part'; readonly write: number; readonly percent?: number }
  | {
      readonly kind: 'number';
      readonly write: number;
      readonly point: boolean;
      readonly spaces: boolean;
      readonly unit: boolean;
    }
  | {
      readonly kind: 'fields';
      readonly name: string;
      /** Whether each entry of a list is to hold the fields. */
      readonly entries: boolean;
      readonly needed: readonly string[];
    }
  | { readonly kind: 'note'; readonly name: string; readonly text: string }
  | { readonly kind: 'described'; readonly text: string }
  | { readonly kind: 'manual' };

/** A value that is not what the schema expects. */
export interface WrongValue {
  readonly expected: Expected;
  readonly found: Found;
  readonly advice: Advice;
}
