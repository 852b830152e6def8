import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DerivedResult } from '../../domain/retention/derivations.ts';
import { Later } from './Later.tsx';
import type { PartProps } from './types.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Which derivation opens. */
  readonly derive: DerivedResult;
  readonly part: Pick<PartProps, 'currency' | 'initial' | 'language' | 'shared' | 'unit'>;
  readonly children?: ComponentChildren;
}

const derivation = () => import('./lazy/Derivation.tsx');

/** One result: its name, its value, and on demand how it comes about with the reader's own numbers. */
export function Figure({ label, value, derive, part, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd>
        <output class="value">{value}</output>
        {children && <p class="small soft">{children}</p>}
        <button
          type="button"
          class="button plain derive"
          data-no-print
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {part.shared.derive}
          <span class="visually-hidden"> {label}</span>
        </button>
        {open && <Later load={derivation} part={part} result={derive} />}
      </dd>
    </div>
  );
}
