/** Texts of the calculator part; its owner fills it. */
export const calculator = {};
