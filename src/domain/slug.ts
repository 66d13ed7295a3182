/** Slugs: readable names in addresses and filters: lower-case letters a to z, digits and single hyphens. */

const LONGEST = 80;

/**
 * A slug of some words, cut at a word; accents go, other scripts give nothing.
 * @param fallback what to call it when no letter or digit is left.
 */
export function slugOf(words: string, fallback: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/['’\p{M}]/gu, "")
    .toLowerCase();
  const parts = plain.match(/[a-z0-9]+/g) ?? [];
  let slug = "";
  for (const part of parts) {
    if (slug.length + part.length >= LONGEST) break;
    slug += slug === "" ? part : `-${part}`;
  }
  return slug === "" ? fallback : slug;
}
