/** What every deck of slides says, whatever it shows. */
export const slides = {
  position: '{number} av {count}',
  next: 'Nästa',
  previous: 'Föregående',
  black: 'Svart skärm',
  isBlack: 'Skärmen är svart. Visa bilden igen.',
  close: 'Avsluta presentationen',
  keys: 'Piltangenter eller Page Up och Page Down: bläddra. Home och End: första och sista. B eller punkt medan bilden har fokus: svart. Esc: avsluta.',
  qr: 'QR-kod',
  qrFailed: 'Koden gick inte att rita. Adressen står här nedanför.',
  qrTooLong: 'Adressen är för lång för en kod. Kopiera länken i stället.',
  unreachable:
    'Sidan ligger bara på den här datorn, så telefonerna i rummet når den inte. Öppna handboken på den adress som alla använder.',
};
