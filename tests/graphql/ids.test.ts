/** A plan is for the types that ids tell: the same document asked with others must not get a plan that lacks them. */
import { parse } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset } from "../support/dataset.ts";

const schema = createSchema();
let data: OpenDataset;
beforeAll(async () => {
  data = await openDataset("demo");
});
afterAll(() => data.close());

it("are of whatever type, in one document", async () => {
  const execute = createExecute(schema, data.store);
  const ask = async (source: string, variableValues: { readonly [name: string]: unknown }) =>
    (await execute({ schema, document: parse(source), variableValues })).data;
  const one = parse("query ($id: ID!) { node(id: $id) { __typename id } }");
  const several = parse(
    "query ($id: ID!, $ids: [ID!]!) { nodes(ids: [$id]) { __typename } more: nodes(ids: $ids) { __typename } }",
  );
  const lists = await ask(
    "{ claims(first: 1) { nodes { __typename id } } sources(first: 1) { nodes { __typename id } } actors(first: 1) { nodes { __typename id } } }",
    {},
  );
  const things = Object.values(lists as { [list: string]: { nodes: { __typename: string; id: string }[] } }).flatMap(
    ({ nodes }) => nodes,
  );
  expect(things).toHaveLength(3);
  for (const { __typename, id } of things) {
    expect((await execute({ schema, document: one, variableValues: { id } })).data).toEqual({
      node: { __typename, id },
    });
    for (const other of things) {
      const answer = await execute({
        schema,
        document: several,
        variableValues: { id, ids: [other.id, "nonsense", id] },
      });
      expect(answer.data).toEqual({
        nodes: [{ __typename }],
        more: [{ __typename: other.__typename }, null, { __typename }],
      });
    }
  }
  expect((await execute({ schema, document: one, variableValues: { id: "nonsense" } })).data).toEqual({ node: null });
});
