import { cacheForever, hashedFolder, headersFor } from './rules.ts';
import type { Moved } from './rules.ts';

/**
 * The `_headers` of hosts that read one. Those hosts have browsers ask about every file each time by themselves; a
 * second value for the same header would be added to theirs, so only what never changes has one here.
 */
export function headersFile(base: string, frames: readonly string[] = []): string {
  const lines = Object.entries(headersFor(frames)).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}*\n${lines.join('\n')}\n\n${base}${hashedFolder}*\n  Cache-Control: ${cacheForever}\n`;
}

/** The `_redirects` of hosts that read one. */
export const redirectsFile = (moved: readonly Moved[]): string =>
  moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');
