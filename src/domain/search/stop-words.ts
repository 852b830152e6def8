const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that a question is put with and not about. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: listed(`
    alla allt andra att av bara bli blir blev bör borde båda de dem den denna dess det detta dig din dina ditt dom du då
    där därför efter eftersom egentligen ej eller en er era ert ett finns från få får fick för förr ge gällande genom
    ger gör göra gjort gå går ha hade han har hans hela hen hennes henne honom hon hos hur i ibland igen in ingen inget
    innan inte ja jag ju kan kanske kunde kommer lite man med mej mellan men mig min mina mitt mot mycket måste när ni
    nu någon något några nån och också om oss på redan rätt sedan ska skall skulle själv sig sin sina sitt så sådan
    säger tar till trots under upp ut vad var vara varför varit vars vart vem vi vid vilka vilken vilket vill ville
    väl vår våra vårt än ändå är även åt över`),
  en: listed(`
    a about after again all also am an and any anything are as at be because been before being both but by can cant
    cannot could did didnt do does doesnt doing done dont each else for from get gets getting go goes going got had
    has hasnt have havent having he her here hers him his how i id if ill im in into is isnt it its ive just like lot
    may me might more most much must my not of off on one only or other our ours out over own really shall she
    should so some somebody someone something such than that thats the their them then there these they theyre this
    those though to too us very was wasnt we were weve what when where which while who whom why will with without
    wont would wouldnt you your youre yours`),
};
