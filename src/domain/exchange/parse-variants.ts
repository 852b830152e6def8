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

/** The first parser that takes the data; its error is the last one's. */
export const either =
  <A, B>(first: Parser<A>, second: Parser<B>): Parser<A | B> =>
  (data, path = '') => {
    try {
      return first(data, path);
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      return second(data, path);
    }
  };
