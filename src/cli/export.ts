import { Command, Option } from "commander";
import type { ExportOptions } from "../ingestion/export-jsonl.ts";
import type { Store } from "../storage/port.ts";
import type { Context } from "./context.ts";
import { withStore } from "./open-store.ts";
import { count, Progress, printAll } from "./output.ts";

const EXAMPLES = `
Formats:
  jsonl   everything, as records: importing them elsewhere gives the same database
  csv     one attribution a line, for spreadsheets
  w3c     one Web Annotation (JSON-LD) a line: what was said and where it stands

Examples:
  $ dixit export > backup.jsonl
  $ dixit export --format csv --article deir-ezzor-siege > said.csv
  $ dixit export --format w3c | head -n 1`;

type Exporter = (store: Store, options: ExportOptions) => AsyncIterable<string>;

const EXPORTERS: Readonly<Record<string, () => Promise<Exporter>>> = {
  jsonl: async () => (await import("../ingestion/export-jsonl.ts")).exportJsonl,
  csv: async () => (await import("../ingestion/export-csv.ts")).exportCsv,
  w3c: async () => (await import("../ingestion/export-w3c.ts")).exportW3c,
};

interface Options {
  readonly article?: string;
  readonly format: string;
}

export function exportCommand(context: Context): Command {
  return new Command("export")
    .description("print who said what, as records, a table or annotations")
    .option("--article <slug>", "only this article, with what it needs")
    .addOption(new Option("--format <format>", "how").choices(Object.keys(EXPORTERS)).default("jsonl"))
    .addHelpText("after", EXAMPLES)
    .action(({ article, format }: Options) =>
      withStore(context, { mustExist: true }, async (store) => {
        const exporter = await EXPORTERS[format]?.();
        if (exporter !== undefined) await printAll(withProgress(exporter(store, { article })));
      }),
    );
}

async function* withProgress(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const progress = new Progress({ sharesTerminal: true });
  let done = 0;
  try {
    for await (const line of lines) {
      progress.show(`${count(++done, "line")} …`);
      yield line;
    }
  } finally {
    progress.clear();
  }
}
