/**
 * Checks that `npm run migrations` would write nothing, for both databases, and that each journal fits its files. It works on a
 * copy, so that the tree stays as it is.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const problems = ["sqlite", "postgres"].flatMap((database) => [...journalProblems(database), ...drift(database)]);

for (const problem of problems) process.stdout.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;

/** What is wrong between a journal and the files beside it. */
function journalProblems(database) {
  const folder = join(root, "migrations", database);
  const { entries } = readJson(join(folder, "meta/_journal.json"));
  const snapshots = entries.map(({ tag }) => readJson(join(folder, "meta", `${tag.slice(0, 4)}_snapshot.json`)));
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  const wanted = entries.map(({ tag }) => `${tag}.sql`);
  const says = (problem) => `migrations/${database}: ${problem}`;
  return [
    ...files.filter((file) => !wanted.includes(file)).map((file) => says(`the journal does not know ${file}`)),
    ...wanted.filter((file) => !files.includes(file)).map((file) => says(`${file} is missing`)),
    ...entries
      .filter(({ idx, tag }, i) => idx !== i || Number.parseInt(tag, 10) !== i)
      .map(({ tag }) => says(`${tag} has another number in the journal`)),
    // A migration that is older than one before it would be passed over.
    ...entries
      .filter(({ when }, i) => when <= (entries[i - 1]?.when ?? 0))
      .map(({ tag }) => says(`${tag} is not later than the migration before it`)),
    ...entries
      .filter((_, i) => i > 0 && snapshots[i].prevId !== snapshots[i - 1].id)
      .map(({ tag }) => says(`the snapshot of ${tag} does not follow the one before it`)),
  ];
}

/** What keeps `drizzle-kit generate`, run on a copy of the migrations, from saying that there is nothing to do. */
function drift(database) {
  const config = `drizzle.${database}.config.ts`;
  const copy = mkdtempSync(join(tmpdir(), "dixit-migrations-"));
  try {
    for (const name of ["migrations", config]) cpSync(join(root, name), join(copy, name), { recursive: true });
    for (const name of ["src", "node_modules", "package.json"]) symlinkSync(join(root, name), join(copy, name));
    const generate = [join(root, "node_modules/drizzle-kit/bin.cjs"), "generate", "--config", config];
    // Its exit code does not tell: it is 0 even when it wants to ask whether something was renamed, and cannot.
    const { stdout, stderr } = spawnSync(process.execPath, generate, { cwd: copy, encoding: "utf8", timeout: 60_000 });
    if (stdout.includes("No schema changes")) return [];
    return [`migrations/${database}: the tables have changed, so run "npm run migrations"\n${stdout}${stderr}`];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
