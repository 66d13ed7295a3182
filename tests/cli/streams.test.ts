import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { dixit, launch, needBuild, on, outcome, PROGRAM, ROOT, temporaryFolder } from "./support.ts";

needBuild();

/** A database whose export is larger than what a pipe holds. */
let database: string;
beforeAll(async () => {
  database = join(temporaryFolder(), "dixit.sqlite");
  await on(database, "seed");
  await on(database, "import", join(ROOT, "seed/demo"));
});

describe("standard output", () => {
  it.each([["jsonl"], ["csv"], ["w3c"]])(
    "that is closed early (`export --format %s | head`) ends it quietly",
    async (format) => {
      const child = launch(["export", "--format", format], { env: { DIXIT_DATABASE: database } });
      const ended = outcome(child);
      await once(child.stdout, "data");
      child.stdout.destroy();
      expect(await ended).toMatchObject({ code: 0, stderr: "" });
    },
  );

  it.each([["schema"], ["--help"]])("that nobody ever reads (`%s | true`) ends it quietly", async (...words) => {
    const child = launch(words);
    child.stdout.destroy();
    const { code, stderr } = await outcome(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it.skipIf(!existsSync("/dev/full"))("on a full disk is one clear line", async () => {
    const { PATH = "" } = process.env;
    const env = { PATH, DIXIT_DATABASE: database };
    const stdio = ["ignore", openSync("/dev/full", "w"), "pipe"] as const;
    const child = spawn(process.execPath, [PROGRAM, "export"], { env, stdio: [...stdio] });
    expect(await outcome(child)).toMatchObject({
      code: 1,
      stderr: "dixit: cannot write the output: the disk is full (ENOSPC)\n",
    });
  });

  it("is data alone, also through `npm run --silent`", async () => {
    const { PATH = "", HOME = "" } = process.env;
    const options = { cwd: ROOT, env: { PATH, HOME, DIXIT_DATABASE: database } };
    const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "dixit", "--", "check", "--json"], options);
    expect(JSON.parse(stdout).problems).toEqual([]);
  });

  it.each([
    ["migrate"],
    ["seed"],
    ["check"],
    ["schema"],
    ["import", join(ROOT, "seed/demo")],
    ["attach", "lantern-flood", join(ROOT, "seed/demo/01-lantern-flood.txt")],
  ])("of %s --json is one JSON document, and without --json it is empty or data", async (...words) => {
    expect(JSON.parse(await on(database, ...words, "--json"))).toBeTypeOf("object");
    const { stdout, stderr } = await dixit(words, { env: { DIXIT_DATABASE: database } });
    if (words[0] !== "schema") expect(stdout).toBe("");
    // Progress is for terminals.
    expect(stderr).not.toContain("\r");
  });
});

describe("a signal during import", () => {
  const RECORDS = 20_000;

  it.each(["SIGINT", "SIGTERM"] as const)(
    "(%s) lets the record under way be stored, and ends with 130",
    async (signal) => {
      const folder = temporaryFolder();
      const file = join(folder, "many.jsonl");
      const lines = Array.from({ length: RECORDS }, (_, i) =>
        JSON.stringify({ actors: [{ slug: `actor-${i}`, name: `Actor ${i}`, kind: "PERSON" }] }),
      );
      writeFileSync(file, lines.join("\n"));
      const target = join(folder, "dixit.sqlite");
      // Its log then grows by what is imported alone.
      await on(target, "migrate");
      const child = launch(["import", file], { env: { DIXIT_DATABASE: target } });
      const ended = outcome(child);
      // The migrations alone write some hundred pages.
      const isUnderWay = () => existsSync(`${target}-wal`) && statSync(`${target}-wal`).size > 3_000_000;
      await expect.poll(isUnderWay, { interval: 5, timeout: 30_000 }).toBe(true);
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
      const said = /^dixit: interrupted: ([\d,]+) records were stored, the rest was not; import again to go on\n$/.exec(
        stderr,
      );
      const stored = Number(said?.[1]?.replaceAll(",", ""));
      expect(stored).toBeGreaterThan(0);
      expect(stored).toBeLessThan(RECORDS);

      expect(JSON.parse(await on(target, "check", "--json")).problems).toEqual([]);
      const records = (await on(target, "export"))
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(records.flatMap(({ actors }) => actors)).toHaveLength(stored);
    },
  );
});
