import { rmSync } from 'node:fs';

/**
 * Removes a folder when this program ends, also when somebody ends it.
 * @returns removes it at once, or lets go of a folder that has been moved elsewhere
 */
export function clearUpAtEnd(folder: string): { readonly now: () => void; readonly letGo: () => void } {
  let isOurs = true;
  const now = (): void => {
    if (isOurs) rmSync(folder, { recursive: true, force: true });
    isOurs = false;
  };
  process.once('exit', now);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
  return {
    now,
    letGo: () => {
      isOurs = false;
    },
  };
}
