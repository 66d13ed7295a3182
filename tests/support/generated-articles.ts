import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { randomFrom } from "./random.ts";

const CORPUS = join(import.meta.dirname, "../corpus");
const bases = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(CORPUS, name), "utf8"));
const WORDS = [...new Set(bases.join(" ").match(/\b[a-z]{5,}\b/g) ?? [])];
const SYLLABLES = "ba cor del fen gar hal is jor kel lun mar nor os pel quin ral sten tor ul ven wy zan".split(" ");

/**
 * Articles for benchmarks and for tests of many, as JSON Lines: those of tests/corpus with other names, numbers and a quarter of
 * their other words, so that none is another's reprint. The same number gives the same article.
 */
export function generatedArticle(number: number): string {
  const random = randomFrom(number + 1);
  const names = new Map<string, string>();
  const nameFor = (word: string): string => {
    const known = names.get(word);
    if (known !== undefined) return known;
    const made = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join("");
    const name = made[0]?.toUpperCase() + made.slice(1);
    names.set(word, name);
    return name;
  };
  const text = (bases[number % bases.length] ?? "").replace(
    /(?<![.?!“"]\s|^|\n)\b\p{Lu}\p{Ll}{3,}\b|\b[a-z]{5,}\b|\b\d{2,}\b/gu,
    (word) => {
      if (/^\d/.test(word)) return String(10 + random.below(9_000));
      if (/^\p{Lu}/u.test(word)) return nameFor(word);
      return random.chance(0.25) ? random.pick(WORDS) : word;
    },
  );
  return JSON.stringify({
    url: `https://generated.example/${number}`,
    text: `${text.trimEnd()}\n\nNumber ${number}.\n`,
    publisher: `Paper ${number % 50}`,
    publishedAt: new Date(Date.UTC(2031, 0, 1 + (number % 365))).toISOString().slice(0, 10),
    capturedAt: "2032-01-01T00:00:00.000Z",
  });
}
