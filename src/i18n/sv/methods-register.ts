/** Texts of the methods page on the register check. */
export const methodsRegister = {
  title: 'Så räknar registerkontrollen',
  intro:
    'Registerkontrollen läser en orderlista i webbläsaren. En dag med flera order räknas som ett köp. En retur dras av från summan och är inget eget köp. Rader efter det sista datumet räknas inte.',
  groups:
    'Grupperna går efter omsättningen de senaste tolv månaderna, den största kunden först. A är de kunder som behövs för att komma upp till den första gränsen, B dem som behövs till den andra. Den kund som passerar gränsen hör till gruppen före, och lika stora kunder hamnar i samma grupp.',
  rhythm:
    'En kunds rytm är medianen av dagarna mellan köpen, från tre köpdagar och uppåt. En kund har tystnat när hon inte har köpt på dubbelt så länge och på minst fjorton dagar.',
  what: 'Vad',
  how: 'Formel',
  source: 'Källa',
  formulas: 'Formler för köpen',
  rows: {
    likelihood: { name: 'Sannolikheten för en kunds köp', source: 'Fader, Hardie och Lee 2005, ekvation 6' },
    alive: { name: 'Sannolikheten att kunden är kvar', source: 'Fader, Hardie och Lee 2005' },
    orders: {
      name: 'Väntade köp de kommande t veckorna',
      source: 'samma som ekvation 10, omskriven som en summa av positiva termer',
    },
    spend: { name: 'Väntat belopp per köp', source: 'Fader och Hardie 2013, ekvation 5' },
    interval: { name: 'Spann för en andel', source: 'Wilson 1927, poängmetoden' },
  },
  symbols:
    'x är antalet köp efter det första, s veckorna från första till sista köpet, T veckorna från första köpet till listans slut, m medelbeloppet per återköp. r, α, a, b, p, q och v anpassas till alla kunder med maximum likelihood-metoden. S(j) är sannolikheten att inte ha slutat efter j köp, och K antalet köp om ingen slutade.',
  stake:
    'På spel är ett års väntade köp för en kund som är kvar, gånger sannolikheten att kunden inte är det. Under 10 procents sannolikhet att vara kvar räknas kunden som borta.',
  which:
    'Om minst sju av tio kunder har jämna mellanrum räknar sidan som vid avtal, med den beta-geometriska modellen, annars som vid enskilda köp, med BG/NBD. Under 50 kunder, 30 kunder med återköp eller ett halvår anpassas ingen modell.',
  limits: 'Vad modellerna inte vet',
  limit: {
    season: 'De vet inget om säsonger, kampanjer eller priser.',
    once: 'En kund med ett enda köp räknas som kvar, för i modellen slutar ingen före sitt andra.',
    margin: 'De räknar omsättning. Täckningsgraden sätter ni själva i kalkylatorn.',
    average: 'De är rätt i genomsnitt, inte för varje kund.',
  },
};
