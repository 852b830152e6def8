import { useEffect, useState } from 'preact/hooks';

/** More than most people have, and than any screen shows at once. */
const step = 60;

/**
 * How many rows of a long table to draw: those of the first screen at once, and the others step by step after the page has
 * been painted, so that nobody waits for rows out of sight.
 * @param count how many there are
 */
export function useInSteps(count: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= count) return undefined;
    // A task of its own each time: what a reader presses comes in between.
    const timer = setTimeout(() => {
      setDrawn(drawn + step);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, count]);
  return Math.min(drawn, count);
}
