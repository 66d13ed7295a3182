import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { Annotation, GoldArticle, PredictedAnnotation } from "./annotation.ts";
import { scoreRules } from "./by-rule.ts";
import { calibrate } from "./calibration.ts";
import { compare } from "./compare.ts";
import { errorsOf, sentencesOf } from "./errors.ts";
import { factMisses, scoreFacts } from "./facts.ts";
import { joinPredictions, joinSources } from "./joined.ts";
import { MEASURES, Score } from "./score.ts";

const TEXT = "Ann Lee said the sky was blue and the sea was green. Bob thinks that “all is lost”.";

function spans(...words: string[]) {
  return words.map((one) => {
    const start = TEXT.indexOf(one);
    if (start < 0) throw new Error(`"${one}" is not in the text`);
    return { start, end: start + one.length };
  });
}

const annotation = (source: string[], cue: string[], content: string[]): Annotation => ({
  source: spans(...source),
  cue: spans(...cue),
  content: spans(...content),
});
const guess = (spans: Annotation, rule = "rule", confidence = 0.5): PredictedAnnotation => ({
  ...spans,
  rule,
  confidence,
});

const SKY = annotation(["Ann Lee"], ["said"], ["the sky was blue and the sea was green"]);
const LOST = annotation(["Bob"], ["thinks"], ["that “all is lost”"]);
const gold: GoldArticle = { id: "a", text: TEXT, attributions: [SKY, LOST] };

function figuresOf(predictions: readonly PredictedAnnotation[]) {
  const score = new Score();
  score.add(compare(gold, predictions));
  return score.figures();
}

describe("figures", () => {
  test("of gold itself are all 1", () => {
    for (const [measure, { precision, recall }] of Object.entries(figuresOf([guess(SKY), guess(LOST)]))) {
      if (/direct$/.test(measure) && !/indirect/.test(measure)) continue; // there is none
      expect([measure, precision ?? 1, recall]).toEqual([measure, 1, 1]);
    }
  });

  test("of nothing are 0, and no division is by 0", () => {
    for (const { precision, recall, predicted } of Object.values(figuresOf([]))) {
      expect([precision ?? 0, recall, predicted]).toEqual([0, 0, 0]);
    }
  });

  test("counted by hand", () => {
    // Half of the words of the content (4 of 9: F1 8/13), half of the source; and one that is false, and indirect.
    const short = annotation(["Lee"], ["said"], ["the sky was blue"]);
    const wrong = annotation(["the sea"], ["was"], ["green"]);
    const figures = figuresOf([guess(short), guess(wrong)]);
    expect(figures["source exact"]).toEqual({ precision: 0, recall: 0, f1: 0, predicted: 2, gold: 2 });
    expect(figures["source overlap"]).toMatchObject({ precision: 1 / 2, recall: 1 / 2 });
    expect(figures["cue exact"]).toMatchObject({ precision: 1 / 2, recall: 1 / 2 });
    expect(figures["content token"]).toMatchObject({ precision: 5 / 5, recall: 5 / 13, predicted: 5, gold: 13 });
    expect(figures["whole exact"]).toMatchObject({ precision: 0 });
    expect(figures["whole good"]).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2, predicted: 2, gold: 2 });
    expect(figures["whole good indirect"]).toEqual({ precision: 1 / 2, recall: 1, f1: 2 / 3, predicted: 2, gold: 1 });
    expect(figures["whole good mixed"]).toMatchObject({ recall: 0, predicted: 0, gold: 1 });
    // "thinks" is no cue of speech, but there are quotation marks.
    expect(figures["speech good"]).toEqual({ precision: null, recall: 1 / 2, f1: null, predicted: 0, gold: 2 });
  });

  test("a source too much does no harm where gold names none", () => {
    const score = new Score();
    const sourceless: GoldArticle = { ...gold, attributions: [{ ...SKY, source: [] }] };
    score.add(compare(sourceless, [guess(SKY)]));
    expect(score.figures()).toMatchObject({ "whole good": { precision: 1 }, "whole exact": { precision: 0 } });
  });

  test("a duplicate is false: each of gold is found once", () => {
    expect(figuresOf([guess(SKY), guess(SKY), guess(LOST)])["whole detected"]).toMatchObject({
      precision: 2 / 3,
      recall: 1,
    });
  });

  test("are those of the project's scorer, to the last digit", () => {
    const folder = join(import.meta.dirname, "../../../tests/evaluation/fixtures");
    const read = (file: string) => readFileSync(join(folder, file), "utf8");
    const lines = (file: string) =>
      read(file)
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    const pairs = (list: [number, number][]) => list.map(([start, end]) => ({ start, end }));
    const ours = (one: { source: []; cue: []; content: [] }) =>
      guess({ source: pairs(one.source), cue: pairs(one.cue), content: pairs(one.content) });
    const predicted = new Map(lines("predicted.jsonl").map(({ id, attributions }) => [id, attributions.map(ours)]));
    const score = new Score();
    for (const { id, text, attributions } of lines("gold.jsonl")) {
      score.add(compare({ id, text, attributions: attributions.map(ours) }, predicted.get(id) ?? []));
    }
    const { figures } = JSON.parse(read("figures.json"));
    expect(Object.keys(figures).sort()).toEqual([...MEASURES].sort());
    expect(score.figures()).toEqual(figures);
  });
});

describe("joining", () => {
  const other = { ...SKY, source: spans("Bob") };

  it("makes one of what has one cue and content, with all sources in order", () => {
    expect(joinSources([other, LOST, SKY], TEXT)).toMatchObject([
      { ...SKY, source: spans("Ann Lee", "Bob"), parts: [other, SKY] },
      { ...LOST, parts: [LOST] },
    ]);
  });

  it("keeps whole what corpora annotate whole: A, B and C", () => {
    const text = "Ann Lee, Bob and the mayor said so.";
    const of = (...words: string[]) =>
      words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
    const parts = ["Ann Lee", "Bob", "the mayor"].map((one) => ({
      source: of(one),
      cue: of("said"),
      content: of("so"),
    }));
    expect(joinSources(parts, text)).toMatchObject([{ source: of("Ann Lee, Bob and the mayor") }]);
  });

  it("takes the highest confidence, and the rule of the first", () => {
    const joined = joinPredictions([guess(SKY, "first", 0.4), guess(other, "second", 0.7)], TEXT);
    expect(joined).toEqual([{ ...SKY, source: spans("Ann Lee", "Bob"), rule: "first", confidence: 0.7 }]);
  });
});

describe("errors", () => {
  const classes = (...predictions: PredictedAnnotation[]) =>
    errorsOf([compare(gold, predictions)]).map((one) => one.class);

  it.each<[string, Annotation, string[]]>([
    ["nothing", SKY, []],
    ["too little", annotation(["Ann Lee"], ["said"], ["the sky was blue"]), ["wrong/content-short"]],
    ["too much", annotation(["Ann Lee"], ["said"], [TEXT.slice(13, 58)]), ["wrong/content-long"]],
    ["both", annotation(["Ann Lee"], ["said"], [TEXT.slice(21, 58)]), ["wrong/content-split"]],
    [
      "half a source",
      annotation(["Lee"], ["said"], ["the sky was blue and the sea was green"]),
      ["wrong/source-bounds"],
    ],
    ["another source", annotation(["Bob"], ["said"], ["the sky was blue and the sea was green"]), ["wrong/source"]],
    ["a cue too wide", annotation(["Ann"], ["Lee said"], [TEXT.slice(13, 51)]), ["wrong/source-bounds", "wrong/cue"]],
  ])("of %s", (_, found, expected) => expect(classes(guess(found), guess(LOST))).toEqual(expected));

  it("of what is missed tell whether the cue is known, to the scorer or from elsewhere in the run", () => {
    expect(classes(guess(SKY))).toEqual(["missed/unknown-cue"]);
    expect(classes(guess(LOST))).toEqual(["missed/known-cue"]);
    const elsewhere = compare({ ...gold, id: "b" }, [guess(LOST), guess(SKY)]);
    expect(errorsOf([compare(gold, [guess(SKY)]), elsewhere]).map((one) => one.class)).toEqual(["missed/known-cue"]);
    const silent: GoldArticle = { ...gold, attributions: [{ ...SKY, cue: [] }] };
    expect(errorsOf([compare(silent, [])]).map((one) => one.class)).toEqual(["missed/no-cue"]);
  });

  it("of what is false tell the rule", () => {
    const wrong = annotation([], ["was"], ["green"]);
    expect(classes(guess(SKY), guess(LOST), guess(wrong, "colon"))).toEqual(["false/colon"]);
  });

  it("show the sentence", () => {
    const [error] = errorsOf([compare(gold, [guess(SKY)])]);
    if (!error) throw new Error("there is no error");
    const { start, end, paragraph } = sentencesOf(error);
    expect([TEXT.slice(start, end), paragraph]).toEqual(["Bob thinks that “all is lost”.", 1]);
  });
});

describe("by rule", () => {
  it("tells how many each found, and how many are good", () => {
    const comparison = compare(gold, [
      guess(SKY, "a"),
      guess(annotation([], ["was"], ["green"]), "a"),
      guess(LOST, "b"),
    ]);
    expect(scoreRules([comparison])).toEqual([
      { rule: "a", predicted: 2, good: 1, precision: 1 / 2 },
      { rule: "b", predicted: 1, good: 1, precision: 1 },
    ]);
  });
});

describe("facts", () => {
  const facts = {
    name: "The Sky Office",
    kind: "NAMED",
    type: "INDIRECT",
    stance: "ASSERTS",
    negated: false,
    via: null,
  } as const;
  const told: GoldArticle = {
    ...gold,
    attributions: [
      { ...SKY, facts },
      { ...LOST, facts: { ...facts, via: 0 } },
    ],
  };

  it("agree but for capitals and articles; via is compared as the attribution that is meant", () => {
    const comparison = compare(told, [
      { ...guess(LOST), facts: { ...facts, name: "sky office", via: 1 } },
      { ...guess(SKY), facts },
    ]);
    expect(factMisses(comparison)).toEqual([]);
    expect(scoreFacts([comparison]).via).toEqual({ pairs: 2, right: 2, share: 1 });
  });

  it("that differ are counted and told", () => {
    const comparison = compare(told, [
      { ...guess(SKY), facts: { ...facts, stance: "DENIES" } },
      { ...guess(LOST), facts: { ...facts, name: null, via: 1 } },
    ]);
    expect(factMisses(comparison).map(({ fact }) => fact)).toEqual(["stance", "name", "via"]);
    expect(scoreFacts([comparison])).toMatchObject({ stance: { right: 1, share: 1 / 2 }, kind: { right: 2 } });
    expect(errorsOf([comparison]).map((error) => error.class)).toEqual(["wrong/stance", "wrong/name", "wrong/via"]);
  });

  it("are not compared where one side tells none", () => {
    expect(scoreFacts([compare(told, [guess(SKY)])]).name).toEqual({ pairs: 0, right: 0, share: null });
  });
});

describe("calibration", () => {
  it("is the mean distance of the bins, weighted", () => {
    const { bins, expectedError } = calibrate([
      { confidence: 0.92, isRight: true },
      { confidence: 0.98, isRight: false },
      { confidence: 1, isRight: true },
      { confidence: 0.25, isRight: false },
    ]);
    expect(bins).toHaveLength(10);
    expect(bins[2]).toEqual({ from: 0.2, count: 1, confidence: 0.25, right: 0 });
    expect(bins[9]?.count).toBe(3);
    expect(bins[9]?.confidence).toBeCloseTo(2.9 / 3, 12);
    expect(bins[9]?.right).toBeCloseTo(2 / 3, 12);
    expect(bins[0]).toEqual({ from: 0, count: 0, confidence: null, right: null });
    expect(expectedError).toBeCloseTo((0.9 + 0.25) / 4, 12);
  });

  it("of nothing is unknown", () => expect(calibrate([]).expectedError).toBeNull());
});
