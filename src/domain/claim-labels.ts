/** How well a claim is known, from studied to laid down; docs/AUTHORING.md explains each. */
export const claimLabels = ['evidence', 'survey', 'practice', 'rule-of-thumb', 'law-or-standard'] as const;
export type ClaimLabel = (typeof claimLabels)[number];
