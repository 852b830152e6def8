/** What is said when a part of a page has stopped. */
export const failure = {
  heading: 'Den här delen av sidan stannade.',
  kept: 'Det berodde på ett fel i sidan. Det du har sparat finns kvar i webbläsaren.',
  reload: 'Ladda om sidan',
  withoutLink: 'Öppna sidan utan länkens siffror',
  download: 'Ladda ner det som är sparat',
  saved: 'Filen är nedladdad.',
  notSaved: 'Det gick inte att läsa det som är sparat. Ladda om sidan och försök igen.',
  asideIntro:
    'Om den stannar igen när du laddar om ligger felet i något som är sparat. Lägg undan det, så börjar den här delen om från början. Det undanlagda tas inte bort: det går att ladda ner på Mina resultat.',
  aside: 'Lägg undan det sparade och börja om',
  notAside: 'Det gick inte att lägga undan. Ingenting är ändrat.',
  details: 'Felet i detalj',
  file: 'fortroendehandboken',
};
