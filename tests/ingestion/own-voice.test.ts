/** What articles say themselves, when that is asked for; and claims of those who report others. */
import { parse } from "graphql";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import type { Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { article, ingestAll, withOwnVoice } from "./ingesting.ts";
import { collect } from "./support.ts";

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

const BRIDGE = `Bridge

The bridge carries 4,000 lorries a day. It will close on Friday, Ida Quell said.
`;

const told = async () => {
  const sources = new Map((await collect(store.scan("sources"))).map((source) => [source.id, source]));
  const claims = new Map((await collect(store.scan("claims"))).map(({ id, text }) => [id, text]));
  return (await collect(store.scan("attributions"))).map(
    ({ type, sourceId, claimId, status }) =>
      `${type} ${sources.get(sourceId)?.kind}: ${claims.get(claimId)}, ${status}`,
  );
};

it("is stored as PROPOSED, of a voice of the article's own", async () => {
  await ingestAll(store, [withOwnVoice(BRIDGE)]);
  expect((await told()).sort()).toEqual([
    "INDIRECT NAMED: It will close on Friday, PROPOSED",
    "NARRATED NARRATOR: The bridge carries 4,000 lorries a day, PROPOSED",
  ]);
  const [claim] = (await collect(store.scan("claims"))).filter(({ quantityUnit }) => quantityUnit !== null);
  expect(claim).toMatchObject({ quantityMin: 4000, quantityMax: 4000, quantityUnit: "lorries" });
  expect(await store.check()).toEqual([]);
});

it("is left alone else, and what others say has the same id either way", async () => {
  await ingestAll(store, [article(BRIDGE)]);
  expect(await told()).toEqual(["INDIRECT NAMED: It will close on Friday, PROPOSED"]);
  const [alone] = await collect(store.scan("attributions"));
  const other = await openDataset("empty");
  try {
    await ingestAll(other.store, [withOwnVoice(BRIDGE)]);
    expect((await collect(other.store.scan("attributions"))).map(({ id }) => id)).toContain(alone?.id);
  } finally {
    await other.close();
  }
});

it("is one voice in all articles of an outlet", async () => {
  await ingestAll(store, [
    withOwnVoice(BRIDGE, { publisher: "The Quay Post", url: "https://quay.example/1" }),
    withOwnVoice("Ferry\n\nThe ferry takes 40 lorries a day.\n", {
      publisher: "The Quay Post",
      url: "https://quay.example/2",
    }),
    withOwnVoice("Ferry\n\nThe ferry has taken lorries since May.\n", {
      publisher: "The Pier",
      url: "https://pier.example/",
    }),
  ]);
  const narrators = (await collect(store.scan("sources"))).filter(({ kind }) => kind === "NARRATOR");
  expect(narrators).toHaveLength(3);
  expect(new Set(narrators.map(({ voice }) => voice)).size).toBe(2);
});

it("keeps its id in a new version, where an altered statement is told", async () => {
  const given = { url: "https://quay.example/1" };
  await ingestAll(store, [withOwnVoice(BRIDGE, given)]);
  const before = (await collect(store.scan("attributions"))).map(({ id }) => id).sort();
  await ingestAll(store, [withOwnVoice(BRIDGE.replace("4,000", "5,000"), given)]);
  expect((await collect(store.scan("attributions"))).map(({ id }) => id).sort()).toEqual(before);
  const changes = await collect(store.scan("articleChanges"));
  expect(changes.map(({ kind, was, is }) => [kind, was, is])).toEqual([
    ["QUOTE_ALTERED", "The bridge carries 4,000 lorries a day", "The bridge carries 5,000 lorries a day"],
  ]);
});

it("who says more than that somebody else says something has a claim of his own", async () => {
  await ingestAll(store, [
    article(
      "Harbour\n\nThe ministry said it closed the old harbour near the town of Ansel, where most of the dockers are believed to be Danes.\n",
    ),
    article("Bridge\n\nTom Reeve said that a bookkeeper had told him the bridge was closed.\n"),
  ]);
  const claims = new Map((await collect(store.scan("claims"))).map(({ id, text }) => [id, text]));
  const attributions = await collect(store.scan("attributions"));
  const chains = attributions.flatMap(({ claimId, viaId }) =>
    viaId === null
      ? []
      : [[claims.get(attributions.find(({ id }) => id === viaId)?.claimId ?? ""), claims.get(claimId)]],
  );
  expect(chains.map(([outer, inner]) => outer === inner)).toEqual([false, true]);
  const { data } = await createExecute(
    schema,
    store,
  )({
    schema,
    document: parse("{ claims { nodes { corroboration { voices } } } }"),
  });
  // The ministry is a voice for what it says itself; of the chain the bookkeeper alone is.
  expect(
    JSON.parse(JSON.stringify(data)).claims.nodes.map((one: { corroboration: object }) => one.corroboration),
  ).toEqual([{ voices: 1 }, { voices: 1 }, { voices: 1 }]);
});

const schema = createSchema();
