import { Command } from "commander";
import { packageFile } from "../package-files.ts";
import type { Context } from "./context.ts";
import { reportImport } from "./import-report.ts";
import { importRecords } from "./importing.ts";
import { interruption } from "./interruption.ts";
import { withStore } from "./open-store.ts";

const EXAMPLES = `
Doing it again changes nothing. \`dixit serve\` does it by itself when the
database is empty.

Examples:
  $ dixit seed
  $ dixit seed --json`;

export function seedCommand(context: Context): Command {
  return new Command("seed")
    .description("add the record that comes with Dixit: who said what in the first article")
    .option("--json", "print what was done as JSON")
    .addHelpText("after", EXAMPLES)
    .action(({ json = false }: { json?: boolean }) => {
      const stop = interruption();
      return withStore(context, {}, async (store) => {
        const totals = await importRecords(store, packageFile("seed"), { isAtOnce: true, stop });
        await reportImport(totals, { isDryRun: false, json });
      });
    });
}
