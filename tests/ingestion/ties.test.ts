import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportJsonl } from "../../src/ingestion/export-jsonl.ts";
import type { Row, Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { article, ingestAll } from "./ingesting.ts";
import { collect, dump } from "./support.ts";

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

const names = async () => new Map((await collect(store.scan("actors"))).map(({ id, name }) => [id, name]));
const ties = async () => {
  const name = await names();
  return (await collect(store.scan("affiliations"))).map(
    ({ subjectId, kind, objectId, status, proposedBy }) =>
      `${name.get(subjectId)} ${kind} ${name.get(objectId)}: ${status} by ${proposedBy}`,
  );
};
/** The names of the sources of each voice. */
const voices = async () => {
  const groups = new Map<string, string[]>();
  for (const { voice, name } of await collect(store.scan("sources")))
    groups.set(voice, [...(groups.get(voice) ?? []), name].sort());
  return [...groups.values()].map((group) => group.join(" + ")).sort();
};

const BOARD = `Bridge

The bridge is safe, the Ansel Port Authority said. It will open on Friday, said Jon Brask, a spokesman for the Ansel Port Authority.

The ferry was full, a spokeswoman for the Ansel Port Authority said. Tom Reeve, who heads the Harbour Trust, said it rained.
`;

describe("what an article tells of its sources", () => {
  it("is stored as PROPOSED, with its words, and joins their voices", async () => {
    await ingestAll(store, [article(BOARD)]);
    expect((await ties()).sort()).toEqual([
      "Jon Brask SPEAKS_FOR Ansel Port Authority: PROPOSED by test 1",
      "Tom Reeve HEAD_OF Harbour Trust: PROPOSED by test 1",
    ]);
    const evidence = (await collect(store.scan("evidence"))).filter(({ role }) => role === "AFFILIATION");
    expect(evidence.map(({ exact }) => exact).sort()).toEqual([
      "a spokesman for the Ansel Port Authority",
      "who heads the Harbour Trust",
    ]);
    expect(await voices()).toEqual([
      "Ansel Port Authority + Jon Brask + spokeswoman for the Ansel Port Authority",
      "Tom Reeve",
    ]);
    expect(await store.check()).toEqual([]);
  });

  it("has the whole name of a body that belongs to many", async () => {
    await ingestAll(store, [
      article(
        "Pay\n\nTorvald Quimby, a spokesman for the Stonecutters’ Union, said on Friday that the pay was too low.\n",
      ),
    ]);
    expect(await ties()).toEqual(["Torvald Quimby SPEAKS_FOR Stonecutters’ Union: PROPOSED by test 1"]);
  });

  it("has the words of a force where they stand by themselves", async () => {
    const text =
      "Harbour\n\nA pro-Danish forces’ club met there, Lea Stone said. Danish forces shelled the harbour, Tom Reeve said.\n";
    await ingestAll(store, [article(text)]);
    expect(await ties()).toEqual(["Danish forces CONTROLLED_BY Danish government: PROPOSED by test 1"]);
    const [evidence] = (await collect(store.scan("evidence"))).filter(({ role }) => role === "AFFILIATION");
    expect(evidence).toMatchObject({ exact: "Danish forces", start: text.lastIndexOf("Danish forces") });
  });

  it("adds nothing when it is ingested again, and exports and imports the same", async () => {
    await ingestAll(store, [article(BOARD)]);
    const before = await dump(store);
    await ingestAll(store, [article(BOARD)]);
    expect(await dump(store)).toEqual(before);
    expect((await collect(exportJsonl(store))).join("")).toContain('"proposedBy":"test 1"');
  });

  it("a tie that was rejected joins no more, and is not proposed again", async () => {
    await ingestAll(store, [article(BOARD)]);
    const tie = (await collect(store.scan("affiliations"))).find(
      ({ kind }) => kind === "SPEAKS_FOR",
    ) as Row<"affiliations">;
    await store.transaction((t) => t.put("affiliations", [{ ...tie, status: "REJECTED" }]));
    expect(await voices()).toContain("Jon Brask");
    await ingestAll(store, [
      article("Ferry\n\nThe ferry stops, said Jon Brask, a spokesman for the Ansel Port Authority.\n", {
        url: "https://two.example/b",
      }),
    ]);
    expect((await ties()).filter((one) => one.includes("SPEAKS_FOR"))).toEqual([
      "Jon Brask SPEAKS_FOR Ansel Port Authority: REJECTED by test 1",
    ]);
    expect(await voices()).toContain("Jon Brask");
  });

  it("a short name means somebody of the article, or nobody", async () => {
    await ingestAll(store, [
      article(
        "One\n\nThe bridge is safe, Ida Quell said. It will open, Quell's spokesman said.\n\nIt rained, a spokesman for Brask said.\n",
      ),
    ]);
    expect(await voices()).toHaveLength(2);
    expect([...(await names()).values()].sort()).toEqual(["Ida Quell"]);
  });
});
