/** How texts with a form of their own are written, and how that is said in English. */
export const formats = {
  slug: {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    expected: 'lower-case letters a–z, digits and single hyphens, e.g. keep-promises',
  },
  colour: { pattern: /^#[\da-f]{6}$/iu, expected: 'a colour as #rrggbb, e.g. #8a2a1c' },
  currency: { pattern: /^[A-Z]{3}$/u, expected: 'three capital letters, ISO 4217, e.g. SEK' },
  version: { pattern: /^\d+\.\d+$/u, expected: "major.minor in quotes, such as '1.0'" },
  fingerprint: { pattern: /^[\da-z]{7}$/u, expected: 'seven letters and digits' },
  optionMarks: {
    pattern: /^[a-z\d-]+:[\da-z]{6}(?: [a-z\d-]+:[\da-z]{6})*$/u,
    expected: 'the id of each option, a colon and six letters and digits, as the check says',
  },
} as const;

/** The forms that zod knows itself. */
export const knownFormats = {
  email: 'an email address, e.g. name@example.com',
  url: 'a full address, e.g. http://intranet.example or https://example.com',
} as const;

/** The name of a form. */
export type FormatName = keyof typeof formats | keyof typeof knownFormats;
