/**
 * The buttons that print a page or a part of it. While it prints, `data-print` on the root element names the
 * part, and the page's own print style leaves out the rest.
 */
const buttons = document.querySelector<HTMLElement>('[data-print-buttons]');
if (buttons) {
  buttons.hidden = false;
  buttons.addEventListener('click', ({ target }) => {
    const part = (target as HTMLElement).dataset['printPart'];
    if (part === undefined) return;
    document.documentElement.dataset['print'] = part;
    window.print();
  });
  window.addEventListener('afterprint', () => {
    delete document.documentElement.dataset['print'];
  });
}
