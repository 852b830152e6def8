/**
 * What a reader does with parts of an article: opens the meaning of a word in place, copies phrases and worksheets or
 * prints them by themselves. Loaded at the first such press.
 */

/** Opens the meaning of a word, below it and inside the window. */
function openMeaning(word: HTMLElement, meaning: HTMLElement): void {
  meaning.showPopover();
  word.dataset['opened'] = '';
  const at = word.getBoundingClientRect();
  const left = Math.min(at.left, document.documentElement.clientWidth - meaning.offsetWidth - 16);
  meaning.style.left = `${Math.max(16, left) + scrollX}px`;
  meaning.style.top = `${at.bottom + scrollY + 6}px`;
}

/** The worksheet or the phrases that a button belongs to. */
const partOf = (button: HTMLElement): Element | null => button.closest('figure, .phrases');

/** Copies text, also over plain http, where the browser has no clipboard for scripts. */
async function copyText(text: string): Promise<boolean> {
  if ('clipboard' in navigator) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused: the older way may still be open.
    }
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way over plain http
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

/** What phrases and worksheets are copied as: a line for each phrase, or for each row with its cells apart, as sheets take it. */
const linesOf = (part: Element): string[] =>
  [...part.querySelectorAll('tr, li, figcaption')].map((line) =>
    [...(line instanceof HTMLTableRowElement ? line.cells : [line])]
      .map((cell) => cell.textContent.trim().replaceAll(/\s+/gu, ' '))
      .join('\t'),
  );

/** Copies the part that a button belongs to, and says so beside it. */
async function copyPart(button: HTMLElement): Promise<void> {
  const part = partOf(button);
  if (!part) return;
  const copied = await copyText(linesOf(part).join('\n'));
  button.focus();
  const status = part.querySelector('[role="status"]');
  if (status) status.textContent = (copied ? button.dataset['done'] : button.dataset['failed']) ?? '';
}

/** Prints the part that a button belongs to, and nothing else of the page. */
function printPart(button: HTMLElement): void {
  const part = partOf(button);
  if (!part) return;
  part.classList.add('printing');
  document.documentElement.dataset['print'] = 'part';
  window.addEventListener(
    'afterprint',
    () => {
      part.classList.remove('printing');
      delete document.documentElement.dataset['print'];
    },
    { once: true },
  );
  window.print();
}

/** Does what was pressed: a word with a meaning, or a button with `data-article-action`. */
export function handlePress(pressed: HTMLElement): void {
  const described = pressed.getAttribute('aria-describedby');
  const meaning = described === null ? null : document.getElementById(described);
  if (meaning) openMeaning(pressed, meaning);
  else if (pressed.dataset['articleAction'] === 'copy') void copyPart(pressed);
  else printPart(pressed);
}
