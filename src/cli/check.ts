import { Command } from "commander";
import { UserError } from "../domain/errors.ts";
import type { EvidenceCheck } from "../ingestion/check-evidence.ts";
import type { Store } from "../storage/port.ts";
import type { Context } from "./context.ts";
import { withStore } from "./open-store.ts";
import { count, print, printJson, say } from "./output.ts";

const EXAMPLES = `
Checks that the file is whole, that everything referred to exists, that what is
derived agrees with what it comes from, and that every passage whose text is
held stands where its evidence says. Problems are printed, a line each, and the
exit code is 1.

Examples:
  $ dixit check
  $ dixit check --json`;

export function checkCommand(context: Context): Command {
  return new Command("check")
    .description("check the database and every piece of evidence")
    .option("--json", "print the result as JSON")
    .addHelpText("after", EXAMPLES)
    .action(({ json }: { json?: true }) =>
      withStore(context, { mustExist: true }, async (store, name) => {
        const check = await checkAll(store);
        say(describe(check));
        if (json) await printJson({ database: name, ...check });
        else for (const problem of check.problems) await print(`${problem}\n`);
        if (check.problems.length === 0) return;
        throw new UserError("CHECK_FAILED", `${name} has ${count(check.problems.length, "problem")}`);
      }),
    );
}

async function checkAll(store: Store): Promise<EvidenceCheck> {
  const { checkEvidence } = await import("../ingestion/check-evidence.ts");
  const problems = await store.check();
  const evidence = await checkEvidence(store);
  return { ...evidence, problems: [...problems, ...evidence.problems].map(asLine) };
}

/** Some of what SQLite reports has several lines. */
const asLine = (problem: string): string => problem.replaceAll(/\s*\n\s*/g, " ");

function describe({ problems, checked, unverifiable }: EvidenceCheck): string {
  const verdict = problems.length === 0 ? "no problems: " : "";
  const rest =
    unverifiable === 0 ? "" : `, ${unverifiable.toLocaleString("en")} not, because their words are not held here`;
  return `${verdict}${count(checked, "passage")} checked against the text${rest}`;
}
