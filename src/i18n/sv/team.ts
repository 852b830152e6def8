/** Texts of the team part; its owner fills it. */
export const team = {};
