/** Any text is safe to read, and every offset that is answered slices the text as it came. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../src/domain/passage.ts";
import type { Extraction } from "../../src/extraction/attribution.ts";
import { readDocument } from "../../src/extraction/document.ts";
import { extract } from "../../src/extraction/extract.ts";
import { anyText } from "./generated-texts.ts";
import { HOSTILE } from "./hostile.ts";

/** Generated texts a property is tried with. */
const RUNS = 300;

/** Words are read without them. */
const UNSEEN = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
const cutsPair = (text: string, offset: number) =>
  isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));

/** What is wrong with spans that should be in order, apart, and whole characters of the text. */
function wrongSpans(text: string, spans: readonly Span[], what: string): string[] {
  const wrong: string[] = [];
  let last = 0;
  for (const { start, end } of spans) {
    const name = `${what} ${start} to ${end}`;
    if (!Number.isInteger(start) || !Number.isInteger(end)) wrong.push(`${name}: no whole numbers`);
    else if (start >= end || end > text.length) wrong.push(`${name}: out of bounds`);
    else if (start < last) wrong.push(`${name}: begins before ${last}`);
    else if (cutsPair(text, start) || cutsPair(text, end)) wrong.push(`${name}: cuts a character`);
    else if (text.slice(start, end).trim() === "") wrong.push(`${name}: only space`);
    last = end;
  }
  return wrong;
}

function wrongExtraction(text: string, { attributions }: Extraction): string[] {
  const wrong: string[] = [];
  /** Many attributions may share one source and its mentions. */
  const checked = new Set<readonly Span[]>();
  attributions.forEach((a, i) => {
    const check = (spans: readonly Span[], role: string) =>
      wrong.push(...wrongSpans(text, spans, `${i} ${a.rule} ${role}`));
    check(a.source, "source");
    check(a.cue, "cue");
    check(a.content, "content");
    if (a.addressee) check([a.addressee], "addressee");
    if (a.time) check([a.time.span], "time");
    if (a.resolved.anonymity) check([a.resolved.anonymity], "anonymity");
    if (!checked.has(a.resolved.mentions)) check(a.resolved.mentions, "mentions");
    checked.add(a.resolved.mentions);
    for (const affiliation of a.resolved.affiliations) check([affiliation], "affiliation");
    if (a.content.length === 0) wrong.push(`${i} ${a.rule}: no content`);
    if (!(a.confidence >= 0 && a.confidence <= 1)) wrong.push(`${i} ${a.rule}: confidence ${a.confidence}`);
    if (a.via !== null && (a.via === i || !(a.via in attributions))) wrong.push(`${i} ${a.rule}: via ${a.via}`);
    for (let at: number | null = i, steps = 0; at !== null; at = attributions[at]?.via ?? null) {
      if (steps++ > attributions.length) {
        wrong.push(`${i} ${a.rule}: via itself`);
        break;
      }
    }
  });
  return wrong;
}

function wrongDocument(text: string): string[] {
  const { paragraphs, sentences, tokens, quotations } = readDocument(text);
  const wrong = [
    ...wrongSpans(text, paragraphs, "paragraph"),
    ...wrongSpans(text, sentences, "sentence"),
    ...wrongSpans(text, tokens, "word"),
  ];
  for (const token of tokens) {
    if (text.slice(token.start, token.end).replace(UNSEEN, "") !== token.text)
      wrong.push(`word "${token.text}" stands elsewhere`);
  }
  for (const q of quotations) {
    const paragraph = paragraphs[q.paragraph];
    const ordered = [paragraph?.start ?? 0, q.start, q.innerStart, q.innerEnd, q.end, paragraph?.end ?? 0];
    if (ordered.some((offset, i) => offset < (ordered[i - 1] ?? 0))) wrong.push(`quotation ${ordered.join(" ")}`);
    if (q.continues !== null && q.continues >= q.index) wrong.push(`quotation ${q.index} goes on from ${q.continues}`);
  }
  return wrong;
}

describe("any text", () => {
  it("is read into words, sentences and quotations that stand where they say", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wrongDocument(text)).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it("says nothing twice of a quotation behind a dash, below a colon", () => {
    const text = "He added:\n\n— “We will not open it a day early.”";
    expect(wrongExtraction(text, extract(text, { language: "en" }))).toEqual([]);
  });

  it("takes no words twice where who speaks stands behind a participle", () => {
    const text = 'saying By Vane,"😀Heearly,”one added:';
    expect(wrongExtraction(text, extract(text, { language: "en" }))).toEqual([]);
  });

  it("takes no quotation twice where what stands below has no marks of its own at once", () => {
    const text = "He added:\n𱧹““It held that day, and the wall was dry.";
    expect(wrongExtraction(text, extract(text, { language: "en" }))).toEqual([]);
  });

  it("gives attributions whose spans are in bounds, in order and whole", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wrongExtraction(text, extract(text, { language: "en" }))).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it("gives the same again, whatever was read in between", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = extract(text);
        extract(other);
        expect(extract(text)).toEqual(first);
      }),
      { numRuns: RUNS / 3, endOnFailure: true },
    );
  });

  it.each(HOSTILE)("of one hostile kind alone is read rightly: $name", ({ make }) => {
    for (const length of [1, 2, 3, 17, 3_000]) {
      const text = make(length);
      expect(wrongDocument(text)).toEqual([]);
      expect(wrongExtraction(text, extract(text, { language: "en" }))).toEqual([]);
      expect(() => extract(text)).not.toThrow();
    }
  });
});

describe("a megabyte", () => {
  /** Twenty times what each takes here. */
  const HANG = 120_000;
  const MEGABYTE = 1_000_000;
  const SENTENCE =
    "Mayor Ida Quell said on Monday that the old bridge, which is shut, would stay so and that nobody had asked her ";

  it.each<[string, string]>([
    ["without a space", "x".repeat(MEGABYTE)],
    ["of digits", "7".repeat(MEGABYTE)],
    ["of line feeds", "\n".repeat(MEGABYTE)],
    ["of straight quotation marks", '"'.repeat(MEGABYTE)],
    ["of opening quotation marks", "“".repeat(MEGABYTE)],
    ["of opening brackets", "(".repeat(MEGABYTE)],
    ["of commas", ", ".repeat(MEGABYTE / 2)],
    ["of said", "said ".repeat(MEGABYTE / 5)],
    ["in one sentence", SENTENCE.repeat(MEGABYTE / SENTENCE.length)],
    ["in one quotation", `“${SENTENCE.repeat(MEGABYTE / SENTENCE.length)},” she said.`],
    ["(a fifth) of lone surrogates", "\ud83d ".repeat(MEGABYTE / 10)],
    ["(a fifth) of emoji and dashes", "😀—".repeat(MEGABYTE / 15)],
    ["(a fifth) of right-to-left words", "قال ".repeat(MEGABYTE / 20)],
    ["(a fifth) of soft hyphens", "a\u00ad".repeat(MEGABYTE / 10)],
    [
      "of an article many times",
      "PORT QUELL (AP) — Mayor Ida Quell said no.\r\n\r\n“Not in May,” she said.\r\n".repeat(14_000),
    ],
  ])(
    "%s is read",
    (_, text) => {
      expect(wrongExtraction(text, extract(text, { language: "en" })).slice(0, 5)).toEqual([]);
    },
    HANG,
  );

  it("finds what is said at its end", () => {
    const text = `${"x".repeat(MEGABYTE)}\n${"(".repeat(MEGABYTE / 10)}\nMayor Ida Quell said that the bridge was shut.\n`;
    const { attributions } = extract(text, { language: "en" });
    const [{ source, content } = { source: [], content: [] }] = attributions;
    expect([source, content].map(([span]) => text.slice(span?.start, span?.end))).toEqual([
      "Mayor Ida Quell",
      "that the bridge was shut",
    ]);
  });
});

describe("spellings of one text", () => {
  const TEXT =
    "The minister, René Vané, said on Monday that the old bridge would stay closed.\n\n“Not before May,” he said.\n";
  const found = (text: string) =>
    extract(text).attributions.map(({ source, cue, content }) =>
      [...source, ...cue, ...content].map(({ start, end }) =>
        text.slice(start, end).normalize("NFC").replace(UNSEEN, "").replace(/\s+/g, " "),
      ),
    );
  const expected = found(TEXT);

  it("has something to find", () => expect(expected).toHaveLength(2));

  it.each<[string, string]>([
    ["carriage returns", TEXT.replace(/\n/g, "\r\n")],
    ["decomposed letters", TEXT.normalize("NFD")],
    ["soft hyphens", TEXT.replace("minister", "minis\u00adter").replace("bridge", "bri\u00addge")],
    ["zero-width joiners", TEXT.replace(/said/g, "sa\u200did")],
    ["no-break spaces", TEXT.replace(/ said/g, "\u00a0said")],
    ["a byte order mark", `\ufeff${TEXT}`],
    ["emoji around it", `😀 ${TEXT.trimEnd()} 😀\n`],
    ["U+0000 between its lines", TEXT.replace("\n\n", "\n\u0000\n")],
  ])("gives the same: %s", (_, text) => expect(found(text)).toEqual(expected));
});
