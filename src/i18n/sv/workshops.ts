/** Texts in and around a workshop. */
export const workshops = {
  lead: 'Allt du behöver för att hålla en workshop står på dess sida, även om du aldrig har lett en grupp. Läs igenom körschemat en gång, skriv ut bladen och boka rummet.',
  facts: {
    time: 'Tid',
    people: 'Deltagare',
    updated: 'Uppdaterad',
  },
  prepare: 'Förbered',
  material: 'Material',
  preparation: 'Före mötet',
  read: 'Läs först',
  agendaLabel: 'Körschemat i korthet',
  sheet: 'Deltagarblad',
  sheetDate: 'Datum',
  printAll: 'Skriv ut allt',
  printSheet: 'Skriv ut bara deltagarbladet',
  minutes: '{count} min',
};
