/** Texts of the search part; its owner fills it. */
export const search = {};
