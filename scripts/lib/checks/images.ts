import { textFiles } from '../content/model.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A picture lies beside its article, and says in words what it shows. */
export const images: Rule = {
  name: 'images',
  check: (content) =>
    textFiles(content).flatMap(({ body }) =>
      (body?.images ?? []).flatMap(({ url, alt, place }): Finding[] => [
        ...(alt === ''
          ? [
              finding(
                'images',
                place,
                `the picture ${url} has no text`,
                'say what it shows: ![A promise log](./log.png)',
              ),
            ]
          : []),
        ...(/^(?:[a-z]+:)?\/\//iu.test(url)
          ? [
              finding(
                'images',
                place,
                `the picture ${url} lies on another site, where readers would be seen`,
                'save it beside the article and write ./name.png',
              ),
            ]
          : []),
      ]),
    ),
};
