import { useState } from 'preact/hooks';
import type { DerivedResult } from '../../domain/retention/derive.ts';
import { useText } from './context.tsx';
import { OnDemand } from './OnDemand.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Which derivation opens. */
  readonly derive: DerivedResult;
  readonly children?: string | false;
}

const derivation = () => import('./lazy/Derivation.tsx');

/**
 * One result: its name, its value, and on demand how it comes about with the reader's own numbers. Value and note are keyed by
 * their words, so that each change is a new element, which a translated page shows too (shared/KeyedText.tsx).
 */
export function Figure({ label, value, derive, children }: Props) {
  const howComputed = useText('howComputed');
  const [open, setOpen] = useState(false);
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd>
        <output key={value} class="value">
          {value}
        </output>
        {children && (
          <p key={children} class="small soft">
            {children}
          </p>
        )}
        <button
          type="button"
          class="button plain derive"
          data-no-print
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {howComputed}
          <span class="visually-hidden"> {label}</span>
        </button>
        {open && (
          <OnDemand load={derivation}>{({ default: Derivation }) => <Derivation result={derive} />}</OnDemand>
        )}
      </dd>
    </div>
  );
}
