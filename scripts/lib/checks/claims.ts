import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The sources in the frontmatter are those that the text leans on, every one and no other. */
export const claims: Rule = {
  name: 'claims',
  check: ({ articles }) =>
    articles.flatMap(({ fields, at, body }) => {
      const { sources } = fields;
      if (!sources || !body) return [];
      const cited = body.components
        .filter(({ name }) => name === 'Claim')
        .flatMap((claim) => {
          const source = claim.props.get('source');
          return typeof source === 'string' ? [{ source, place: claim.atProp('source') }] : [];
        });
      return [
        ...cited
          .filter(({ source }) => !sources.includes(source))
          .map(({ source, place }): Finding =>
            finding(
              'claims',
              place,
              `the source ${source} is not in the frontmatter`,
              `add ${source} to sources: at the top of the file, in both languages`,
            ),
          ),
        ...sources.flatMap((source, index) =>
          cited.some((claim) => claim.source === source)
            ? []
            : [
                finding(
                  'claims',
                  at('sources', index),
                  `the source ${source} is not cited in the text`,
                  `mark what it says with <Claim label="…" source="${source}">…</Claim>, or take it away`,
                ),
              ],
        ),
      ];
    }),
};
