/** What reviewers rejected is not found, whatever it is. */
import { parse } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset } from "../support/dataset.ts";

const schema = createSchema();
const document = parse(
  `query ($query: String!, $types: [SearchType!], $first: Int!) { search(query: $query, types: $types, first: $first) { node { id } } }`,
);

let data: OpenDataset;
beforeAll(async () => {
  data = await openDataset("demo");
});
afterAll(() => data.close());

async function found(query: string, types: readonly string[] | null, first = 100): Promise<string[]> {
  const { data: answer, errors } = await createExecute(
    schema,
    data.store,
  )({ schema, document, variableValues: { query, types, first } });
  expect(errors).toBeUndefined();
  return (answer as { search: { node: { id: string } }[] }).search.map(({ node }) => node.id);
}

type Rejectable = "attributions" | "claims" | "actors" | "sources";

async function rowsOf(table: Rejectable): Promise<{ id: string; status: string }[]> {
  const rows: { id: string; status: string }[] = [];
  for await (const row of data.store.scan(table)) rows.push(row);
  return rows;
}

const reject = (table: Rejectable, rows: readonly { id: string }[]) =>
  data.store.transaction((transaction) =>
    transaction.put(table, rows.map((row) => ({ ...row, status: "REJECTED" })) as never),
  );

it.each([
  ["claims", "CLAIM", "text"],
  ["actors", "ACTOR", "name"],
  ["sources", "SOURCE", "name"],
] as const)("finds one of the %s, and no longer when it is rejected", async (table, type, field) => {
  const row = (await rowsOf(table))[0] as { id: string };
  const query = (row as unknown as Record<string, string>)[field] as string;
  expect(await found(query, [type])).toContain(row.id);
  await reject(table, [row]);
  expect(await found(query, [type])).not.toContain(row.id);
});

it("gives as many as it is asked for, though better ones are rejected", async () => {
  const all = await found("the", ["CLAIM"]);
  expect(all.length).toBeGreaterThan(5);
  const best = (await rowsOf("claims")).filter(({ id }) => all.slice(0, -2).includes(id));
  await reject("claims", best);
  expect(await found("the", ["CLAIM"], 2)).toEqual(all.slice(-2));
});

it("leaves out what is rejected of several kinds at once, attributions too", async () => {
  const all = await found("the", null);
  const best = all.slice(0, -3);
  const tables = { atr: "attributions", clm: "claims", act: "actors", src: "sources" } as const;
  const rejected = new Set<string>();
  for (const [prefix, table] of Object.entries(tables)) {
    const ids = new Set(best.filter((id) => id.startsWith(`${prefix}_`)));
    await reject(
      table,
      (await rowsOf(table)).filter(({ id }) => ids.has(id)),
    );
    for (const id of ids) rejected.add(id);
  }
  expect([...rejected].some((id) => id.startsWith("atr_"))).toBe(true);
  const left = all.filter((id) => !rejected.has(id));
  expect((await found("the", null)).filter((id) => all.includes(id))).toEqual(left);
  expect(await found("the", null, 2)).toEqual(left.slice(0, 2));
});
