import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { UserError } from "../domain/errors.ts";
import type { Comparison } from "../ingestion/compare/compare.ts";
import type { Row, Store } from "../storage/port.ts";
import type { Context } from "./context.ts";
import { importRecords } from "./importing.ts";
import { ingestInto } from "./ingest.ts";
import { interruption } from "./interruption.ts";
import { closing, withStore } from "./open-store.ts";
import { print, printJson } from "./output.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";

const EXAMPLES = `
ARTICLE is a file, which is ingested into an empty database that is gone
afterwards; or the slug of an article in the database. RECORD is a record of the
same text (docs/records.md), or a folder of records that share actors.

Told are, attribution by attribution: what of the record was found and agrees,
in what it differs, what is missing, and what was found that the record lacks.
One attribution that was found may stand for several of the record, which cuts
finer. What the article says itself (NARRATED) is told apart; in a file it is
looked for where the record has any. The exit code is 0 however much differs.

Examples:
  $ dixit compare article.txt record.yaml
  $ dixit compare article.txt record.yaml --published-at 2031-04-02 --all
  $ dixit compare bridge-to-close record.yaml --json`;

interface Options {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly publisher?: string;
  readonly publishedAt?: string;
}

export function compareCommand(context: Context): Command {
  return new Command("compare")
    .description("hold what was found in an article against a record of it")
    .argument("<article>", "a file, or the slug of an article in the database")
    .argument("<record>", "a record of the same text, or a folder of records")
    .option("--all", "show also what agrees")
    .option("--publisher <name>", "who published the file, when it does not say")
    .option("--published-at <date>", "when the file was published (EDTF), when it does not say")
    .option("--json", "print the comparison as JSON")
    .addHelpText("after", EXAMPLES)
    .action((article: string, recordPath: string, options: Options) =>
      withTemporaryFolder(async (folder) => {
        const openStore = (name: string) => context.openStore({ database: join(folder, name), createsFolder: false });
        const record = await openStore("record.sqlite");
        await closing(record, async () => {
          await importRecords(record, recordPath, { isAtOnce: true });
          const show = (found: Store, version: readonly Row<"articleVersions">[]) =>
            compareAndPrint(record, found, version, article, options);
          if (!existsSync(article))
            return withStore(context, { mustExist: true }, async (found) =>
              show(found, await versionsOf(found, article)),
            );
          const found = await openStore("found.sqlite");
          return closing(found, async () => {
            const ownVoice = await hasOwnVoice(record);
            const report = await ingestInto(found, [article], { ...options, ownVoice }, interruption());
            if (report.failed > 0) throw new UserError("BAD_INPUT", `${article}: there is nothing to compare`);
            await show(found, await versionsOf(found, null));
          });
        });
      }),
    );
}

async function hasOwnVoice(record: Store): Promise<boolean> {
  for await (const { kind } of record.scan("sources")) if (kind === "NARRATOR") return true;
  return false;
}

/** The versions of an article, newest first; of the only one where no slug is given. */
async function versionsOf(store: Store, slug: string | null): Promise<Row<"articleVersions">[]> {
  const versions: Row<"articleVersions">[] = [];
  if (slug === null) for await (const version of store.scan("articleVersions")) versions.push(version);
  else {
    const [article] = await store.find("articles", "slug", [slug]);
    if (!article) throw new UserError("NOT_FOUND", `there is no file and no article "${slug}"`);
    versions.push(...(await store.find("articleVersions", "articleId", [article.id])));
  }
  return versions.sort((a, b) => b.ordinal - a.ordinal);
}

async function compareAndPrint(
  record: Store,
  found: Store,
  versions: readonly Row<"articleVersions">[],
  name: string,
  { all = false, json }: Options,
): Promise<void> {
  const { readSide } = await import("../ingestion/compare/side.ts");
  const { compareSides } = await import("../ingestion/compare/compare.ts");
  const [theirs] = await record.find(
    "articleVersions",
    "textSha256",
    versions.map(({ textSha256 }) => textSha256),
  );
  const mine = versions.find(({ textSha256 }) => textSha256 === theirs?.textSha256);
  if (!theirs || !mine) {
    const message = "the record is of another text (its SHA-256 differs), and places in two texts cannot be compared";
    throw new UserError("BAD_INPUT", `${name}: ${message}`);
  }
  const comparison: Comparison = compareSides(await readSide(record, theirs), await readSide(found, mine), mine.text);
  const report = await import("./compare-report.ts");
  if (json) await printJson(report.asJson(comparison, mine.text));
  else await print(report.describe(comparison, mine.text, all));
}
