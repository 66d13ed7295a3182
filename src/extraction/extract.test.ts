import { describe, expect, it } from "vitest";
import { joinSources } from "./evaluation/joined.ts";
import { extract } from "./extract.ts";

const wordsOf = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

/** Who is found to say what: the resolved name, the cue, and the place of the reporter. */
const foundIn = (text: string) =>
  extract(text, { publishedAt: "2031-11-13" }).attributions.map(({ resolved, cue, via }) => [
    resolved.name,
    wordsOf(text, cue),
    via,
  ]);

describe("extraction", () => {
  it("two sources of one statement are two attributions, which joining makes one again", () => {
    const text = "The bridge held, Norland state radio and the Mirna Monitor, a monitoring group, said on Tuesday.";
    expect(foundIn(text)).toEqual([
      ["Norland state radio", "said", null],
      ["Mirna Monitor", "said", null],
    ]);
    const joined = joinSources(extract(text).attributions, text);
    expect(joined.map(({ source }) => wordsOf(text, source))).toEqual([
      "Norland state radio and the Mirna Monitor, a monitoring group",
    ]);
  });

  it("two cues of one source are two", () => {
    expect(foundIn("Ana Ruiz welcomed the vote in the council but criticised the delay.")).toMatchObject([
      ["Ana Ruiz", "welcomed", null],
      ["Ana Ruiz", "criticised", null],
    ]);
  });

  it("names have letters of every language, and keep them", () => {
    expect(
      foundIn(
        "The mayor, Žarko Čolić, said the bridge was safe. “It rained,” said Lena Şahin. Čolić added that it held.",
      ),
    ).toEqual([
      ["Žarko Čolić", "said", null],
      ["Lena Şahin", "said", null],
      ["Žarko Čolić", "added", null],
    ]);
  });

  it("pictures that appear to show it are no show", () =>
    expect(extract("Satellite images appear to show that the bridge fell.").attributions).toMatchObject([
      { medium: "FOOTAGE" },
    ]));

  it("who hails it welcomes it", () =>
    expect(extract("Ana Ruiz hailed the new bridge.").attributions).toMatchObject([{ stance: "WELCOMES" }]));

  it.each([
    ["Nobody said the bridge was safe.", "Nobody"],
    ["No-one at the mill said the bridge was safe.", "No-one at the mill"],
    ["Neither company said that the bridge was safe.", "Neither company"],
  ])("whoever is nobody is no name, and says nothing: %s", (text, name) => {
    const [one, ...more] = extract(text).attributions;
    expect(more).toEqual([]);
    expect(one).toMatchObject({ negated: true, resolved: { name, kind: "UNNAMED" } });
  });

  it("a chain keeps each link", () => {
    expect(foundIn("Ana Ruiz said on Monday that Tom Vane had told her that the bridge was safe.")).toEqual([
      ["Ana Ruiz", "said", null],
      ["Tom Vane", "had told", 0],
    ]);
  });

  it("tells all that is known of one", () => {
    const text =
      "Ana Ruiz, who heads the Vale Trust, denied in an interview on Tuesday that the bridge had been closed. She left.";
    const [one, ...more] = extract(text, { publishedAt: "2031-11-13" }).attributions;
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      type: "INDIRECT",
      stance: "DENIES",
      negated: false,
      certainty: "CERTAIN",
      polarity: "NEGATIVE",
      cueLemma: "deny",
      cueClass: "DENYING",
      addressee: null,
      medium: "INTERVIEW",
      time: { date: "2031-11-11" },
      via: null,
      resolved: { name: "Ana Ruiz", kind: "NAMED", cardinality: "ONE", anonymity: null },
      inCaption: false,
    });
    expect(wordsOf(text, one?.time ? [one.time.span] : [])).toBe("on Tuesday");
    expect(wordsOf(text, one?.resolved.affiliations ?? [])).toBe("who heads the Vale Trust");
    expect(wordsOf(text, one?.resolved.mentions ?? [])).toBe("Ana Ruiz … She");
  });

  it("tells to whom", () => {
    const text = "Ana Ruiz told reporters that the bridge had been closed for a week.";
    const [one] = extract(text).attributions;
    expect(one).toMatchObject({ medium: "PRESS_CONFERENCE", time: null });
    expect(wordsOf(text, one?.addressee ? [one.addressee] : [])).toBe("reporters");
  });

  it("what stands between headline and dateline is a caption", () => {
    const text =
      "Bridge closed\n\nThe bridge reportedly fell on Monday.\n\nOSLO (NPA) - The bridge is closed, the mayor said on Tuesday. It has been in a bad state for years.";
    expect(extract(text).attributions.map(({ inCaption }) => inCaption)).toEqual([true, false]);
  });

  it("answers nothing in a language that it does not read, and says which it is", () => {
    const text =
      "Die Bürgermeisterin sagte am Dienstag, dass die Brücke noch bis Mai geschlossen bleibe. Das ist nicht gut.";
    expect(extract(text)).toEqual({ language: "de", attributions: [] });
    expect(extract("Ana Ruiz said it held.", { language: "fr" })).toEqual({ language: "fr", attributions: [] });
  });
});
