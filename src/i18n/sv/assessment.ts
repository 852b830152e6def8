/** Texts of the assessment part; its owner fills it. */
export const assessment = {};
