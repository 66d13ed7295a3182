import { Command } from "commander";
import { packageFile } from "../package-files.ts";
import type { Store } from "../storage/port.ts";
import type { Context } from "./context.ts";
import { importRecords } from "./importing.ts";
import { interruption } from "./interruption.ts";
import { withStore } from "./open-store.ts";
import { serveUntil } from "./serving.ts";

const EXAMPLES = `
A database that is missing is created; one that is empty gets the record that
comes with Dixit. Ctrl-C stops it: requests under way are finished first.

Examples:
  $ dixit serve
  $ PORT=8080 DIXIT_DATABASE=/srv/dixit.sqlite dixit serve`;

export function serveCommand(context: Context): Command {
  return new Command("serve")
    .description("answer GraphQL over HTTP (what `npm start` runs)")
    .addHelpText("after", EXAMPLES)
    .action(() => {
      const stop = interruption();
      return withStore(context, {}, async (store, name) => {
        const isSeeded = await seedIfEmpty(store);
        const what = isSeeded ? `${name}, new, with the record that comes with Dixit` : name;
        await serveUntil({ store, settings: context.readSettings(), what, stop });
      });
    });
}

/** Says whether there was anything to do. Whoever added anything at all has decided what the database is for. */
async function seedIfEmpty(store: Store): Promise<boolean> {
  for (const table of ["articles", "actors", "claims", "events", "sources"] as const) {
    // Counting all rows of a large database would take longer than to start.
    for await (const _any of store.scan(table)) return false;
  }
  await importRecords(store, packageFile("seed"), { isAtOnce: true });
  return true;
}
