import type { Frame } from './components/views.ts';
import { getCalculatorExamples, getFrame, getWorkshops } from './content.ts';
import { dictionary } from './i18n/dictionary.ts';
import { languages } from './i18n/languages.ts';
import type { Language } from './i18n/languages.ts';
import { routes } from './i18n/site-routes.ts';
import { islandProps } from './islands/calculator/page-props.ts';

/** What the calculator's two pages show: their frame, and for each island only what it needs. */
export interface CalculatorPages extends ReturnType<typeof islandProps> {
  readonly frame: Frame;
  /** What those who look at the calculator in a room may want on their phones: the questions, and a workshop's sheet. */
  readonly phonePlaces: readonly { readonly label: string; readonly url: string }[];
}

/** Gathers it for a language. */
export async function calculatorPages(language: Language): Promise<CalculatorPages> {
  const others = languages.filter((other) => other !== language);
  const [frame, content, workshops, ...translations] = await Promise.all([
    getFrame(language),
    getCalculatorExamples(language),
    getWorkshops(language),
    ...others.map((other) => getCalculatorExamples(other)),
  ]);
  const text = dictionary(language);
  const sheets = workshops.filter(({ needs, sheet }) => sheet && needs.includes('calculator'));
  return {
    frame,
    ...islandProps({ language, currency: frame.site.currency, text, content, translations }),
    phonePlaces: [
      ...(frame.pages.includes('assessment')
        ? [{ label: text.site.pages.assessment, url: routes.page(language, 'assessment') }]
        : []),
      ...sheets.map(({ title, url }) => ({
        label: `${text.workshops.sheet}: ${title}`,
        url: `${url}#sheet`,
      })),
    ],
  };
}
