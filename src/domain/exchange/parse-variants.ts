import { ShapeError } from './shape-error.ts';
import type { Parser } from './parse.ts';

/** One of a few fixed values. */
export const choice =
  <const Value extends string>(choices: readonly Value[]): Parser<Value> =>
  (data, path = '') => {
    const found = choices.find((value) => value === data);
    if (found === undefined) throw new ShapeError(path, { code: 'choice', choices });
    return found;
  };
