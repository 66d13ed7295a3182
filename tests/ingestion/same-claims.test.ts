import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gistOf, keysOf, keysSoughtBy, likenessOf } from "../../src/domain/claim-likeness.ts";
import type { Row, Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { type ClaimPair, differentPair, samePair } from "../support/generated-claims.ts";
import { article, ingestAll } from "./ingesting.ts";
import { collect, dump } from "./support.ts";

/** What ingestion asks of a pair before it suggests it. */
const LEAST_LIKENESS = 0.7;
const isSuggested = ({ a, b }: ClaimPair): boolean => {
  const [one, other] = [gistOf(a), gistOf(b)];
  const keys = new Set(keysOf(one));
  return keysSoughtBy(other).some((key) => keys.has(key)) && likenessOf(one, other) >= LEAST_LIKENESS;
};

describe("over generated claims", () => {
  const pairs = (make: (seed: number) => ClaimPair) => Array.from({ length: 2_000 }, (_, seed) => make(seed));

  it("finds at least 95 % of near copies and of what is said in other words", () => {
    const same = pairs(samePair);
    for (const how of ["near copy", "other words"]) {
      const all = same.filter((pair) => pair.how === how);
      expect(all.length).toBeGreaterThan(500);
      expect(all.filter(isSuggested).length / all.length).toBeGreaterThanOrEqual(0.95);
    }
  });

  it("suggests none where a number, a day, a negation or an opposite differs, and at most 1 % of all others", () => {
    const different = pairs(differentPair);
    const suggested = different.filter(isSuggested);
    expect(suggested.filter(({ how }) => how !== "name" && how !== "another")).toEqual([]);
    expect(suggested.length / different.length).toBeLessThanOrEqual(0.01);
  });
});

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

const FIRST = article("Bridge\n\nThe harbour bridge will close for repairs on Friday, Mayor Ida Quell said.\n", {
  url: "https://one.example/bridge",
});
const SECOND = article(
  "Closure\n\nRepairs will close the harbour bridge on Friday, engineer Tom Reeve said. It rained, he said.\n",
  { url: "https://two.example/closure" },
);
const relations = (): Promise<Row<"claimRelations">[]> => collect(store.scan("claimRelations"));

describe("a claim that says what another article's says", () => {
  it("is suggested to be the same, with a score and who proposed it, and counts for itself", async () => {
    await ingestAll(store, [FIRST, SECOND]);
    expect(await relations()).toMatchObject([
      { kind: "SAME_AS", status: "PROPOSED", method: "RULES", assertedBy: "test 1", score: 1, contradictionKind: null },
    ]);
    const claims = await collect(store.scan("claims"));
    expect(new Set(claims.map(({ sameAs }) => sameAs)).size).toBe(claims.length);
    expect(await store.check()).toEqual([]);
  });

  it("is proposed once: ingesting again changes nothing", async () => {
    await ingestAll(store, [FIRST, SECOND]);
    const before = await dump(store);
    await ingestAll(store, [SECOND, FIRST]);
    expect(await dump(store)).toEqual(before);
  });

  it("is not proposed again when it was rejected, and is one claim once it is accepted", async () => {
    await ingestAll(store, [FIRST, SECOND]);
    const [proposed] = await relations();
    const decide = (status: "ACCEPTED" | "REJECTED") =>
      store.transaction((t) => t.put("claimRelations", [{ ...(proposed as Row<"claimRelations">), status }]));
    await decide("REJECTED");
    const version =
      "Closure\n\nRepairs will close the harbour bridge on Friday, engineer Tom Reeve said. It snowed, he said.\n";
    await ingestAll(store, [FIRST, SECOND, article(version, { url: "https://two.example/closure" })]);
    expect((await relations()).map(({ status }) => status)).toEqual(["REJECTED"]);
    await decide("ACCEPTED");
    const claims = await store.find("claims", "id", [proposed?.fromId ?? "", proposed?.toId ?? ""]);
    expect(new Set(claims.map(({ sameAs }) => sameAs)).size).toBe(1);
  });

  it("suggests one of each group: what was accepted as the same is not suggested twice", async () => {
    await ingestAll(store, [FIRST, SECOND]);
    const [proposed] = await relations();
    await store.transaction((t) =>
      t.put("claimRelations", [{ ...(proposed as Row<"claimRelations">), status: "ACCEPTED" }]),
    );
    await ingestAll(store, [
      article("Third\n\nThe harbour bridge closes for repairs on Friday, Lea Stone said.\n", {
        url: "https://three.example/a",
      }),
    ]);
    expect((await relations()).filter(({ status }) => status === "PROPOSED")).toHaveLength(1);
  });
});

it.each([
  [
    "a number differs",
    "It cost 30 million crowns to mend the bridge, Ida Quell said.",
    "It cost 31 million crowns to mend the bridge, Tom Reeve said.",
  ],
  [
    "one denies it",
    "The harbour bridge was safe for lorries, Ida Quell said.",
    "The harbour bridge was not safe for lorries, Tom Reeve said.",
  ],
  [
    "each speaks of themselves",
    "“I will leave the harbour board in spring,” Ida Quell said.",
    "“I will leave the harbour board in spring,” Tom Reeve said.",
  ],
  ["there are few words", "It rained, Ida Quell said.", "It rained, Tom Reeve said."],
])("nothing is suggested where %s", async (_, one, other) => {
  await ingestAll(store, [article(`One\n\n${one}\n`), article(`Two\n\n${other}\n`)]);
  expect(await store.count("claims")).toBe(2);
  expect(await relations()).toEqual([]);
});

it("a claim that is also in the article itself is no other's", async () => {
  await ingestAll(store, [
    article(
      "One\n\nThe harbour bridge closes on Friday, Ida Quell said. The harbour bridge closes on Friday, Tom Reeve said.\n",
    ),
  ]);
  expect(await relations()).toEqual([]);
});
