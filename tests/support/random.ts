/** Chance that is the same each time: mulberry32, seeded. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** From 0 to 1, without 1. */
    next,
    /** True so often. */
    chance: (share: number): boolean => next() < share,
    /** One of these; undefined of none. */
    pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T,
    /** A whole number from 0 to below `below`. */
    below: (below: number): number => Math.floor(next() * below),
  };
}
