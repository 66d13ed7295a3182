import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePoints, locate } from "../domain/passage.ts";
import type { EvidenceEntry } from "./record.ts";
import { resolveEvidence, type Words, wordsOfVersion } from "./resolve-evidence.ts";

const held = (text: string): Words => wordsOfVersion({ text, length: text.length, lengthCodePoints: codePoints(text) });
const unheld = (text: string): Words => ({ ...held(text), text: null, paragraphs: [] });
const entry = (fields: Partial<EvidenceEntry>): EvidenceEntry => ({
  version: 1,
  inCaption: false,
  anchor: "EXACT",
  ...fields,
});
const locator = (text: string, start: number, end: number): EvidenceEntry => {
  const { passageSha256: sha256, ...rest } = locate(text, { start, end });
  return entry({ ...rest, sha256 });
};

const TEXT = "She finished.\n\nHe said she said it, and she left.\n\n🚒 the end, she said";

describe("a quote", () => {
  const start = (fields: Partial<EvidenceEntry>) => resolveEvidence(entry(fields), held(TEXT)).start;

  test("that stands once", () => {
    expect(start({ quote: "it, and" })).toBe(TEXT.indexOf("it, and"));
  });

  test("is taken as whole words where it stands so", () => {
    expect(start({ quote: "He" })).toBe(TEXT.indexOf("He said"));
    expect(start({ quote: "inish" })).toBe(TEXT.indexOf("inish"));
    expect(() => start({ quote: "he", paragraph: 3 })).toThrow('"he" is found 2 times');
  });

  test("that stands more than once, by paragraph or occurrence or both", () => {
    expect(start({ quote: "she", paragraph: 3 })).toBe(TEXT.lastIndexOf("she"));
    expect(start({ quote: "she", occurrence: 2 })).toBe(TEXT.indexOf("she left"));
    expect(start({ quote: "she", paragraph: 2, occurrence: 1 })).toBe(TEXT.indexOf("she said it"));
  });

  test.each<[Partial<EvidenceEntry>, string]>([
    [{ quote: "they" }, '"they" is not found in the text'],
    [{ quote: "He said", paragraph: 3 }, '"He said" is not found in paragraph 3, but in paragraph 2'],
    [{ quote: "she" }, '"she" is found 3 times, in paragraphs 2, 3: say which with paragraph or occurrence'],
    [{ quote: "she", paragraph: 2 }, '"she" is found 2 times, in paragraph 2: say which with paragraph or occurrence'],
    [{ quote: "she", occurrence: 4 }, '"she" is found 3 times, in paragraphs 2, 3: there is no occurrence 4'],
    [{ quote: "it, and", occurrence: 2 }, '"it, and" is found once, in paragraph 2: there is no occurrence 2'],
  ])("%j: an error says why", (fields, message) => {
    expect(() => start(fields)).toThrow(message);
  });

  test("needs the text", () => {
    expect(() => resolveEvidence(entry({ quote: "she" }), unheld(TEXT))).toThrow("a quote needs the text");
  });
});

describe("a locator", () => {
  const at = TEXT.indexOf("the end");
  const given = locator(TEXT, at, at + 7);

  test("is checked where the text is, and completed with its words", () => {
    expect(resolveEvidence(given, held(TEXT))).toMatchObject({
      start: at,
      startCodePoint: at - 1,
      endCodePoint: at + 6,
      exact: "the end",
      suffix: ", she said",
      textFragment: ":~:text=the%20end",
    });
    expect(() => resolveEvidence({ ...given, start: at - 1 }, held(TEXT))).toThrow(/has the SHA-256/);
    expect(() => resolveEvidence({ ...given, start: at - 2 }, held(TEXT))).toThrow(/two halves of a character/);
  });

  test("is taken as it is where the text is not", () => {
    expect(resolveEvidence(given, unheld(TEXT))).toMatchObject({
      start: at,
      exact: null,
      prefix: null,
      startCodePoint: null,
    });
    const plain = TEXT.slice(0, 40);
    expect(resolveEvidence(locator(plain, 4, 12), unheld(plain))).toMatchObject({
      startCodePoint: 4,
      endCodePoint: 12,
    });
  });

  test.each<[Partial<EvidenceEntry>, RegExp]>([
    [{ end: 999 }, /ends at 999, but the text has 71 UTF-16 code units/],
    [{ firstWords: "one two three four five" }, /at most four/],
    [{ lastWords: "the  end" }, /joined by one space/],
    [{ firstWords: "the endless" }, /too short/],
    [{ paragraph: undefined, firstWords: undefined, lastWords: undefined, sha256: undefined }, /the text is not here/],
  ])("%j without a text is refused", (fields, message) => {
    expect(() => resolveEvidence({ ...given, ...fields }, unheld(TEXT))).toThrow(message);
  });

  test("whose words left the text is kept and not quoted", () => {
    const orphan = { ...given, sha256: "0".repeat(64), anchor: "ORPHANED" } as const;
    expect(resolveEvidence(orphan, held(TEXT))).toMatchObject({ start: at, exact: null, passageSha256: orphan.sha256 });
  });
});

test("start and end alone are enough where the text is", () => {
  expect(resolveEvidence(entry({ start: 0, end: 3 }), held(TEXT))).toMatchObject({ exact: "She", paragraph: 1 });
});

const astral = fc.string({
  unit: fc.constantFrom("a", "b", " ", "\n", "🚒", "𝔸", "é", "e\u0301"),
  minLength: 1,
  maxLength: 40,
});

test("every quote of a text is found by its paragraph and occurrence, and again by what locates it", () => {
  fc.assert(
    fc.property(astral, fc.nat(), fc.nat(), (text, a, b) => {
      const characters = [...text];
      const from = a % characters.length;
      const to = from + 1 + (b % (characters.length - from));
      const quote = characters.slice(from, to).join("");
      for (let occurrence = 1; ; occurrence++) {
        let passage: ReturnType<typeof resolveEvidence>;
        try {
          passage = resolveEvidence(entry({ quote, occurrence }), held(text));
        } catch (error) {
          expect((error as Error).message).toContain(`there is no occurrence ${occurrence}`);
          expect(occurrence).toBeGreaterThan(1);
          break;
        }
        expect(text.slice(passage.start, passage.end)).toBe(quote);
        expect(characters.slice(passage.startCodePoint ?? -1, passage.endCodePoint ?? -1).join("")).toBe(quote);
        if (passage.paragraph === 0) continue;
        expect(resolveEvidence(locator(text, passage.start, passage.end), held(text))).toEqual(passage);
      }
    }),
  );
});
