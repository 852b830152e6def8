import { expect, test } from 'vitest';
import { phrasesIn } from '../../../../src/domain/text/phrases.ts';

test('what a text gives to say is read from its lists of phrases, without what Markdown adds', () => {
  const source = [
    '- no phrase',
    '<Phrases>',
    '',
    '- ”Hur gick *flytten*, [Anna](article:x)?”',
    '* “Your <Term id="margin">margin</Term> is fine.”',
    '2. ”Tredje.”',
    '  a line that goes on',
    '',
    '</Phrases>',
    '- nor this',
    '<Phrases title="More">',
    '- ”Sist.”',
    '</Phrases>',
  ].join('\n');
  expect(phrasesIn(source)).toEqual([
    '”Hur gick flytten, Anna?”',
    '“Your margin is fine.”',
    '”Tredje.”',
    '”Sist.”',
  ]);
  expect(phrasesIn('nothing')).toEqual([]);
});
