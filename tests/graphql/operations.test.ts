/**
 * Every `.graphql` file here and in `examples/questions` is run; beside each stand the JSON it must answer and the SQL it ran:
 * one statement. A change of either shows as a difference to read. To accept it: `npx vitest run tests/graphql -u`.
 *
 * - `NAME.variables.json` holds the variables, if any.
 * - The folder says which data set is asked: `seed` (the first article), `demo` (the articles written for Dixit), `ingested`
 *   (articles that a machine read).
 * - Files below `errors/` must answer an error and no data.
 *
 * That PostgreSQL answers the same is shown by `tests/contract/both-databases.test.ts`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type Dataset, type OpenDataset, openDataset, ROOT } from "../support/dataset.ts";

const HERE = join(ROOT, "tests/graphql");

/** Where operations stand, whom they ask, and where what they must answer stands. */
const SUITES: readonly { name: string; dataset: Dataset; operations: string; expected: string }[] = [
  {
    name: "questions",
    dataset: "seed",
    operations: join(ROOT, "examples/questions"),
    expected: join(HERE, "questions"),
  },
  ...(["seed", "demo", "ingested", "errors"] as const).map((name) => ({
    name,
    dataset: name === "errors" ? ("seed" as const) : name,
    operations: join(HERE, name),
    expected: join(HERE, name),
  })),
];

const schema = createSchema();

/** Breaks a statement into lines at its subselects, so that a difference is short. */
const readable = (sql: string): string => sql.replace(/ ?\((select|with) /g, "\n($1 ").replace(/^\n/, "");

for (const { name, dataset, operations, expected } of SUITES) {
  describe(name, () => {
    let data: OpenDataset;
    let execute: ReturnType<typeof createExecute>;
    beforeAll(async () => {
      data = await openDataset(dataset);
      execute = createExecute(schema, data.store);
    });
    afterAll(() => data.close());

    const files = readdirSync(operations).filter((file) => file.endsWith(".graphql"));
    it("has operations", () => expect(files).not.toEqual([]));

    for (const file of files) {
      it(basename(file, ".graphql"), async () => {
        const path = join(operations, basename(file, ".graphql"));
        const variables = existsSync(`${path}.variables.json`) ? readFileSync(`${path}.variables.json`, "utf8") : "{}";
        const document = parse(readFileSync(`${path}.graphql`, "utf8"));
        expect(validate(schema, document)).toEqual([]);
        data.statements.length = 0;
        const result = await execute({ schema, document, variableValues: JSON.parse(variables) });
        const answer = JSON.stringify(result.errors ? { errors: result.errors } : { data: result.data }, null, 2);
        await expect(`${answer}\n`).toMatchFileSnapshot(join(expected, `${basename(file, ".graphql")}.json`));
        expect(result.errors !== undefined).toBe(name === "errors");
        if (name === "errors") return;
        expect(data.statements).toHaveLength(1);
        await expect(`${readable(data.statements[0] ?? "")}\n`).toMatchFileSnapshot(
          join(expected, `${basename(file, ".graphql")}.sql`),
        );
      });
    }
  });
}
