import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

/** Whom and what the content of the last saying of an article names or means. */
const meant = (text: string) =>
  extract(`Title\n\n${text}\n`)
    .attributions.filter(({ cueLemma }) => cueLemma === "say")
    .at(-1)
    ?.proposition.names.map(({ name, isPlaceOf }) => `${name}${isPlaceOf ? ", there" : ""}`);

describe("whom and what words without a name mean", () => {
  it.each([
    ["people", "Ida Quell opened the bridge on Monday. Tom Reeve said she had paid for it.", ["Ida Quell"]],
    ["who speaks", "The Harbour Trust was asked. The trust said it closed the quay.", ["Harbour Trust"]],
    ["a nation's forces", "Tom Reeve said Norwegian troops held the hill.", ["Norwegian troops"]],
    [
      "the only troops there are",
      "Norwegian troops came at dawn. Tom Reeve said troops held the hill.",
      ["Norwegian troops"],
    ],
    [
      "the only fighters there are",
      "Free Harbour fighters came at dawn. Tom Reeve said the fighters held the hill.",
      ["Free Harbour"],
    ],
    [
      "the city",
      "It rained in the city of Ansel and in Ketterby. Tom Reeve said boats lay in the city.",
      ["Ansel, there"],
    ],
    [
      "the city that the paragraph calls so",
      "It rained in the city of Ansel, and Ansel was wet.\n\nIn the city of Ketterby, Tom Reeve said boats lay near the city.",
      ["Ketterby, there"],
    ],
    [
      "an event by whose it is and where it was",
      "The Free Harbour siege of Ansel was long. Tom Reeve said the siege was over.",
      ["Free Harbour", "Ansel"],
    ],
  ])("%s", (_, text, names) => expect(meant(text)).toEqual(names));

  it.each([
    ["troops of two nations", "Norwegian troops met Danish troops. Tom Reeve said troops held the hill."],
    ["other troops", "Norwegian troops met allied troops. Tom Reeve said troops held the hill."],
    ["fighters that nothing names before", "Tom Reeve said the fighters held the hill. Free Harbour fighters came."],
    ["part of a longer noun", "It rained in the city of Ansel. Tom Reeve said the city council was wet."],
    ["two sieges", "The siege of Ansel and the siege of Ketterby were long. Tom Reeve said the siege was over."],
    ["it that means nothing", "The Harbour Trust was asked. The trust said it was raining."],
    ["parties", "Tom Reeve said conservative forces held the hill."],
  ])("not: %s", (_, text) => expect(meant(text)).toEqual([]));
});
