import { describe, expect, it } from "vitest";
import { readDocument } from "./document.ts";

const ARTICLE = `Bridge held, mayor says

PORT QUELL (AP) — “It held. It will hold,” the mayor said. She left.

“The ‘old’ bridge is safe,” she added.
`;

describe("an article that is read", () => {
  const { text, paragraphs, sentences, tokens, quotations, innerEnds } = readDocument(ARTICLE);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it("has its lines with what they are", () => {
    expect(paragraphs.map(({ kind }) => kind)).toEqual(["headline", "body", "body"]);
    expect(paragraphs.map(cut)).toEqual(ARTICLE.split("\n").filter(Boolean));
  });

  it("knows where the text begins behind a dateline", () => {
    expect(text.slice(paragraphs[1]?.bodyStart).startsWith("“It held.")).toBe(true);
    expect(paragraphs[2]?.bodyStart).toBe(paragraphs[2]?.start);
  });

  it("has a quotation of several sentences with the words around it as one", () => {
    expect(sentences.map(cut)).toEqual([
      "Bridge held, mayor says",
      "“It held. It will hold,” the mayor said.",
      "She left.",
      "“The ‘old’ bridge is safe,” she added.",
    ]);
    expect([...innerEnds].map((at) => tokens[at - 1]?.text)).toEqual(["held"]);
  });

  it("tells every word its place", () => {
    tokens.forEach((token, i) => {
      expect(token.index).toBe(i);
      expect(cut(token)).toBe(token.text);
      const paragraph = paragraphs[token.paragraph];
      expect(paragraph && paragraph.from <= i && i < paragraph.to).toBe(true);
      const sentence = sentences[token.sentence];
      if (sentence) expect(sentence.from <= i && i < sentence.to).toBe(true);
      // The dateline belongs to no sentence.
      else expect(token.end).toBeLessThanOrEqual(paragraph?.bodyStart ?? 0);
    });
  });

  it("tells every word how deep it is quoted, and where", () => {
    const depthOf = (word: string) => tokens.findLast((token) => token.text === word)?.quoteDepth;
    expect(["mayor", "safe", "old", "added"].map(depthOf)).toEqual([0, 1, 2, 0]);
    const safe = tokens.find((token) => token.text === "safe");
    const old = tokens.find((token) => token.text === "old");
    expect(safe?.quote).toBe(old?.quote);
    expect(quotations[safe?.quote ?? -1]?.depth).toBe(1);
  });
});

describe("what stands before a dateline", () => {
  it("is a caption, where it is whole sentences", () => {
    const { paragraphs } = readDocument(
      "Bridge held\n\nThe bridge on Monday, before it was closed.\n\nOSLO (AP) — The mayor left.\n",
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(["headline", "caption", "body"]);
  });
  it("is none without a dateline", () => {
    const { paragraphs } = readDocument("Bridge held\n\nThe bridge was open on Monday.\n\nThe mayor left the town.\n");
    expect(paragraphs.map(({ kind }) => kind)).not.toContain("caption");
  });
});

it.each(["", " ", "\n\n"])("a text of nothing has nothing: %j", (text) => {
  const { paragraphs, sentences, tokens, quotations } = readDocument(text);
  expect([paragraphs, sentences, tokens, quotations].map((list) => list.length)).toEqual([0, 0, 0, 0]);
});
