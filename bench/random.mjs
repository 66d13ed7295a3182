/** Deterministic randomness: the same seed gives the same data set on every machine. */

/** A generator of numbers from 0 up to 1 (mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws from 0 to `count` - 1 with Zipf's law, exponent 1: the first is drawn about twice as often as the second. */
export function zipf(random, count) {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += 1 / (i + 1);
    sums[i] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Makes ids of the product's form: a prefix and 26 characters of base 32, in no order. */
export function idMaker(random) {
  return (prefix) => {
    let text = `${prefix}_`;
    for (let i = 0; i < 26; i++) text += ALPHABET[Math.floor(random() * 32)];
    return text;
  };
}
