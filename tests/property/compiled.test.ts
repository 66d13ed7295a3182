/**
 * The compiled answer to any operation is that of plain execution: equal, its keys in the same order, none of them twice.
 * Run longer, or again as it failed: `DIXIT_TEST_RUNS=5000 DIXIT_TEST_SEED=1 npx vitest run tests/property`.
 */
import fc from "fast-check";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset } from "../support/dataset.ts";
import { hostileRows } from "./hostile-rows.ts";
import { draws, type Operation, OperationMaker } from "./operations.ts";
import { type FindHits, Reference, readAllRows } from "./reference.ts";

const RUNS = Number(process.env.DIXIT_TEST_RUNS ?? 300);
const SEED = process.env.DIXIT_TEST_SEED;
const schema = createSchema();
const HITS = parse(
  "query ($query: String!, $types: [SearchType!], $first: Int) { search(query: $query, types: $types, first: $first) { node { id } snippet { text } } }",
);

describe("a compiled answer", () => {
  let data: OpenDataset;
  let execute: ReturnType<typeof createExecute>;
  let reference: Reference;
  beforeAll(async () => {
    data = await openDataset("demo");
    await data.store.transaction(hostileRows);
    execute = createExecute(schema, data.store);
    const findHits: FindHits = async (args) => {
      const { data: found } = await execute({ schema, document: HITS, variableValues: args });
      return found?.search as Awaited<ReturnType<FindHits>>;
    };
    reference = new Reference(schema, await readAllRows(data.store), findHits);
  });
  afterAll(() => data.close());

  /** An operation out of random draws. */
  function operationOf(stream: Iterator<number>): Operation {
    const below = (exclusive: number) => Number(stream.next().value) % exclusive;
    return new OperationMaker(schema, reference, below).make();
  }

  /** Whether there was an answer to compare: what asks too much is refused. */
  async function compare({ source, variables }: Operation): Promise<boolean> {
    const document = parse(source);
    const invalid = validate(schema, document);
    // Two types may have a field of one name and of different types.
    if (invalid.length > 0 && invalid.every(({ message }) => /conflict/.test(message))) return false;
    expect(invalid).toEqual([]);
    const compiled = await execute({ schema, document, variableValues: { ...variables } });
    if (compiled.errors?.every(({ extensions }) => extensions.code === "QUERY_TOO_COSTLY")) return false;
    expect(compiled.errors).toBeUndefined();
    const raw = compiled.stringify?.() ?? "";
    const expected = await reference.answer(document, variables);
    expect(JSON.stringify(JSON.parse(raw), null, 1)).toBe(JSON.stringify(expected, null, 1));
    expect(keysIn(raw)).toBe(keysOf(JSON.parse(raw)));
    return true;
  }

  it("equals that of plain execution", { timeout: 600_000 }, async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(draws, async (stream) => {
        const operation = operationOf(stream[Symbol.iterator]());
        try {
          if (await compare(operation)) compared++;
        } catch (error) {
          throw new Error(`${operation.source}\n${JSON.stringify(operation.variables)}\n${error}`, { cause: error });
        }
      }),
      { numRuns: RUNS, ...(SEED !== undefined && { seed: Number(SEED) }) },
    );
    expect(compared).toBeGreaterThan(RUNS * 0.6);
  });
});

/** How many keys a JSON text has, each as often as it stands there. */
const keysIn = (json: string): number =>
  [...json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;

/** How many keys a value has. */
function keysOf(value: unknown): number {
  if (value === null || typeof value !== "object") return 0;
  const inner = Object.values(value).reduce<number>((sum, item) => sum + keysOf(item), 0);
  return Array.isArray(value) ? inner : Object.keys(value).length + inner;
}
