import { atom, computed } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import type { Example } from '../domain/retention/examples.ts';
import { withInput } from '../domain/retention/inputs.ts';
import type { Inputs } from '../domain/retention/inputs.ts';
import { lossResults } from '../domain/retention/loss.ts';
import type { LossResults } from '../domain/retention/loss.ts';
import { storedValue } from './persistence/index.ts';
import { calculatorShape } from './persistence/stored-schemas/calculator.ts';

/** The reader's own inputs. Null: the reader has set nothing, the page's first example counts. */
export const $ownInputs = storedValue<Inputs | null>(calculatorShape, null);

/**
 * Inputs from a link: shown and changed, but never stored unless the reader adopts them. While the code that reads the
 * link is loading, the reader's own inputs stand here as a placeholder, so that nothing typed meanwhile is stored.
 */
export const $linkedInputs = atom<Inputs | null>(null);

/**
 * Texts that were typed and cannot be used, by input key: results are those of the last valid values. A draft stays
 * while the page is open, even when its field is not shown because another segment is selected, until it is corrected or
 * other numbers replace it.
 */
export const $invalidDrafts = atom<Readonly<Partial<Record<string, string>>>>({});

/** Keeps an unusable text for an input; without a text the input's draft is discarded. */
export function setInvalidDraft(key: string, text?: string): void {
  const before = $invalidDrafts.get();
  if (before[key] === text) return;
  const texts = Object.entries({ ...before, [key]: text });
  $invalidDrafts.set(Object.fromEntries(texts.filter(([, one]) => one !== undefined)));
}

/** Forgets what is typed for the inputs of one segment. */
export function discardDraftsOf(segmentId: string): void {
  for (const key of Object.keys($invalidDrafts.get())) {
    if (key.startsWith(`${segmentId}.`)) setInvalidDraft(key);
  }
}

/** The segment whose numbers stand in the fields; the first one when there is none of that id. */
export const $segment = atom('');

/** The example that the numbers began as: what the fields tell as their default value and its source. */
export const $example = atom<Pick<Example, 'inputs' | 'own' | 'source'> | null>(null);

interface History {
  readonly past: readonly Inputs[];
  readonly future: readonly Inputs[];
}
export const $history = atom<History>({ past: [], future: [] });

/**
 * The awaited link has no usable inputs: the placeholder in $linkedInputs becomes the reader's own inputs again, stored
 * only if it was changed meanwhile.
 */
export function dismissLink(): void {
  if ($history.get().past.length > 0) $ownInputs.set($linkedInputs.get());
  $linkedInputs.set(null);
}

/** The number of undo steps that are kept. */
const maxUndoSteps = 100;
/** Changes of one input within this time are one undo step: a drag, or a number being typed. */
const coalesceWindowMs = 1200;

export interface Calculator {
  readonly $inputs: ReadableAtom<Inputs>;
  /** What losing customers costs; the other questions compute their own from `$inputs`. */
  readonly $loss: ReadableAtom<LossResults>;
  /** Changes one input, named as by `inputKey`. */
  readonly change: (key: string, value: number) => void;
  /** Changes anything; `step` names what is being changed, so that quick successions are one step of undo. */
  readonly replace: (next: Inputs, step?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * The calculator of a page.
 * @param initial the inputs that count while the reader has set none
 */
export function createCalculator(initial: Inputs, now: () => number = Date.now): Calculator {
  const $inputs = computed([$linkedInputs, $ownInputs], (linked, own) => linked ?? own ?? initial);
  const $loss = computed($inputs, lossResults);
  let last = { step: '', at: 0 };

  const show = (next: Inputs): void => {
    if ($linkedInputs.get() === null) $ownInputs.set(next);
    else $linkedInputs.set(next);
  };
  const replace = (next: Inputs, step = ''): void => {
    const before = $inputs.get();
    const { past } = $history.get();
    const same = step !== '' && step === last.step && now() - last.at < coalesceWindowMs && past.length > 0;
    last = { step, at: now() };
    $history.set({ past: same ? past : [...past, before].slice(-maxUndoSteps), future: [] });
    show(next);
  };
  const moveThroughHistory = (from: 'past' | 'future', to: 'past' | 'future'): void => {
    const history = $history.get();
    const target = history[from].at(-1);
    if (!target) return;
    const steps = { [from]: history[from].slice(0, -1), [to]: [...history[to], $inputs.get()] };
    $history.set({ ...history, ...steps });
    last = { step: '', at: 0 };
    $invalidDrafts.set({});
    show(target);
  };

  return {
    $inputs,
    $loss,
    replace,
    change: (key, value) => {
      setInvalidDraft(key);
      replace(withInput($inputs.get(), key, value), key);
    },
    undo: () => {
      moveThroughHistory('past', 'future');
    },
    redo: () => {
      moveThroughHistory('future', 'past');
    },
  };
}
