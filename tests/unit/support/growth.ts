/** Times below this, in milliseconds, say more about the machine than about the code. */
const floor = 4;
const rounds = 3;
/** After this, in milliseconds, no further round makes the result any surer. */
const enough = 2000;

/** The processor's time, in milliseconds: a clock would count the other processes of a loaded machine too. */
const timeOf = (run: () => unknown): number => {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
};

/**
 * How many times as long something takes with the double of its input: about 2 for what grows as its input does, 4 for
 * what grows with its square. Of several rounds the least of each size counts, since another process and the first run
 * can only make one longer. Gives 1 where both take no time to speak of.
 * @param prepare makes the input of a size, untimed, and gives what is to be timed
 */
export function growth(size: number, prepare: (size: number) => () => unknown): number {
  const [once, twice] = [prepare(size), prepare(2 * size)];
  let [small, large] = [Infinity, Infinity];
  const start = performance.now();
  // Most take no time to speak of, and many hundreds are tried.
  if (timeOf(twice) < floor) return 1;
  for (let round = 0; round < rounds && performance.now() - start < enough; round += 1) {
    small = Math.min(small, timeOf(once));
    large = Math.min(large, timeOf(twice));
  }
  return Math.max(large, floor) / Math.max(small, floor);
}

/** Between the growth of what is linear and of what is quadratic. */
export const linear = 3.3;
