import { fill, plural } from '../../i18n/text.ts';
import { useAssessment } from './context.ts';
import { StartOptions } from './StartOptions.tsx';
import type { StartOptionsProps } from './StartOptions.tsx';

/**
 * What it measures, what it does not, who sees it; and the way in, or back in. It is also what the static HTML shows, without
 * anything that is stored, and what nobody has to scroll for stands first: the button.
 */
export function Start(options: StartOptionsProps) {
  const { text, title, quiz, language } = useAssessment();
  const { definition, texts } = quiz;
  // As many as a newcomer meets: no deepening, nothing that has been retired.
  const items = definition.items.filter(({ part, until }) => part === 'core' && until === undefined);
  return (
    <div class="start">
      <header class="opening">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="lead measure">{fill(text.start.lead, { minutes: definition.minutes })}</p>
        <StartOptions {...options} />
      </header>
      <div class="about">
        <section>
          <h2>{text.start.measures}</h2>
          <ul>
            {texts.measures.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{text.start.measuresNot}</h2>
          <ul>
            {texts.measuresNot.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{text.start.privacy}</h2>
          <p>{text.start.privacyBody}</p>
        </section>
        <section>
          <h2>{text.start.how}</h2>
          <p>{plural(language, text.start.howBody, items.length)}</p>
        </section>
      </div>
    </div>
  );
}
