/**
 * What readers call the pages that are the generator's own, comma between: words and phrases that the search finds
 * them by though the page does not show them. Articles bring their own, in their frontmatter.
 */
export const searchWords = {
  assessment:
    'självtest, test, testa mig, göra testet, prov, quiz, enkät, frågor, frågeformulär, skatta dig själv, självbedömning, utvärdera mig själv, hur bra är jag, mäta förtroende, egna vanor, styrkor och svagheter, utveckla mig, kompetenstest, self assessment, självskattningen',
  calculator:
    'räknare, kalkyl, räkna, räkna ut, beräkna, beräkning, uträkning, simulering, verktyg, excel, vad kostar en förlorad kund, kundvärde, livstidsvärde, CLV, churn, bortfall i kronor, lönsamhet, ROI, business case, investeringskalkyl, återbetalningstid, prognos, scenarier, calculator',
  inDepth:
    'känslighetsanalys, tornadodiagram, osäkerhet, spridning, spann, Monte Carlo, simulering, riskanalys, hur säker är siffran, årskullar, kohorter, överlevnad, vad är en gammal kund värd, beta-geometrisk, räkna vidare',
  results:
    'mitt resultat, resultat, poäng, min poäng, mina svar, historik, tidigare resultat, åtaganden, mina åtaganden, sparade scenarier, exportera, importera, flytta till ny dator, radera mina uppgifter, ta bort svar, säkerhetskopia, utveckling över tid',
  team: 'teambild, gruppens resultat, teamresultat, gruppresultat, medelvärde, lämna bidrag, bidrag, teamkod, ledare, chefens vy, anonymt, jämföra med gruppen, sammanställning',
  register:
    'registerkoll, orderlista, orderrader, kundlista, importera orderlista, läsa in orderlista, analysera kunder, kundanalys, köphistorik, vilka kunder är på väg bort, kunder som slutat köpa, RFM, ABC-analys, paretoanalys, Excel-fil, CSV-fil, csv, excel, kohorter, köpfrekvens, inaktiva kunder, dubbletter i registret',
  glossary:
    'ordbok, lexikon, begrepp, termer, terminologi, definition, definitioner, ordförklaringar, vad betyder, förklaring av ord, förkortningar, uppslagsord',
  paths:
    'lärväg, läroväg, utbildning, kurs, utbildningsplan, läsordning, var börjar jag, i vilken ordning, introduktionsprogram, kompetensutveckling, roll, utvecklingsplan',
  workshops:
    'workshop, övning, övningar, gruppövning, utbildningstillfälle, utbildningsdag, facilitera, leda en övning, handledning, körschema, arbetsblad, seminarium, temadag',
  new: 'nyheter, ändringslogg, vad är ändrat, vad är nytt, senast uppdaterat, RSS, Atom, nyhetsflöde, prenumerera',
  methods:
    'metoden, metodik, formler, formel, hur räknas det ut, beräkningsgrund, källor, referenser, litteratur, forskning, vetenskap, studier, begränsningar, tillförlitlighet, felmarginal, antaganden',
  about:
    'integritet, integritetspolicy, dataskydd, GDPR, sekretess, kakor, cookies, spårning, tillgänglighet, tillgänglighetsredogörelse, WCAG, kontakt, kontakta redaktionen, utgivare, upphovsrätt, vem ligger bakom, vad sparas om mig',
};
