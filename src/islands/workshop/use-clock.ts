import { useEffect, useState } from 'preact/hooks';
import { clockView } from '../../domain/time/workshop-clock.ts';
import type { ClockView } from '../../domain/time/workshop-clock.ts';
import { $workshopRun } from '../../stores/workshop-run.ts';
import type { WorkshopRun } from '../../stores/workshop-run.ts';
import type { HeldWorkshop } from './workshop.ts';

/** The run of the workshop, which the slides and the notes share. */
export function useRun(): WorkshopRun {
  const [run, setRun] = useState($workshopRun.get());
  useEffect(() => $workshopRun.subscribe(setRun), []);
  return run;
}

/** How the workshop stands against its running order, every second; undefined before the clock was started. */
export function useClock({ steps }: HeldWorkshop): ClockView | undefined {
  const { at, startedAt } = useRun();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (startedAt === null) return;
    const tick = (): void => {
      setNow(Date.now());
    };
    tick();
    const timer = setInterval(tick, 500);
    return () => {
      clearInterval(timer);
    };
  }, [startedAt]);
  if (startedAt === null) return undefined;
  // A clock that is set back on the machine would have it run backwards below nought.
  return clockView(steps, Math.max(0, at - 1), Math.max(0, (now - startedAt) / 1000));
}
