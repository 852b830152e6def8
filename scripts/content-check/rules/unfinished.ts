import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** How the guiding sentences of `npm run new` begin. */
export const guides = { sv: 'SKRIV HÄR:', en: 'WRITE HERE:' } as const;

/** And what people leave where something is still to be written. */
const marks = /SKRIV HÄR:|WRITE HERE:|\b(?:TODO|FIXME|TBD|XXX)\b|\b[Ll]orem ipsum\b|\?\?\?/gu;

/** Nothing that was left for later is published. */
export const unfinished: Rule = {
  name: 'unfinished',
  severity: 'error',
  inProse: ({ text, at }) =>
    [...text.matchAll(marks)].map(({ 0: mark, index }) => {
      const rest = text.slice(index, index + 50).replaceAll(/\s+/gu, ' ');
      return finding('unfinished', at(index), 'left', {
        text: `${rest}${text.length > index + 50 ? '…' : ''}`,
        guide: Object.values<string>(guides).includes(mark),
        places: 1,
      });
    }),
};
