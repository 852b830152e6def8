/** Why a file is refused, and where: shared by My results and Team. */
export const files = {
  unopened: 'Filen gick inte att öppna. Den kan ha flyttats eller ändrats sedan du valde den. Välj den igen.',
  tooLarge: 'Filen är för stor och kommer inte från handboken.',
  tooDeep: 'Filen har inte handbokens format.',
  cutOff: 'Filen slutar mitt i. Nedladdningen blev antagligen avbruten; hämta den igen.',
  notJson: 'Filen går inte att tolka.',
  notJsonLine: 'Filen går inte att tolka. Felet är på rad {line}.',
  otherFormat: 'Filen kommer från något annat än handboken.',
  teamFile: 'Det här är ett teambidrag. Det läses in på sidan Team.',
  exportFile:
    'Det här är en kopia av någons egna data. Den läses in på sidan Mina resultat, av den som äger den.',
  newer: 'Filen är sparad av en nyare version av handboken. Ladda om sidan och försök igen.',
  forbiddenKey:
    'Filen innehåller ett okänt fält, {path}. Den kan ha ändrats.',
  duplicate: 'Två olika poster har samma nummer. Den andra är {path}.',
  shape: '{path} ska vara {expected}.',
  whole: 'filens början',
  expected: {
    text: 'en kort text',
    number: 'ett tal',
    numberRange: 'ett tal från {min} till {max}',
    integer: 'ett heltal',
    integerRange: 'ett heltal från {min} till {max}',
    choice: 'något av {choices}',
    list: 'en lista',
    object: 'en grupp av fält',
    knownKey: 'borta: fältet är okänt',
    date: 'ett datum',
  },
};
