import { Command, InvalidArgumentError } from "commander";
import type { AttachResult } from "../ingestion/attach.ts";
import type { Context } from "./context.ts";
import { withStore } from "./open-store.ts";
import { count, printJson, say } from "./output.ts";

const EXAMPLES = `
Texts of other people are not ours to pass on, so that a record may only say
where words stand. Whoever has the text can attach it to a database of their
own: every passage is checked first, and a text that does not fit changes
nothing.

Examples:
  $ dixit attach deir-ezzor-siege deir-ezzor-siege.txt`;

interface Options {
  readonly ordinal?: number;
  readonly json?: boolean;
}

export function attachCommand(context: Context): Command {
  return new Command("attach")
    .description("add the text of an article whose words are only located so far")
    .argument("<slug>", "the article")
    .argument("<file>", "its text, UTF-8, exactly as it was captured")
    .option("--ordinal <number>", "which version of the article it is (default: the one whose hash fits)", readOrdinal)
    .option("--json", "print what was done as JSON")
    .addHelpText("after", EXAMPLES)
    .action((slug: string, file: string, { ordinal, json }: Options) =>
      withStore(context, { mustExist: true }, async (store) => {
        const { attachText } = await import("../ingestion/attach.ts");
        const { readText } = await import("../ingestion/read-bytes.ts");
        const result = await attachText(store, slug, await readText(file), ordinal);
        say(describe(result));
        if (json) await printJson(result);
      }),
    );
}

function describe({ article, version, verified, changed }: AttachResult): string {
  const where = `version ${version} of ${article}`;
  const verdict = `${count(verified, "passage")} verified`;
  return changed
    ? `attached the text of ${where}: ${verdict}`
    : `nothing changed: ${where} has this text already, ${verdict}`;
}

function readOrdinal(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It should be a whole number from 1.");
  return Number(text);
}
