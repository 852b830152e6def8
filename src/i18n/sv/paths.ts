/** Texts of the learning paths. */
export const paths = {
  lead: 'Välj den roll som liknar din. Ta ett eller två steg i veckan och prova det du har läst innan du går vidare.',
  progressNote:
    'En artikel bockas av när du har kommit till slutet av den och haft den öppen i minst tio sekunder, självskattningen när du har sett resultatet. Resten bockar du av själv. Markeringarna sparas bara i den här webbläsaren.',
  choose: 'Välj roll',
  steps: { one: '{count} steg', other: '{count} steg' },
  progress: '{done} av {count} steg klara',
  allDone: 'Alla {count} steg klara',
  onPaths: 'Lärvägar som artikeln hör till',
  place: 'steg {number} av {count}',
  next: 'Nästa steg: {title}',
  here: 'Här är du.',
  start: 'Börja här.',
  done: 'Klart',
  tick: 'Klart: {title}',
  kinds: {
    article: 'Artikel',
    page: 'Verktyg',
    workshop: 'Workshop',
  },
};
