import { describe, expect, it } from "vitest";
import { readCorpusArticle } from "./corpus.ts";

const TEXT = "Headline\n\nThen he said the theatre was shut, and he left.\n\n“It is,” she wrote.\n";
const ENTRY = {
  source: [{ quote: "he", occurrence: 1 }],
  cue: ["said"],
  content: ["the theatre was shut"],
  paragraph: 2,
  type: "INDIRECT",
  stance: "ASSERTS",
  resolved: { name: "Tom Reed", kind: "NAMED" },
};
const read = (...attributions: object[]) =>
  readCorpusArticle("01-x", TEXT, { publishedAt: "2031-04-02", attributions });
const wordsOf = (article: ReturnType<typeof read>, i = 0) => {
  const { source, cue, content } = article.attributions[i] ?? { source: [], cue: [], content: [] };
  return [source, cue, content].map((spans) => spans.map(({ start, end }) => TEXT.slice(start, end)));
};

describe("a corpus article", () => {
  it("has its spans found, whole words only", () => {
    const article = read(ENTRY);
    expect(wordsOf(article)).toEqual([["he"], ["said"], ["the theatre was shut"]]);
    expect(article.attributions[0]?.source[0]?.start).toBe(TEXT.indexOf("he said"));
    expect(article).toMatchObject({
      id: "01-x",
      publishedAt: "2031-04-02",
      attributions: [
        { facts: { name: "Tom Reed", kind: "NAMED", type: "INDIRECT", stance: "ASSERTS", negated: false, via: null } },
      ],
    });
  });

  it("takes the occurrence and the paragraph that are named", () => {
    const article = read({
      ...ENTRY,
      source: [{ quote: "he", occurrence: 2 }],
      content: [{ quote: "It is", paragraph: 3 }],
      resolved: { kind: "UNSPECIFIED" },
      negated: true,
    });
    expect(article.attributions[0]?.source[0]?.start).toBe(TEXT.indexOf("he left"));
    expect(wordsOf(article)[2]).toEqual(["It is"]);
    expect(article.attributions[0]?.facts).toMatchObject({ name: null, negated: true });
  });

  it.each([
    [{ source: ["he"] }, /attributions\.0: there are 2 of "he" in paragraph 2: say which/],
    [{ source: [{ quote: "he", occurrence: 3 }] }, /there is no occurrence 3 of "he" in paragraph 2/],
    [{ cue: ["sai"] }, /there is no "sai" in paragraph 2/],
    [{ paragraph: 9 }, /there is no "said" in paragraph 9/],
    [{ stance: "SHOUTS" }, /attributions\.0\.stance: /],
    [{ via: 0 }, /via 0 is not the place of another attribution/],
    [{ vai: 0 }, /vai/],
  ])("with %j is refused, and told why", (wrong, message) => {
    expect(() => read({ ...ENTRY, ...wrong })).toThrow(message);
  });

  it("tells everything that is wrong at once", () => {
    const wrong = { ...ENTRY, cue: ["x", "y"] };
    expect(() => read(wrong)).toThrow(/"x"[^\n]*\n[^\n]*"y"/);
  });
});
