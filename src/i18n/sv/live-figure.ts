/** Texts of the figures inside articles that the calculator's formulas compute. */
export const liveFigure = {
  example: 'Räknat på ett exempel: {name}.',
  own: 'Räknat på dina egna tal i kalkylatorn.',
  toCalculator: 'Räkna med era tal',
  'word-of-mouth': {
    title: 'Från ett inlägg till 30 personer, enligt en enkät från 2009',
    posts: 'inlägg',
    reached: 'personer nås',
    influenced: 'säger att de skulle undvika företaget eller sluta handla',
    note: 'Convergys (2009), enkät enligt pressen. Kunder och andra blandade, och avsikt är inte handling.',
  },
  'keep-customers': {
    title: 'Vad bortfallet kostar',
    lost: 'kunder lämnar på ett år',
    yearlyMargin: 'i täckningsbidrag försvinner varje år',
    notReplaced: 'om de inte ersätts',
    replaced: 'om de ersätts',
    note: 'De två sista är två sätt att se samma förlust. Lägg aldrig ihop dem.',
  },
  'customer-segments': {
    title: 'Vad varje kundgrupp är värd',
    name: 'Grupp',
    customers: 'Kunder',
    equity: 'Värde',
    share: 'Andel',
    twoPoints: 'Två procentenheter till',
    note: 'Värdet är det ni kan vänta er av gruppen i dagens pengar. Grupperna räknas var för sig.',
  },
  'speed-of-trust': {
    title: 'Om affären gick fortare',
    faster: 'Kortare tid till underskrift',
    discountSaved: 'Lägre rabatt',
    newCycle: 'dagar tar en affär, i stället för {before}',
    daysSaved: 'dagars väntan försvinner på ett år',
    discountKept: 'om året som annars hade blivit rabatt',
    note: 'Du drar i reglagen. Källan ger en riktning men inget mått, och att rabatten blir lägre är vårt antagande.',
  },
};
