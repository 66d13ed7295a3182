import { describe, expect, it } from "vitest";
import { tokenize } from "./tokens.ts";

const wordsOf = (text: string): string[] => tokenize(text).map((token) => token.text);
const tagOf = (text: string, word: string) => tokenize(text).find((token) => token.text === word)?.pos;
const lemmaOf = (text: string, word: string) => tokenize(text).find((token) => token.text === word)?.lemma;

describe("words", () => {
  it.each<[string, string[]]>([
    ["He moved in. They moved out of it.", ["He", "moved", "in", ".", "They", "moved", "out", "of", "it", "."]],
    [
      "the London-based, ten-year-old, U.S.-led plan",
      ["the", "London-based", ",", "ten-year-old", ",", "U.S.-led", "plan"],
    ],
    ["Rep. Orr, D-N.Y., and Vane (R-Fla.)", ["Rep.", "Orr", ",", "D-N.Y.", ",", "and", "Vane", "(", "R-Fla.", ")"]],
    ["Rep. Orr (D-N.Y) left", ["Rep.", "Orr", "(", "D-N.Y", ")", "left"]],
    ["Sens. Orr and Vane", ["Sens.", "Orr", "and", "Vane"]],
    ["then-Sen. Vane", ["then-Sen.", "Vane"]],
    ["the Rev. Orr and Det. Insp. Vane", ["the", "Rev.", "Orr", "and", "Det.", "Insp.", "Vane"]],
    ["He said ''no''.", ["He", "said", "''", "no", "''", "."]],
    ["Vane’s plan doesn't", ["Vane", "’s", "plan", "does", "n't"]],
    ["won 3-2—a record", ["won", "3-2", "—", "a", "record"]],
  ])("are cut as newspapers write them: %s", (text, words) => expect(wordsOf(text)).toEqual(words));

  it("are cut the same whatever was read before", () => {
    const before = wordsOf("It was Vane’s boat.");
    wordsOf("The boat was Vane’s. Nobody asked whose it was.");
    expect(wordsOf("It was Vane’s boat.")).toEqual(before);
  });

  it.each<[string, string]>([
    ["with soft hyphens", "the minis\u00adter said"],
    ["with zero-width joiners", "the minis\u200dter said"],
    ["with marks of direction", "\u200fthe minister\u202c said\ufeff"],
  ])("are whole, and stand where they stood: %s", (_, text) => {
    expect(wordsOf(text)).toEqual(["the", "minister", "said"]);
    const [, minister] = tokenize(text);
    expect(text.slice(minister?.start, minister?.end).replace(/[\u00ad\u200d]/g, "")).toBe("minister");
  });

  it("with combining marks are one word, whose small letters are composed", () => {
    const [first, second] = tokenize("Cafe\u0301 Rene\u0301");
    expect(first?.lower).toBe("café");
    expect(second?.lower).toBe("rené");
  });

  it.each([
    ["Turkish", ["Erdoğan", "Şahin", "Yıldız", "Çelik", "İnce"]],
    ["Polish", ["Wałęsa", "Łódź", "Żółć"]],
    ["Czech", ["Vašek", "Dvořák", "Říha", "Dvor\u030ca\u0301k"]],
    ["Balkan", ["Vasić", "Žarko", "Čolić", "Đorđe", "Vasić-Holt"]],
    ["Romanian and Hungarian", ["Ceaușescu", "Ţepeş", "Őry"]],
    ["Baltic", ["Kļava", "Žūkas", "Õnne"]],
    ["Vietnamese", ["Nguyễn", "Đặng", "Văn"]],
    ["romanised", ["Tōjō", "Saʿūd", "Ḥusayn", "Hawaiʻi", "Rāʾid"]],
    ["African", ["Ɗangote", "Ƙofar", "Ọlá"]],
    ["Greek and Cyrillic", ["Ελένη", "Ёлкин"]],
  ])("are whole with the letters of any language: %s", (_, names) => {
    const text = `${names.join(" met ")} said`;
    expect(wordsOf(text)).toEqual(text.split(" "));
    for (const { start, end, text: word } of tokenize(text)) expect(text.slice(start, end)).toBe(word);
  });

  it("are whole before a possessive, in brackets and in quotation marks", () =>
    expect(wordsOf("Čolić’s (Žarko) “Şahin,”")).toEqual(["Čolić", "’s", "(", "Žarko", ")", "“", "Şahin", ",", "”"]));

  it("are parted by every kind of space", () =>
    expect(wordsOf("he\u00a0said\u2009it\u200bfailed\u2028in\tMay\r\nnow")).toEqual([
      "he",
      "said",
      "it",
      "failed",
      "in",
      "May",
      "now",
    ]));

  it("that are too long for any are one, whatever touches them", () => {
    const run = "a".repeat(500);
    expect(wordsOf(`He said ${run} and “${run}” left`)).toEqual(["He", "said", run, "and", "“", run, "”", "left"]);
    expect(tokenize(`x ${run}`)[1]).toMatchObject({ pos: "X", lemma: "", start: 2, end: 502 });
    expect(wordsOf(`he said’${run}`)).toEqual(["he", "said", "’", run]);
  });

  it("do not depend on where a long text is cut for wink", () => {
    const sentence = "Mayor Quell said that the old bridge would stay closed. ";
    const words = wordsOf(sentence);
    const many = wordsOf(sentence.repeat(2_000));
    expect(many).toHaveLength(words.length * 2_000);
    expect(many.slice(-words.length)).toEqual(words);
  });

  it("never begin or end within a character, though nothing parts them", () => {
    const text = "😀—".repeat(40_000);
    const cut = tokenize(text).filter(
      ({ start, end }) => /[\udc00-\udfff]/.test(text.charAt(start)) || /[\ud800-\udbff]/.test(text.charAt(end - 1)),
    );
    expect(cut).toEqual([]);
  });
});

describe("parts of speech that wink gets wrong", () => {
  it.each<[string, string, string]>([
    // Surnames that are words.
    ["Mayor Lynch said no.", "Lynch", "PROPN"],
    ["“No,” Rice said.", "Rice", "PROPN"],
    // Names at the start of a sentence.
    ["De Vries said no.", "De", "PROPN"],
    ["Ted Sethi accuses them.", "Ted", "PROPN"],
    // A participle that is a part of an office.
    ["Vane, managing director of it, left.", "managing", "ADJ"],
    ["Vane is managing director Orr.", "managing", "VERB"],
    // Acronyms that are words.
    ["IS fighters fled.", "IS", "PROPN"],
    ["WHO officials said so.", "WHO", "PROPN"],
    ["The US officials told us.", "US", "PROPN"],
    // Verbs that are nouns as well.
    ["Vane says it failed.", "says", "VERB"],
    ["Advocacy groups note that it failed.", "note", "VERB"],
    ["Officials claim the plan failed.", "claim", "VERB"],
    // Verbs that look like adjectives.
    ["Toomey fumed on Tuesday.", "fumed", "VERB"],
    // Contracted auxiliaries.
    ["He's said no.", "'s", "AUX"],
    // Participles of speech that look like nouns or adjectives, and names that look like verbs.
    ["He went on, mocking Vane's plan.", "mocking", "VERB"],
    ["Vane is promising to mend it.", "promising", "VERB"],
    ["Hoover estimated that it held.", "Hoover", "PROPN"],
    ["Ted Vane left.", "Ted", "PROPN"],
    ["A few stayed; most said no.", "most", "ADJ"],
    ["He left it and pledges to return.", "pledges", "VERB"],
    ["He scolds Orr and praises Vane.", "praises", "VERB"],
    ["He denies any part and points out that it held.", "points", "VERB"],
    ["They heard warnings and claims that it held.", "claims", "NOUN"],
    ["her March comment that it held", "comment", "NOUN"],
    ["Vane's claim that it held", "claim", "NOUN"],
    ["Some accused Vane of theft.", "accused", "VERB"],
    ["In a list, Orr reports gifts worth a fortune.", "reports", "VERB"],
    ["The Velmaran minister mocks Orr.", "mocks", "VERB"],
    ["She ran, repeating a claim of May.", "repeating", "VERB"],
    ["More call themselves sailors.", "call", "VERB"],
    ["Nurses have alleged they were cheated.", "alleged", "VERB"],
    ["Ford itself said no.", "Ford", "PROPN"],
    ["The poster claims “It is safe.”", "claims", "VERB"],
    ["The claims “It is safe” and “It is dry” were false.", "claims", "NOUN"],
    ["He left a report, which notes, “It is safe.”", "notes", "VERB"],
    ["He wore a badge reading “Save the pier”.", "reading", "VERB"],
    ["He began a poetry reading with a joke.", "reading", "NOUN"],
    // What has an object behind it is a verb.
    ["Vane counters the claim.", "counters", "VERB"],
    ["The page lists him as captain.", "lists", "VERB"],
    ["Another notes her job in Marrec.", "notes", "VERB"],
    ["She also referenced the gap.", "referenced", "VERB"],
    ["Orr cast doubt on it.", "cast", "VERB"],
    ["He is keen to leave and call Orr a liar.", "call", "VERB"],
    ["The council met on Monday, offering “an apology” to Orr.", "offering", "VERB"],
    ["Orr wrote an op-ed urging Vane to leave.", "urging", "VERB"],
    ["He sent a statement reassuring voters that it held.", "reassuring", "VERB"],
    ["It includes planks that call for a wall.", "call", "VERB"],
    ["Vane expressed hope that it held.", "hope", "NOUN"],
    // What else wink reads as something else.
    ["The crews ― all of them ― left.", "―", "PUNCT"],
    ["She further announced that it failed.", "further", "ADV"],
    ["She no longer says so.", "longer", "ADV"],
    ["Vane neither confirmed nor denied it.", "neither", "ADV"],
    ["No-one said so.", "No-one", "PRON"],
    ["Flooded with calls for a ban, he left.", "calls", "NOUN"],
    ["The campaign chief, Paul Orr, left.", "chief", "NOUN"],
    // Compounds.
    ["a London-based firm", "London-based", "ADJ"],
    ["his re-election", "re-election", "NOUN"],
  ])("are mended: %s", (text, word, pos) => expect(tagOf(text, word)).toBe(pos));

  it("leave nouns alone", () => {
    expect(tagOf("the report of the board", "report")).toBe("NOUN");
    expect(tagOf("the claims of the board", "claims")).toBe("NOUN");
    expect(tagOf("The Orr claims office is shut.", "claims")).toBe("NOUN");
    expect(tagOf("new crime reports show it", "reports")).toBe("NOUN");
    expect(tagOf("a day, morning and evening", "morning")).toBe("NOUN");
    expect(tagOf("He stopped the call and Orr left.", "call")).toBe("NOUN");
    expect(tagOf("The page lists were long.", "lists")).toBe("NOUN");
    expect(tagOf("The plans that day were old.", "day")).toBe("NOUN");
  });

  it("have the lemma of the verb", () => {
    expect(lemmaOf("Vane says it failed.", "says")).toBe("say");
    expect(lemmaOf("Toomey fumed on Tuesday.", "fumed")).toBe("fume");
    expect(lemmaOf("They found it.", "found")).toBe("find");
    expect(lemmaOf("She also referenced the gap.", "referenced")).toBe("reference");
    expect(lemmaOf("Orr sniped that it fell.", "sniped")).toBe("snipe");
  });
});

describe("a run over more text than wink is kept for", () => {
  it("goes on: wink is made anew time and again", () => {
    // Thirty renewals, by texts that cost little: one run without a space is cut to spaces before wink sees it.
    const long = `He said ${"x".repeat(2_600_000)} no.`;
    for (let i = 0; i < 60; i++) expect(wordsOf(long)).toHaveLength(5);
  });
});
