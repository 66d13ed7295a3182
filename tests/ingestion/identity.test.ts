import { parse } from "graphql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { exportJsonl } from "../../src/ingestion/export-jsonl.ts";
import { assignMention, judgeActors, revokeJudgement } from "../../src/ingestion/identity.ts";
import type { Store, Transaction } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { article, ingestAll } from "./ingesting.ts";
import { collect, dump, importEntries } from "./support.ts";

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

let minute = 0;
const decision = () => ({
  by: "Ida",
  at: new Date(Date.UTC(2031, 3, 2, 0, ++minute)).toISOString(),
  reason: "looked it up",
});
const decide = <T>(work: (transaction: Transaction) => Promise<T>) => store.transaction(work);

/** Ingests an article of each text, and gives the actors and the standing judgements, in words. */
async function told(...texts: readonly string[]) {
  await ingestAll(
    store,
    texts.map((text, i) => article(`Title ${i}\n\n${text}\n`)),
  );
  const actors = await collect(store.scan("actors"));
  const name = new Map(actors.map(({ id, slug }) => [id, slug.replace(/-(?=[a-z]*\d)[0-9a-z]{8}$/, "-2")]));
  const judgements = await collect(store.scan("identityJudgements"));
  return {
    actors: actors.map(({ slug }) => slug.replace(/-(?=[a-z]*\d)[0-9a-z]{8}$/, "-2")).sort(),
    judgements: judgements
      .map(({ judgement, actorId, reason }) => `${judgement} ${name.get(actorId)}: ${reason}`)
      .sort(),
  };
}

describe("a name in a second article", () => {
  it("means the same person where nothing speaks against it", async () => {
    expect(await told("It rained, Anton Vey said.", "It is dry, President Anton Vey said.")).toEqual({
      actors: ["anton-vey"],
      judgements: [
        "POSITIVE anton-vey: nobody else is known by this name",
        "POSITIVE anton-vey: the same name, and nothing speaks against it",
      ],
    });
    expect(await store.count("sources")).toBe(1);
  });

  it("does not mean somebody described in other words: both stay, and somebody should look", async () => {
    const { actors, judgements } = await told(
      "It rained, opposition activist Anton Vey said.",
      "It is dry, former goalkeeper Anton Vey said.",
    );
    expect(actors).toEqual(["anton-vey", "anton-vey-2"]);
    expect(judgements).toContain("UNSURE anton-vey: the same name, but described in other words");
  });

  it("without its middle, or with one, may be the same person's: both stay, and somebody should look", async () => {
    const { actors, judgements } = await told(
      "It rained, Mayor Anton Vey said.",
      "It is dry, Anton B. Vey, the mayor, said.",
      "It snowed, Anton C. Vey said.",
      "It froze, Anton Vey said.",
    );
    expect(actors).toEqual(["anton-b-vey", "anton-c-vey", "anton-vey"]);
    expect(judgements.filter((one) => !one.includes("nobody else") && !one.includes("somebody new"))).toEqual([
      "POSITIVE anton-vey: the same name, and nothing speaks against it",
      "UNSURE anton-vey: the same first and last name",
      "UNSURE anton-vey: the same first and last name, and described alike",
    ]);
  });

  it("that is the end of a body's whole name, or the reverse, may be that one's: both stay, and somebody should look", async () => {
    const doubts = async (...texts: readonly string[]) =>
      (await told(...texts)).judgements.filter((one) => one.startsWith("UNSURE"));
    expect(
      await doubts(
        "It rained, the Port Ansel Harbour Authority said.",
        "It is dry, the Harbour Authority said.",
        "It froze, the Harbour Authority said.",
      ),
    ).toEqual(["UNSURE port-ansel-harbour-authority: the same name but for words before it"]);
    expect(
      await doubts("It rained, the Ferry Riders’ Union said.", "It is dry, the Velmaran Ferry Riders’ Union said."),
    ).toEqual([
      "UNSURE ferry-riders-union: the same name but for words before it",
      "UNSURE port-ansel-harbour-authority: the same name but for words before it",
    ]);
  });

  it("that many bodies have, a party's, and a person's raise no such doubt", async () => {
    const { judgements } = await told(
      "It rained, the Velmaran Defence Ministry said.",
      "It is dry, the Defence Ministry said.",
      "It rained, the Ansel Harbour Party said.",
      "It is dry, the Harbour Party said.",
      "It rained, Ida Marie Quell said.",
      "It is dry, Marie Quell said.",
    );
    expect(judgements.filter((one) => one.startsWith("UNSURE"))).toEqual([]);
  });

  it("of two persons of one article who differ in the middle alone is each one's own", async () => {
    const { actors, judgements } = await told(
      "It rained, Ida M. Quell said. It is dry, Ida R. Quell said. It froze, Ida M. Quell added.",
      "It snowed, Ida R. Quell said.",
    );
    expect(actors).toEqual(["ida-m-quell", "ida-r-quell"]);
    expect(judgements).toEqual([
      "POSITIVE ida-m-quell: nobody else is known by this name",
      "POSITIVE ida-r-quell: nobody else is known by this name",
      "POSITIVE ida-r-quell: the same name, and nothing speaks against it",
    ]);
  });

  it("that many bodies have means none of them", async () => {
    const { actors, judgements } = await told(
      "It rained, the Defence Ministry said.",
      "It is dry, the Defence Ministry said.",
    );
    expect(actors).toEqual(["defence-ministry", "defence-ministry-2"]);
    expect(judgements).toContain("UNSURE defence-ministry: the same name, but one that many bodies have");
  });
});

it("a doubt that an assignment took back stands again when that is taken back", async () => {
  await told("It rained, Tom Orr, a baker, said.", "It is dry, Tom Orr, a judge, said.");
  const doubts = async () =>
    (await collect(store.scan("identityJudgements"))).filter((one) => one.judgement === "UNSURE" && !one.revokedAt);
  const [doubt] = await doubts();
  const actors = await collect(store.scan("actors"));
  const slug = actors.find(({ id }) => id === doubt?.actorId)?.slug ?? "";
  const id = await decide((t) => assignMention(t, doubt?.mentionId ?? "", slug, decision()));
  expect(await doubts()).toEqual([]);
  await decide((t) => revokeJudgement(t, id, decision()));
  expect(await doubts()).toEqual([doubt]);
});

describe("two actors judged to be one", () => {
  beforeEach(() => told("It rained, Anton Vey said.", "It is dry, Toni Vey said."));
  const voices = async () => new Set((await collect(store.scan("sources"))).map(({ voice }) => voice)).size;

  it("are one voice, with all their rows, until that is taken back", async () => {
    const before = await dump(store);
    expect(await voices()).toBe(2);
    const id = await decide((t) => judgeActors(t, "anton-vey", "toni-vey", true, decision()));
    expect(await voices()).toBe(1);
    expect(await store.count("actors")).toBe(2);
    expect(await store.check()).toEqual([]);
    await decide((t) => revokeJudgement(t, id, decision()));
    const after = await dump(store);
    expect(await voices()).toBe(2);
    expect({ ...after, identityJudgements: [] }).toEqual({ ...before, identityJudgements: [] });
    expect(await store.check()).toEqual([]);
  });

  it("or not one: the newest judgement stands", async () => {
    await decide((t) => judgeActors(t, "anton-vey", "toni-vey", true, decision()));
    await decide((t) => judgeActors(t, "toni-vey", "anton-vey", false, decision()));
    expect(await voices()).toBe(2);
    await expect(decide((t) => judgeActors(t, "toni-vey", "toni-vey", true, decision()))).rejects.toThrow(
      /the same actor already/,
    );
    await expect(decide((t) => judgeActors(t, "toni-vey", "nobody", true, decision()))).rejects.toThrow(
      /no actor "nobody"/,
    );
  });
});

describe("a mention that was taken for the wrong person", () => {
  beforeEach(() => told("It rained, Anton Vey said.", "It is dry, Anton Vey said. It is safe, he added."));
  const second = async () => {
    const [row] = await store.find("articles", "slug", ["title-1"]);
    const [mention] = await store.find("mentions", "articleId", [row?.id ?? ""]);
    return mention ?? { id: "", sourceId: "", name: "", articleId: "" };
  };

  it("is split off with all that it says, and joined again when that is taken back", async () => {
    const before = await dump(store);
    const mention = await second();
    const id = await decide((t) => assignMention(t, mention.id, null, decision()));
    const moved = await second();
    expect(moved.sourceId).not.toBe(mention.sourceId);
    const attributions = await store.find("attributions", "mentionId", [mention.id]);
    expect(attributions).toHaveLength(2);
    expect(new Set(attributions.map(({ sourceId }) => sourceId))).toEqual(new Set([moved.sourceId]));
    expect(await store.check()).toEqual([]);

    await decide((t) => revokeJudgement(t, id, decision()));
    expect((await second()).sourceId).toBe(mention.sourceId);
    const after = await dump(store);
    for (const table of ["attributions", "evidence", "claims"]) expect(after[table]).toEqual(before[table]);
    expect(await store.check()).toEqual([]);
    await expect(decide((t) => revokeJudgement(t, id, decision()))).rejects.toThrow(/taken back already/);
  });

  it("comes out and in again as it was", async () => {
    await decide(async (t) => assignMention(t, (await second()).id, null, decision()));
    await decide((t) => judgeActors(t, "anton-vey", "anton-vey", true, decision())).catch(() => {});
    const copy = await openDataset("empty");
    for (const line of await collect(exportJsonl(store))) await importEntries(copy.store, JSON.parse(line));
    expect(await dump(copy.store)).toEqual(await dump(store));
    await copy.close();
  });
});

describe("what is said about actors judged to be one, and their ties", () => {
  const schema = createSchema();
  const ask = async (source: string) => {
    const { data, errors } = await createExecute(schema, store)({ schema, document: parse(source) });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };
  const QUESTION = `{
    actor(slug: "anton-vey") { claims { totalCount } affiliations { kind direction other { slug } } }
    about: claims(filter: { about: { actor: { slug: "anton-vey" } } }) { totalCount }
    said: attributions(filter: { saidBy: { slug: "port" } }) { totalCount }
    tied: actors(filter: { affiliatedWith: { slug: "anton-vey" } }) { nodes { slug } }
  }`;

  it("count as one's own, until that is taken back", async () => {
    await importEntries(store, {
      actors: [
        { slug: "anton-vey", name: "Anton Vey", kind: "PERSON" },
        { slug: "toni-vey", name: "Toni Vey", kind: "PERSON", affiliations: [{ kind: "SPEAKS_FOR", other: "port" }] },
        { slug: "port", name: "The Port", kind: "ORGANISATION" },
      ],
      sources: [{ slug: "anton-vey", name: "Anton Vey", kind: "NAMED", actor: "anton-vey" }],
      claims: [
        { slug: "one", text: "He resigned", actors: [{ actor: "anton-vey", role: "AGENT" }] },
        { slug: "two", text: "He was ill", actors: [{ actor: "toni-vey", role: "TOPIC" }] },
      ],
      article: { slug: "vey", title: "Vey", language: "en" },
      versions: [{ ordinal: 1, changeKind: "INITIAL", text: "It rained, Anton Vey said." }],
      attributions: [
        {
          key: "a",
          claim: "one",
          source: "anton-vey",
          type: "INDIRECT",
          evidence: [{ role: "CONTENT", quote: "It rained" }],
        },
      ],
    });
    const apart = {
      actor: { claims: { totalCount: 1 }, affiliations: [] },
      about: { totalCount: 1 },
      said: { totalCount: 0 },
      tied: { nodes: [] },
    };
    expect(await ask(QUESTION)).toEqual(apart);
    const id = await decide((t) => judgeActors(t, "anton-vey", "toni-vey", true, decision()));
    expect(await ask(QUESTION)).toEqual({
      actor: {
        claims: { totalCount: 2 },
        affiliations: [{ kind: "SPEAKS_FOR", direction: "OUTGOING", other: { slug: "port" } }],
      },
      about: { totalCount: 2 },
      said: { totalCount: 1 },
      tied: { nodes: [{ slug: "port" }] },
    });
    await decide((t) => revokeJudgement(t, id, decision()));
    expect(await ask(QUESTION)).toEqual(apart);
  });
});
