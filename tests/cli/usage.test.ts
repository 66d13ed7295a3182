import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildClientSchema, printSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { dixit, expectOneLine, needBuild, ROOT } from "./support.ts";

needBuild();

/** In the order of `--help`. */
const COMMANDS = [
  "serve",
  "demo",
  "seed",
  "ingest",
  "worker",
  "import",
  "export",
  "identity",
  "review",
  "attach",
  "extract",
  "evaluate",
  "compare",
  "check",
  "copy",
  "migrate",
  "schema",
];

describe("help", () => {
  it("names every command, gives examples and the settings", async () => {
    const { code, stdout, stderr } = await dixit(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const listed = stdout.slice(stdout.indexOf("Commands:"), stdout.indexOf("Examples:")).matchAll(/^ {2}(\w+)/gm);
    expect([...listed].map(([, command]) => command)).toEqual([...COMMANDS, "help"]);
    expect(stdout).toContain("Examples:\n  $ dixit serve");
    expect(stdout).toContain("DIXIT_DATABASE, DIXIT_REPLICAS, DIXIT_HOST,\nPORT and DIXIT_ANSWER_CACHE");
  });

  it("has the commands and exit codes of README", async () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    const table = readme.slice(readme.indexOf("## The command line"), readme.indexOf("## Settings"));
    for (const command of COMMANDS) expect(table).toMatch(new RegExp(`^\\|.*\`${command}\\b`, "m"));
    const codes = (text: string) => /Exit codes: (?:[^.]+)\./.exec(text)?.[0].match(/\d+/g);
    expect(codes((await dixit(["--help"])).stdout)).toEqual(codes(readme));
  });

  it.each(COMMANDS)("of %s gives examples", async (command) => {
    const { code, stdout, stderr } = await dixit([command, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`Examples:\n.*dixit ${command}`));
    expect((await dixit(["help", command])).stdout).toBe(stdout);
  });

  it("is given even when the settings are wrong", async () => {
    expect(await dixit(["--help"], { env: { DIXIT_NOTHING: "1" } })).toMatchObject({ code: 0, stderr: "" });
  });

  it("goes to standard error, as a mistake, when there is no command", async () => {
    const { code, stdout, stderr } = await dixit([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: dixit");
  });

  it("--version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(await dixit(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("a wrong command line ends with 2 and one line", () => {
  it.each([
    [["serv"], /unknown command 'serv' \(Did you mean serve\?\)/],
    [["exprot"], /Did you mean export\?/],
    [["telepathy"], /unknown command 'telepathy'/],
    [["seed", "--jsno"], /unknown option '--jsno' \(Did you mean --json\?\)/],
    [["import", "x", "--dryrun"], /unknown option '--dryrun' \(Did you mean --dry-run\?\)/],
    [["export", "--artcile", "x"], /Did you mean --article\?/],
    [["--halp"], /Did you mean --help\?/],
    [["export", "--format", "xml"], /'xml' is invalid\. Allowed choices are jsonl, csv, w3c/],
    [["export", "--format"], /argument missing/],
    [["import"], /missing required argument 'path'/],
    [["attach", "slug"], /missing required argument 'file'/],
    [["attach", "slug", "file", "more"], /too many arguments/],
    [["attach", "slug", "file", "--ordinal", "0"], /a whole number from 1/],
    [["check", "everything"], /too many arguments/],
  ])("%j", async (words, line) => expectOneLine(await dixit(words), line, 2));
});

describe("schema", () => {
  it("prints the SDL, byte for byte", async () => {
    const stdout = readFileSync(join(ROOT, "schema.graphql"), "utf8");
    expect(await dixit(["schema"])).toEqual({ code: 0, stdout, stderr: "" });
  });

  it("--json prints an introspection of the same schema", async () => {
    const { code, stdout, stderr } = await dixit(["schema", "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = (sdl: string) => sdl.split("\n").sort();
    expect(lines(printSchema(buildClientSchema(JSON.parse(stdout).data)))).toEqual(lines(printSchema(createSchema())));
  });
});
