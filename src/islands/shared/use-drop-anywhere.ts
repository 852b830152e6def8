import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Take = (files: FileList) => Promise<void>;

/** The file fields of the page, with what takes their files. */
const fields = new Map<HTMLInputElement, Take>();

/**
 * The field that a drop is for: the only one, or the one whose section it fell into.
 * @param target what it fell on
 */
function fieldFor(target: EventTarget | null): Take | undefined {
  const all = [...fields];
  if (all.length === 1) return all[0]?.[1];
  const section = target instanceof Element ? target.closest('section') : null;
  return all.find(([field]) => section?.contains(field) === true)?.[1];
}

/** What page-scripts/catch-drops.ts says of files that no place of their own has taken. */
function take(event: Event): void {
  // What falls beside several fields is for none of them, and need not wait for another one either.
  event.preventDefault();
  const { files, target } = (event as CustomEvent<{ files: FileList; target: EventTarget | null }>).detail;
  void fieldFor(target)?.(files);
}

/**
 * Lets files be dropped anywhere on a page that takes files, beside the marked place too. The page imports
 * page-scripts/catch-drops.ts, which keeps the browser from opening them. Where the page has several file fields, a file
 * that falls outside all their sections is taken by none, and the page stays.
 * @param onChoose takes the files
 * @returns to be set on the file field
 */
export function useDropAnywhere(onChoose: Take): RefObject<HTMLInputElement> {
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(onChoose);
  latest.current = onChoose;
  useEffect(() => {
    const { current } = field;
    if (!current) return undefined;
    const takeLatest: Take = (files) => latest.current(files);
    if (fields.size === 0) addEventListener('files-dropped', take);
    fields.set(current, takeLatest);
    // Files may have been dropped before this part was there.
    dispatchEvent(new CustomEvent('takes-files', { detail: takeLatest }));
    return () => {
      fields.delete(current);
      if (fields.size === 0) removeEventListener('files-dropped', take);
    };
  }, []);
  return field;
}
