import { describe, expect, test } from 'vitest';
import { movedTexts, optionMarks } from '../../../../src/domain/quiz/option-marks.ts';

const options = [
  { id: 'a', text: { sv: 'Jag ringer.', en: 'I call.' } },
  { id: 'b', text: { sv: 'Jag väntar.', en: 'I wait.' } },
  { id: 'c', text: { sv: 'Jag frågar.', en: 'I ask.' } },
];
const marks = optionMarks(options);
/** The options with other texts, in order. */
const having = (sv: readonly string[], en: readonly string[] = ['I call.', 'I wait.', 'I ask.']) =>
  options.map(({ id }, index) => ({ id, text: { sv: sv[index] ?? '', en: en[index] ?? '' } }));

describe('texts of options', () => {
  test('that are as they were, in any order, have not moved', () => {
    expect(movedTexts(options, marks)).toEqual([]);
    expect(movedTexts([...options].reverse(), marks)).toEqual([]);
  });

  test('that were rewritten have not moved', () => {
    expect(movedTexts(having(['Jag slår en signal.', 'jag  väntar', 'Jag frågar.']), marks)).toEqual([]);
  });

  test('that changed places in one language are named in it', () => {
    expect(movedTexts(having(['Jag väntar.', 'Jag ringer.', 'Jag frågar.']), marks)).toEqual([
      { option: 'a', had: 'b', language: 'sv' },
      { option: 'b', had: 'a', language: 'sv' },
    ]);
  });

  test('that went round are named, and so is one that now stands twice', () => {
    const round = movedTexts(having(['Jag väntar.', 'Jag frågar.', 'Jag ringer.']), marks);
    expect(round.map(({ option, had }) => option + had)).toEqual(['ab', 'bc', 'ca']);
    const twice = movedTexts(having(['Jag väntar.', 'Jag väntar.', 'Jag frågar.']), marks);
    expect(twice).toEqual([{ option: 'a', had: 'b', language: 'sv' }]);
  });

  test('are not compared where nothing was noted', () => {
    expect(movedTexts(options, '')).toEqual([]);
    expect(movedTexts(options, 'x:aaaaaa')).toEqual([]);
  });
});
