import { describe, expect, it } from 'vitest';
import { firstDrawing, itemsInHtml } from '../../../../src/domain/drawing/read-drawing.ts';

describe('the first drawing of a text', () => {
  it('is read with its lines, the one in bold, and its names', () => {
    expect(
      firstDrawing(
        'Some text.\n\n<Curve shape="dip" across="time" up="trust" caption="It comes back.">\n\n- Before\n- **The fault**\n- [After](article:x)\n\n</Curve>\n\n<Loop caption="x">\n\n- a\n\n</Loop>',
      ),
    ).toEqual({
      name: 'Curve',
      items: [
        { text: 'Before', marked: false },
        { text: 'The fault', marked: true },
        { text: 'After', marked: false },
      ],
      across: 'time',
      up: 'trust',
      roof: undefined,
      shape: 'dip',
    });
  });

  it.each([
    ['a text without one', 'Words, and <Case>\n\nmore\n\n</Case>'],
    ['one that is never closed', '<Steps caption="x">\n\n- a\n- b'],
    ['one without lines', '<Steps caption="x">\n\nwords\n\n</Steps>'],
  ])('is nothing in %s', (_, source) => {
    expect(firstDrawing(source)).toBeUndefined();
  });

  it('does not know a shape that there is not', () => {
    expect(firstDrawing('<Curve shape="up">\n- a\n- b\n</Curve>')?.shape).toBeUndefined();
  });
});

it('reads the lines of a rendered list as they are read', () => {
  expect(
    itemsInHtml(
      '<ul>\n<li>Ask &amp; listen</li>\n<li><strong>5 &lt; 6</strong></li>\n<li><strong>Not</strong> all</li>\n</ul>',
    ),
  ).toEqual([
    { text: 'Ask & listen', marked: false },
    { text: '5 < 6', marked: true },
    { text: 'Not all', marked: false },
  ]);
});
