/**
 * Every example in README and docs is run: a `graphql` block is asked of the seed and answered by the `json` block behind it; a
 * `yaml` block is imported as a record under the name that the `sh` block behind it uses; an `sh` block of `dixit` or `curl` is run.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset, ROOT } from "../support/dataset.ts";
import { demoServer } from "../support/demo-server.ts";

const run = promisify(execFile);
const schema = createSchema();
const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

function blocksOf(file: string): Block[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? "",
    text: match[2] ?? "",
    line: text.slice(0, match.index).split("\n").length,
  }));
}

let data: OpenDataset;
let server: Awaited<ReturnType<typeof demoServer>>;
let folder: string;
beforeAll(async () => {
  data = await openDataset("seed");
  server = await demoServer("seed");
  folder = mkdtempSync(join(tmpdir(), "dixit-examples-"));
  await run(process.execPath, [join(ROOT, "scripts/build.mjs")], { cwd: ROOT });
});
afterAll(async () => {
  await server.close();
  await data.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Settings around the tests, their own included, are not those of the example. */
const withoutSettings = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("DIXIT_")));

/** Of code blocks; pictures drawn in text name none. */
const LANGUAGES = ["graphql", "json", "yaml", "sh"];

/** Commands that install, build, test or serve: CI runs them as they stand. */
const ELSEWHERE = /^(npm (ci|test|start|run (?!--silent dixit))|npx|git|\.ci|cd)\b|dixit -- (demo|serve)\b/;

describe.each(DOCUMENTS)("%s", (file) => {
  const blocks = blocksOf(file);
  it("has blocks of known languages", () => {
    expect(blocks.map(({ language }) => language).filter((language) => !LANGUAGES.includes(language))).toEqual([]);
  });
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (block.language === "graphql") {
      it(`answers the question of line ${block.line}`, async () => {
        const document = parse(block.text);
        expect(validate(schema, document)).toEqual([]);
        const { data: answer, errors } = await createExecute(schema, data.store)({ schema, document });
        expect(errors).toBeUndefined();
        if (next?.language === "json") expect(answer).toEqual(JSON.parse(next.text));
      });
    }
    if (block.language === "yaml" && next?.language === "sh") {
      it(`has a record in line ${block.line} that can be imported`, () => {
        const name = /(\S+\.yaml)/.exec(next.text)?.[1];
        expect(name).toBeDefined();
        writeFileSync(join(folder, name ?? ""), block.text);
      });
    }
    if (block.language === "sh") {
      const commands = block.text
        .replaceAll("\\\n", " ")
        .split("\n")
        .map((line) => line.replace(/\s+#.*$/, "").trim())
        .filter((line) => line !== "");
      for (const command of commands.filter((line) => !ELSEWHERE.test(line))) {
        it(`runs in line ${block.line}: ${command.slice(0, 60)}`, async () => {
          const ours = command
            .replaceAll("npm run --silent dixit --", `"${process.execPath}" "${join(ROOT, "dist/main.js")}"`)
            .replaceAll("http://127.0.0.1:4000", server.url);
          const { stdout } = await run("bash", ["-ec", ours], {
            cwd: folder,
            env: { ...withoutSettings(process.env), DIXIT_DATABASE: join(folder, "dixit.sqlite") },
          });
          if (command.startsWith("curl")) expect(JSON.parse(stdout).errors).toBeUndefined();
        });
      }
    }
  }
});
