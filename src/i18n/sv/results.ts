/** Texts of the results part; its owner fills it. */
export const results = {};
