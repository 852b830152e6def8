import { z } from 'zod';
import { claimLabels } from '../domain/claim-labels.ts';
import { formats } from './formats.ts';

/** The key of an article, a term or a source: stable, never shown, the same in both languages. */
export const key = z.string().regex(formats.slug.pattern, formats.slug.expected);

/**
 * The key or id of something that is described elsewhere. Only what is written there is right, and the check looks it
 * up there and says what is near: how a key is spelt matters where it is given, not where it is used.
 */
export const name = z.string().trim().min(1, 'a name, not empty').max(100, 'at most 100 characters');

/** A line of text that must not be empty. */
export const line = z.string().trim().min(1, 'a text, not empty').max(300, 'at most 300 characters');

/** A paragraph. */
export const paragraph = z.string().trim().min(1, 'a text, not empty').max(2000, 'at most 2,000 characters');

/** The same thing said in both languages. */
export const localized = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    sv: value.describe('The Swedish text.'),
    en: value.describe('The English text.'),
  });

/** The same thing in both languages; a text that stands alone, such as a person’s name, holds for both. */
export const localizedOrOne = (value: z.ZodType<string>) =>
  z.preprocess((given, context) => {
    if (typeof given !== 'string') return given;
    const one = value.safeParse(given);
    if (one.success) return { sv: one.data, en: one.data };
    for (const issue of one.error.issues)
      context.issues.push({ ...issue, input: given } as z.core.$ZodRawIssue);
    return z.NEVER;
  }, localized(value));

/** How well a claim is known (docs/AUTHORING.md explains each). */
export const label = z
  .enum(claimLabels)
  .describe(
    'How well it is known: evidence (studied), survey (people were asked), practice (working experience), rule-of-thumb, law-or-standard (laid down or agreed, not measured).',
  );

/** What a text is called by those who look for it. */
export const keywords = z
  .array(line)
  .default([])
  .describe(
    'What readers call it and ask for in their own words: words, phrases, whole questions. The search uses them; they are not shown. Default: none.',
  );

/** Earlier names of a file, without folder and ending: what its address ended with. */
export const aliases = z
  .array(key)
  .default([])
  .describe(
    'Earlier names of the file, without folder and extension. Links to the old addresses lead to the new one. Default: none.',
  );
