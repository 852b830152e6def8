import Case from './Case.astro';
import Claim from './Claim.astro';
import Exercise from './Exercise.astro';
import Link from './Link.astro';
import Mistakes from './Mistakes.astro';
import Phrases from './Phrases.astro';
import Term from './Term.astro';
import Worksheet from './Worksheet.astro';

/** What an author may write in an article, over and above Markdown. docs/AUTHORING.md explains each. */
export const articleComponents = { a: Link, Case, Claim, Exercise, Mistakes, Phrases, Term, Worksheet };
