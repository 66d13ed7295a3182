import { parse } from "graphql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { exportJsonl } from "../../src/ingestion/export-jsonl.ts";
import { decide, history, listWaiting, undo } from "../../src/review/review.ts";
import type { Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { article, ingestAll } from "./ingesting.ts";
import { collect, dump, importEntries } from "./support.ts";

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
  await ingestAll(store, [
    article("Bridge\n\nThe harbour bridge will close for repairs on Friday, Mayor Ida Quell said.\n", {
      url: "https://one.example/bridge",
    }),
    article(
      "Closure\n\nRepairs will close the harbour bridge on Friday, said Tom Reeve, who heads the Harbour Trust.\n",
      { url: "https://two.example/closure" },
    ),
  ]);
});
afterEach(() => close());

let minute = 0;
const decision = () => ({
  by: "Ida",
  at: new Date(Date.UTC(2031, 3, 2, 0, ++minute)).toISOString(),
  reason: "looked at it",
});
const waiting = (subject: Parameters<typeof listWaiting>[1]["subject"], more = {}) =>
  listWaiting(store, { subject, status: "PROPOSED", most: 20, ...more });
const schema = createSchema();
const ask = async (source: string) => {
  const { data, errors } = await createExecute(schema, store)({ schema, document: parse(source) });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};
const LISTS = `{
  attributions { totalCount }
  claims { totalCount nodes { relations { kind } } }
  actor(slug: "tom-reeve") { affiliations { kind } }
}`;

describe("what a machine proposed", () => {
  it("waits in a list, the surest first, of one article or all, each in a line", async () => {
    expect((await waiting("ATTRIBUTION")).map(({ words }) => words).sort()).toEqual([
      "Ida Quell ASSERTS (said): The harbour bridge will close for repairs on Friday",
      "Tom Reeve ASSERTS (said): Repairs will close the harbour bridge on Friday",
    ]);
    expect(await waiting("ATTRIBUTION", { article: "closure" })).toHaveLength(1);
    expect(await waiting("CLAIM_RELATION")).toMatchObject([
      { confidence: 1, words: expect.stringMatching(/^“Repairs will close .* SAME_AS “The harbour bridge/) },
    ]);
    expect(await waiting("AFFILIATION", { article: "closure" })).toMatchObject([
      { words: "Tom Reeve HEAD_OF Harbour Trust" },
    ]);
    expect(await waiting("AFFILIATION", { article: "bridge" })).toEqual([]);
    await expect(waiting("CLAIM", { article: "nothing" })).rejects.toThrow(/no article "nothing"/);
  });

  it("is left out of lists when it is rejected, and is there again when that is taken back", async () => {
    const before = await ask(LISTS);
    const ids = (
      await Promise.all((["ATTRIBUTION", "CLAIM", "CLAIM_RELATION", "AFFILIATION"] as const).map((one) => waiting(one)))
    ).flatMap((all) => all.map(({ id }) => id));
    await store.transaction((t) => decide(t, ids, "REJECTED", decision()));
    expect(await ask(LISTS)).toEqual({
      attributions: { totalCount: 0 },
      claims: { totalCount: 0, nodes: [] },
      actor: { affiliations: [] },
    });
    expect(await waiting("ATTRIBUTION")).toEqual([]);
    expect(await store.check()).toEqual([]);
    await store.transaction((t) => undo(t, ids, decision()));
    expect(await ask(LISTS)).toEqual(before);
    expect(await history(store, undefined, 100)).toHaveLength(2 * ids.length);
  });

  it("is one claim once a suggested SAME_AS is accepted, and two again when that is taken back", async () => {
    const voices = async () =>
      (await ask("{ claims { nodes { corroboration { independentVoices } } } }")).claims.nodes.map(
        (one: { corroboration: { independentVoices: number } }) => one.corroboration.independentVoices,
      );
    const [relation] = await waiting("CLAIM_RELATION");
    expect(await voices()).toEqual([1, 1]);
    await store.transaction((t) => decide(t, [relation?.id ?? ""], "ACCEPTED", decision()));
    expect(await voices()).toEqual([2, 2]);
    await store.transaction((t) => undo(t, [relation?.id ?? ""], decision()));
    expect(await voices()).toEqual([1, 1]);
  });

  it("takes its claim and its source along when an attribution is accepted", async () => {
    const [one] = await waiting("ATTRIBUTION", { article: "bridge" });
    const decided = await store.transaction((t) => decide(t, [one?.id ?? ""], "ACCEPTED", decision()));
    expect(decided.map(({ subject, was, is }) => `${subject} ${was} ${is}`)).toEqual([
      "ATTRIBUTION PROPOSED ACCEPTED",
      "CLAIM PROPOSED ACCEPTED",
      "SOURCE PROPOSED ACCEPTED",
    ]);
    expect(await history(store, one?.id, 10)).toMatchObject([
      { decidedBy: "Ida", reason: "looked at it", is: "ACCEPTED" },
    ]);
    expect(await store.transaction((t) => decide(t, [one?.id ?? ""], "ACCEPTED", decision()))).toEqual([]);
  });

  it("gives its claim and its source back when that is undone, but not what another accepted attribution has", async () => {
    await ingestAll(store, [article("Ferry\n\nThe old ferry was full every morning, Mayor Ida Quell said.\n")]);
    const statuses = async () => {
      const [claims, sources] = [await collect(store.scan("claims")), await collect(store.scan("sources"))];
      return [claims, sources].map((rows) => rows.filter(({ status }) => status === "ACCEPTED").length);
    };
    const [bridge, ferry] = [
      await waiting("ATTRIBUTION", { article: "bridge" }),
      await waiting("ATTRIBUTION", { article: "ferry" }),
    ];
    const [one, other] = [bridge[0]?.id ?? "", ferry[0]?.id ?? ""];
    await store.transaction((t) => decide(t, [one, other], "ACCEPTED", decision()));
    expect(await statuses()).toEqual([2, 1]);
    await store.transaction((t) => undo(t, [one], decision()));
    expect(await statuses()).toEqual([1, 1]);
    const { claimId, sourceId } = (await store.find("attributions", "id", [other]))[0] ?? { claimId: "", sourceId: "" };
    await store.transaction((t) => undo(t, [other, claimId, sourceId], decision()));
    expect(await statuses()).toEqual([0, 0]);
    expect(await store.check()).toEqual([]);
  });

  it("goes back one decision more each time that is undone, and says so when none is left", async () => {
    const [one] = await waiting("ATTRIBUTION", { article: "bridge" });
    const ids = [one?.id ?? ""];
    const status = async () => (await store.find("attributions", "id", ids))[0]?.status;
    await store.transaction((t) => decide(t, ids, "ACCEPTED", decision()));
    await store.transaction((t) => decide(t, ids, "REJECTED", decision()));
    await store.transaction((t) => undo(t, ids, decision()));
    expect(await status()).toBe("ACCEPTED");
    await store.transaction((t) => undo(t, ids, decision()));
    expect(await status()).toBe("PROPOSED");
    await expect(store.transaction((t) => undo(t, ids, decision()))).rejects.toThrow(
      `all that was decided of ${ids[0]} is taken back already`,
    );
    await store.transaction((t) => decide(t, ids, "DISPUTED", decision()));
    await store.transaction((t) => undo(t, ids, decision()));
    expect(await status()).toBe("PROPOSED");
    const [last] = await history(store, ids[0], 1);
    expect(await store.find("reviews", "id", [last?.undoesId ?? ""])).toMatchObject([{ is: "DISPUTED" }]);
    await expect(
      store.transaction((t) => undo(t, [one?.id.replace("atr", "clm") ?? ""], decision())),
    ).rejects.toThrow();
  });

  it("is read no further than asked", async () => {
    const all = await waiting("ATTRIBUTION");
    expect(await waiting("ATTRIBUTION", {})).toEqual(all);
    expect(await listWaiting(store, { subject: "ATTRIBUTION", status: "PROPOSED", most: 1 })).toEqual(all.slice(0, 1));
    const confidences = all.map(({ confidence }) => confidence ?? 0);
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
    const sources = await listWaiting(store, { subject: "SOURCE", status: "PROPOSED", most: 1 });
    expect(sources).toHaveLength(1);
    expect(await history(store, undefined, 1)).toEqual([]);
  });

  it("keeps its decisions when it is exported and imported, and when it is ingested again", async () => {
    const [one] = await waiting("ATTRIBUTION");
    await store.transaction((t) => decide(t, [one?.id ?? ""], "REJECTED", decision()));
    const before = await dump(store);
    await ingestAll(store, [
      article("Bridge\n\nThe harbour bridge will close for repairs on Friday, Mayor Ida Quell said.\n", {
        url: "https://one.example/bridge",
      }),
    ]);
    expect(await dump(store)).toEqual(before);
    const copy = await openDataset("empty");
    for (const line of await collect(exportJsonl(store))) await importEntries(copy.store, JSON.parse(line));
    expect(await dump(copy.store)).toEqual(before);
    await copy.close();
  });
});

describe("a decision that cannot be made", () => {
  it.each([
    [["nothing"], /no id of an attribution/],
    [["atr_00000000000000000000000000"], /there is no attribution/],
  ])("%s", async (ids, message) => {
    await expect(store.transaction((t) => decide(t, ids, "ACCEPTED", decision()))).rejects.toThrow(message);
  });

  it("leaves all as it was: every one of it is made, or none", async () => {
    const [one] = await waiting("ATTRIBUTION");
    const before = await dump(store);
    await expect(
      store.transaction((t) => decide(t, [one?.id ?? "", "nothing"], "ACCEPTED", decision())),
    ).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
    await expect(store.transaction((t) => undo(t, [one?.id ?? ""], decision()))).rejects.toThrow(/nothing was decided/);
  });
});
