import { userInfo } from "node:os";
import { Command, Option } from "commander";
import { JUDGEMENTS } from "../domain/vocabulary.ts";
import type { Decision } from "../ingestion/identity.ts";
import type { Listed, Wanted } from "../ingestion/identity-list.ts";
import type { Store, Transaction } from "../storage/port.ts";
import type { Context } from "./context.ts";
import { limitOption } from "./limit-option.ts";
import { withStore } from "./open-store.ts";
import { print, printJson, say } from "./output.ts";
import { table } from "./table.ts";

const EXAMPLES = `
Every decision is kept with who made it and when, and can be taken back: no row
is lost. Mentions and judgements go by their ids, which \`list\` tells, and
GraphQL (\`identityJudgements\`, \`Attribution.mention\`); actors by their slugs.

Examples:
  $ dixit identity list                            whom somebody should look at
  $ dixit identity list --judgement POSITIVE --article bridge-to-close
  $ dixit identity same anton-vey president-vey    these two are one
  $ dixit identity different anton-vey anton-vey-8x2kd01m
  $ dixit identity assign men_… anton-vey          that mention means him
  $ dixit identity assign men_… new                … somebody nobody knows yet
  $ dixit identity undo jdg_…                      take a judgement back`;

interface Options {
  readonly by: string;
  readonly reason: string;
  readonly json?: boolean;
}

interface ListOptions extends Omit<Wanted, "most"> {
  readonly limit: number;
  readonly json?: boolean;
}

const SAYS = { POSITIVE: "is", NEGATIVE: "is not", UNSURE: "may be", NO_JUDGEMENT: "and" } as const;

/** The ids that a decision needs, and whom it is about: the mention's id where a mention was judged, in its article. */
const lineOf = ({ id, judgement, score, mention, other, actor, reason }: Listed): string[] => [
  id,
  ...(mention === null
    ? ["-", other ?? ""]
    : [mention.id, `“${mention.name}” in ${mention.article}, taken for ${mention.means ?? "nobody"},`]),
  `${SAYS[judgement]} ${actor}`,
  score?.toFixed(2) ?? "-",
  reason,
];

type Work = (transaction: Transaction, words: readonly string[], decision: Decision) => Promise<string | undefined>;

export function identityCommand(context: Context): Command {
  const command = new Command("identity").description("decide who is who").addHelpText("after", EXAMPLES);
  command
    .command("list")
    .description("what is judged so far, newest first: what nobody is sure of, unless you say otherwise")
    .addOption(new Option("--judgement <judgement>", "judged so").choices(JUDGEMENTS).default("UNSURE"))
    .option("--article <slug>", "of this article's mentions alone")
    .addOption(limitOption())
    .option("--json", "print it as JSON")
    .action(({ judgement, article, limit: most, json }: ListOptions) =>
      withStore(context, { mustExist: true }, async (store) => {
        const { listJudgements } = await import("../ingestion/identity-list.ts");
        const listed = await listJudgements(store, { judgement, article, most });
        if (json) return printJson(listed);
        await print(table(listed.map(lineOf)));
      }),
    );
  const add = (name: string, words: string, description: string, work: Work) => {
    const sub = command.command(name).description(description);
    for (const word of words.split(" ")) sub.argument(word);
    return sub
      .option("--by <name>", "who decides", userInfo().username)
      .option("--reason <words>", "why", "decided by a person")
      .option("--json", "print the judgement's id as JSON")
      .action((...given: unknown[]) => {
        const options = given.at(-2) as Options;
        const decision = { by: options.by, at: new Date().toISOString(), reason: options.reason };
        const run = async (store: Store) => {
          const id = await store.transaction((transaction) =>
            work(transaction, given.slice(0, -2) as string[], decision),
          );
          say(id === undefined ? "taken back" : `judged: ${id}`);
          if (options.json) await printJson({ judgement: id ?? null });
        };
        return withStore(context, { mustExist: true }, run);
      });
  };
  add("same", "<actor> <other>", "say that two actors are one", async (transaction, [a = "", b = ""], decision) =>
    (await import("../ingestion/identity.ts")).judgeActors(transaction, a, b, true, decision),
  );
  add(
    "different",
    "<actor> <other>",
    "say that two actors are not one",
    async (transaction, [a = "", b = ""], decision) =>
      (await import("../ingestion/identity.ts")).judgeActors(transaction, a, b, false, decision),
  );
  add(
    "assign",
    "<mention> <actor>",
    "say whom a mention means: an actor, or `new`",
    async (transaction, [mention = "", actor = ""], decision) =>
      (await import("../ingestion/identity.ts")).assignMention(
        transaction,
        mention,
        actor === "new" ? null : actor,
        decision,
      ),
  );
  add("undo", "<judgement>", "take a judgement back", async (transaction, [id = ""], decision) => {
    await (await import("../ingestion/identity.ts")).revokeJudgement(transaction, id, decision);
    return undefined;
  });
  return command;
}
