/** The parts of the site that a company turns on and off in site.yaml. */
export const siteParts = ['assessment', 'calculator', 'team', 'register'] as const;
export type SitePart = (typeof siteParts)[number];

/** The pages that need a part, by the page's name; every other page is always there. */
const neededBy: Readonly<Partial<Record<string, readonly SitePart[]>>> = {
  assessment: ['assessment'],
  calculator: ['calculator'],
  inDepth: ['calculator'],
  register: ['register'],
  // The team picture is made of results of the self-assessment.
  team: ['team', 'assessment'],
};

/** The first part that a page needs and the site has off; undefined where the page is there. */
export function missingPart(
  page: string,
  parts: Readonly<Partial<Record<SitePart, boolean>>>,
): SitePart | undefined {
  return neededBy[page]?.find((part) => parts[part] === false);
}
