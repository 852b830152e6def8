/**
 * Saves a text as a file of the person's, as browsers save downloads. Nothing leaves the page.
 * @param name the suggested file name, e.g. `trust-playbook-2026-11-21.json`
 * @param type a media type, e.g. `text/csv`
 */
export function saveFile(name: string, type: string, content: string | ArrayBuffer): void {
  const url = URL.createObjectURL(
    new Blob([content], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; some browsers read the address a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
