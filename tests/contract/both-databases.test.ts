/**
 * PostgreSQL answers as SQLite does, also by one statement: every operation of `tests/graphql` and `examples/questions`, errors
 * included. The text itself is compared, but for numbers that SQLite writes with `.0`; the hits of a search in any order, since
 * each database has its own ranks.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type ConstArgumentNode, type DocumentNode, type FieldNode, Kind, parse, print, visit } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CompiledResult, createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type Dataset, type OpenDataset, openDataset, ROOT } from "../support/dataset.ts";
import { hasPostgres } from "../support/postgres.ts";

const FOLDERS: { readonly [folder: string]: Dataset } = {
  "examples/questions": "seed",
  "tests/graphql/seed": "seed",
  "tests/graphql/demo": "demo",
  "tests/graphql/errors": "seed",
  "tests/graphql/ingested": "ingested",
};

const schema = createSchema();

/** Lets searches give all that they find: where their hits are cut off is a matter of ranks. */
const withAllHits = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.FIELD]: (field: FieldNode) => (field.name.value === "search" ? withFirst(field) : undefined),
  });

function withFirst(field: FieldNode): FieldNode {
  const first: ConstArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: "first" },
    value: { kind: Kind.INT, value: "100" },
  };
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== "first");
  return { ...field, arguments: [...others, first] };
}

/** An answer as text: as it would be sent, or with the hits of searches in an order of ours. */
function comparable(document: DocumentNode, answer: CompiledResult): string {
  if (answer.stringify && !/\bsearch\b/.test(print(document)))
    return answer.stringify().replaceAll(/(?<=[:[,]-?\d+)\.0(?=[,}\]])/g, "");
  const data = { ...(answer.data as { [key: string]: unknown } | undefined) };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const field of definition.selectionSet.selections) {
      if (field.kind !== Kind.FIELD || field.name.value !== "search") continue;
      const key = (field.alias ?? field.name).value;
      if (Array.isArray(data[key])) data[key] = data[key].map((hit) => JSON.stringify(hit)).sort();
    }
  }
  return JSON.stringify({ data, errors: answer.errors }, null, 2);
}

describe.skipIf(!hasPostgres)("PostgreSQL answers as SQLite does", () => {
  for (const [folder, dataset] of Object.entries(FOLDERS)) {
    describe(folder, () => {
      let opened: OpenDataset[] = [];
      beforeAll(async () => {
        opened = [await openDataset(dataset, "SQLite"), await openDataset(dataset, "PostgreSQL")];
      });
      afterAll(() => Promise.all(opened.map((data) => data.close())));

      const files = readdirSync(join(ROOT, folder)).filter((file) => file.endsWith(".graphql"));
      it("has operations", () => expect(files).not.toEqual([]));

      it.each(files.map((file) => basename(file, ".graphql")))("%s", async (name) => {
        const path = join(ROOT, folder, name);
        const document = withAllHits(parse(readFileSync(`${path}.graphql`, "utf8")));
        const variables = existsSync(`${path}.variables.json`) ? readFileSync(`${path}.variables.json`, "utf8") : "{}";
        const answers = opened.map(async ({ store, statements }) => {
          statements.length = 0;
          const result = await createExecute(
            schema,
            store,
          )({ schema, document, variableValues: JSON.parse(variables) });
          return { answer: comparable(document, result), statements: statements.length };
        });
        const [sqlite, postgres] = await Promise.all(answers);
        expect(postgres).toEqual(sqlite);
        expect(sqlite?.answer).toMatch(folder.endsWith("errors") ? /"errors": \[/ : /"data": ?\{/);
      });
    });
  }
});

describe.skipIf(!hasPostgres)("a decision that two took back, each in a database of their own", () => {
  it.each(["SQLite", "PostgreSQL"] as const)("was taken back by the first of them: %s", async (kind) => {
    const { store, close } = await openDataset("empty", kind);
    const review = (id: string, at: number, undoesId: string | null) => ({
      id,
      subject: "ACTOR" as const,
      subjectId: "act_1",
      was: undoesId === null ? ("PROPOSED" as const) : ("ACCEPTED" as const),
      is: undoesId === null ? ("ACCEPTED" as const) : ("PROPOSED" as const),
      reason: "looked at it",
      decidedBy: id,
      decidedAt: `2031-04-0${at}T00:00:00.000Z`,
      undoesId,
    });
    const rows = [
      review("rev_1", 1, null),
      review("rev_2", 4, "rev_1"),
      review("rev_4", 3, "rev_1"),
      review("rev_3", 3, "rev_1"),
    ];
    await store.transaction((transaction) => transaction.put("reviews", rows));
    const document = parse("{ reviews(filter: { isUndone: true }) { totalCount nodes { undoneBy { decidedBy } } } }");
    const { data, errors } = await createExecute(schema, store)({ schema, document });
    await close();
    expect(errors).toBeUndefined();
    expect(data).toEqual({ reviews: { totalCount: 1, nodes: [{ undoneBy: { decidedBy: "rev_3" } }] } });
  });
});
