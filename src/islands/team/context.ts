import type { QuizDefinition, QuizTexts } from '../../domain/quiz/definition.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { createIslandContext } from '../shared/island-context.ts';

/** What the page hands to Team. */
export interface TeamProps {
  readonly language: Language;
  /** ISO 4217; the formats of the language are made with it. */
  readonly currency: string;
  readonly texts: Pick<Dictionary, 'team' | 'storage' | 'files'>;
  /** Where the other parts of the site are. */
  readonly urls: { readonly assessment: string };
  /** All articles: the first of a dimension is advised where it is certainly the lowest. */
  readonly articles: readonly { readonly key: string; readonly title: string; readonly url: string }[];
  readonly quiz: {
    readonly definition: QuizDefinition;
    readonly texts: Pick<QuizTexts, 'dimensions' | 'bands'>;
  };
}

/** What every part of the team page works with. */
export interface TeamContext extends Omit<TeamProps, 'currency'> {
  readonly formats: Formats;
}

export const [TeamProvider, useTeam] = createIslandContext<TeamContext>('Team');
