import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from './context.tsx';
import { OnDemand } from './OnDemand.tsx';

/** The sections in their order; their names are their anchors. */
const sections = {
  sensitivity: () => import('./lazy/Sensitivity.tsx'),
  uncertainty: () => import('./lazy/Uncertainty.tsx'),
  survival: () => import('./lazy/Survival.tsx'),
} as const satisfies Record<string, () => Promise<{ readonly default: ComponentType }>>;

type Section = keyof typeof sections;
const names = Object.keys(sections) as Section[];

/**
 * The sections for those who want to go further; each loads when it is opened, and what is open is printed. Any number may be
 * open at once: they are compared. What was opened is not remembered, since a link can name it.
 */
export function InDepthSections() {
  const text = useText('inDepth');
  const [open, setOpen] = useState<readonly Section[]>([]);
  // The address may name one: whoever follows a link to it has asked for it.
  useEffect(() => {
    const look = (): void => {
      const named = names.find((name) => `#${name}` === location.hash);
      if (named) setOpen((before) => [...before.filter((other) => other !== named), named]);
    };
    look();
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);
  return (
    <div class="in-depth">
      {names.map((name) => {
        const isOpen = open.includes(name);
        return (
          <section
            key={name}
            id={name}
            class={isOpen ? 'part is-open' : 'part'}
            aria-labelledby={`${name}-title`}
          >
            <h2 id={`${name}-title`}>{text[name]}</h2>
            <p>{text[`${name}Text`]}</p>
            <button
              type="button"
              class="button quiet"
              data-no-print
              data-takes-files={name === 'survival' ? '' : undefined}
              aria-expanded={isOpen}
              aria-describedby={`${name}-title`}
              onClick={() => {
                setOpen(isOpen ? open.filter((other) => other !== name) : [...open, name]);
              }}
            >
              {isOpen ? text.close : text.open}
            </button>
            {isOpen && <OnDemand load={sections[name]}>{({ default: View }) => <View />}</OnDemand>}
          </section>
        );
      })}
    </div>
  );
}
