import { describe, expect, test } from "vitest";
import { UserError } from "../domain/errors.ts";
import { parseRecord } from "./parse-record.ts";
import type { RecordInput } from "./record.ts";

const parse = (raw: unknown) => parseRecord({ file: "x.yaml", raw, lineOf: () => null });

/** What the error of a bad record says, line by line. */
function complaints(raw: unknown): string[] {
  try {
    parse(raw);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).code).toBe("BAD_RECORD");
    return (error as UserError).message.split("\n");
  }
}

const SHA = "0".repeat(64);
const base = {
  article: { slug: "a", title: "A title", language: "en" },
  versions: [{ ordinal: 1, changeKind: "INITIAL", text: "Some words" }],
  sources: [{ slug: "narrator", name: "The article", kind: "NARRATOR" }],
  claims: [{ slug: "c", text: "Something is so." }],
  attributions: [
    { key: "one", claim: "c", source: "narrator", type: "NARRATED", evidence: [{ role: "CONTENT", quote: "Some" }] },
  ],
} satisfies RecordInput;
const [attribution] = base.attributions;
const [version] = base.versions;
const withAttribution = (fields: object) => ({ ...base, attributions: [{ ...attribution, ...fields }] });
const withEvidence = (fields: object) => withAttribution({ evidence: [{ role: "CONTENT", ...fields }] });
const withVersion = (fields: object) => ({ ...base, versions: [{ ordinal: 1, changeKind: "INITIAL", ...fields }] });
const withSource = (fields: object) => ({ ...base, sources: [...base.sources, { slug: "s", name: "S", ...fields }] });
const withClaim = (fields: object) => ({ ...base, claims: [{ slug: "c", text: "Something.", ...fields }] });
const withActor = (fields: object) => ({ actors: [{ slug: "x", name: "X", kind: "PERSON", ...fields }] });

test("fills in what is left out", () => {
  const { entries } = parse(base);
  expect(entries.attributions[0]).toMatchObject({
    stance: "ASSERTS",
    negated: false,
    certainty: "CERTAIN",
    polarity: "POSITIVE",
    cueClass: "NEUTRAL",
    status: "ACCEPTED",
    extraction: { method: "MANUAL" },
    evidence: [{ version: 1, inCaption: false, anchor: "EXACT" }],
  });
  expect(entries.sources[0]).toMatchObject({ cardinality: "ONE", onBehalfOf: [] });
});

test("an empty record and every section alone are records", () => {
  expect(complaints({})).toEqual([]);
  expect(complaints({ actors: [], claims: [] })).toEqual([]);
});

describe("an error says which entry, which field and what would be right", () => {
  const place = 'x.yaml: attributions[0] "one":';
  test.each<[name: string, record: unknown, complaint: string]>([
    [
      "an enum",
      withAttribution({ type: "SAYS" }),
      `${place} type: "SAYS" is not one of DIRECT, INDIRECT, MIXED, NARRATED`,
    ],
    ["a missing field", withAttribution({ claim: undefined }), `${place} claim: is missing`],
    ["a number for a text", withAttribution({ cue: 14 }), `${place} cue: 14 is not text: put it in quotation marks`],
    [
      "null",
      withAttribution({ cue: null }),
      `${place} cue: null is not text: leave the field out when there is nothing to say`,
    ],
    ["a text for a list", withAttribution({ evidence: "x" }), `${place} evidence: "x" is not a list`],
    ["no evidence", withAttribution({ evidence: [] }), `${place} evidence: needs at least one entry`],
    ["a text for a boolean", withAttribution({ negated: "yes" }), `${place} negated: "yes" is not true or false`],
    [
      "a bad date",
      withAttribution({ saidAt: "Tuesday" }),
      `${place} saidAt: "Tuesday" is not a date: write EDTF level 1, such as 2017-09-05, 2017-06, 2017, 2017-06~ or 2015-01/..`,
    ],
    [
      "an unknown confidence",
      withAttribution({ extraction: { confidence: 1.5 } }),
      `${place} extraction.confidence: 1.5 is more than 1`,
    ],
    [
      "a denial that affirms",
      withAttribution({ stance: "DENIES" }),
      `${place} polarity: POSITIVE does not go with the stance DENIES; write polarity: NEGATIVE`,
    ],
    ["an attribution without a name", withAttribution({ key: undefined }), "x.yaml: attributions[0]: key: is missing"],
    [
      "an unknown field",
      { claim: [] },
      'x.yaml: unknown field "claim"; the fields are article, versions, actors, sources, events, claims, relations, affiliations, attributions, changes, mentions, judgements, reviews',
    ],
    ["no record at all", [], "x.yaml: [] is not an object with fields"],
    [
      "a slug",
      { ...base, article: { ...base.article, slug: "A--b" } },
      'x.yaml: article "A--b": slug: "A--b" is not a slug: lower-case letters a to z, digits and single hyphens',
    ],
    [
      "a script for an address",
      { ...base, article: { ...base.article, url: "javascript:alert(1)" } },
      'x.yaml: article "a": url: "javascript:alert(1)" is not a web address: write one such as https://example.org/article, without spaces, other letters percent-encoded',
    ],
    [
      "a language",
      { ...base, article: { ...base.article, language: "english!" } },
      'x.yaml: article "a": language: "english!" is not a language: write a BCP 47 tag such as en, ar or pt-BR',
    ],
    [
      "a lone surrogate",
      withClaim({ text: "half \ud83d" }),
      'x.yaml: claims[0] "c": text: has half a surrogate pair: it is not well-formed Unicode',
    ],
    [
      "U+0000",
      withClaim({ text: "a\u0000b" }),
      'x.yaml: claims[0] "c": text: has the character U+0000, which databases cannot hold',
    ],
    [
      "a line break in a name",
      withActor({ name: "a\nb" }),
      'x.yaml: actors[0] "x": name: must be one line, without control characters',
    ],
    ["a blank name", withActor({ name: " " }), 'x.yaml: actors[0] "x": name: is empty'],
    [
      "an endless number",
      withClaim({ quantity: { min: Number.POSITIVE_INFINITY, unit: "people" } }),
      'x.yaml: claims[0] "c": quantity.min: null is not a number',
    ],
    [
      "a quantity of nothing",
      withClaim({ quantity: { unit: "people" } }),
      'x.yaml: claims[0] "c": quantity.min: give min or max, or both',
    ],
    [
      "a quantity upside down",
      withClaim({ quantity: { min: 3, max: 2, unit: "people" } }),
      'x.yaml: claims[0] "c": quantity.max: 2 is less than min 3',
    ],
    [
      "NAMED without an actor",
      withSource({ kind: "NAMED" }),
      'x.yaml: sources[1] "s": actor: is missing: a NAMED source needs the actor who speaks',
    ],
    [
      "UNNAMED with an actor",
      withSource({ kind: "UNNAMED", actor: "x" }),
      'x.yaml: sources[1] "s": actor: leave it out: no actor stands behind a source of the kind UNNAMED',
    ],
    [
      "another type's id",
      withActor({ id: `clm_${"0".repeat(26)}` }),
      `x.yaml: actors[0] "x": id: "clm_${"0".repeat(26)}" is not the id of this type: "act_" and 26 characters`,
    ],
    [
      "an instant",
      withVersion({ ...version, capturedAt: "2017-09-05" }),
      'x.yaml: versions[0]: capturedAt: "2017-09-05" is not an instant: write one such as 2017-09-05T12:00:00Z',
    ],
    [
      "two ways to give a text",
      withVersion({ text: "a", textFile: "b.txt" }),
      "x.yaml: versions[0]: text: give the words as text or textFile, or else sha256, length and codePoints; exactly one of the three",
    ],
    [
      "half a located text",
      withVersion({ sha256: SHA, length: 3 }),
      "x.yaml: versions[0]: text: give the words as text or textFile, or else sha256, length and codePoints; exactly one of the three",
    ],
    [
      "impossible lengths",
      withVersion({ sha256: SHA, length: 3, codePoints: 4 }),
      "x.yaml: versions[0]: codePoints: 4 code points cannot make 3 UTF-16 code units",
    ],
    [
      "evidence without a place",
      withEvidence({}),
      `${place} evidence[0].quote: say where the words stand: quote, or start and end, or start, end, paragraph, firstWords, lastWords and sha256`,
    ],
    [
      "a quote with offsets",
      withEvidence({ quote: "a", start: 1, end: 2 }),
      `${place} evidence[0].quote: goes with paragraph and occurrence alone; leave out start, end, firstWords, lastWords and sha256`,
    ],
    ["an empty span", withEvidence({ start: 2, end: 2 }), `${place} evidence[0].end: 2 does not lie behind start 2`],
    [
      "half a locator",
      withEvidence({ start: 1, end: 2, paragraph: 1 }),
      `${place} evidence[0].start: with start and end give paragraph, firstWords, lastWords and sha256, all four, or none when the text is here`,
    ],
    [
      "an affiliation's role",
      withEvidence({ role: "AFFILIATION", quote: "a" }),
      `${place} evidence[0].role: "AFFILIATION" is not one of SOURCE, CUE, CONTENT, ADDRESSEE, TIME, MEDIUM, COREFERENT, ANONYMITY`,
    ],
    [
      "a contradiction kind elsewhere",
      { relations: [{ from: "a", kind: "SUPPORTS", to: "b", contradictionKind: "NUMERIC", assertedBy: "me" }] },
      "x.yaml: relations[0]: contradictionKind: goes with CONTRADICTS, not with SUPPORTS",
    ],
    [
      "a relation to itself",
      { relations: [{ from: "a", kind: "SUPPORTS", to: "a", assertedBy: "me" }] },
      "x.yaml: relations[0]: to: is the claim itself; a relation needs two claims",
    ],
  ])("%s", (_, record, complaint) => {
    expect(complaints(record)).toEqual([complaint]);
  });
});

describe("rules between entries", () => {
  const tie = { kind: "HEAD_OF", other: "y" };
  test.each<[name: string, record: unknown, complaint: string]>([
    [
      "attributions need an article",
      { attributions: base.attributions },
      "x.yaml: attributions: attributions need an article, and this record has none",
    ],
    [
      "versions need an article",
      { versions: base.versions },
      "x.yaml: versions: versions belong to an article, and this record has none",
    ],
    [
      "narrators need an article",
      { sources: base.sources },
      'x.yaml: sources[0] "narrator": kind: a source of the kind NARRATOR belongs to an article, and this record has none',
    ],
    [
      "words need an article",
      withActor({ affiliations: [{ ...tie, evidence: [{ quote: "a" }] }] }),
      'x.yaml: actors[0] "x": affiliations[0].evidence[0].article: words stand in an article, and this record has none',
    ],
    [
      "a version is missing",
      { ...base, versions: [version, { ordinal: 3, changeKind: "COSMETIC", text: "x" }] },
      "x.yaml: versions[1]: ordinal: 3 should be 2: versions count from 1, oldest first",
    ],
    [
      "the first version is the initial one",
      withVersion({ ...version, changeKind: "COSMETIC" }),
      "x.yaml: versions[0]: changeKind: COSMETIC should be INITIAL in the first version",
    ],
    [
      "a later version is not",
      { ...base, versions: [version, { ordinal: 2, changeKind: "INITIAL", text: "x" }] },
      "x.yaml: versions[1]: changeKind: INITIAL is for the first version alone",
    ],
    [
      "a slug twice",
      { ...base, claims: [...base.claims, ...base.claims] },
      'x.yaml: claims[1] "c": slug: c stands at [0] already',
    ],
    [
      "a key twice",
      { ...base, attributions: [attribution, attribution] },
      'x.yaml: attributions[1] "one": key: one stands at [0] already',
    ],
    [
      "an identifier twice",
      {
        actors: [
          ...withActor({ identifiers: [{ scheme: "wikidata", value: "Q1" }] }).actors,
          { slug: "y", name: "Y", kind: "PLACE", identifiers: [{ scheme: "wikidata", value: "Q1" }] },
        ],
      },
      'x.yaml: actors[1] "y": identifiers[0]: wikidata Q1 stands at [0] already',
    ],
    [
      "a tie twice",
      { ...withActor({ affiliations: [tie] }), affiliations: [{ actor: "x", ...tie }] },
      "x.yaml: affiliations[0]: x HEAD_OF y stands at [0] already",
    ],
    [
      "a tie to itself",
      withActor({ affiliations: [{ ...tie, other: "x" }] }),
      'x.yaml: actors[0] "x": affiliations[0].other: is the actor itself',
    ],
    [
      "an actor twice in one role",
      withClaim({
        actors: [
          { actor: "x", role: "AGENT" },
          { actor: "x", role: "AGENT" },
        ],
      }),
      'x.yaml: claims[0] "c": actors[1]: x as AGENT stands at [0] already',
    ],
    [
      "two claims in one nesting",
      { ...base, attributions: [attribution, { ...attribution, key: "two", claim: "d", via: "one" }] },
      'x.yaml: attributions[1] "two": via: "one" carries the claim "c"; both must carry the same',
    ],
  ])("%s", (_, record, complaint) => {
    expect(complaints(record)).toEqual([complaint]);
  });
});

test("all problems come at once, at most twenty of them", () => {
  const lines = complaints({ claims: Array.from({ length: 23 }, (_, i) => ({ slug: `c-${i}` })) });
  expect(lines).toHaveLength(21);
  expect(lines[1]).toBe('x.yaml: claims[1] "c-1": text: is missing');
  expect(lines[20]).toBe("x.yaml: and 3 more problems");
});

test("an instant is kept in UTC, to the millisecond", () => {
  const { entries } = parse(withVersion({ ...version, capturedAt: "2017-09-05T12:00:00+02:00" }));
  expect(entries.versions[0]?.capturedAt).toBe("2017-09-05T10:00:00.000Z");
});
