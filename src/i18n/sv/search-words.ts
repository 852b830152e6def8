/** Words that the search finds a page by though the page does not show them: what else people call it. */
export const searchWords = {
  assessment: 'självtest test testa prov quiz enkät frågor frågeformulär skatta dig själv',
  calculator:
    'räknare kalkylatorn kalkyl kalkylen räkna beräkna beräkning uträkning simulering kostnad förlora behålla kunder',
  register:
    'kundregister registret orderlista fakturalista kundlista kundanalys ABC-analys inaktiva tysta tappade kunder ringlista prognos CLV RFM BG/NBD csv excel dubbletter rensa',
  results: 'resultat mitt resultat poäng mina svar historik åtaganden scenarier exportera importera radera',
  team: 'teamet grupp gruppen teamresultat medelvärde ledare chef bidra bidrag',
  glossary: 'ordlistan ordbok lexikon begrepp termer definitioner ordförklaringar förklaringar',
  paths: 'lärväg läroväg utbildning kurs introduktion onboarding nyanställd roll läsordning',
  workshops: 'workshop övning övningar utbildningstillfälle möte facilitera gruppövning',
  methods: 'metoden metodik formler beräkning källor referenser litteratur forskning begränsningar',
  about:
    'integritet personuppgifter dataskydd GDPR sekretess kakor cookies spårning tillgänglighetsredogörelse WCAG kontakt kontakta utgivare upphovsrätt',
};
