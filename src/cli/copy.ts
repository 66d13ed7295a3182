import { existsSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Command } from "commander";
import { databaseName, isPostgresUrl } from "../domain/database-url.ts";
import { UserError } from "../domain/errors.ts";
import type { CopiedTable, Progress as CopyProgress } from "../storage/copy.ts";
import type { Context } from "./context.ts";
import { Interrupted, interruption } from "./interruption.ts";
import { closing } from "./open-store.ts";
import { bar, count, Progress, printJson, say } from "./output.ts";

const EXAMPLES = `
A database is a file of SQLite or a URL of PostgreSQL. The one to copy to must
be empty, or hold a part of the same copy: done again after it was interrupted,
it goes on. At the end the checksums of all tables are compared. Nothing should
be written to either meanwhile.

Examples:
  $ dixit copy data/dixit.sqlite postgres://dixit:password@db.example/dixit
  $ dixit copy postgres://dixit:password@db.example/dixit backup.sqlite --json`;

export function copyCommand(context: Context): Command {
  return new Command("copy")
    .description("copy everything to another database, between SQLite and PostgreSQL either way")
    .argument("<from>", "the database to copy")
    .argument("<to>", "the database to copy to")
    .option("--json", "print each table's rows and checksum as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (from: string, to: string, { json }: { json?: true }) => {
      const stop = interruption();
      if (!isPostgresUrl(from) && !existsSync(from)) {
        throw new UserError("NO_DATABASE", `there is no database ${from}`);
      }
      if (from === to) throw new UserError("SAME_DATABASE", `${databaseName(from)} cannot be copied to itself`);
      const source = await context.openStore({ database: from, givenAs: "the database to copy", createsFolder: false });
      await closing(source, async () => {
        const target = await context.openStore({
          database: to,
          givenAs: "the database to copy to",
          createsFolder: false,
        });
        const tables = await closing(target, () => copy(source, target, stop));
        say(describe(tables, databaseName(to)));
        if (json) await printJson({ from: databaseName(from), to: databaseName(to), tables });
      });
    });
}

type Stores = Parameters<typeof import("../storage/copy.ts")["copyStore"]>;

async function copy(source: Stores[0], target: Stores[1], stop: AbortSignal): Promise<CopiedTable[]> {
  const { copyStore } = await import("../storage/copy.ts");
  const progress = new Progress();
  try {
    return await copyStore(source, target, {
      onProgress: (made) => progress.show(show(made)),
      checkpoint: async () => {
        // SQLite gives way to nothing: without a turn of the event loop, no signal would ever arrive.
        await nextTurn();
        if (stop.aborted) throw new Interrupted("interrupted: copy again to go on");
      },
    });
  } finally {
    progress.clear();
  }
}

const DOING = { compare: "comparing what is there", copy: "copying", verify: "comparing checksums" } as const;

const show = ({ doing, table, done, total }: CopyProgress): string =>
  `${bar(done, total)} ${DOING[doing]}: ${count(done, "row")} of ${total.toLocaleString("en")} (${table})`;

function describe(tables: readonly CopiedTable[], to: string): string {
  const sum = (of: (table: CopiedTable) => number) => tables.reduce((total, table) => total + of(table), 0);
  const [rows, written] = [sum((table) => table.rows), sum((table) => table.written)];
  const what =
    written === 0
      ? "nothing changed"
      : written === rows
        ? `copied ${count(rows, "row")}`
        : `copied the ${count(written, "row")} that were missing`;
  return `${what}: ${to} holds the same ${count(rows, "row")} in ${count(tables.length, "table")}, by their checksums`;
}
