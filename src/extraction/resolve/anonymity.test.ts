import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarked, resolveMarked } from "../../../tests/support/marked.ts";

/** Why each source of a marked article is not named. */
function reasonsIn(marked: string): (string | null)[] {
  const { text } = readMarked(marked);
  return resolveMarked(marked).map(({ anonymity }) => anonymity && text.slice(anonymity.start, anonymity.end));
}

describe("why a voice is not named", () => {
  it.each([
    "on condition of anonymity",
    "asked not to be named",
    "who asked that his name not be used",
    "who was granted anonymity",
    "who wished to remain anonymous",
    "who spoke anonymously",
    "who declined to be identified",
    "who was not authorised to discuss the talks",
    "who is not allowed to speak to reporters",
    "whose name was withheld",
    "who cannot be named for legal reasons",
    "who could not be identified because of a court order",
    "who did not want to be identified",
    "who does not wish to be named",
    "who would not give his name",
    "who declined to give her full name",
    "for fear of reprisals",
    "fearing arrest",
  ])("%s", (reason) => {
    const [given] = reasonsIn(`[A nurse, ${reason}], said {it held}.`);
    expect(given).not.toBeNull();
    expect(reason).toContain(given);
  });

  it.each([
    ["a fear that is told, and no voice beside it", "[A nurse] spoke. People fear reprisals in the town."],
    ["somebody who is named", "[Ana Ruiz], who spoke on condition of anonymity, said {so}."],
    ["four sentences on", "[A nurse] spoke. It rained. It snowed. It hailed. One left on condition of anonymity."],
    ["a name of a thing", "[A nurse] gave the bridge its name."],
  ])("not %s", (_, marked) => expect(reasonsIn(marked)).toEqual([null]));

  it.each<[string, string]>([
    ["to a comma", "[A nurse] spoke on condition of anonymity, and left."],
    ["to a full stop", "[A nurse] spoke on condition of anonymity. She left."],
    ["to a bracket", "[A nurse] (on condition of anonymity) spoke."],
    ["to the cue", "[A nurse, on condition of anonymity] said {so}."],
  ])("ends %s", (_, marked) => expect(reasonsIn(marked)).toEqual(["on condition of anonymity"]));

  it("goes on with why: because, citing, for fear", () => {
    expect(
      reasonsIn("[A nurse] spoke on condition of anonymity, citing the sensitivity of the talks. She left."),
    ).toEqual(["on condition of anonymity, citing the sensitivity of the talks"]);
  });

  it("is the nearest voice's that speaks", () => {
    const marked =
      "[A driver] said {it rained}. [A nurse] said {it snowed}. She spoke on condition of anonymity. [A pilot] left {it}.";
    expect(reasonsIn(marked)).toEqual([null, "on condition of anonymity", null]);
  });

  it("lies within the text, after whatever it stands behind", () => {
    const words = fc.constantFrom(
      "anonymity",
      "on condition of",
      "fearing",
      "who",
      "named",
      "not to be",
      ".",
      ",",
      "“",
      "A nurse",
      "said",
      "because",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const marked = `[A nurse] said {so}. ${list.join(" ")}`;
        const { text } = readMarked(marked);
        const reason = resolveMarked(marked)[0]?.anonymity;
        if (reason) expect(reason.start < reason.end && reason.end <= text.length).toBe(true);
      }),
    );
  });
});
