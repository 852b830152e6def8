/** Words that several pages share. */
export const common = {
  otherLanguageName: 'In English',
  close: 'Stäng',
  needsScript: 'Den här delen behöver JavaScript. Artiklarna går att läsa utan.',
};
