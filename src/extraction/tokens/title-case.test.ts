import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inSentenceCase } from "./title-case.ts";

const BODY =
  "The bridge, an old one, shall stay shut, and Mayor Vane is angry. In the harbour Vane met a crew of nurses.";

describe("headlines in Title Case", () => {
  it.each<[string, string]>([
    ["Vane Calls The Bridge A Disgrace", "Vane calls the bridge a Disgrace"],
    ["Orr Denies Plan after Talks about Pier", "Orr denies Plan after talks about Pier"],
    ["Harbour Crews Call For Peace", "Harbour Crews call for Peace"],
    ["Angry Nurses Told To Leave The Bridge", "Angry nurses told to leave the bridge"],
    ["Orr: Vane Will Resign", "Orr: Vane will resign"],
    ["NPA Poll: McVane Is Angry And Denies It", "NPA Poll: McVane is angry and denies it"],
    ["Why Vane Says ‘No Bridge’ Will Stay", "Why Vane says ‘no bridge’ will stay"],
    ["Clara May Denies Plan To Quit", "Clara May denies Plan to quit"],
    ["Harbour Trust: Clara May To Quit", "Harbour Trust: Clara May to quit"],
    ["Vane Says Will Denies The Plan", "Vane says Will denies the Plan"],
    ["Will Sethi Denies He Struck Dora Vane", "Will Sethi denies he struck Dora Vane"],
    ["Clara Quell May Deny Plan To Quit", "Clara Quell may deny Plan to quit"],
    ["Clara Will Not Deny Plan To Quit", "Clara will not Deny Plan to quit"],
  ])("have small letters where they are no names: %s", (headline, read) =>
    expect(inSentenceCase(`${headline}\n\n${BODY}`)).toBe(`${read}\n\n${BODY}`),
  );

  it.each([
    ["Angry Nurses Back May In Harbour Row", "The nurses may stay, they may go, and they like Clara May.", "May"],
    ["Angry Nurses Say Vane May Leave Harbour", "The nurses may stay in May, until May 3, or go.", "may"],
  ])("tell names by one capital in the sentences: %s", (headline, body, word) =>
    expect(inSentenceCase(`${headline}\n\n${body}`)).toMatch(new RegExp(`^[^\\n]* ${word} `)),
  );

  it.each([
    "The nurses told Mayor Vane to leave the bridge.",
    "BRIDGE WILL STAY SHUT, MAYOR SAYS",
    "Dora Vane",
    "Ketterby, Norland, Marrec and Orlava",
  ])("are none: %s", (line) => expect(inSentenceCase(`${line}\n\n${BODY}`)).toBe(`${line}\n\n${BODY}`));

  it("keep every word where it stood", () => {
    const words = fc.constantFrom("Vane", "Calls", "The", "Straße", "İzmir", "O’Hara", "To", "\n", ":", "“", "nurses,");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(" ");
        const read = inSentenceCase(text);
        expect(read.length).toBe(text.length);
        expect(read.toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });
});
