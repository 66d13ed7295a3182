import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/domain/errors.ts";
import { mintId } from "../../src/domain/ids.ts";
import { attachText } from "../../src/ingestion/attach.ts";
import type { RecordInput } from "../../src/ingestion/record.ts";
import type { Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import {
  DEMO,
  dump,
  INNER,
  importEntries,
  importFiles,
  MAYOR,
  MAYOR_SPEAKING,
  OFFICE,
  OFFICE_SPEAKING,
  OUTER,
  PAPER,
  RAIN,
  RAINED,
  SEED,
  SMALL,
  WET,
} from "./support.ts";

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

/** What the error of an import says; the import must fail and change nothing. */
async function complaint(raw: RecordInput): Promise<string> {
  const before = await dump(store);
  const error = await importEntries(store, raw).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(await dump(store)).toEqual(before);
  return `${(error as UserError).code}: ${(error as UserError).message}`;
}

describe("the records that come with Dixit", () => {
  test("are imported, and importing them again changes nothing", async () => {
    const first = await importFiles(store, SEED, DEMO);
    expect(first.length).toBeGreaterThan(1);
    expect(first.every(({ changed }) => changed)).toBe(true);
    const before = await dump(store);
    const second = await importFiles(store, SEED, DEMO);
    expect(second.filter(({ changed }) => changed)).toEqual([]);
    expect(second.flatMap(({ left }) => [...left.attributions, ...left.affiliations])).toEqual([]);
    expect(await dump(store)).toEqual(before);
    expect(await store.check()).toEqual([]);
  });
});

describe("what an import writes", () => {
  beforeEach(() => importEntries(store, SMALL));

  test("ids come from the article's slug and the entry's, whatever the texts", async () => {
    const ids = async (table: "actors" | "claims" | "events" | "sources") =>
      (await store.find(table, "slug", ["mayor", "rained", "rain"])).map(({ id }) => id);
    expect(await ids("actors")).toEqual([mintId("Actor", "small", "mayor")]);
    expect(await ids("sources")).toEqual([mintId("Source", "small", "mayor")]);
    expect(await ids("claims")).toEqual([mintId("Claim", "small", "rained")]);
    expect(await ids("events")).toEqual([mintId("Event", "small", "rain")]);
    const [outer] = await store.find("attributions", "id", [mintId("Attribution", "small", "outer")]);
    const evidence = await store.find("evidence", "attributionId", [outer?.id ?? ""]);
    expect(evidence.map(({ id }) => id)).toContain(mintId("Evidence", outer?.id ?? "", "1", "CONTENT", "1"));
  });

  test("an attribution stands where its content begins", async () => {
    const [inner] = await store.find("attributions", "id", [mintId("Attribution", "small", "inner")]);
    expect(inner).toMatchObject({
      position: RAIN.indexOf("it rained"),
      viaId: mintId("Attribution", "small", "outer"),
      firstVersionId: mintId("ArticleVersion", mintId("Article", "small"), "1"),
      method: "MANUAL",
    });
  });

  test("changed entries are changed, and parts that left are removed", async () => {
    const result = await importEntries(store, {
      ...SMALL,
      actors: [
        PAPER,
        {
          ...MAYOR,
          names: [{ value: "Mayor Three", kind: "ALIAS" }],
          identifiers: [{ scheme: "wikidata", value: "Q2" }],
        },
        { ...OFFICE, name: "The mayor's office" },
      ],
      sources: [MAYOR_SPEAKING, { ...OFFICE_SPEAKING, onBehalfOf: [] }],
      claims: [{ ...RAINED, actors: [] }, WET],
      attributions: [INNER, { ...OUTER, evidence: OUTER.evidence.slice(1) }],
    });
    expect(result.changed).toBe(true);
    expect(result.counts).toMatchObject({
      actors: { inserted: 0, updated: 1, unchanged: 2, removed: 0 },
      actorNames: { inserted: 0, updated: 1, unchanged: 0, removed: 2 },
      actorIdentifiers: { inserted: 1, updated: 0, unchanged: 0, removed: 1 },
      sourcesOnBehalfOf: { inserted: 0, updated: 0, unchanged: 0, removed: 1 },
      claimActors: { inserted: 0, updated: 0, unchanged: 0, removed: 1 },
      evidence: { inserted: 0, updated: 1, unchanged: 3, removed: 1 },
    });
    expect(await store.check()).toEqual([]);
  });

  test("names may change places", async () => {
    const stored = await store.find("actorNames", "value", ["Mayor One", "Mayor Two", "Mayor Three"]);
    const names = stored.sort((a, b) => b.ordinal - a.ordinal).map(({ id, value, kind }) => ({ id, value, kind }));
    await importEntries(store, { ...SMALL, actors: [PAPER, { ...MAYOR, names }, OFFICE] });
    const now = await store.find("actorNames", "actorId", [mintId("Actor", "small", "mayor")]);
    expect(now.sort((a, b) => a.ordinal - b.ordinal).map(({ id }) => id)).toEqual(names.map(({ id }) => id));
  });

  test("attributions and affiliations that left the record stay, and the result says so", async () => {
    const actors = [PAPER, { ...MAYOR, affiliations: [] }, OFFICE];
    const result = await importEntries(store, { ...SMALL, actors, attributions: [OUTER] });
    expect(result.left.attributions).toEqual([mintId("Attribution", "small", "inner")]);
    expect(result.left.affiliations).toHaveLength(1);
    expect(await store.count("attributions")).toBe(2);
  });

  test("correcting the date of an affiliation changes it and adds none", async () => {
    const affiliations = MAYOR.affiliations.map((tie) => ({ ...tie, since: "2016" }));
    const result = await importEntries(store, { ...SMALL, actors: [PAPER, { ...MAYOR, affiliations }, OFFICE] });
    expect(result.counts.affiliations).toMatchObject({ inserted: 0, updated: 1 });
  });

  test("another record may show the same affiliation with its own words", async () => {
    const other: RecordInput = {
      article: { slug: "other", title: "Another", language: "en" },
      versions: [{ ordinal: 1, changeKind: "INITIAL", text: "The mayor and her office" }],
      affiliations: [
        { actor: "mayor", kind: "HEAD_OF", other: "office", since: "2017", evidence: [{ quote: "her office" }] },
      ],
    };
    const result = await importEntries(store, other);
    expect(result.counts.affiliations).toMatchObject({ inserted: 0, updated: 0, unchanged: 1 });
    expect(result.counts.evidence).toMatchObject({ inserted: 1, removed: 0 });
    expect((await importEntries(store, SMALL)).changed).toBe(false);
    expect((await importEntries(store, other)).changed).toBe(false);
  });

  test("an id overrides the entry's own identity", async () => {
    const id = mintId("Claim", "small", "wet");
    await importEntries(store, { claims: [{ id, slug: "wet-now", text: "It was wet, now." }] });
    expect(await store.find("claims", "id", [id])).toMatchObject([{ slug: "wet-now" }]);
  });

  test("another record may name what this one defines", async () => {
    await importEntries(store, {
      article: {
        slug: "reprint",
        title: "A reprint",
        language: "en",
        derivedFrom: [{ article: "small", kind: "WIRE_REPRINT" }],
      },
      versions: [{ ordinal: 1, changeKind: "INITIAL", text: "It rained" }],
      attributions: [
        {
          key: "again",
          claim: "rained",
          source: "mayor",
          type: "INDIRECT",
          derivedFrom: { article: "small", key: "outer", kind: "WIRE_REPRINT" },
          evidence: [{ role: "CONTENT", quote: "It rained" }],
        },
      ],
    });
    const [again] = await store.find("attributions", "id", [mintId("Attribution", "reprint", "again")]);
    expect(again).toMatchObject({
      derivedFromId: mintId("Attribution", "small", "outer"),
      claimId: mintId("Claim", "small", "rained"),
    });
  });
});

describe("what an import refuses", () => {
  const named = 'test.yaml: attributions[0] "inner":';

  test("a slug that names nothing, with the nearest one", async () => {
    expect(await complaint({ ...SMALL, attributions: [INNER, { ...OUTER, source: "mayer" }] })).toContain(
      'test.yaml: attributions[1] "outer": source: there is no source "mayer", neither here nor in the database; did you mean "mayor"?',
    );
    expect(await complaint({ ...SMALL, attributions: [{ ...INNER, via: "outr" }, OUTER] })).toContain(
      `${named} via: there is no attribution "outr" of this article; did you mean "outer"?`,
    );
    expect(
      await complaint({ actors: [{ ...MAYOR, affiliations: [{ kind: "HEAD_OF", other: "nobody-at-all" }] }] }),
    ).toBe(
      'BAD_RECORD: test.yaml: actors[0] "mayor": affiliations[0].other: there is no actor "nobody-at-all", neither here nor in the database',
    );
  });

  test("an attribution of another article that is not there", async () => {
    await importEntries(store, SMALL);
    const derivedFrom = { article: "small", key: "nowhere", kind: "WIRE_REPRINT" } as const;
    expect(await complaint({ ...SMALL, attributions: [{ ...INNER, derivedFrom }, OUTER] })).toContain(
      `${named} derivedFrom.key: there is no attribution "nowhere" of the article "small"; import its record first`,
    );
  });

  test("nesting that goes round in a circle", async () => {
    expect(await complaint({ ...SMALL, attributions: [INNER, { ...OUTER, via: "inner" }] })).toContain(
      `${named} via: goes round in a circle: [0] → [1] → [0]`,
    );
  });

  test("words that are not in the text, all of them at once", async () => {
    const message = await complaint({
      ...SMALL,
      attributions: [
        { ...INNER, evidence: [{ role: "CUE", quote: "shouted" }] },
        {
          ...OUTER,
          evidence: [
            { role: "CUE", quote: "said" },
            { role: "CONTENT", quote: "it rained", version: 2 },
          ],
        },
      ],
    });
    expect(message.split("\n")).toEqual([
      `BAD_RECORD: ${named} evidence[0]: "shouted" is not found in the text`,
      'test.yaml: attributions[1] "outer": evidence[0]: "said" is found 2 times, in paragraph 2: say which with paragraph or occurrence',
      'test.yaml: attributions[1] "outer": evidence[1].version: the article has no version 2, neither here nor in the database',
    ]);
  });

  test("a slug, an address and an identifier that another record has", async () => {
    await importEntries(store, SMALL);
    const message = await complaint({
      article: { slug: "other", title: "Another", language: "en" },
      actors: [{ slug: "mayor", name: "Another mayor", kind: "PERSON" }],
    });
    expect(message).toContain(
      'CONFLICT: test.yaml: actors[0] "mayor": slug: the database has another actor of this slug: ',
    );
    expect(message).toContain(mintId("Actor", "small", "mayor"));
    expect(message).toContain(mintId("Actor", "other", "mayor"));
    expect(
      await complaint({
        article: { slug: "other", title: "Another", language: "en", url: "https://example.org/small" },
      }),
    ).toContain('CONFLICT: test.yaml: article "other": url: the article "small" has this address already');
    expect(
      await complaint({
        actors: [{ slug: "m", name: "M", kind: "PERSON", identifiers: [{ scheme: "wikidata", value: "Q1" }] }],
      }),
    ).toContain(
      `CONFLICT: test.yaml: actors[0] "m": identifiers[0]: wikidata Q1 is ${mintId("Actor", "small", "mayor")} in the database`,
    );
  });

  test("another text for a version that is there", async () => {
    await importEntries(store, SMALL);
    const versions = [{ ordinal: 1, changeKind: "INITIAL", text: "Another text" } as const];
    expect(await complaint({ article: SMALL.article, actors: [PAPER], versions })).toMatch(
      /^CONFLICT: test\.yaml: versions\[0\]: ordinal: the database holds another text as version 1 .*a changed text is a new version$/,
    );
  });

  test("a voice that belongs to another article", async () => {
    await importEntries(store, {
      ...SMALL,
      sources: [...SMALL.sources, { slug: "witness", name: "A witness", kind: "UNNAMED" }],
    });
    const other: RecordInput = {
      article: { slug: "other", title: "Another", language: "en" },
      versions: [{ ordinal: 1, changeKind: "INITIAL", text: "It rained" }],
      attributions: [
        {
          key: "x",
          claim: "rained",
          source: "witness",
          type: "INDIRECT",
          evidence: [{ role: "CONTENT", quote: "It rained" }],
        },
      ],
    };
    expect(await complaint(other)).toContain(
      'attributions[0] "x": source: "witness" is UNNAMED and belongs to another article',
    );
  });
});

test("importing a record that only locates the words keeps the text that was attached", async () => {
  await importEntries(store, SMALL);
  const { articleVersions } = await dump(store);
  const { textSha256, length, lengthCodePoints } = JSON.parse(articleVersions?.[0] ?? "{}");
  const evidence = await store.find("evidence", "attributionId", [mintId("Attribution", "small", "outer")]);
  const located: RecordInput = {
    ...SMALL,
    versions: [{ ordinal: 1, changeKind: "INITIAL", sha256: textSha256, length, codePoints: lengthCodePoints }],
    actors: SMALL.actors.map(({ slug, name, kind }) => ({ slug, name, kind })),
    attributions: [
      {
        ...OUTER,
        evidence: evidence
          .sort((a, b) => a.ordinal - b.ordinal)
          .map(({ role, paragraph, start, end, firstWords, lastWords, passageSha256: sha256 }) => ({
            role: role === "SOURCE" ? role : "CONTENT",
            paragraph,
            start,
            end,
            firstWords,
            lastWords,
            sha256,
          })),
      },
    ],
  };
  const result = await importEntries(store, located);
  expect(result.counts.articleVersions).toMatchObject({ unchanged: 1, updated: 0 });
  expect(result.counts.evidence).toMatchObject({ unchanged: 2, updated: 0 });
  expect(await attachText(store, "small", RAIN)).toMatchObject({ changed: false });
});
