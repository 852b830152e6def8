/** Texts of Team: a member's contribution, the team leader's picture, and what neither of them hides. */
export const team = {
  loading: 'Läser in…',
  visibility: {
    floor: 'Ni behöver vara minst fem: är ni färre visas inga siffror.',
    toMember: 'Ska du själv bidra? Hämta din kod',
    heading: 'Vad en ledare kan se',
    visible:
      'En ledare ser teamets medelvärde i varje område, hur många som har bidragit och, från åtta personer, hur mycket de skiljer sig åt.',
    hidden:
      'Om någon annan samlar in filerna ser ledaren inte dina svar, inte ditt namn och inte vilken dag du svarade. I bidraget finns avrundade poäng, en månad och ett slumpnummer som gör att du räknas en gång även om du bidrar igen.',
    limitsHeading: 'Vad spärrarna inte skyddar mot',
    limitFile:
      'Koden och filen är inte krypterade. Den som får dem av dig vet att de är dina, och kan läsa poängen i dem; i en chatt ser alla vem de kommer från. Lämna dem på ett sätt som du är bekväm med, till exempel genom någon som samlar in dem.',
    limitAlike: 'Svarar alla i teamet nästan lika säger medelvärdet också vad var och en svarade.',
    limitAgain:
      'Sidan väntar tills minst tre bidrag har ändrats innan den visar en ny översikt. Men den som tar bort allt och börjar om med andra filer kan jämföra översikterna själv, och i ett område kan det vara färre än tre som har ändrats.',
    limitVoluntary:
      'Att bidra är frivilligt, och ska vara det. Översikten är till för samtal, aldrig för lön, rang eller uppföljning av personer. Samlar någon in bidrag för arbetsgivaren är de personuppgifter: arbetsgivaren ansvarar för dem och ska säga när filerna tas bort.',
  },
  member: {
    heading: 'För dig som bidrar',
    intro:
      'Du kopierar en rad och klistrar in den i chatten till den som ansvarar för teamöversikten. Sidan skickar ingenting.',
    none: 'Först behöver du en självskattning med tillräckligt många svar.',
    start: 'Till självskattningen',
    scoresFrom: 'Ur självskattningen {date}.',
    scoresFromBegun: 'Ur självskattningen som du började {date} och inte har gjort klar.',
    caption: 'Poängen i ditt bidrag',
    dimension: 'Område',
    score: 'Poäng',
    noScore: 'ingen',
    preview: 'Filens innehåll, tecken för tecken',
    save: 'Ladda ner bidraget',
    saved: 'Filen är nedladdad.',
    file: 'teambidrag',
    code: 'Din kod',
    codeHelp: 'I koden finns poängen ovan, månaden och ett slumpnummer, och inget annat.',
    copy: 'Kopiera koden',
    copied: 'Koden är kopierad. Klistra in den där ni har kommit överens.',
    copyByHand:
      'Webbläsaren tillåter inte att sidan kopierar. Koden är markerad: kopiera den med Ctrl+C eller ⌘C.',
    asFile: 'Lämna det som fil i stället',
  },
  lead: {
    heading: 'För dig som ansvarar för översikten',
    intro:
      'Alla skickar dig en kod, en rad i chatten. Det du klistrar in sparas i den här webbläsaren, så att du kan fortsätta senare, och skickas ingenstans.',
    choose: 'Välj filer…',
    drop: 'eller släpp filer här',
    outcomes: 'Det du nyss läste in',
    lineByLine: 'Visa rad för rad',
    counts: {
      added: { one: '{count} tillagd', other: '{count} tillagda' },
      updated: { one: '{count} ersatt av ett nyare bidrag', other: '{count} ersatta av nyare bidrag' },
      repeated: { one: '{count} fanns redan', other: '{count} fanns redan' },
      older: { one: '{count} äldre än det som finns', other: '{count} äldre än de som finns' },
      problems: { one: '{count} gick inte att läsa', other: '{count} gick inte att läsa' },
    },
    added: 'tillagd',
    updated: 'ersätter ett tidigare bidrag från samma person',
    repeated: 'fanns redan och räknas en gång',
    older: 'samma person har ett nyare bidrag, som gäller',
    pictureHeading: 'Teamöversikt',
    noPicture: 'Här finns inga bidrag ännu.',
    tooFew: 'Ett område visas när minst fem personer har poäng i det.',
    roofOf: 'av {size}',
    underOneRoof: { one: 'person under samma tak', other: 'personer under samma tak' },
    houseUneven: 'Varje pelare är ert medelvärde i ett område. Den fyllda är kortast: börja där.',
    houseTied:
      'Varje pelare är ert medelvärde i ett område. De fyllda är lika höga och kortast: börja med en av dem.',
    houseEven: 'Varje pelare är ert medelvärde i ett område. Ingen är säkert kortare än en annan.',
    houseSpread: 'Strecket bredvid visar spridningen.',
    members: { one: 'Översikten bygger på {count} person.', other: 'Översikten bygger på {count} personer.' },
    waiting: {
      one: 'Översikten visar {members}. Ändringar som väntar: {waiting}. Översikten förnyas när ett bidrag till har ändrats, så att ingen enskild syns i skillnaden.',
      other:
        'Översikten visar {members}. Ändringar som väntar: {waiting}. Översikten förnyas när {count} bidrag till har ändrats, så att ingen enskild syns i skillnaden.',
    },
    caption: 'Poäng från 0 till 100. Medelvärdet visas från fem personer, spridningen från åtta.',
    dimension: 'Område',
    people: 'Personer',
    mean: 'Medelvärde',
    spread: 'Spridning',
    spreadHelp:
      'Spridningen är standardavvikelsen. Ungefär två av tre ligger inom medelvärdet plus eller minus så många poäng.',
    hiddenMean: 'färre än fem',
    hiddenSpread: 'färre än åtta',
    excel: 'Ladda ner som tabell (Excel)',
    csv: 'Ladda ner som tabell (CSV)',
    csvFile: 'teamoversikt',
    print: 'Skriv ut',
    clear: 'Ta bort alla bidrag…',
    clearHeading: 'Ta bort alla bidrag?',
    clearText: {
      one: 'Översikten och {count} bidrag försvinner ur den här webbläsaren. Filerna du har fått finns kvar där du har dem.',
      other:
        'Översikten och {count} bidrag försvinner ur den här webbläsaren. Filerna du har fått finns kvar där du har dem.',
    },
    confirm: 'Ta bort',
    cancel: 'Behåll',
    cleared: 'Alla bidrag är borttagna.',
    contributionMonths: 'Bidrag från {months}.',
    size: 'Hur många är ni?',
    sizeHelp:
      'Översikten öppnas när så många har bidragit, så att ingen kommer efteråt och syns i skillnaden.',
    sizeWrong: 'Skriv ett helt antal från 1 till 1 000.',
    sizeNone:
      'Ni är {people}. Med färre än fem visas inga siffror, för de skulle säga vad var och en svarade. Prata om frågorna i stället.',
    sizeMeans:
      'Ni är {people}. Medelvärden visas i områden där minst fem har poäng. Spridningen visas först från åtta.',
    sizeSpread:
      'Ni är {people}. Medelvärden visas i områden där minst fem har poäng, och spridningen där minst åtta har det.',
    paste: 'Klistra in koderna',
    pasteHelp:
      'Alla på en gång, gärna hela chatten. Det som inte är en kod hoppas över, och en kod som inte går att läsa nämns.',
    readCodes: 'Läs in koderna',
    line: 'Rad {line}, {name}:',
    tooManyCodes:
      'Texten innehåller {count} koder. Det är fler än ett team kan ha, så ingen av dem lästes in. Klistra in ert eget teams koder.',
    noCode: 'Ingen kod hittades. En kod börjar med TP1-.',
    otherLines: {
      one: '{count} rad utan kod hoppades över.',
      other: '{count} rader utan kod hoppades över.',
    },
    codeTroubles: {
      damaged: 'koden är avklippt eller felskriven. Be om den igen.',
      'other dimensions': 'koden kommer från en självskattning med andra områden. Be om bidraget som fil.',
      newer: 'koden kommer från en nyare version av handboken. Ladda om sidan och försök igen.',
      'no beginning': 'liknar en kod utan sin början, TP1-. Be om hela raden.',
    },
    contributed: { one: '{count} har bidragit.', other: '{count} har bidragit.' },
    contributedOf: { one: '{count} av {size} har bidragit.', other: '{count} av {size} har bidragit.' },
    askSize: 'Ange ovan hur många ni är, så öppnas översikten när alla är med.',
    moreThanSize:
      'Här finns {here} bidrag, men ni är {size}. Den som har bidragit från två webbläsare räknas två gånger: ta i så fall bort alla bidrag och samla in på nytt.',
    openNowHelp:
      'Kommer det inga fler kan du öppna översikten nu. Sedan förnyas den först när minst tre bidrag har ändrats.',
    openNow: {
      one: 'Det här var alla: öppna översikten',
      other: 'Det här var alla: öppna översikten med {count}',
    },
    level: 'Nivå',
  },
  discussion: {
    heading: 'Att prata om',
    uneven:
      'Högst ligger {highest}. Lägst ligger {lowest}. Det skiljer mer än mätfelet kan förklara: för er krävs minst {points} poäng.',
    named: '”{name}”',
    even: 'Inget område skiljer sig tydligt från de andra: det krävs minst {points} poäng mellan det högsta och det lägsta. Läs det som en jämn profil.',
    tells: 'Det här säger översikten',
    tellsAnswers: 'Hur ni själva svarade.',
    tellsLevel: 'Vilken nivå varje område ligger på.',
    tellsNot: 'Det här säger den inte',
    tellsNotWho: 'Vem som svarade vad, och det ska ingen gissa.',
    tellsNotDifferences: 'Att ett område är bättre än ett annat när det skiljer mindre än {points} poäng.',
    tellsNotTeams: 'Att ni är bättre eller sämre än ett annat team.',
    question: 'En fråga att börja med:',
    askLowest:
      'När lyckades vi senast med {lowest}, och vad gjorde att det gick? Så här beskrivs det: {meaning}',
    askTied: 'Välj ett av områdena {lowest}. När lyckades vi senast med det, och vad gjorde att det gick?',
    askAny: 'Vilket område känner vi igen oss minst i, och vad hände senast?',
    article: 'Läs först {title}.',
    or: ' eller ',
  },
};
