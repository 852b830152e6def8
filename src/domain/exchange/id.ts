import { text } from './parse.ts';

/** Ids that the site makes itself, and ids from content files. */
export const id = text({ max: 80, pattern: /^[\w.-]+$/u });
