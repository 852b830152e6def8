import { joinedWith, numbersIn } from '../message-types.ts';
import type { Words } from '../message-types.ts';

/** What the Swedish catalogue says in many places. */
export const words: Words = {
  and: joinedWith('och'),
  or: joinedWith('eller'),
  didYouMean: (guess, otherwise) => (guess === undefined ? otherwise : `menade du ${guess}?`),
  adjective: { sv: 'svensk', en: 'engelsk' },
  number: numbersIn('sv-SE'),
  brace: (inside) => {
    const text = inside.trim();
    return text === '' || text.length > 40
      ? 'skriv en klammer i löptext som &#123;'
      : `skriv [${text}] i stället, eller &#123;${text}&#125; om klamrarna ska synas`;
  },
  html: (element) => {
    if (element === 'br')
      return 'börja ett nytt stycke med en tom rad, eller avsluta raden med \\ för att bryta den';
    if (element === 'img' || element === 'picture')
      return 'lägg bilden bredvid texten och skriv ![vad den visar](./namn.png)';
    if (element === 'video')
      return 'lägg filmen bredvid texten och skriv <Video file="./namn.mp4" title="…" captions="./namn.vtt" />';
    if (element === 'a') return 'skriv [ord](article:nyckel) eller [ord](https://…)';
    return /^(?:script|style|iframe|object|embed|form|input|button|link|meta|svg)$/u.test(element)
      ? 'ta bort det; webbplatsen visar text, bilder, dokument och filmer, och kör ingen kod från texterna'
      : 'skriv Markdown: **fet**, *kursiv*, - lista';
  },
};
