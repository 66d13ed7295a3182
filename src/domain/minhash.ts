import { remembering, rememberingEach } from "./remembering.ts";

/**
 * MinHash with bands (Broder 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3): texts that share many
 * runs of three words share a band with near certainty, texts that share few hardly ever do.
 */

const SHINGLE = 3;
const BANDS = 42;
const ROWS = 3;

/** Of an article that is stored, both are asked for twice: to find what it reprints, and to be found by its reprints. */
const REMEMBERED = 4;

const WORD = /[\p{L}\p{N}]+/gu;

/** The hashes of a text's runs of three words, each once. */
export const shinglesOf = remembering(REMEMBERED, (text): ReadonlySet<number> => {
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => hashText(word));
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(hash ^ (words[j] ?? 0));
    shingles.add(hash);
  }
  return shingles;
});

/** FNV-1a over UTF-16 code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** So many hash functions, each another start of the finaliser. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => mix(0x9e3779b9 * (i + 1)));

/** Too short to tell a reprint from two texts on one thing, in runs of words. */
const LEAST_SHINGLES = 20;

/**
 * The bands of a text, each as a short text that names its place: two texts that have one in common may be one another's reprint.
 * Empty for a text too short.
 */
export const bandsOf = rememberingEach((shingles: ReadonlySet<number>): readonly string[] => {
  if (shingles.size < LEAST_SHINGLES) return [];
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < SEEDS.length; i++) {
      const hash = mix(shingle ^ (SEEDS[i] ?? 0));
      if (hash < (least[i] ?? 0)) least[i] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band;
    let other = 0x811c9dc5;
    for (let row = 0; row < ROWS; row++) {
      const value = least[band * ROWS + row] ?? 0;
      key = mix(key ^ value);
      other = mix(other ^ Math.imul(value, 0x9e3779b1));
    }
    return `${band}.${key.toString(36)}${other.toString(36)}`;
  });
});

/** How much of the shorter of two texts stands in the other, from 0 to 1. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common / small.size;
}
