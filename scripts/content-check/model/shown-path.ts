import { relative, sep } from 'node:path';

/** A path as it is printed: from the working directory where it lies in it, with slashes. */
export function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  return (path.startsWith('..') ? file : path).split(sep).join('/');
}
