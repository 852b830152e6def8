/** What pages say about the upkeep of a text: drafts, reviews, translations, what is new, words to the editor. */
export const editorial = {
  draft: 'Utkast',
  draftNote:
    'Det här är ett utkast. Det syns bara i förhandsvisningen och finns inte i den publicerade handboken.',
  reviewed: 'Senast genomgången',
  reviewedBy: '{date} av {owner}',
  nextReview: 'Nästa genomgång',
  nextReviewBy: 'senast {date}',
  newer: {
    sv: 'Den svenska texten är nyare än den här och kan säga något annat.',
    en: 'Den engelska texten är nyare än den här och kan säga något annat.',
  },
  nothingNew: 'Ingenting har ändrats än.',
  updatedTexts: 'Uppdaterade texter',
  allOfOneDay:
    'Hela handboken är uppdaterad samma dag. Här är alla texter, tema för tema, och vad de vill säga.',
  feedLead: 'Prenumerera i en nyhetsläsare, Outlook eller Teams på adressen',
  feedTitle: 'Nytt i {handbook} – {company}',
  feedUpdated: { one: 'En text uppdaterad {date}', other: '{count} texter uppdaterade {date}' },
  writeEditor: 'Skriv till oss om den här sidan',
  letterSubject: '{page} – {handbook}',
  letterPage: 'Sida: {page}',
  letterAddress: 'Adress: {address}',
  framed:
    'Du läser handboken inuti en annan webbplats. Det du sparar här sparas för sig: det syns inte när du öppnar handboken direkt, och tvärtom.',
  framedOpen: 'Öppna handboken i ett eget fönster',
  readNewer: { sv: 'Läs den på svenska', en: 'Läs den på engelska' },
};
