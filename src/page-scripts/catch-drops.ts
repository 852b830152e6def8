/**
 * On a page that takes files a file may be dropped anywhere, also before the part that takes it is there: without this a
 * browser would leave the page and open the file. The part hears of it (islands/shared/use-drop-anywhere.ts); where it is
 * closed it is opened by the button with `data-takes-files`, and given the files when it has come.
 */

/** What was dropped and nobody has taken yet. */
let waiting: FileList | null = null;

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

addEventListener('dragover', (event) => {
  if (hasFiles(event)) event.preventDefault();
});

addEventListener('drop', (event) => {
  // A place of its own has taken it.
  if (event.defaultPrevented || !hasFiles(event)) return;
  event.preventDefault();
  const files = event.dataTransfer?.files;
  if (!files?.length) return;
  const detail = { files, target: event.target };
  if (!dispatchEvent(new CustomEvent('files-dropped', { detail, cancelable: true }))) return;
  waiting = files;
  document.querySelector<HTMLElement>('[data-takes-files][aria-expanded=false]')?.click();
});

addEventListener('takes-files', (event) => {
  if (waiting) (event as CustomEvent<(files: FileList) => void>).detail(waiting);
  waiting = null;
});
