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

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Without this a browser would leave the page and open the file. */
const allow = (event: DragEvent): void => {
  if (hasFiles(event)) event.preventDefault();
};

function take(event: DragEvent): void {
  // A place of its own has taken it.
  if (event.defaultPrevented || !hasFiles(event)) return;
  event.preventDefault();
  if (event.dataTransfer && event.dataTransfer.files.length > 0)
    void fieldFor(event.target)?.(event.dataTransfer.files);
}

/**
 * Lets files be dropped anywhere on a page that takes files, beside the marked place too. Where the page has several file
 * fields, a file that falls outside all their sections is taken by none, and the page stays.
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
    if (fields.size === 0) {
      addEventListener('dragover', allow);
      addEventListener('drop', take);
    }
    fields.set(current, (files) => latest.current(files));
    return () => {
      fields.delete(current);
      if (fields.size > 0) return;
      removeEventListener('dragover', allow);
      removeEventListener('drop', take);
    };
  }, []);
  return field;
}
