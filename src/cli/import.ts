import { join } from "node:path";
import { Command } from "commander";
import type { Store } from "../storage/port.ts";
import type { Context } from "./context.ts";
import { reportImport } from "./import-report.ts";
import { importRecords, type Totals } from "./importing.ts";
import { Interrupted, interruption } from "./interruption.ts";
import { closing, withStore } from "./open-store.ts";
import { count, Progress, say } from "./output.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";

const EXAMPLES = `
A record is YAML (.yaml), JSON (.json) or JSON Lines (.jsonl): docs/records.md
describes it. Of a folder, the files directly in it are read in the order of
their names. Each record is stored whole or not at all; importing one again
changes nothing.

Examples:
  $ dixit import my-article.yaml --dry-run        check a record without storing it
  $ dixit import records/
  $ dixit import backup.jsonl --json`;

interface Options {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function importCommand(context: Context): Command {
  return new Command("import")
    .description("add records of your own")
    .argument("<path>", "a record file, or a folder of them")
    .option("--dry-run", "check everything and say what would change, but change nothing")
    .option("--json", "print what was done as JSON")
    .addHelpText("after", EXAMPLES)
    .action((path: string, { dryRun: isDryRun = false, json = false }: Options) => {
      const stop = interruption();
      const work = async (store: Store) => {
        const totals = await importWithProgress(store, path, isDryRun, stop);
        await reportImport(totals, { isDryRun, json });
      };
      return isDryRun ? withStoreForDryRun(context, work) : withStore(context, {}, work);
    });
}

/** Where there is no database yet, a dry run does not make one; nor its tables where it is empty. */
async function withStoreForDryRun(context: Context, work: (store: Store) => Promise<void>): Promise<void> {
  const { database } = context.readSettings();
  if (!(await context.isNew(database))) return withStore(context, {}, work);
  return withTemporaryFolder(async (folder) => {
    const store = await context.openStore({ database: join(folder, "dixit.sqlite"), createsFolder: false });
    await closing(store, () => work(store));
  });
}

async function importWithProgress(store: Store, path: string, isDryRun: boolean, stop: AbortSignal): Promise<Totals> {
  const progress = new Progress();
  let stored = 0;
  const onRecord = ({ records }: Totals) => {
    if (!isDryRun) stored = records;
    progress.show(`${count(records, "record")} …`);
  };
  try {
    return await importRecords(store, path, { isDryRun, stop, onRecord });
  } catch (error) {
    progress.clear();
    const were = `${count(stored, "record")} ${stored === 1 ? "was" : "were"} stored`;
    if (error instanceof Interrupted)
      throw new Interrupted(`interrupted: ${were}, the rest was not; import again to go on`);
    if (stored > 0) say(`${were}; the next was not:`);
    throw error;
  } finally {
    progress.clear();
  }
}
