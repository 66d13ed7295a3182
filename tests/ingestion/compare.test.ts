/** What was found in an article beside a record of it: of an invented article, and of the first one, whose text is not here. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Comparison, compareSides, type Finding } from "../../src/ingestion/compare/compare.ts";
import { readSide } from "../../src/ingestion/compare/side.ts";
import type { RecordInput } from "../../src/ingestion/record.ts";
import type { Row } from "../../src/storage/port.ts";
import { type OpenDataset, openDataset, ROOT } from "../support/dataset.ts";
import { article, ingestAll, withOwnVoice } from "./ingesting.ts";
import { collect, importEntries, importFiles, SEED } from "./support.ts";

let record: OpenDataset;
let found: OpenDataset;
beforeEach(async () => {
  record = await openDataset("empty");
  found = await openDataset("empty");
});
afterEach(async () => {
  await record.close();
  await found.close();
});

async function compare(text: string, publishedAt: string, read = article): Promise<Comparison> {
  await ingestAll(found.store, [read(text, { publishedAt })]);
  const [mine] = await collect(found.store.scan("articleVersions"));
  const [theirs] = await record.store.find("articleVersions", "textSha256", [mine?.textSha256 ?? ""]);
  const [a, b] = [theirs, mine] as [Row<"articleVersions">, Row<"articleVersions">];
  return compareSides(await readSide(record.store, a), await readSide(found.store, b), text);
}

const wrong = (findings: readonly Finding[]) =>
  findings.filter(({ isRight }) => !isRight).map((one) => `${one.aspect}: ${one.record} / ${one.found}`);

const FERRY = `Ferry to stop

The ferry will stop in May, Captain Jon Brask said. Residents feared for their jobs.

The quay is sound, Ida Quell said.
`;

const ENTRIES = {
  article: { slug: "ferry", title: "Ferry to stop", language: "en" },
  versions: [{ ordinal: 1, changeKind: "INITIAL", text: FERRY }],
  actors: [
    { slug: "jon-brask", name: "Jon Brask", kind: "PERSON" },
    { slug: "quell", name: "Ida Quell", kind: "ORGANISATION" },
  ],
  sources: [
    { slug: "jon-brask", name: "Jon Brask", kind: "NAMED", actor: "jon-brask" },
    { slug: "quell", name: "Ida Quell", kind: "NAMED", actor: "quell" },
    { slug: "narrator", name: "The article", kind: "NARRATOR" },
  ],
  claims: [
    { slug: "ferry-stops", text: "The ferry stops" },
    { slug: "quay-sound", text: "The quay is sound" },
    { slug: "there-is-a-ferry", text: "There is a ferry" },
    { slug: "title", text: "The ferry is to stop" },
  ],
  attributions: [
    {
      key: "brask",
      claim: "ferry-stops",
      source: "jon-brask",
      type: "INDIRECT",
      cue: "said",
      evidence: [
        { role: "SOURCE", quote: "Captain Jon Brask" },
        { role: "CUE", quote: "said", paragraph: 2 },
        { role: "CONTENT", quote: "The ferry will stop in May" },
      ],
    },
    {
      key: "quell",
      claim: "quay-sound",
      source: "quell",
      type: "INDIRECT",
      stance: "DENIES",
      polarity: "NEGATIVE",
      cue: "said",
      evidence: [
        { role: "SOURCE", quote: "Ida Quell" },
        { role: "CUE", quote: "said", paragraph: 3 },
        { role: "CONTENT", quote: "The quay is sound" },
      ],
    },
    {
      key: "missed",
      claim: "title",
      source: "jon-brask",
      type: "INDIRECT",
      evidence: [{ role: "CONTENT", quote: "Ferry to stop" }],
    },
    {
      key: "narrated",
      claim: "there-is-a-ferry",
      source: "narrator",
      type: "NARRATED",
      evidence: [{ role: "CONTENT", quote: "The ferry", paragraph: 2 }],
    },
  ],
} satisfies RecordInput;

it("tells what was found, missed and got wrong, and what the record lacks", async () => {
  await importEntries(record.store, ENTRIES);
  const { pairs, missed, extra } = await compare(FERRY, "2031-04-02");
  expect(pairs.map((pair) => [pair.record.source.name, wrong(pair.findings)])).toEqual([
    ["Jon Brask", []],
    ["Ida Quell", ["actor kind: ORGANISATION / PERSON", "stance: DENIES / ASSERTS", "polarity: NEGATIVE / POSITIVE"]],
  ]);
  expect(missed.map(({ claim }) => claim.text)).toEqual(["The ferry is to stop", "There is a ferry"]);
  expect(extra.map(({ stance }) => stance)).toEqual(["FEARS"]);
});

const FILE = join(resolve(ROOT, process.env.SEED_TEXTS ?? "../shared/articles"), "deir-ezzor-siege.txt");
const isMissing = !existsSync(FILE) && process.env.CI !== "true";

describe.skipIf(isMissing)(isMissing ? `the first article (skipped: there is no ${FILE})` : "the first article", () => {
  it("comes out close to its record", async () => {
    await importFiles(record.store, SEED);
    const { pairs, missed, extra, about, ties } = await compare(readFileSync(FILE, "utf8"), "2017-09-05");
    expect(pairs).toHaveLength(32);
    expect(missed.filter(({ source }) => source.kind !== "NARRATOR")).toEqual([]);
    expect(extra).toEqual([]);
    const rightOf = (aspect: Finding["aspect"]) =>
      pairs.filter(({ findings }) => findings.every((one) => one.aspect !== aspect || one.isRight)).length;
    for (const aspect of ["source words", "cue", "who", "source kind", "type", "stance", "reported by"] as const)
      expect([aspect, rightOf(aspect)]).toEqual([aspect, 32]);
    expect(rightOf("content")).toBeGreaterThanOrEqual(27);
    expect(rightOf("time")).toBeGreaterThanOrEqual(9);
    expect(about.both).toBeGreaterThanOrEqual(28);
    expect(about.extra).toBeLessThanOrEqual(3);
    expect(ties.both.length).toBeGreaterThanOrEqual(6);
    expect(ties.extra).toEqual([]);
  });

  it("and so does what it says itself", async () => {
    await importFiles(record.store, SEED);
    const { pairs, extra, about, ties } = await compare(readFileSync(FILE, "utf8"), "2017-09-05", withOwnVoice);
    expect(pairs.filter((pair) => pair.record.source.kind === "NARRATOR").length).toBeGreaterThanOrEqual(27);
    expect(extra).toEqual([]);
    expect(about.both).toBeGreaterThanOrEqual(52);
    expect(about.extra).toBeLessThanOrEqual(6);
    expect(ties.both.length).toBeGreaterThanOrEqual(8);
  });
});
