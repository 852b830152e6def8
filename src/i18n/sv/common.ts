/** Words that several pages share. */
export const common = {
  languageName: 'Svenska',
  otherLanguageName: 'In English',
  close: 'Stäng',
  cancel: 'Avbryt',
  save: 'Spara',
  remove: 'Ta bort',
  download: 'Ladda ner',
  print: 'Skriv ut',
  back: 'Tillbaka',
  next: 'Nästa',
  needsScript: 'Den här delen behöver JavaScript. Artiklarna går att läsa utan.',
};
