import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from './context.tsx';
import { OnDemand } from './OnDemand.tsx';

type Section = 'sensitivity' | 'survival' | 'uncertainty';

const sections: readonly (readonly [
  name: Section,
  load: () => Promise<{ readonly default: ComponentType }>,
])[] = [
  ['sensitivity', () => import('./lazy/Sensitivity.tsx')],
  ['uncertainty', () => import('./lazy/Uncertainty.tsx')],
  ['survival', () => import('./lazy/Survival.tsx')],
];

/** The sections for those who want to go further; each loads when it is opened. */
export function LazySections() {
  const text = useText('expert');
  const [open, setOpen] = useState<readonly Section[]>([]);
  return (
    <section class="experts" aria-labelledby="experts-title">
      <h2 id="experts-title">{text.title}</h2>
      <p class="soft" data-no-print>
        {text.intro}
      </p>
      {sections.map(([name, load]) => {
        const isOpen = open.includes(name);
        return (
          <section key={name} class="door" aria-labelledby={`${name}-title`}>
            <h3 id={`${name}-title`}>{text[name]}</h3>
            <p>{text[`${name}Text`]}</p>
            <button
              type="button"
              class="button quiet"
              data-no-print
              aria-expanded={isOpen}
              aria-describedby={`${name}-title`}
              onClick={() => {
                setOpen(isOpen ? open.filter((other) => other !== name) : [...open, name]);
              }}
            >
              {isOpen ? text.close : text.open}
            </button>
            {isOpen && <OnDemand load={load}>{({ default: View }) => <View />}</OnDemand>}
          </section>
        );
      })}
    </section>
  );
}
