import { rmSync, writeFileSync } from 'node:fs';
import type { Locator, TestInfo } from '@playwright/test';

/** A file on the disk, as a test describes it. */
export interface FileOnDisk {
  readonly name: string;
  readonly content: string | Buffer;
}

/**
 * Chooses files of which the first is gone from the disk before the page reads it, as when it is moved or
 * synchronised away.
 */
export async function chooseVanishing(
  picker: Locator,
  info: TestInfo,
  files: readonly [FileOnDisk, ...FileOnDisk[]],
): Promise<void> {
  const paths = files.map(({ name, content }) => {
    const path = info.outputPath(name);
    writeFileSync(path, content);
    return path;
  });
  // The page learns of the choice only after the file is gone.
  await picker.evaluate((input) => {
    const hold = (event: Event): void => {
      if (event.target === input) event.stopPropagation();
    };
    document.addEventListener('change', hold, { capture: true, once: true });
  });
  await picker.setInputFiles(paths);
  rmSync(paths[0] ?? '');
  await picker.dispatchEvent('change');
}
