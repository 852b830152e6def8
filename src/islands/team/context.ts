import type { QuizDefinition, QuizTexts } from '../../domain/quiz/definition.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { createIslandContext } from '../shared/island-context.ts';

/** What the page hands to Team. */
export interface TeamProps {
  readonly language: Language;
  readonly currency: string;
  readonly texts: Pick<Dictionary, 'team' | 'storage' | 'files'>;
  readonly urls: { readonly assessment: string };
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
