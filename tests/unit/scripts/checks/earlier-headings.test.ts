import { expect, it } from 'vitest';
import { change, checked, en, sv } from '../content-copy.ts';

it('takes the names that parts had before, so that a new engine leaves a company’s texts as they are', () => {
  expect(
    checked(
      change(sv, '## Så kan du säga', '## Fraser att använda'),
      change(sv, '## Så kan det gå till', '## Ur arbetslivet'),
      change(en, '## A case', '## From working life'),
      change('site.yaml', 'name: Nordkaj', 'checks: { off: [format] }\nname: Nordkaj'),
    ),
  ).toBe('');
});

it('does not take the old name beside the new one', () => {
  expect(checked(change(en, '## A case', '## From working life\n\nWords.\n\n## A case'))).toContain(
    'the heading “A case” appears twice',
  );
});
