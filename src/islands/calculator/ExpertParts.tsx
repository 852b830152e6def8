import { useState } from 'preact/hooks';
import { Later } from './Later.tsx';
import type { PartProps, Text } from './types.ts';

const parts = {
  sensitivity: () => import('./lazy/Sensitivity.tsx'),
  uncertainty: () => import('./lazy/Uncertainty.tsx'),
  survival: () => import('./lazy/Survival.tsx'),
};
const names = ['sensitivity', 'uncertainty', 'survival'] as const;

interface Props extends PartProps {
  readonly text: Text['expert'];
}

/** The doors to what loads on demand. */
export function ExpertParts({ text, ...part }: Props) {
  const [open, setOpen] = useState<readonly string[]>([]);
  return (
    <section class="experts" aria-labelledby="experts-title">
      <h2 id="experts-title">{text.title}</h2>
      <p class="soft" data-no-print>
        {text.intro}
      </p>
      {names.map((name) => {
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
            {isOpen && <Later load={parts[name]} part={part} />}
          </section>
        );
      })}
    </section>
  );
}
