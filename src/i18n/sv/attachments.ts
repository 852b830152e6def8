/** Texts of files beside an article: documents to fetch, films to see. */
export const attachments = {
  /** What a file is, by its ending. */
  kinds: {
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    pptx: 'PowerPoint',
    odt: 'OpenDocument-text',
    ods: 'OpenDocument-kalkylark',
    odp: 'OpenDocument-presentation',
    mp4: 'film',
    webm: 'film',
    vtt: 'undertexter',
  },
  kindAndSize: '{kind}, {size}',
  attachment: 'Bilaga',
  film: 'Film',
  captions: 'Undertexter på svenska',
  fetchFilm: 'Ladda ner filmen ({kind}, {size})',
};
