import { z } from 'zod';
import { contrast, papers } from '../domain/colour/contrast.ts';
import { formats, knownFormats } from './formats.ts';
import { issueOf } from './issues.ts';
import { localized, localizedOrOne, key, line, name } from './shared.ts';
import { interval } from './editorial.ts';

const minimumContrast = 4.5;

const accent = (paper: 'light' | 'dark') =>
  z
    .string()
    .regex(formats.colour.pattern, formats.colour.expected)
    .superRefine((colour, context) => {
      if (!formats.colour.pattern.test(colour)) return;
      const ratio = contrast(colour, papers[paper]);
      if (ratio >= minimumContrast) return;
      context.addIssue(issueOf('contrast', { ratio, least: minimumContrast, paper }));
    });

/** A site that may show this one in a frame: the origin alone, since a browser compares nothing more. */
const frameOrigin = z.string().superRefine((address, context) => {
  const { origin = '', protocol = '' } = URL.parse(address) ?? {};
  if (origin === address && /^https?:$/u.test(protocol) && !origin.includes('*')) return;
  context.addIssue({
    code: 'custom',
    message: `expected the address of a server, such as https://company.sharepoint.com, found ${JSON.stringify(address)}`,
    params: /^https?:$/u.test(protocol) && !origin.includes('*') ? { hint: `write ${origin}` } : undefined,
  });
});

const themeText = z.strictObject({
  slug: key.describe(
    'The address of the theme page, in letters a–z and in its own language: /en/themes/<slug>/.',
  ),
  title: line.describe('The name of the theme, one or two words.'),
  summary: line.describe('What the theme is about, in one sentence.'),
});

const theme = z.strictObject({
  key: key.describe('The key that articles name as their `theme`.'),
  sv: themeText,
  en: themeText,
  articles: z
    .array(name)
    .default([])
    .describe('The keys of the articles in reading order. Articles not listed come last, by title.'),
});

/** The rules of the content check that are a matter of taste. */
const tasteRules = [
  'about',
  'format',
  'linked',
  'questions',
  'terms',
  'point',
  'length',
  'typography',
  'readability',
  'spelling',
] as const;

/** `content/site.yaml`: the company, its colours, the parts of the site and the order of the handbook. */
export const siteSchema = z
  .strictObject({
    contentFormat: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe(
        'The format that the folder is written in; npx trust-playbook upgrade looks after it. Default: 1, the first.',
      ),
    name: line.describe('The company, as it is named in the page titles and the footer.'),
    title: localized(line).describe('What the playbook is called.'),
    promise: localized(line).describe('What the playbook is for, in one sentence, on the home page.'),
    url: z
      .url({
        protocol: /^https?$/u,
        error: knownFormats.url,
      })
      .superRefine((address, context) => {
        const { origin, pathname } = URL.parse(address) ?? { origin: '', pathname: '/' };
        if (!/^https?:/iu.test(address) || origin === '' || address.replace(/\/$/u, '') === origin) return;
        const base = pathname === '/' ? undefined : pathname.replace(/\/?$/u, '/');
        context.addIssue(issueOf('addressWithPath', { address, origin, base }));
      })
      .describe(
        'The address of the site, without a sub-path (PLAYBOOK_BASE sets that): used only in the head of the pages and in the sitemap.',
      ),
    languages: z
      .array(z.enum(['sv', 'en']))
      .min(1, 'at least one language')
      .superRefine((list, context) => {
        if (new Set(list).size !== list.length) context.addIssue(issueOf('languageTwice', {}));
      })
      .default(['sv', 'en'])
      .describe('The languages that are published. Default: both.'),
    defaultLanguage: z
      .enum(['sv', 'en'])
      .default('sv')
      .describe('The language offered first on the start page. Default: sv.'),
    currency: z
      .string()
      .regex(formats.currency.pattern, formats.currency.expected)
      .superRefine((currency, context) => {
        const isKnown = Intl.supportedValuesOf('currency').includes(currency);
        if (formats.currency.pattern.test(currency) && !isKnown)
          context.addIssue(issueOf('noCurrency', { currency }));
      })
      .default('SEK')
      .describe('The currency of the calculator, ISO 4217. Default: SEK.'),
    accent: z
      .strictObject({
        light: accent('light').describe('The accent on the light page, #rrggbb.'),
        dark: accent('dark').describe('The accent on the dark page, #rrggbb.'),
      })
      .describe('The one colour of the site; its contrast against the page is checked.'),
    contact: z
      .strictObject({
        name: localizedOrOne(line).describe(
          'Who answers questions about the playbook. A name that is the same in both languages may be written once.',
        ),
        email: z
          .email(knownFormats.email)
          .optional()
          .describe('The address that readers write to. Optional.'),
      })
      .describe('Whom readers turn to.'),
    parts: z
      .strictObject({
        assessment: z.boolean().default(true).describe('The self-assessment. Default: true.'),
        calculator: z.boolean().default(true).describe('The calculator. Default: true.'),
        team: z.boolean().default(true).describe('The team overview. Default: true.'),
        register: z
          .boolean()
          .default(true)
          .describe('The register check, which answers from a company’s own order list. Default: true.'),
      })
      .prefault({})
      .describe('Which parts of the site are on; a part that is off has no page and no links.'),
    frames: z
      .array(frameOrigin)
      .default([])
      .describe(
        'Other sites that may show the playbook in a frame, such as https://company.sharepoint.com: only the address of the server. Default: none.',
      ),
    review: z
      .strictObject({
        every: interval
          .optional()
          .describe(
            'How often a text is reviewed if it does not say so itself, such as 12 months. Default: never.',
          ),
        remindBefore: interval
          .default('1 month')
          .describe('How long before the day npm run check begins to remind you. Default: 1 month.'),
        shown: z
          .boolean()
          .default(false)
          .describe(
            'Whether each page says when its text was reviewed, by whom, and when it will be again. Default: false.',
          ),
      })
      .prefault({})
      .describe('How the texts are kept up to date.'),
    checks: z
      .strictObject({
        off: z
          .array(z.enum(tasteRules))
          .default([])
          .describe(`Rules to turn off: ${tasteRules.join(', ')}. Default: none.`),
        fewestWords: z
          .number()
          .int()
          .min(0)
          .default(600)
          .describe('The smallest number of words in an article. Default: 600.'),
        mostWords: z
          .number()
          .int()
          .min(1)
          .default(1000)
          .describe('The largest number of words in an article. Default: 1000.'),
        lix: z
          .number()
          .min(10)
          .max(100)
          .default(45)
          .describe('The highest LIX of a Swedish text. Default: 45.'),
        linksToEach: z
          .number()
          .int()
          .min(0)
          .max(10)
          .default(2)
          .describe('How many other articles must link to each article in their text. Default: 2.'),
        wordsInPoint: z
          .number()
          .int()
          .min(5)
          .default(40)
          .describe('The largest number of words in the point of an article. Default: 40.'),
      })
      .prefault({})
      .describe('Matters of taste in the check, which you can change or turn off.'),
    themes: z
      .array(theme)
      .min(1, 'at least one theme')
      .describe('The themes of the playbook, in order, each with its articles in order.'),
  })
  .superRefine(({ languages, defaultLanguage }, context) => {
    if (languages.includes(defaultLanguage)) return;
    context.addIssue(
      issueOf('defaultNotPublished', { language: defaultLanguage, languages }, ['defaultLanguage']),
    );
  });

export type Site = z.infer<typeof siteSchema>;
