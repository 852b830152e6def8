import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Quiz } from '../../domain/quiz/definition.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import type { Assessment } from '../../stores/assessment.ts';

/** An article as the result names it. */
export interface ArticleCard {
  readonly key: string;
  readonly title: string;
  readonly point: string;
  readonly url: string;
  readonly dimensions: readonly string[];
}

/** What every view of the self-assessment works with. */
export interface AssessmentContext {
  readonly language: Language;
  readonly text: Dictionary['assessment'];
  readonly formats: Formats;
  readonly quiz: Quiz;
  readonly assessment: Assessment;
  readonly articles: readonly ArticleCard[];
  readonly urls: { readonly results: string; readonly team: string | null; readonly methods: string };
  /** Goes to a view: a question's id, `review`, `result`, or empty for the start. */
  readonly go: (view: string) => void;
}

const Context = createContext<AssessmentContext | null>(null);

export const Provider = Context.Provider;

/** @throws Error outside the self-assessment */
export function useAssessment(): AssessmentContext {
  const context = useContext(Context);
  if (!context) throw new Error('A view of the self-assessment stands outside <Assessment>.');
  return context;
}
