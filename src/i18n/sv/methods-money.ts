/** How the calculator counts money: its part of the methods page. */
export const methodsMoney = {
  title: 'Så räknas pengar',
  intro:
    'Kalkylatorn räknar på täckningsbidrag, i dagens pengar och en kundgrupp i taget. Vid varje resultat kan du öppna uträkningen, med era tal.',
  timing:
    'Nu är tidpunkten strax efter en betalning, t = 0. Förnyelser kommer vid t = 1, 2 och så vidare. En ny kund betalar nu och vid varje förnyelse, en befintlig bara vid förnyelserna. Andelar är per år.',
  symbols:
    'm är täckningsbidraget per kund och år, r andelen som stannar, d diskonteringsräntan, N antalet kunder, c kostnaden för en ny kund, G tillväxtmålet, b ökningen av andelen som stannar, K kostnaden per år och H antalet år. I satsningen summeras bidragen över t = 1 … H och kostnaderna över t = 0 … H − 1.',
  moreSymbols:
    'För klagomål är Q antalet, R räckvidden, p andelen som påverkas och z den del av skadan som gottgörelsen tar bort. S(t) är andelen av en årskull som är kvar efter t år, h antalet förnyelser som redan är gjorda, och α och β är de två tal som anpassas till era årskullar.',
  formulas: 'Formler',
  what: 'Vad',
  how: 'Hur',
  source: 'Källa',
  rows: {
    residual: { name: 'Värdet av en befintlig kund', source: 'Gupta och Lehmann (2003)' },
    lifetime: { name: 'Värdet av en ny kund', source: 'Fader och Hardie (2012)' },
    notReplaced: { name: 'Förlorade kunder som inte ersätts', source: 'Definition' },
    replaced: { name: 'Förlorade kunder som ersätts', source: 'Egen härledning' },
    programme: { name: 'En satsning på att behålla fler', source: 'Nuvärde, sluten grupp' },
    cascade: { name: 'Personer som påverkas av klagomål', source: 'Produkt av andelar' },
    survival: { name: 'Andel kvar efter t år', source: 'Fader och Hardie (2007)' },
    residualLifetime: { name: 'Återstående förnyelser efter h', source: 'Fader och Hardie (2010)' },
  },
  twoViews:
    'Det som går förlorat om kunderna inte ersätts, och det som det kostar att ersätta dem, är två sätt att se samma förlust. De läggs aldrig ihop.',
  twoForOne:
    'Tumregeln om två nya kunder för varje förlorad stämmer exakt bara när tillväxtmålet är lika stort som bortfallet. Då är 1 + G/(1 − r) = 2.',
  fit: 'Överlevnadskurvan anpassas med maximum likelihood-metoden, med α och β mellan 0,001 och 10 000. Osäkerheten i flera tal på en gång räknas fram med 10 000 dragningar ur triangelfördelningar, oberoende av varandra och från ett fast startvärde, så att samma tal alltid ger samma svar.',
  errors: 'Vanliga fel, och hur de undviks här',
  mistakes: {
    revenue: 'Räknar med intäkten i stället för täckningsbidraget.',
    adding: 'Lägger ihop förlorat bidrag och kostnaden för att ersätta kunden.',
    points: 'Blandar ihop procent och procentenheter.',
    blended: 'Räknar med ett enda bortfall över grupper som inte liknar varandra.',
    timing: 'Blandar betalningar nu med betalningar om ett år.',
    monthly:
      'Multiplicerar månadens bortfall med tolv. Rätt är månadens andel som stannar, upphöjd till tolv.',
  },
  limits: 'Vad siffrorna inte visar',
  limit: {
    causes: 'Varför kunder lämnar, och om en satsning verkligen får fler att stanna. Det måste provas.',
    constant:
      'Att gamla kunder brukar stanna längre än nya. En och samma andel alla år undervärderar dem; delen om vilka som stannar längst tar hänsyn till det.',
    intention:
      'Vad människor faktiskt gör. Det är inte alltid vad de säger i en enkät, så varje antagande står utskrivet.',
    trust:
      'Vad förtroende är värt. Det finns ingen formel för det: reglagen räknar bara på det som du själv tror.',
  },
};
