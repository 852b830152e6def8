import { expect, it } from 'vitest';
import { change, checked, en } from '../content-copy.ts';

/** The English article with a drawing before its first heading. */
const withDrawing = (drawing: string): ReturnType<typeof change> =>
  change(en, '## Why it matters', `${drawing}\n\n## Why it matters`);
const steps = (...lines: string[]): string =>
  `<Steps caption="A call is kept when it is made.">\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n</Steps>`;

it('takes a drawing before the first heading', () => {
  expect(checked(withDrawing(steps('Name a time', '**Call then**')))).toBe('');
});

it('names a drawing with too few lines or too many', () => {
  expect(checked(withDrawing(steps('Call then')))).toBe(
    'articles/en/call-back.mdx:13:1  drawings  <Steps> has 1 line; it takes 2 to 5  add what is missing, or choose another drawing',
  );
  expect(checked(withDrawing(steps('One', 'Two', 'Three', 'Four', 'Five', 'Six')))).toBe(
    'articles/en/call-back.mdx:13:1  drawings  <Steps> has 6 lines; it takes 2 to 5  keep those that the idea rests on',
  );
});

it('names a line that is too long, and a second one in bold', () => {
  expect(
    checked(
      withDrawing(
        steps('**Name a time**', '**Call the customer at the time that you named before you hung up**'),
      ),
    ),
  ).toBe(
    [
      'articles/en/call-back.mdx:16:5  drawings  a line of <Steps> has 63 characters; a drawing has room for 48  say it in fewer words; the text around it can say the rest',
      'articles/en/call-back.mdx:16:5  drawings  a second line in bold in <Steps>  one line can be the one that the drawing is about: remove the ** here or there',
    ].join('\n'),
  );
});

it('names a drawing that holds something else than one list', () => {
  expect(checked(withDrawing('<Loop caption="It goes round.">\n\nRound and round.\n\n</Loop>'))).toBe(
    'articles/en/call-back.mdx:13:1  drawings  <Loop> takes a list and nothing else  write each part on a line of its own that begins with - and a space',
  );
});

it('names a shape that no curve has', () => {
  expect(
    checked(
      withDrawing(
        '<Curve shape="up" across="time" up="calls" caption="It rises.">\n\n- Now\n- Then\n\n</Curve>',
      ),
    ),
  ).toContain('shape of <Curve>: expected rising, falling, slow-start, dip or levelling, found "up"');
});
