import { describe, expect, it } from "vitest";
import type { ExtractedAttribution, ExtractOptions } from "../extraction/attribution.ts";
import { answerLines, type Extract } from "./extract-lines.ts";

const ONE: ExtractedAttribution = {
  source: [{ start: 0, end: 3 }],
  cue: [{ start: 4, end: 8 }],
  content: [{ start: 9, end: 12 }],
  type: "INDIRECT",
  stance: "ASSERTS",
  negated: false,
  certainty: "UNSPECIFIED",
  polarity: "UNKNOWN",
  cueLemma: "say",
  cueClass: "NEUTRAL",
  addressee: null,
  medium: null,
  time: null,
  via: null,
  proposition: { names: [], quantity: null, time: null },
  resolved: {
    name: "Ann",
    kind: "NAMED",
    descriptor: null,
    affiliations: [],
    cardinality: "ONE",
    anonymity: null,
    mentions: [],
  },
  rule: "verb",
  confidence: 0.5,
  inQuotation: false,
  inCaption: false,
};

const answer = (lines: string | Uint8Array, extract: Extract = () => ({ language: "en", attributions: [] })) => {
  const bytes = typeof lines === "string" ? new TextEncoder().encode(lines) : lines;
  const answers = answerLines(bytes, extract, { language: "en" });
  return {
    ...answers,
    output: answers.output
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

describe("lines", () => {
  it("are answered in order; empty ones are passed over", () => {
    const { output, lines, articles, problems } = answer(
      '{"id":"a","text":""}\n\r\n{"text":"x","id":2}\r\n\n{"text":""}',
    );
    expect(output.map(({ id }) => id)).toEqual(["a", 2, null]);
    expect({ lines, articles, problems }).toEqual({ lines: 5, articles: 3, problems: [] });
  });

  it("that are wrong are told by number, and the rest goes on", () => {
    const bytes = Buffer.concat([
      Buffer.from('nope\n{"id":1}\nnull\n[]\n{"id":1,"text":7}\n"text"\n{"text":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"text":"","publishedAt":"soon"}\n{"text":"","language":"??"}\n{"id":9,"text":""}\n'),
    ]);
    const { output, problems } = answer(bytes);
    expect(output).toEqual([{ id: 9, language: "en", attributions: [] }]);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(problems.map(({ message }) => message).join("\n")).toMatch(
      /^is not JSON: .*\nhas no text: .*\nhas no text.*\nhas no text.*\nhas no text.*\nhas no text.*\nis not UTF-8\npublishedAt: "soon" is not a date[^\n]*\nlanguage: "\?\?" is not a language tag/,
    );
  });

  it("on which extraction fails do not stop the rest either", () => {
    const extract: Extract = (text) => {
      if (text === "bad") throw new Error("boom");
      return { language: "en", attributions: [] };
    };
    const { output, problems } = answer('{"text":"bad"}\n{"text":"good"}', extract);
    expect(output).toHaveLength(1);
    expect(problems).toEqual([
      { line: 1, message: expect.stringMatching(/^unexpected error, please report it: Error: boom/) },
    ]);
  });

  it("may have a date and a language of their own", () => {
    const seen: ExtractOptions[] = [];
    const extract: Extract = (_, options) => {
      seen.push(options);
      return { language: "en", attributions: [] };
    };
    answer('{"text":"","publishedAt":"2031-04","language":"de"}\n{"text":""}', extract);
    expect(seen).toEqual([{ publishedAt: "2031-04", language: "de" }, { language: "en" }]);
  });

  it("have the sources of one cue and content joined", () => {
    const two = {
      ...ONE,
      source: [{ start: 20, end: 23 }],
      confidence: 0.8,
      resolved: { ...ONE.resolved, name: "Bob" },
    };
    const { output } = answer('{"id":1,"text":"…"}', () => ({ language: "en", attributions: [two, ONE] }));
    const resolved = (name: string) => ({ name, kind: "NAMED", descriptor: null, cardinality: "ONE" });
    expect(output[0].attributions).toEqual([
      {
        source: [
          [0, 3],
          [20, 23],
        ],
        cue: [[4, 8]],
        content: [[9, 12]],
        type: "INDIRECT",
        stance: "ASSERTS",
        negated: false,
        confidence: 0.8,
        rule: "verb",
        resolved: [resolved("Bob"), resolved("Ann")],
      },
    ]);
  });
});
