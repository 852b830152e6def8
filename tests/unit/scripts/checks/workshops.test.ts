import { describe, expect, it } from 'vitest';
import { change, checked, workshop } from '../content-copy.ts';

const sv = 'workshops/sv/de-forsta-samtalen.mdx';
const en = 'workshops/en/first-calls.mdx';

describe('a workshop', () => {
  it('that is right gives no finding, nor does the path that leads to it', () => {
    expect(checked(workshop)).toBe('');
  });

  it('has a step for each of its agenda, in order, a running order and one sheet', () => {
    expect(
      checked(
        workshop,
        change(en, '<Step number={2}>', '<Step number={3}>'),
        change(en, '<Agenda />\n\n', ''),
        change(sv, '<Sheet>', '<Step number={3}>\n\nVila.\n\n</Step>\n\n<Sheet>\n\n</Sheet>\n\n<Sheet>'),
      ),
    ).toMatchInlineSnapshot(`
      "workshops/en/first-calls.mdx:25:7  workshop  expected <Step number={2}> here, found 3  number the steps as in the agenda, from 1 and in order
      workshops/sv/de-forsta-samtalen.mdx:10:3  workshop  the agenda has 2 steps, the text has 3  write one <Step number={…}> for each step of the agenda
      workshops/en/first-calls.mdx:3:8  workshop  the text has no <Agenda>  put <Agenda /> before the first step
      workshops/sv/de-forsta-samtalen.mdx:43:1  workshop  the text has <Sheet> 2 times  put what participants fill in between <Sheet> and </Sheet>"
    `);
  });

  it('has an agenda that sums to its minutes, the same in both languages', () => {
    expect(checked(workshop, change(en, 'minutes: 20', 'minutes: 25'))).toMatchInlineSnapshot(`
      "workshops/en/first-calls.mdx:10:3  schema  agenda: the steps take 20 minutes in all, but minutes says 25: add 5  The steps in order. The page works out the times; the text has one \`<Step>\` for each.
      workshops/en/first-calls.mdx:5:10  pairs  minutes differs from the Swedish workshop: 25 here, 20 there  make it the same in both; the other file is workshops/sv/de-forsta-samtalen.mdx"
    `);
    expect(
      checked(workshop, change(en, 'articles: [call-back]', 'articles: [write-it-down]')),
    ).toMatchInlineSnapshot(
      `"workshops/en/first-calls.mdx:13:11  pairs  articles differs from the Swedish workshop: [write-it-down] here, [call-back] there  make it the same in both, in the same order; the other file is workshops/sv/de-forsta-samtalen.mdx"`,
    );
  });

  it('is looked at like any other text', () => {
    expect(
      checked(
        workshop,
        change(en, 'find the list', 'find teh "list"'),
        change(en, '<Lines rows={2} />', '<Lines /> <Claim />'),
        change(sv, 'article:write-it-down', 'article:write-it'),
        change(sv, 'updated: 2026-01-15', 'updated: 2027-01-15'),
        change('paths.yaml', 'workshop: first-calls', 'workshop: last-calls'),
        change('paths.yaml', 'article: call-back', 'article: call-bak'),
      ),
    ).toMatchInlineSnapshot(`
      "paths.yaml:5:16  references  no article has the key call-bak  did you mean call-back?
      paths.yaml:7:17  references  no workshop has the key last-calls  did you mean first-calls?
      workshops/en/first-calls.mdx:35:23  components  there is no component <Claim>  the components here are Attachment, Video, Agenda, Lines, Balance, Chain, Curve, Ladder, Loop, Pillars, Rings, Scale, Steps, TwoByTwo, Phrases, Sheet, Step and Term
      workshops/sv/de-forsta-samtalen.mdx:23:5  links  no Swedish article has the key write-it  look up its key at the top of its file
      workshops/en/first-calls.mdx:35:13  components  <Lines> needs rows  write rows={1}
      workshops/sv/de-forsta-samtalen.mdx:14:10  dates  updated is in the future: 2027-01-15  today is 2026-11-28
      workshops/en/first-calls.mdx:8:37  spelling  not in the English dictionary: teh  did you mean the, eh or tech? Or add it as a line in words.txt if it is right
      workshops/en/first-calls.mdx:8:41  typography  straight quotation mark "  write “ before and ” after
      workshops/en/first-calls.mdx:8:46  typography  straight quotation mark "  write “ before and ” after"
    `);
  });
});
