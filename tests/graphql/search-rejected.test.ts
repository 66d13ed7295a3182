/** What reviewers rejected is not found, whatever it is. */
import { parse } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset } from "../support/dataset.ts";

const schema = createSchema();
const document = parse(
  `query ($query: String!, $type: SearchType!) { search(query: $query, types: [$type], first: 100) { node { id } } }`,
);

let data: OpenDataset;
beforeAll(async () => {
  data = await openDataset("demo");
});
afterAll(() => data.close());

it.each([
  ["claims", "CLAIM", "text"],
  ["actors", "ACTOR", "name"],
  ["sources", "SOURCE", "name"],
] as const)("finds one of the %s, and no longer when it is rejected", async (table, type, field) => {
  const rows: { id: string; status: string }[] = [];
  for await (const row of data.store.scan(table)) rows.push(row);
  const [row] = rows as [{ id: string; status: "ACCEPTED" }];
  const query = (row as unknown as Record<string, string>)[field] as string;
  const found = async () => {
    const { data: answer, errors } = await createExecute(
      schema,
      data.store,
    )({ schema, document, variableValues: { query, type } });
    expect(errors).toBeUndefined();
    return (answer as { search: { node: { id: string } }[] }).search.map(({ node }) => node.id);
  };
  expect(await found()).toContain(row.id);
  await data.store.transaction((transaction) => transaction.put(table, [{ ...row, status: "REJECTED" } as never]));
  expect(await found()).not.toContain(row.id);
});
