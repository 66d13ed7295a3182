import { Command } from "commander";
import type { Context } from "./context.ts";
import { withStore } from "./open-store.ts";
import { printJson, say } from "./output.ts";

const EXAMPLES = `
Every command that opens the database does this first; this one does nothing else.

Examples:
  $ dixit migrate
  $ DIXIT_DATABASE=/srv/dixit.sqlite dixit migrate --json`;

export function migrateCommand(context: Context): Command {
  return new Command("migrate")
    .description("create the database, or bring it up to date")
    .option("--json", "print what was applied as JSON")
    .addHelpText("after", EXAMPLES)
    .action(({ json }: { json?: true }) =>
      withStore(context, {}, async ({ migrated }, name) => {
        say(
          migrated.length === 0 ? `nothing changed: ${name} is up to date` : `${name}: applied ${migrated.join(", ")}`,
        );
        if (json) await printJson({ database: name, applied: migrated });
      }),
    );
}
