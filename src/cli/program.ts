import { readFileSync } from "node:fs";
import { Command } from "commander";
import { packageFile } from "../package-files.ts";
import { attachCommand } from "./attach.ts";
import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import type { Context } from "./context.ts";
import { copyCommand } from "./copy.ts";
import { demoCommand } from "./demo.ts";
import { evaluateCommand } from "./evaluate.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { complain, EXIT, report } from "./failures.ts";
import { identityCommand } from "./identity.ts";
import { importCommand } from "./import.ts";
import { ingestCommand } from "./ingest.ts";
import { migrateCommand } from "./migrate.ts";
import { surviveClosedPipes } from "./output.ts";
import { PARTLY_DONE, PartlyDone } from "./partial.ts";
import { reviewCommand } from "./review.ts";
import { schemaCommand } from "./schema.ts";
import { seedCommand } from "./seed.ts";
import { serveCommand } from "./serve.ts";
import { workerCommand } from "./worker.ts";

/** In the order of `--help`. The files of commands import what is heavy only when their command runs. */
const COMMANDS = [
  serveCommand,
  demoCommand,
  seedCommand,
  ingestCommand,
  workerCommand,
  importCommand,
  exportCommand,
  identityCommand,
  reviewCommand,
  attachCommand,
  extractCommand,
  evaluateCommand,
  compareCommand,
  checkCommand,
  copyCommand,
  migrateCommand,
  schemaCommand,
];

const EXAMPLES = `
Examples:
  $ dixit serve                                   start on http://127.0.0.1:4000/graphql
  $ dixit demo                                    try it, without touching any data of yours
  $ dixit import records/                         add records of your own
  $ dixit export --format csv > said.csv          take everything out
  $ dixit extract article.txt                     find who said what in a text

Settings: the environment variables DIXIT_DATABASE, DIXIT_REPLICAS, DIXIT_HOST,
PORT and DIXIT_ANSWER_CACHE.
Exit codes: 0 done, 1 failed, 2 not a command, 3 done in part,
130 interrupted.
\`dixit help COMMAND\` says more.`;

/** Runs a command line, and gives the exit code. */
export async function run(words: readonly string[], context: Context): Promise<number> {
  surviveClosedPipes();
  try {
    await createProgram(context).parseAsync(words, { from: "user" });
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof PartlyDone)) return report(error);
    complain(error.message);
    return PARTLY_DONE;
  }
}

function createProgram(context: Context): Command {
  const program = new Command("dixit")
    .description("Who said what: a GraphQL knowledge service whose every attribution leads to the exact words.")
    .version(readVersion())
    .addHelpText("after", EXAMPLES)
    // Before any work: a setting that is misspelt would else be ignored by the commands that do not need it.
    .hook("preAction", () => void context.readSettings());
  for (const create of COMMANDS) program.addCommand(create(context));
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])])
    reportInOurWay(command);
  return program;
}

/** Commander exits by itself and writes "error: …" unless told otherwise; commands that were added inherit nothing. */
function reportInOurWay(command: Command): void {
  command.exitOverride().configureOutput({
    outputError: (text) =>
      complain(
        text
          .replace(/^error: /, "")
          .trim()
          .replaceAll("\n", " "),
      ),
  });
}

function readVersion(): string {
  return JSON.parse(readFileSync(packageFile("package.json"), "utf8")).version;
}
