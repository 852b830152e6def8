/** Texts of Team: a member's contribution, the team leader's picture, and what neither of them hides. */
export const team = {
  loading: 'Läser in …',
  sees: {
    heading: 'Vad en ledare kan se',
    can: 'En ledare ser teamets medelvärde i varje område, hur många som har bidragit och, från åtta personer, hur mycket de skiljer sig åt.',
    cannot:
      'Om någon annan samlar in filerna ser ledaren inte dina svar, inte ditt namn och inte vilken dag du svarade. I bidraget finns avrundade poäng, en månad och ett slumpnummer som gör att du räknas en gång även om du bidrar igen.',
    limitsHeading: 'Vad spärrarna inte skyddar mot',
    limitFile:
      'Filen går att öppna i vilken textredigerare som helst. Den som får den av dig vet att den är din, och kan läsa poängen i den. Lämna den på ett sätt som du är bekväm med, till exempel genom någon som samlar in dem.',
    limitAlike: 'Svarar alla i teamet nästan lika säger medelvärdet också vad var och en svarade.',
    limitAgain:
      'Sidan väntar tills minst tre bidrag har ändrats innan den visar en ny översikt. Men den som tar bort allt och börjar om med andra filer kan jämföra översikterna själv, och i ett område kan det vara färre än tre som har ändrats.',
    limitVoluntary:
      'Att bidra är frivilligt, och ska vara det. Översikten är till för samtal, aldrig för lön, rang eller uppföljning av personer. Samlar någon in bidrag för arbetsgivaren är de personuppgifter: arbetsgivaren ansvarar för dem och ska säga när filerna tas bort.',
  },
  member: {
    heading: 'För dig som bidrar',
    intro:
      'Du laddar ner en fil och ger den till den som ansvarar för teamöversikten. Sidan skickar ingenting.',
    none: 'Du behöver en självskattning med tillräckligt många svar först.',
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
  },
  lead: {
    heading: 'För dig som ansvarar för översikten',
    intro:
      'Samla in filerna och lägg dem här. De sparas i den här webbläsaren, så att du kan lägga till fler senare, och skickas ingenstans.',
    choose: 'Välj filer …',
    drop: 'eller släpp dem här',
    outcomes: 'Filerna du nyss valde',
    added: 'tillagd',
    updated: 'ersätter ett tidigare bidrag från samma person',
    repeated: 'fanns redan och räknas en gång',
    older: 'samma person har ett nyare bidrag, som gäller',
    pictureHeading: 'Teamöversikt',
    noPicture: 'Här finns inga bidrag ännu.',
    tooFew: {
      one: 'Här finns {count} bidrag. Ett område visas när minst fem personer har poäng i det.',
      other: 'Här finns {count} bidrag. Ett område visas när minst fem personer har poäng i det.',
    },
    members: { one: 'Översikten bygger på {count} person.', other: 'Översikten bygger på {count} personer.' },
    waiting: {
      one: 'Ändringar som väntar: {waiting}. Översikten förnyas när ett bidrag till har ändrats, så att ingen enskild syns i skillnaden.',
      other:
        'Ändringar som väntar: {waiting}. Översikten förnyas när {count} bidrag till har ändrats, så att ingen enskild syns i skillnaden.',
    },
    caption: 'Poäng från 0 till 100. Medelvärde från fem personer, spridning från åtta.',
    dimension: 'Område',
    people: 'Personer',
    mean: 'Medelvärde',
    spread: 'Spridning',
    spreadHelp:
      'Spridningen är standardavvikelsen. Ungefär två av tre ligger inom medelvärdet plus eller minus så många poäng.',
    hiddenMean: 'färre än fem',
    hiddenSpread: 'färre än åtta',
    csv: 'Ladda ner som tabell (CSV)',
    csvFile: 'teamoversikt',
    print: 'Skriv ut',
    clear: 'Ta bort alla bidrag …',
    clearHeading: 'Ta bort alla bidrag?',
    clearText: {
      one: 'Översikten och {count} bidrag försvinner ur den här webbläsaren. Filerna du har fått finns kvar där du har dem.',
      other:
        'Översikten och {count} bidrag försvinner ur den här webbläsaren. Filerna du har fått finns kvar där du har dem.',
    },
    confirm: 'Ta bort',
    cancel: 'Behåll',
    cleared: 'Alla bidrag är borttagna.',
    month: 'Bidrag från {months}.',
  },
};
