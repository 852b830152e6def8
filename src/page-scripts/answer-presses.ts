// The first press on a word opens its meaning, unless that stands beside the text already. Then it is the link that it is
// without scripts: a press outside an open popover closes it first, so what is open cannot be asked.
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const pressed = (event.target as Element).closest<HTMLElement>(
    'a.term[aria-describedby],[data-article-action]',
  );
  if (!pressed) return;
  const meaning = document.getElementById(pressed.getAttribute('aria-describedby') ?? '');
  if (meaning && (pressed.dataset['opened'] !== undefined || meaning.getClientRects().length > 0)) return;
  event.preventDefault();
  void import('./article-actions.ts').then((actions) => {
    actions.handlePress(pressed);
  });
});
