import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasTerminal, onTerminal, screenOf } from "../support/terminal.ts";
import { dixit, needBuild, on, PROGRAM, temporaryFolder } from "./support.ts";

needBuild();
const folder = temporaryFolder();
const ARTICLES = 600;
const story = (n: number) =>
  `Bridge ${n} to close\n\nBridge ${n} will close on Friday, Mayor Ida Quell said. It is not safe, she told reporters.\n`;
const stories = (first: number) =>
  Array.from({ length: ARTICLES }, (_, n) => JSON.stringify({ text: story(first + n) }));
writeFileSync(join(folder, "many.jsonl"), stories(0).join("\n"));
writeFileSync(
  join(folder, "faulty.jsonl"),
  stories(0)
    .with(ARTICLES / 2, "{ broken")
    .join("\n"),
);

let names = 0;
const newDatabase = () => join(folder, `${++names}.sqlite`);
const ingest = (database: string, columns: number, words: readonly string[], env = {}) =>
  onTerminal([process.execPath, PROGRAM, "ingest", ...words], {
    columns,
    env: { DIXIT_DATABASE: database, ...env },
    cwd: folder,
  });

/** What was shown while it went on, one after the other. */
const shown = (written: string) => written.split("\r\x1b[K").filter((text) => /\d %/.test(text));
const all = (articles: number) =>
  `added ${articles.toLocaleString("en")} articles with ${(2 * articles).toLocaleString("en")} attributions`;
/** A terminal breaks what is longer than its lines, spaces and all. */
const broken = (line: string, columns: number) =>
  Array.from({ length: Math.ceil(line.length / columns) }, (_, n) =>
    line.slice(n * columns, (n + 1) * columns).trimEnd(),
  );

describe.skipIf(!hasTerminal)("dixit ingest on a terminal", () => {
  it.each([
    [120, /^█+░* \d+ %, \d+ articles, [\d.]+ a second, \d+ \w+ left/],
    [50, /^█+░* \d+ %, [\d.]+\/s, \d+ \w+ left/],
    [30, /^\d+ %, [\d.]+\/s, \d+ \w+ left/],
  ])("has a bar with rate and time left that fits into %i columns, and leaves nothing of it", async (columns, fits) => {
    const { code, written } = await ingest(newDatabase(), columns, ["many.jsonl"]).ended;
    expect(code).toBe(0);
    expect(shown(written)).toContainEqual(expect.stringMatching(fits));
    expect(screenOf(written, columns).lines).toEqual([...broken(all(ARTICLES), columns), ""]);
  });

  it("tells what is wrong on a line of its own", async () => {
    const { code, written } = await ingest(newDatabase(), 120, ["faulty.jsonl"]).ended;
    expect(code).toBe(3);
    expect(screenOf(written, 120).lines).toEqual([
      expect.stringMatching(/^dixit: faulty.jsonl:301: is not JSON/),
      all(ARTICLES - 1),
      "dixit: 1 input left out",
      "",
    ]);
  });

  it.each([120, 40, 20])("ends at Ctrl-C with whole articles, and says how to go on (%i columns)", async (columns) => {
    const database = newDatabase();
    const terminal = ingest(database, columns, ["many.jsonl"]);
    await terminal.until((written) => shown(written).length > 1);
    terminal.type("\x03");
    const { code, written } = await terminal.ended;
    expect(code).toBe(130);
    const [, added] = /added (\d+) articles with/.exec(written) ?? [];
    expect(screenOf(written, columns).lines).toEqual([
      ...broken(all(Number(added)), columns),
      ...broken(`dixit: interrupted: ${added} articles were added; ingest the same again to go on`, columns),
      "",
    ]);
    expect(Number(added)).toBeLessThan(ARTICLES);
    expect(await on(database, "check")).toBe("");
    const env = { DIXIT_DATABASE: database };
    const { stdout } = await dixit(["ingest", "many.jsonl", "--json"], { env, cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ added: ARTICLES - Number(added), known: Number(added), failed: 0 });
  });

  it("ends at one Ctrl-C while it waits for what is typed", async () => {
    const terminal = ingest(newDatabase(), 120, ["-"]);
    await terminal.until((written) => written.includes("Ctrl-D"));
    terminal.type("Bridge to close\n\nIt will close, Ida");
    await terminal.until((written) => written.includes("Ida"));
    terminal.type("\x03");
    const { code, written } = await terminal.ended;
    expect(code).toBe(130);
    expect(screenOf(written, 120).lines).toEqual([
      "reading the terminal: end with Ctrl-D",
      "Bridge to close",
      "",
      "It will close, Ida^C",
      "dixit: interrupted: 0 articles were added; ingest the same again to go on",
      "",
    ]);
  });

  it.each([{ TERM: "dumb" }, { CI: "true" }])("has no bar where nobody looks at it: %j", async (env) => {
    const { code, written } = await ingest(newDatabase(), 80, ["many.jsonl"], env).ended;
    expect({ code, written }).toEqual({
      code: 0,
      written: `${all(ARTICLES)}\r\n`,
    });
  });
});
