/** Texts of the register check: before a file is chosen, while it is read, and what is asked of its columns. */
export const register = {
  privacy: {
    heading: 'Vad som händer med uppgifterna',
    staysInBrowser:
      'Filen läses i din webbläsare och lämnar den aldrig. Sidan skickar ingenting, och ingenting sparas om du inte själv ber om det. När du stänger fliken är filen borta härifrån.',
    savedSums:
      'Vill du jämföra nästa kvartal kan du spara summor och grupper. Då sparas inga namn, inga läsbara kundnummer och inga belopp för enskilda kunder.',
    customerNumbers:
      'Kundnummer räcker. Be gärna om filen utan namn, så är det svårare att se vilka kunderna är.',
    law: 'Är kunderna privatpersoner eller enskilda firmor är listan personuppgifter. Ni behöver en rättslig grund för att gå igenom den, ofta intresseavvägning (GDPR artikel 6.1 f), och den som har sagt nej till direktmarknadsföring ska inte ringas.',
  },
  order: {
    heading: 'Be om den här filen',
    intro: 'Den som sköter ert affärs- eller ekonomisystem kan ta fram den på några minuter. Skicka det här:',
    request:
      'Hej! Kan du ta fram en lista över alla order eller fakturor de senaste tre till fem åren, en rad för varje, med kundnummer, datum och belopp utan moms? Krediteringar ska vara med som minusbelopp. CSV eller Excel går bra. Har du kundnamn, organisationsnummer, e-post och telefon i samma fil kan vi också se vad som saknas i registret, annars räcker kundnumret.',
  },
  start: {
    heading: 'Er orderlista',
    intro:
      'En rad per order med kund, datum och belopp. Det går också med ett register med en rad per kund, men då ser sidan mindre.',
    choose: 'Välj fil…',
    drop: 'eller släpp den här',
    formats: 'CSV, text eller Excel (.xlsx), högst 100 MB.',
    example: 'Pröva med ett påhittat företag',
    exampleName: 'Ett påhittat företag',
    chooseAnother: 'Välj en annan fil…',
  },
  steps: {
    opening: 'Öppnar filen',
    splitting: 'Delar upp raderna',
    recognising: 'Känner igen kolumnerna',
    reading: 'Läser raderna',
    summing: 'Summerar kund för kund',
    fitting: 'Anpassar modellen',
    expecting: 'Räknar fram varje kund',
    checking: 'Letar efter luckor och dubbletter',
  },
  working: '{step}…',
  workingOf: '{step}… {share}',
  stop: 'Avbryt',
  stopped: 'Avbrutet. Ingenting är sparat.',
  problems: {
    empty: 'Filen är tom.',
    binary:
      'Det här är ingen textfil. Spara den som CSV eller Excel (.xlsx) i programmet som den kommer från. Gamla Excelfiler (.xls) går inte att läsa här.',
    tooLarge: 'Filen är större än 100 MB. Dela den, eller be om färre kolumner.',
    tooMany: 'Filen har mer än en miljon rader. Ta de senaste åren.',
    workbook:
      'Arbetsboken gick inte att läsa. Öppna den i Excel och spara den på nytt, eller spara den som CSV.',
    nothing:
      'Ingen rad gick att läsa med de här kolumnerna. Kontrollera vilken kolumn som är kund, datum och belopp.',
    unopened: 'Webbläsaren kom inte åt filen. Ligger den kvar där du valde den?',
    failed:
      'Något gick fel i beräkningen. Det är ett fel på sidan, inte i din fil. Ladda om sidan och försök igen.',
  },
  loadFailed:
    'Det gick inte att läsa in resten av sidan. Kontrollera internetanslutningen och ladda om sidan.',
  columns: {
    heading: 'Stämmer det här?',
    recognised: 'Så lästes filen',
    intro: 'Sidan har känt igen kolumnerna efter rubrik och innehåll. Rätta det som är fel.',
    askColumns:
      'Alla kolumner gick inte att känna igen säkert. Kontrollera vilken som är kund, datum och belopp.',
    askDateOrder: 'Datumen går att läsa på fler än ett sätt. Välj det rätta.',
    askDecimal: 'Tecknet i beloppen kan vara decimaltecken eller tusentalsavgränsare. Välj det rätta.',
    askUnitPrice:
      'Kolumnen med pris verkar gälla en enda vara, och en annan kolumn säger hur många. Välj en kolumn med radens hela belopp, om filen har en.',
    askCells:
      'Raderna har fler celler än rubrikerna. Då är kommat troligen både decimaltecken och avgränsare mellan cellerna, och ören har hamnat i en egen kolumn. Spara filen på nytt med semikolon, eller som Excel.',
    brokenQuotes: 'Citattecknen i filen går inte jämnt ut. De har lästs som vanliga tecken.',
    kind: 'En rad är',
    kindOrders: 'en order',
    kindRegister: 'en kund',
    caption: 'Kolumnerna i filen',
    column: 'Kolumn',
    samples: 'Exempel',
    role: 'Betyder',
    roleOf: 'Vad {column} betyder',
    unnamed: 'kolumn {number}',
    headingRow: 'Första raden är rubriker',
    dateOrder: 'Datumen skrivs',
    dateOrders: { ymd: 'år, månad, dag', dmy: 'dag, månad, år', mdy: 'månad, dag, år' },
    decimal: 'Decimaltecken i belopp',
    comma: 'komma (1 250,50)',
    point: 'punkt (1,250.50)',
    duplicates: 'Räkna rader som är helt lika en gång',
    missing: 'Välj en kolumn för {roles}.',
    compute: 'Räkna',
    roles: {
      customer: 'Kund',
      name: 'Kundens namn',
      date: 'Datum',
      amount: 'Belopp',
      order: 'Order- eller fakturanummer',
      first: 'Första köp',
      last: 'Senaste köp',
      revenue: 'Omsättning',
      orders: 'Antal order',
      organisation: 'Organisationsnummer',
      email: 'E-post',
      phone: 'Telefon',
      address: 'Adress',
      contact: 'Kontaktperson',
      other: 'Används inte',
    },
  },
};
