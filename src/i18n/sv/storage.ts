/** Texts of the storage part; its owner fills it. */
export const storage = {};
