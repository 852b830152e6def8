/** Texts of the printed book and of the workshop packs. */
export const book = {
  contents: 'Innehåll',
  /** Before a page number. */
  page: 's.',
  edition: 'Utgåva {date}',
  about: 'Om boken',
  aboutSame:
    'Texterna är desamma som i handboken på {url}. Där kan du söka, och där finns det som inte får plats på papper.',
  aboutContact: 'Frågor om boken besvaras av {name}.',
  aboutClaims:
    'Efter ett påstående står hur väl det är känt: {labels}. Siffran efter är numret på källan, och källorna står längst bak.',
  aboutReferences:
    'En sidhänvisning leder till den artikel där det står mer. Orden i registret förklaras i ordlistan.',
  theme: 'Tema {number}',
  path: 'Lärväg',
  step: 'Steg {number}',
  onSite: 'Det här steget gör du i handboken på webben: {url}',
  sheetAt: 'Arbetsblad: {title}',
  glossary: 'Ordlista',
  glossaryLead: 'Orden i boken, förklarade så att en nyanställd förstår dem.',
  sources: 'Källor',
  sourcesLead: 'Varje källa har ett nummer. Sist står var i boken den åberopas.',
  cited: 'Åberopas på',
  index: 'Register',
  indexLead: 'Sidan där ordet förklaras står i fet stil.',
  see: 'se',
  seeAlso: 'Se även',
  readMore: 'Läs mer',
  workshopsLead: 'Färdiga workshoppar att hålla själv, med körschema, repliker och blad till deltagarna.',
  pack: {
    kind: 'Workshopmapp',
    guide: 'Till dig som leder',
    sheet: 'Deltagarblad',
    cues: 'Replikkort',
    cuesLead: 'Ett kort för varje steg, att ha i handen. Klipp längs linjerna.',
    phrases: 'Fraskort',
    phrasesLead: 'Meningar att pröva högt, ur artiklarna som workshoppen bygger på. Klipp längs linjerna.',
    cases: 'Fallkort',
    casesLead: 'Påhittade fall att läsa och prata om i små grupper. Klipp längs linjerna.',
    posters: 'Affischer',
  },
};
