/** A filter by words that stand in very many texts looks at rows in order; it finds what gathering all hits would. */
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type DatabaseKind, type OpenDataset, openDataset } from "../support/dataset.ts";
import { hasPostgres } from "../support/postgres.ts";
import { article, attribution, claim, evidence, source, version } from "./records.ts";

/** More than the hits from which on words are common. */
const CLAIMS = 10_100;
const textOf = (i: number): string => (i % 50 === 49 ? `Commonly ${i} at night` : `Été common, tide ${i} at "night"`);
const idOf = (i: number): string => `clm_${String(i).padStart(5, "0")}`;

const schema = createSchema();
const DOCUMENT = parse(`query ($text: String!, $after: String) {
  claims(first: 50, after: $after, filter: { text: $text }, orderBy: { field: TIME, direction: DESC }) {
    pageInfo { hasNextPage endCursor }
    nodes { id }
  }
  attributions(filter: { text: $text }) { nodes { id } }
}`);

interface Found {
  readonly claims: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: { id: string }[] };
  readonly attributions: { nodes: { id: string }[] };
}

const kinds: DatabaseKind[] = hasPostgres ? ["SQLite", "PostgreSQL"] : ["SQLite"];

describe.each(kinds)("words that stand in very many texts, on %s", (kind) => {
  let data: OpenDataset;
  let execute: ReturnType<typeof createExecute>;
  beforeAll(async () => {
    data = await openDataset("empty", kind);
    execute = createExecute(schema, data.store);
    await data.store.transaction(async (transaction) => {
      await transaction.put(
        "claims",
        Array.from({ length: CLAIMS }, (_, i) => claim(idOf(i), { text: textOf(i) })),
      );
      await transaction.put("articles", [article("article1")]);
      await transaction.put("articleVersions", [version("version1", "article1")]);
      await transaction.put("sources", [source("source1", null)]);
      // By the words of its claim, by its own, by neither.
      await transaction.put("attributions", [
        attribution("atr_1", { claimId: idOf(0), position: 1 }),
        attribution("atr_2", { claimId: idOf(49), position: 2 }),
        attribution("atr_3", { claimId: idOf(49), position: 3 }),
      ]);
      await transaction.put("evidence", [evidence("evi_2", "atr_2", { exact: "A common tide" })]);
    });
  }, 120_000);
  afterAll(() => data.close());

  async function find(text: string, after: string | null = null): Promise<Found> {
    const result = await execute({ schema, document: DOCUMENT, variableValues: { text, after } });
    expect(result.errors).toBeUndefined();
    return result.data as unknown as Found;
  }

  it.each([
    ["a word", "common", (text: string) => /common\b/.test(text), ["atr_1", "atr_2"]],
    ["a folded word", "ete", (text: string) => text.startsWith("Été"), ["atr_1"]],
    ["a phrase", '"common tide"', (text: string) => text.includes("common, tide"), ["atr_1", "atr_2"]],
    ["a beginning", "common*", () => true, ["atr_1", "atr_2", "atr_3"]],
    ["several", "at night comm*", () => true, ["atr_1", "atr_2", "atr_3"]],
    ["a rare word", "tide 77", (text: string) => /\b77\b/.test(text) && text.includes("tide"), []],
  ])("finds %s", async (_what, text, isHit, attributions) => {
    const all = Array.from({ length: CLAIMS }, (_, i) => i)
      .filter((i) => isHit(textOf(i)))
      .map(idOf)
      .reverse();
    const first = await find(text);
    expect(first.claims.nodes.map(({ id }) => id)).toEqual(all.slice(0, 50));
    expect(first.claims.pageInfo.hasNextPage).toBe(all.length > 50);
    expect(first.attributions.nodes.map(({ id }) => id)).toEqual(attributions);
    if (all.length > 50) {
      const next = await find(text, first.claims.pageInfo.endCursor);
      expect(next.claims.nodes.map(({ id }) => id)).toEqual(all.slice(50, 100));
    }
  });
});
