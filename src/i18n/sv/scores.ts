/** How the self-assessment is computed: its part of the methods page. */
export const scores = {
  title: 'Så räknas självskattningen',
  intro:
    'Version {version}. {items} frågor i {dimensions} områden, och {deepening} i en fördjupning. Varje svar blir ett tal p mellan 0 och 1.',
  introCore:
    'Version {version}. {items} frågor i {dimensions} områden. Varje svar blir ett tal p mellan 0 och 1.',
  items: 'Svar',
  likert: {
    name: 'Hur ofta',
    meaning:
      'a är numret på det steg du valde. Första steget ger 0, sista ger 1. I en omvänd fråga räknas det tvärtom.',
  },
  sjt: {
    name: 'Bäst och sämst',
    meaning:
      'Varje val har ett värde e. Poängen är hur långt ditt bästa (e₁) ligger över ditt sämsta (e₂). Är värdena lika blir det en halv.',
  },
  multi: {
    name: 'Välj alla',
    meaning: 'Vikterna (w) för det du har valt läggs ihop. Det som skadar har minus.',
  },
  rank: {
    name: 'Ordna',
    meaning:
      'Hur många platser (d) var och en av de n sakerna ligger fel, mot vad som mest är möjligt (Spearmans footrule).',
  },
  dimension: 'Områden och helhet',
  dimensionBody:
    'Ett områdes poäng (S) är 100 gånger medelvärdet av de besvarade frågorna, vägda med sina vikter (w). En fråga utan svar räknas inte som noll, den räknas inte alls. Det krävs minst {minAnswered} svar och minst {minShare} av de frågor som är aktuella. Helheten är medelvärdet av områdena.',
  bands: 'Nivåer',
  bandsBody: 'Nivån följer den avrundade poängen: {bands}.',
  bandFrom: '”{band}” från {from}',
  error: 'Mätfel',
  errorBody:
    'Mätfelet räknas ur spridningen (s) och reliabiliteten (r). För ett område används s = {sd} och r = {reliability}, vilket ger ett mätfel på {sem} poäng; för helheten s = {overallSd} och r = {overallReliability}, vilket ger {overallSem}. Besvaras bara en del av frågorna, andelen f, sänks r till r′ med Spearman–Browns formel.',
  range:
    'Spannet vid en poäng är ett mätfel åt vardera hållet. Är felen normalfördelade ligger den sanna poängen, snittet av tänkta upprepningar, inom det i {trueScore} av fallen. En ny mätning har ett eget fel och hamnar där i bara {newScore} av fallen.',
  errorAssumed:
    'De här fyra talen är antagna, inte uppmätta i ert företag. Den som har svar från många människor kan räkna fram egna och skriva in dem i självskattningens fil.',
  errorMeasured: 'De här talen är uppmätta.',
  change: 'Förändring',
  changeBody:
    'Två omgångar (S₁ och S₂) jämförs på de frågor som har svar i båda. En skillnad kallas bättre eller lägre först när den är större än z = {z} gånger skillnadens mätfel ({confidence} säkerhet). Har alla frågor svar båda gångerna krävs {dimension} poäng för ett område och {overall} för helheten; har färre svar krävs mer. Bedömningen görs på de avrundade poängen, de som syns. Från tredje omgången prövas också kurvans lutning mot mätfelet.',
  changeMajor: 'Omgångar med olika huvudversion av frågorna jämförs aldrig.',
  limits: 'Vad siffran inte får användas till',
  limitsList: {
    a: 'Den är inget prov. Det finns ingen gräns för godkänt och inget intyg.',
    b: 'Den får inte användas för att rangordna människor, sätta lön eller välja vem som anställs.',
    c: 'Den bygger på egna svar. Den säger hur någon ser sig själv, inte vad kunderna tycker.',
    d: 'Områdena hänger nära ihop. En skillnad på några poäng mellan två områden betyder inget.',
  },
  basis: 'Vad frågorna vilar på',
  sources: 'Källor',
  sourceList: {
    situations:
      'Bäst och sämst i en situation: det finns inget enda rätt sätt att räkna (Bergman m.fl. 2006).',
    reliability: 'Reliabilitet: Cronbach (1951), Spearman (1910), Brown (1910).',
    change:
      'Förändring: Jacobson & Truax (1991). Metoden är sällan den bästa, och två mätningar räcker dåligt: McAleavey (2024).',
    rank: 'Rangordning: Diaconis & Graham (1977).',
  },
};
