/** Texts that are seen only where the handbook is being written, with `npm run dev`. Builds leave them out. */
export const development = {
  noIndex:
    'Här går det inte att söka, för sökregistret görs av de färdiga sidorna. Kör npm start: på den byggda webbplatsen fungerar sökningen.',
};
