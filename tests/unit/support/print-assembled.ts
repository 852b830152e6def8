// Prints, as JSON, the regular expressions that the files of its command line put together when they are loaded: a test runner's
// own modules would put together others.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const found = new Map<string, { place: string; source: string; flags: string }>();
const { RegExp: Original } = globalThis;
globalThis.RegExp = new Proxy(Original, {
  construct(target, parts: [string | RegExp, string?]) {
    const expression = new target(...parts);
    const [, place] = /\/(src\/[^:?\s]+)/u.exec(new Error().stack?.split('\n')[2] ?? '') ?? [];
    const { source, flags } = expression;
    if (place !== undefined) found.set(String(expression), { place, source, flags });
    return expression;
  },
});
for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
globalThis.RegExp = Original;
console.log(JSON.stringify([...found.values()]));
