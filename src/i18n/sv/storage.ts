/** What every page that saves something says when the browser's storage fails. */
export const storage = {
  heading: 'Sparat i webbläsaren',
  full: 'Webbläsarens lagring är full. Det du ändrade senast är inte sparat än. Det finns kvar så länge sidan är öppen, och sparas av sig självt så snart det finns plats.',
  blocked:
    'Webbläsaren låter inte sidan spara något här. Allt fungerar så länge sidan är öppen, men när du stänger den försvinner det du har fyllt i.',
  blockedByNewerVersion:
    'Det du ändrade senast är inte sparat, eftersom det som redan ligger här är sparat av en nyare version. Det finns kvar så länge sidan är öppen.',
  downloadUnsaved: 'Ladda ner det osparade',
  newer:
    'En del av det som är sparat här kommer från en nyare version av handboken. Det lämnas orört. Ladda om sidan, så hämtas den nya versionen.',
  quarantined:
    'Något som var sparat här gick inte att läsa. Texten har lagts undan oförändrad och skrivs inte över.',
  downloadQuarantined: 'Ladda ner det som inte gick att läsa',
  removeQuarantined: 'Ta bort det',
  removeHeading: 'Ta bort det som inte gick att läsa?',
  removeText: 'Det går inte att ångra. Ladda ner det först om någon kan behöva titta på det.',
  removeConfirm: 'Ta bort',
  removeCancel: 'Behåll',
  unsavedFile: 'osparat',
  quarantineFile: 'olasbart',
};
