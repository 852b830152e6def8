/**
 * Random numbers in [0, 1) that the seed decides, the same in every browser. Mulberry32 (public domain): small and good
 * enough for an order of questions and for draws; not for secrets.
 * @param seed an integer; its lowest 32 bits count
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
