import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { packageFile } from "../package-files.ts";
import type { Context } from "./context.ts";
import { print, printJson } from "./output.ts";

const EXAMPLES = `
Examples:
  $ dixit schema > schema.graphql                 in the schema definition language
  $ dixit schema --json > schema.json             as the answer to an introspection query, for tools`;

export function schemaCommand(_context: Context): Command {
  return new Command("schema")
    .description("print the GraphQL schema")
    .option("--json", "as the answer to an introspection query")
    .addHelpText("after", EXAMPLES)
    .action(async ({ json }: { json?: true }) => {
      if (json) await printIntrospection();
      else await print(await readFile(packageFile("schema.graphql"), "utf8"));
    });
}

async function printIntrospection(): Promise<void> {
  const { introspectionFromSchema } = await import("graphql");
  const { createSchema } = await import("../graphql/schema.ts");
  await printJson({ data: introspectionFromSchema(createSchema()) });
}
