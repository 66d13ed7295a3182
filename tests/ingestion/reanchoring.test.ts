/**
 * Re-anchoring over generated edits of the articles in tests/corpus: quotations that nobody touched stay EXACT, and none that was
 * altered is taken for EXACT.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Span } from "../../src/domain/passage.ts";
import { extract } from "../../src/extraction/extract.ts";
import { Alignment } from "../../src/ingestion/articles/reanchor.ts";
import { ROOT } from "../support/dataset.ts";
import { randomFrom } from "../support/random.ts";

const CORPUS = join(ROOT, "tests/corpus");
const texts = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(CORPUS, name), "utf8"));
const ROUNDS = 8;

interface Edit extends Span {
  readonly instead: string;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** A text after edits that do not overlap, and where an offset that none of them touched stands then. */
function edited(text: string, edits: readonly Edit[]) {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  let now = "";
  let at = 0;
  for (const { start, end, instead } of inOrder) {
    now += text.slice(at, start) + instead;
    at = end;
  }
  return now + text.slice(at);
}

const WORDS = "several officials later denied amended figure Tuesday village harbour nearly".split(" ");
const SENTENCE = " Nothing more was known in the evening, and the council met again.";

/** Edits of words, sentences and paragraphs that leave these spans alone. */
function editsAround(text: string, kept: readonly Span[], random: ReturnType<typeof randomFrom>): Edit[] {
  const edits: Edit[] = [];
  const add = (edit: Edit) => {
    const isFree = ![...kept, ...edits].some((span) => overlaps(span, { start: edit.start - 1, end: edit.end + 1 }));
    if (isFree) edits.push(edit);
  };
  for (const match of text.matchAll(/\p{L}{3,}/gu)) {
    if (random.chance(0.06))
      add({ start: match.index, end: match.index + match[0].length, instead: random.pick(WORDS) });
  }
  for (const match of text.matchAll(/[.!?]”? (?=\p{Lu})/gu)) {
    const at = match.index + match[0].length - 1;
    if (random.chance(0.1)) add({ start: at, end: at, instead: SENTENCE });
  }
  for (const match of text.matchAll(/\n\n[^\n]+/g)) {
    if (random.chance(0.1)) add({ start: match.index, end: match.index + match[0].length, instead: "" });
  }
  return edits;
}

const quotes = texts.map((text) =>
  extract(text)
    .attributions.flatMap(({ content }) => content)
    .filter(({ start, end }) => /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}+/u.test(text.slice(start, end))),
);

it("99 % of the quotations that nobody touched stay EXACT", () => {
  const random = randomFrom(1);
  const wrong: string[] = [];
  let all = 0;
  for (let round = 0; round < ROUNDS; round++) {
    texts.forEach((text, i) => {
      const kept = (quotes[i] ?? []).filter(() => random.chance(0.7));
      const is = edited(text, editsAround(text, kept, random));
      const alignment = new Alignment(text, is);
      for (const span of kept) {
        all++;
        const found = alignment.find(span);
        const words = text.slice(span.start, span.end);
        if (found.anchor !== "EXACT" || is.slice(found.start, found.end) !== words) wrong.push(words);
      }
    });
  }
  expect(all).toBeGreaterThan(1000);
  expect(wrong.length / all, wrong.slice(0, 5).join("\n")).toBeLessThanOrEqual(0.01);
});

it("no quotation that was altered is EXACT", () => {
  const random = randomFrom(2);
  const wrong: string[] = [];
  let [all, lost] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    texts.forEach((text, i) => {
      const altered = (quotes[i] ?? []).flatMap((span): (Edit & { quote: Span })[] => {
        const words = [...text.slice(span.start, span.end).matchAll(/\p{L}{2,}|\p{N}+/gu)];
        const word = random.pick(words);
        if (!word || !random.chance(0.5)) return [];
        const start = span.start + word.index;
        const instead = /\d/.test(word[0]) ? String(Number(word[0]) + 7) : random.chance(0.3) ? "" : "zonally";
        return [{ start, end: start + word[0].length, instead, quote: span }];
      });
      const apart = altered.filter((one, j) => !altered.slice(0, j).some((other) => overlaps(one.quote, other.quote)));
      const is = edited(text, [
        ...apart,
        ...editsAround(
          text,
          apart.map(({ quote }) => quote),
          random,
        ),
      ]);
      const alignment = new Alignment(text, is);
      for (const { quote } of apart) {
        all++;
        const found = alignment.find(quote);
        if (found.anchor === "EXACT") wrong.push(text.slice(quote.start, quote.end));
        if (found.anchor === "ORPHANED") lost++;
      }
    });
  }
  expect(all).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
  // An altered quotation is still found: a word in it is other, not the quotation.
  expect(lost / all).toBeLessThan(0.1);
});
