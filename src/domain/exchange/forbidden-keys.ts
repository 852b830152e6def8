/**
 * Names that reach an object's prototype. Data from outside must not use them as keys.
 * A file of its own, because the reading pages load it without the parsers.
 */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
