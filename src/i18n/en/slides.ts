import type { slides as original } from '../sv/slides.ts';
import type { Translation } from '../text.ts';

export const slides: Translation<typeof original> = {
  position: '{number} of {count}',
  next: 'Next',
  previous: 'Previous',
  black: 'Black screen',
  isBlack: 'The screen is black. Show the slide again.',
  close: 'Exit presentation',
  keys: 'Arrow keys or Page Up and Page Down: change slide. Home and End: first and last. B or full stop while the slide has focus: black. Esc: exit.',
  qr: 'QR code',
  qrFailed: 'The code could not be drawn. The address is below.',
  qrTooLong: 'The address is too long for a code. Copy the link instead.',
  unreachable:
    'This page is only on this computer, so no phone in the room can reach it. Open the playbook at the address that everyone uses.',
};
