import { spawnSync } from 'node:child_process';

/** Why the words of a PDF cannot be looked at here; undefined where they can. */
export const reasonUnavailable = (): string | undefined =>
  spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined
    ? undefined
    : 'words that are cut off at a margin: pdftotext (poppler) is not installed';

/**
 * The words of a PDF that reach beyond the margin, by the page, so that they are cut or will be by a printer.
 * @param file the PDF
 * @param margin the narrowest margin that its pages have, in points
 */
export function wordsOutside(file: string, margin: number): string[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  return stdout
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => {
      const width = Number(/width="([\d.]+)"/u.exec(page)?.[1]);
      const height = Number(/height="([\d.]+)"/u.exec(page)?.[1]);
      const words = page.matchAll(
        /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)/gu,
      );
      return [...words]
        .filter(
          ([, left, top, right, bottom]) =>
            Number(left) < margin ||
            Number(right) > width - margin ||
            Number(top) < 0 ||
            Number(bottom) > height,
        )
        .map(([, , , , , word = '']) => `page ${index + 1}: ${word}`);
    });
}
