import { describe, expect, it } from "vitest";
import { type Chunk, chunkWords, isTime } from "./chunks.ts";
import { type Document, readDocument } from "./document.ts";

const chunksOf = (text: string): { document: Document; chunks: Chunk[] } => {
  const document = readDocument(text);
  return { document, chunks: chunkWords(document, 0, document.tokens.length, 0) };
};

const wordsOf = ({ text, tokens }: Document, { from, to }: Chunk): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** Every chunk but stops: "np(The wall) vg(fell)". */
function chunked(text: string): string {
  const { document, chunks } = chunksOf(text);
  return chunks
    .filter(({ kind }) => kind !== "stop")
    .map((chunk) => `${chunk.kind}(${wordsOf(document, chunk)})`)
    .join(" ");
}

/** Every verb group, with what it is: "would not have been told: tell finite passive negated". */
function verbsIn(text: string): string[] {
  const { document, chunks } = chunksOf(text);
  return chunks.flatMap((chunk) => {
    const { verb } = chunk;
    if (!verb) return [];
    const { lemma, form, passive, negated } = verb;
    const facts = [lemma, form, passive ? "passive" : "", negated ? "negated" : ""].filter((fact) => fact !== "");
    return [`${wordsOf(document, chunk)}: ${facts.join(" ")}`];
  });
}

describe("noun phrases", () => {
  it.each([
    ["The old stone wall on the northern bank fell.", "np(The old stone wall) prep(on) np(the northern bank) vg(fell)"],
    [
      "The minister's second letter to the guild was short.",
      "np(The minister's second letter) prep(to) np(the guild) vg(was) adj(short)",
    ],
    ["Health Minister Dora Vane slept.", "np(Health Minister Dora Vane) vg(slept)"],
    ["Attorney General Ruth Okafor was silent.", "np(Attorney General Ruth Okafor) vg(was) adj(silent)"],
    ["That was the question Vane asked.", "np(That) vg(was) np(the question) np(Vane) vg(asked)"],
    ["The aide Vane slept.", "np(The aide Vane) vg(slept)"],
    ["In May current and former officials slept.", "prep(In) np(May) np(current and former officials) vg(slept)"],
    [
      "The wall is old and local officials slept.",
      "np(The wall) vg(is) adj(old) cc(and) np(local officials) vg(slept)",
    ],
    [
      "Four senior officials of the coast guard slept.",
      "np(Four senior officials) prep(of) np(the coast guard) vg(slept)",
    ],
    ["The widely criticised plan failed.", "np(The widely criticised plan) vg(failed)"],
    ["Her reported absence was noted.", "np(Her reported absence) vg(was noted)"],
    ["A Ketterby-based charity closed.", "np(A Ketterby-based charity) vg(closed)"],
    ["They left him a boat.", "np(They) vg(left) np(him) np(a boat)"],
    ["Sethi's and Vane's letters were lost.", "np(Sethi's) cc(and) np(Vane's letters) vg(were lost)"],
    ["Marchetti & Sons closed the yard.", "np(Marchetti & Sons) vg(closed) np(the yard)"],
    ["The captains' guild met.", "np(The captains' guild) vg(met)"],
    ["The presumptive Norland party leader spoke.", "np(The presumptive Norland party leader) vg(spoke)"],
    ["Mr. Vane met Mrs. Okafor.", "np(Mr. Vane) vg(met) np(Mrs. Okafor)"],
  ])("%s", (text, chunks) => expect(chunked(text)).toBe(chunks));
});

describe("quantities", () => {
  it.each([
    ["About 40 people slept.", "np(About 40 people) vg(slept)"],
    ["At least four million crowns are missing.", "np(At least four million crowns) vg(are missing)"],
    ["More than half of the wards were shut.", "np(More than half) prep(of) np(the wards) vg(were shut)"],
    ["Just over a third of the nurses stayed.", "np(Just over a third) prep(of) np(the nurses) vg(stayed)"],
    ["As many as 300 ferries were late.", "np(As many as 300 ferries) vg(were) adj(late)"],
    ["Nearly two-thirds of the crews stayed.", "np(Nearly two-thirds) prep(of) np(the crews) vg(stayed)"],
    ["Roughly $40 million was spent.", "np(Roughly $40 million) vg(was spent)"],
    ["About the wall nobody spoke.", "prep(About) np(the wall) np(nobody) vg(spoke)"],
  ])("%s", (text, chunks) => expect(chunked(text)).toBe(chunks));
});

describe("marks: quotations and brackets are one chunk each", () => {
  it.each([
    ["“It held,” Vane said.", "quote(“It held,”) np(Vane) vg(said)"],
    ["Vane (the minister) stayed.", "np(Vane) paren((the minister)) vg(stayed)"],
    [
      "The ferry – an old one – sank; nobody died.",
      "np(The ferry) dash(–) np(an old one) dash(–) vg(sank) semi(;) np(nobody) vg(died)",
    ],
    ["Vane had one wish: sleep.", "np(Vane) vg(had) np(one wish) colon(:) np(sleep)"],
    ["The “smart” bins were full.", "np(The) quote(“smart”) np(bins) vg(were) adj(full)"],
    [
      "“It held,” Vane said, “and he told me ‘no’ twice.”",
      "quote(“It held,”) np(Vane) vg(said) comma(,) quote(“and he told me ‘no’ twice.”)",
    ],
    ["Vane (who slept was full.", "np(Vane) other(() rel(who) vg(slept) vg(was) adj(full)"],
  ])("%s", (text, chunks) => expect(chunked(text)).toBe(chunks));
});

describe("small words", () => {
  it.each([
    ["Vane said that the wall held.", "np(Vane) vg(said) that(that) np(the wall) vg(held)"],
    ["The wall that fell was old.", "np(The wall) rel(that) vg(fell) vg(was) adj(old)"],
    ["The letter that Vane wrote was lost.", "np(The letter) that(that) np(Vane) vg(wrote) vg(was lost)"],
    ["That is true.", "np(That) vg(is) adj(true)"],
    ["He knew that.", "np(He) vg(knew) np(that)"],
    ["A town whose wall fell was flooded.", "np(A town) rel(whose wall fell) vg(was flooded)"],
    ["As he slept, it rained.", "sub(As) np(he) vg(slept) comma(,) np(it) vg(rained)"],
    ["According to Vane it held.", "prep(According to) np(Vane) np(it) vg(held)"],
    ["What she saw was bad.", "sub(What) np(she) vg(saw) vg(was) adj(bad)"],
    ["Once she saw it, she slept.", "sub(Once) np(she) vg(saw) np(it) comma(,) np(she) vg(slept)"],
    ["He once praised it.", "np(He) adv(once) vg(praised) np(it)"],
    ["Whether it held is unclear.", "sub(Whether) np(it) vg(held) vg(is) adj(unclear)"],
  ])("%s", (text, chunks) => expect(chunked(text)).toBe(chunks));
});

describe("verb groups", () => {
  it.each<[string, ...string[]]>([
    ["Vane said no.", "said: say finite"],
    ["Vane has not said so.", "has not said: say finite negated"],
    ["Vane didn't say so.", "didn't say: say finite negated"],
    ["Vane cannot say.", "cannot say: say finite negated"],
    ["Vane never said so.", "never said: say finite negated"],
    ["Vane reportedly said so.", "reportedly said: say finite"],
    ["Vane could hardly have known.", "could hardly have known: know finite"],
    ["Vane would not have been told.", "would not have been told: tell finite passive negated"],
    ["Vane is being told.", "is being told: tell finite passive"],
    ["She's been told.", "'s been told: tell finite passive"],
    ["They've said so.", "'ve said: say finite"],
    ["Vane was saying so.", "was saying: say finite"],
    ["Vane brings flowers.", "brings: bring finite"],
    ["Saying so, Vane slept.", "Saying: say ing", "slept: sleep finite"],
    ["Vane wants to say so.", "wants: want finite", "to say: say inf"],
    ["Vane chose not to say so.", "chose: choose finite", "not to say: say inf negated"],
    ["Vane promised to never say so.", "promised: promise finite", "to never say: say inf negated"],
    ["Vane wanted to be told.", "wanted: want finite", "to be told: tell inf passive"],
    ["The letter written in May was lost.", "written: write part", "was lost: lose finite passive"],
    ["Vane said and wrote it.", "said: say finite", "wrote: write finite"],
  ])("%s", (text, ...verbs) => expect(verbsIn(text)).toEqual(verbs));

  it("a past form that might be a participle is marked so", () => {
    const { chunks } = chunksOf("The plan released on Monday grew.");
    expect(chunks.flatMap(({ verb }) => (verb ? [[verb.lemma, verb.ambiguous]] : []))).toEqual([
      ["release", true],
      ["grow", false],
    ]);
  });
});

describe("words of time", () => {
  const timesIn = (text: string): string[] => {
    const { document, chunks } = chunksOf(text);
    return chunks.filter((chunk) => isTime(document, chunk)).map((chunk) => wordsOf(document, chunk));
  };
  it.each<[string, ...string[]]>([
    ["The minister Tuesday flew to Norland.", "Tuesday"],
    ["Vane told reporters Monday that it held.", "Monday"],
    ["On Friday morning the ferry sank.", "Friday morning"],
    ["Last week the pier was closed.", "Last week"],
    ["In June the wards were full.", "June"],
    ["Three years later the bridge fell.", "Three years"],
    ["Later that day it rained.", "that day"],
    ["The worst hour of his life was the last."],
    ["The Sunday paper was late."],
    ["The week-long strike ended."],
  ])("%s", (text, ...times) => expect(timesIn(text)).toEqual(times));
});

describe("chunks", () => {
  it("cover every word once, in order, with a head among their words", () => {
    const text =
      "“We (all of us) – the crews, the nurses & Vane's aides – won't sleep,” she'd said; “that's 40% of them: too many …”";
    const { document, chunks } = chunksOf(text);
    expect(chunks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(
      document.tokens.map(({ index }) => index),
    );
    for (const { from, to, head } of chunks) {
      expect(head).toBeGreaterThanOrEqual(from);
      expect(head).toBeLessThan(to);
    }
  });

  it("of a quotation are those of its words at its own depth", () => {
    const document = readDocument("“He told me ‘no’ twice,” Vane said.");
    const inner = document.tokens.filter(({ quoteDepth }) => quoteDepth > 0).map(({ index }) => index);
    const chunks = chunkWords(document, inner[0] ?? 0, (inner.at(-1) ?? 0) + 1, 1);
    expect(chunks.map(({ kind }) => kind)).toEqual(["np", "vg", "np", "quote", "adv", "comma"]);
  });
});
