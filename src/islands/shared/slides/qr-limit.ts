/** The longest text a code is drawn for: beyond it the squares are too small for a phone across a table. */
export const maxQrLength = 900;
