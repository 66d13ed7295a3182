import { userInfo } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { REVIEW_STATUSES, REVIEW_SUBJECTS } from "../domain/vocabulary.ts";
import type { Decided, Decision, Subject } from "../review/review.ts";
import type { Transaction } from "../storage/port.ts";
import type { Context } from "./context.ts";
import { limitOption } from "./limit-option.ts";
import { withStore } from "./open-store.ts";
import { count, print, printJson, say } from "./output.ts";
import { shorten, table } from "./table.ts";

const EXAMPLES = `
What a machine found is PROPOSED until somebody has looked. What is accepted or
rejected keeps who decided it, when and why, and can be taken back (\`undo\`).
Lists and counts leave out what is rejected. With an attribution, its claim and
source are accepted too where they are only proposed. \`undo\` takes the last
decision back that stands; once more, the one before it.

Who is who is decided with \`dixit identity\`.

Examples:
  $ dixit review list                             attributions, the surest first
  $ dixit review list relation --article bridge-to-close
  $ dixit review accept atr_… atr_…
  $ dixit review reject rel_… --reason "another bridge"
  $ dixit review undo rel_…
  $ dixit review history`;

const LONGEST = 110;
const SUBJECTS = REVIEW_SUBJECTS.map((subject) => subject.toLowerCase().replace("claim_", ""));
const subjectOf = (word: string): Subject => REVIEW_SUBJECTS[SUBJECTS.indexOf(word)] ?? "ATTRIBUTION";

interface DecisionOptions {
  readonly by: string;
  readonly reason: string;
  readonly json?: boolean;
}

interface ListOptions {
  readonly status: (typeof REVIEW_STATUSES)[number];
  readonly article?: string;
  readonly limit: number;
  readonly json?: boolean;
}

type Decide = (transaction: Transaction, ids: readonly string[], decision: Decision) => Promise<Decided[]>;

export function reviewCommand(context: Context): Command {
  const command = new Command("review")
    .description("accept or reject what a machine proposed")
    .addHelpText("after", EXAMPLES);
  command
    .command("list")
    .description("what waits to be looked at")
    .argument("[kind]", `${SUBJECTS.join(", ")}`, readKind, "attribution")
    .addOption(new Option("--status <status>", "with this status").choices(REVIEW_STATUSES).default("PROPOSED"))
    .option("--article <slug>", "of this article alone")
    .addOption(limitOption())
    .option("--json", "print it as JSON")
    .action((kind: string, { status, article, limit: most, json }: ListOptions) =>
      withStore(context, { mustExist: true }, async (store) => {
        const { listWaiting } = await import("../review/review.ts");
        const waiting = await listWaiting(store, { subject: subjectOf(kind), status, article, most });
        if (json) return printJson(waiting);
        await print(
          table(
            waiting.map(({ id, confidence, words }) => [id, confidence?.toFixed(2) ?? "-", shorten(words, LONGEST)]),
          ),
        );
      }),
    );
  const add = (name: string, description: string, work: Decide) =>
    command
      .command(name)
      .description(description)
      .argument("<ids...>", "attributions, claims, sources, actors, affiliations, relations")
      .option("--by <name>", "who decides", userInfo().username)
      .option("--reason <words>", "why", "decided by a person")
      .option("--json", "print what was decided as JSON")
      .action((ids: readonly string[], { by, reason, json }: DecisionOptions) =>
        withStore(context, { mustExist: true }, async (store) => {
          const decision = { by, reason, at: new Date().toISOString() };
          const decided = await store.transaction((transaction) => work(transaction, ids, decision));
          for (const { subjectId, was, is } of decided) say(`${subjectId}: ${is}, was ${was}`);
          say(`${count(decided.length, "decision")} made`);
          if (json) await printJson(decided);
        }),
      );
  const to =
    (status: "ACCEPTED" | "REJECTED" | "DISPUTED"): Decide =>
    async (transaction, ids, decision) =>
      (await import("../review/review.ts")).decide(transaction, ids, status, decision);
  add("accept", "say that these are right", to("ACCEPTED"));
  add("reject", "say that these are wrong: lists and counts leave them out", to("REJECTED"));
  add("dispute", "say that readers differ on these", to("DISPUTED"));
  add("undo", "take the last decision on each back", async (transaction, ids, decision) =>
    (await import("../review/review.ts")).undo(transaction, ids, decision),
  );
  command
    .command("history")
    .description("what was decided, newest first")
    .argument("[id]", "of this thing alone")
    .addOption(limitOption())
    .option("--json", "print it as JSON")
    .action((id: string | undefined, { limit: most, json }: Pick<ListOptions, "limit" | "json">) =>
      withStore(context, { mustExist: true }, async (store) => {
        const rows = await (await import("../review/review.ts")).history(store, id, most);
        if (json) return printJson(rows);
        await print(
          table(
            rows.map((row) => [
              row.decidedAt,
              row.subjectId,
              `${row.was} → ${row.is}`,
              row.decidedBy,
              row.undoesId === null ? row.reason : `takes ${row.undoesId} back: ${row.reason}`,
            ]),
          ),
        );
      }),
    );
  return command;
}

function readKind(word: string): string {
  if (!SUBJECTS.includes(word)) throw new InvalidArgumentError(`It should be one of ${SUBJECTS.join(", ")}.`);
  return word;
}
