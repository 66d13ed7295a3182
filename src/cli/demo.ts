import { join } from "node:path";
import { Command } from "commander";
import { packageFile } from "../package-files.ts";
import type { Context } from "./context.ts";
import { importRecords } from "./importing.ts";
import { interruption } from "./interruption.ts";
import { closing } from "./open-store.ts";
import { serveUntil } from "./serving.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";

const WHAT = "a demonstration: the first article and invented ones, in a temporary database; your data is not touched";

const EXAMPLES = `
Country, people and outlets of the invented articles exist nowhere else. The
database is temporary, whatever DIXIT_DATABASE says: your data is not touched.

Examples:
  $ dixit demo
  $ PORT=0 dixit demo                             on any free port`;

export function demoCommand(context: Context): Command {
  return new Command("demo")
    .description("answer over HTTP from a temporary database, with the first article and invented ones")
    .addHelpText("after", EXAMPLES)
    .action(() => {
      const stop = interruption();
      return withTemporaryFolder(async (folder) => {
        const store = await context.openStore({ database: join(folder, "dixit.sqlite"), createsFolder: false });
        await closing(store, async () => {
          await importRecords(store, packageFile("seed"), { isAtOnce: true });
          await importRecords(store, packageFile("seed", "demo"), { isAtOnce: true });
          await serveUntil({ store, settings: context.readSettings(), what: WHAT, stop });
        });
      });
    });
}
