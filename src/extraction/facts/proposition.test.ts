import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

/** What the first content of an article says, published on Wednesday 2 April 2031. */
const told = (content: string, before = "") =>
  extract(`Title\n\n${before}\n\nTom Reeve said that ${content}.\n`, { publishedAt: "2031-04-02" }).attributions.find(
    ({ cueLemma }) => cueLemma === "say",
  )?.proposition;

const names = (content: string, before?: string) =>
  told(content, before)?.names.map(({ name, kind, isPlaceOf }) => `${name}: ${kind}${isPlaceOf ? ", there" : ""}`);

describe("the quantity of a content", () => {
  it.each([
    ["the flood destroyed 70,000 houses", { min: 70_000, max: 70_000, unit: "houses", isApproximate: false }],
    ["about three old ferries sank", { min: 3, max: 3, unit: "ferries", isApproximate: true }],
    ["more than 20 people were hurt", { min: 20, max: null, unit: "people", isApproximate: false }],
    ["up to 20 people were hurt", { min: null, max: 20, unit: "people", isApproximate: false }],
    ["dozens of lorries stood ready", { min: 24, max: null, unit: "lorries", isApproximate: true }],
    ["it cost $2.5 million", { min: 2_500_000, max: 2_500_000, unit: "dollars", isApproximate: false }],
    ["they hold 60 per cent of the city", { min: 60, max: 60, unit: "percent", isApproximate: false }],
  ])("%s", (content, quantity) => expect(told(content)?.quantity).toEqual(quantity));

  it.each([
    "it rained",
    "10 to 20 people were hurt",
    "3 people died and 20 were hurt",
    "it happened in 2029",
    "it happened on 4 May 2029",
    "the siege of Brigade 137 was over",
    "three years ago it rained",
    "it was one of them",
  ])("none: %s", (content) => expect(told(content)?.quantity).toBeNull());
});

describe("the time of a content", () => {
  it.each([
    ["troops reached the city on Tuesday", "2031-04-01"],
    ["the bridge closed yesterday", "2031-04-01"],
    ["the bridge closed in May 2029", "2029-05"],
    ["they have ruled the town since January 2015", "2015-01/.."],
    ["the bridge will close in May 2032", "2032-05"],
  ])("%s", (content, time) => expect(told(content)?.time).toBe(time));

  it.each([
    ["“The bridge closed yesterday,” Tom Reeve said.", "2031-04-01?"],
    ["“The bridge closed yesterday,” Tom Reeve said on Monday.", "2031-03-30"],
    ["“The bridge closed in May 2029,” Tom Reeve said.", "2029-05"],
  ])("of a quotation, from when it was said: %s", (text, time) => {
    const [one] = extract(`Title\n\n${text}\n`, { publishedAt: "2031-04-02" }).attributions;
    expect(one?.proposition.time).toBe(time);
  });

  it.each([
    "it rained",
    "the bridge will close on Friday",
    "they spoke after Monday's debate",
    "the club, which was founded in 1990, has closed",
  ])("none: %s", (content) => expect(told(content)?.time).toBeNull());
});

describe("whom a content names", () => {
  it("people by their whole names, places where something is, bodies by acronyms that the article explains", () => {
    expect(names("Quell had left Ansel", "Ida Quell leads the Free Harbour Movement (FHM) in Ansel.")).toEqual([
      "Ida Quell: person",
      "Ansel: place",
    ]);
    expect(names("FHM fighters held the town of Marrec", "Ida Quell leads the Free Harbour Movement (FHM).")).toEqual([
      "Free Harbour Movement: org",
      "Marrec: place, there",
    ]);
  });

  it("no days or months", () => expect(names("it rained in June and on Monday")).toEqual([]));
});
