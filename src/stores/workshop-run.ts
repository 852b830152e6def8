import { atom } from 'nanostores';

/** A workshop that is being held. It lives as long as its page: a group meets once. */
export interface WorkshopRun {
  /** The slide that is shown: 0 is the title, 1 the first step. */
  readonly at: number;
  /** When its clock would have been at nought, in milliseconds; null before it was started. */
  readonly startedAt: number | null;
  /** The sentence that is shown to the room, by its place among those of the step; null for none. */
  readonly sentence: number | null;
}

export const $workshopRun = atom<WorkshopRun>({ at: 0, startedAt: null, sentence: null });

/** Shows a slide. What was shown of the one before goes with it. */
export function showSlide(at: number): void {
  const run = $workshopRun.get();
  if (run.at !== at) $workshopRun.set({ ...run, at, sentence: null });
}

/** Shows a sentence to the room, or takes it away again. */
export function toggleSentence(sentence: number): void {
  const run = $workshopRun.get();
  $workshopRun.set({ ...run, sentence: run.sentence === sentence ? null : sentence });
}

/** Starts the clock, or sets it back to nought. @param now milliseconds */
export function startClock(now: number): void {
  $workshopRun.set({ ...$workshopRun.get(), startedAt: now });
}

/**
 * Moves the clock, for a group that began before or after whoever pressed the button.
 * @param minutes more for a later time; the clock never goes below nought
 * @param now milliseconds
 */
export function moveClock(minutes: number, now: number): void {
  const run = $workshopRun.get();
  if (run.startedAt === null) return;
  $workshopRun.set({ ...run, startedAt: Math.min(now, run.startedAt - minutes * 60_000) });
}
