import { joinedWith, numbersIn } from '../message-types.ts';
import type { Words } from '../message-types.ts';

/** What the English catalogue says in many places. */
export const words: Words = {
  and: joinedWith('and'),
  or: joinedWith('or'),
  didYouMean: (guess, otherwise) => (guess === undefined ? otherwise : `did you mean ${guess}?`),
  adjective: { sv: 'Swedish', en: 'English' },
  number: numbersIn('en-GB'),
  brace: (inside) => {
    const text = inside.trim();
    return text === '' || text.length > 40
      ? 'write a brace in prose as &#123;'
      : `write [${text}] instead, or &#123;${text}&#125; if the braces are to be shown`;
  },
  html: (element) => {
    if (element === 'br')
      return 'begin a new paragraph with an empty line, or end the line with \\ to break it';
    if (element === 'img' || element === 'picture')
      return 'put the picture beside the text and write ![what it shows](./name.png)';
    if (element === 'video')
      return 'put the film beside the text and write <Video file="./name.mp4" title="…" captions="./name.vtt" />';
    if (element === 'a') return 'write [words](article:key) or [words](https://…)';
    return /^(?:script|style|iframe|object|embed|form|input|button|link|meta|svg)$/u.test(element)
      ? 'remove it; the site shows text, pictures, documents and films, and runs no code from the texts'
      : 'write Markdown: **bold**, *italic*, - list';
  },
};
