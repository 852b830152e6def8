/** What was expected, as a code for the dictionary, with the limits that belong to it. */
export interface Expectation {
  readonly code: 'text' | 'number' | 'integer' | 'choice' | 'list' | 'object' | 'known key' | 'date';
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly string[];
}

/** Thrown for data of another shape. `path` is like `attempts[3].answers.kp-1`; empty for the whole. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
  readonly path: string;
  readonly expected: Expectation;
  constructor(path: string, expected: Expectation) {
    super(`${path || 'the value'}: expected ${expected.code}`);
    this.path = path;
    this.expected = expected;
  }
}
