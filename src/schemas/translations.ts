import { z } from 'zod';
import { formats } from './formats.ts';
import { key } from './shared.ts';

const fingerprint = z.string().regex(formats.fingerprint.pattern, formats.fingerprint.expected);

const pairs = z
  .record(
    key,
    z.strictObject({
      sv: fingerprint.describe('The fingerprint of the Swedish text.'),
      en: fingerprint.describe('The fingerprint of the English text.'),
      seen: z.coerce.date().describe('The day somebody saw that both say the same, 2026-11-21.'),
    }),
  )
  .default({});

/** `content/translations.yaml`: which pairs of texts somebody has seen to say the same, as `npm run in-step` writes it. */
export const translationsSchema = z.strictObject({
  articles: pairs.describe('The articles, by key.'),
  workshops: pairs.describe('The workshops, by key.'),
});

export type TranslationsData = z.infer<typeof translationsSchema>;
