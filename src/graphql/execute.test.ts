import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { createExecute } from "./execute.ts";

it.each(["mutation", "subscription"])("a %s is refused by name where the schema has none", async (kind) => {
  const schema = buildSchema("type Query { a: Int }");
  const ask = () => Promise.reject(new Error("storage was asked"));
  const result = await createExecute(schema, { ask })({ schema, document: parse(`${kind} { a }`) });
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    errors: [{ message: `the schema has no ${kind}s`, extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }],
  });
});
