import { z } from 'zod';
import { line, localized, name } from './shared.ts';

const article = name.optional();
const strategy = localized(line).optional();

/** `content/register.yaml`: what the handbook says to the answers of the register check. May be left out. */
export const registerSchema = z.strictObject({
  articles: z
    .strictObject({
      fresh: article.describe('The article on how a register is kept up to date. Optional.'),
      large: article.describe('The article on customer groups and what each of them is to get. Optional.'),
      quiet: article.describe(
        'The article on customers who have gone quiet. Its phrases (`<Phrases>`) are shown beside the list to call. Optional.',
      ),
      stay: article.describe('The article on keeping customers. Optional.'),
    })
    .prefault({})
    .describe('The articles that the answers lead to. Default: none.'),
  strategies: z
    .strictObject({
      A: strategy.describe('What the largest customers get. Optional.'),
      B: strategy.describe('What those in the middle get. Optional.'),
      C: strategy.describe('What the small ones get. Optional.'),
      none: strategy.describe('What is done about those who have bought nothing for a year. Optional.'),
    })
    .prefault({})
    .describe('What each customer group gets, in a sentence or two. Default: general advice.'),
});

export type RegisterContent = z.infer<typeof registerSchema>;
