import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { dixit, expectOneLine, needBuild, outcome, PROGRAM, ROOT, temporaryFolder } from "./support.ts";

needBuild();

const TEXT = `Bridge stays shut in Port Quell

Mayor Ida Quell said on Monday that the old bridge would stay closed until May, and engineers are still at work there.

“We will not open it a day early,” she told reporters at the town hall.
`;

function fileOf(text: string, name = "article.txt"): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

/** Starts the program with a pipe on standard input. */
function start(words: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const { PATH = "" } = process.env;
  return spawn(process.execPath, [PROGRAM, ...words], { cwd: ROOT, env: { PATH, ...env }, stdio: "pipe" });
}

/** Runs it on some input. */
function given(input: string | Buffer, words: readonly string[], env?: Readonly<Record<string, string>>) {
  const child = start(words, env);
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
  return outcome(child);
}

const linesOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const article = (id: number, text = TEXT) => `${JSON.stringify({ id, text })}\n`;

describe("extract", () => {
  it("shows a table in a pipe, without colours", async () => {
    const { code, stdout, stderr } = await dixit(["extract", fileOf(TEXT)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^# +source +cue +stance +type +conf\. +content\n/);
    expect(stdout).toMatch(/^1 +Mayor Ida Quell.* said .* INDIRECT .*the old bridge would stay closed/m);
    expect(stdout).not.toContain("\u001b");
  });

  it("reads standard input when no file is named", async () => {
    const { stdout } = await dixit(["extract", fileOf(TEXT)]);
    expect(await given(TEXT, ["extract"])).toEqual({ code: 0, stdout, stderr: "" });
    expect(await given(TEXT, ["extract", "-"])).toEqual({ code: 0, stdout, stderr: "" });
  });

  it("shows several files one below the other", async () => {
    const [first, second] = [fileOf(TEXT), fileOf("The river is high today and the road along it is closed.\n")];
    const { code, stdout } = await dixit(["extract", first, second]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^== ${first} ==\n\n#[\\s\\S]*== ${second} ==\n\nno attributions\n$`));
  });

  it("says so when the text is not English", async () => {
    const german =
      "Der Bürgermeister sagte am Montag, dass die alte Brücke bis Mai geschlossen bleibt und niemand etwas weiß.";
    const { code, stdout } = await given(german, ["extract"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'no attributions: the text is in "de", and only English is read\n',
    });
    expect((await given("", ["extract"])).stdout).toMatch(/^no attributions/);
  });

  it("--json is one document, with the exact words beside the spans", async () => {
    const { stdout } = await dixit(["extract", "--json", fileOf(TEXT)]);
    const { language, attributions } = JSON.parse(stdout);
    expect(language).toMatch(/^en/);
    expect(attributions.length).toBeGreaterThan(0);
    for (const { source, cue, content } of attributions) {
      for (const { start, end, exact } of [...source, ...cue, ...content]) expect(TEXT.slice(start, end)).toBe(exact);
    }
    expect(attributions[0]).toMatchObject({ cue: [{ exact: expect.stringContaining("said") }] });
  });

  it("--json of several files is a list with their names", async () => {
    const files = [fileOf(TEXT), fileOf(TEXT)];
    const { stdout } = await dixit(["extract", "--json", ...files]);
    const one = JSON.parse((await dixit(["extract", "--json", files[0] ?? ""])).stdout);
    expect(JSON.parse(stdout)).toEqual(files.map((file) => ({ file, ...one })));
  });

  it("of a missing file, a folder or what is no text is one line", async () => {
    const bytes = fileOf("x");
    writeFileSync(bytes, Buffer.from([0xff, 0xfe, 0x00]));
    for (const words of [["extract"], ["extract", "--json"]]) {
      expectOneLine(await dixit([...words, "no-such.txt"]), "dixit: no-such.txt: there is no such file\n");
      expectOneLine(await dixit([...words, fileOf(TEXT), "no-such.txt"]), /no-such\.txt: there is no such file/);
      expectOneLine(await dixit([...words, ROOT]), /cannot be read/);
      expectOneLine(await dixit([...words, bytes]), /is not UTF-8/);
    }
    expectOneLine(await given(readFileSync(bytes), ["extract"]), "dixit: standard input: is not UTF-8\n");
    const page = `<!DOCTYPE html>\n<html><p>${TEXT}</p></html>`;
    expectOneLine(await given(page, ["extract"]), /standard input: is an HTML page.*`dixit ingest` reads pages/);
    expectOneLine(
      await dixit(["extract", "--jsonl", "no-such.jsonl"]),
      "dixit: no-such.jsonl: there is no such file\n",
    );
    expectOneLine(await dixit(["extract", "--jsonl", ROOT]), /cannot be read \(EISDIR\)/);
  });

  it.each([
    [["--json", "--jsonl"], /cannot be used with/],
    [["--published-at", "soon"], /"soon" is not a date/],
    [["--language", "e_n"], /It should be a language tag/],
    [["--jsno"], /Did you mean --json\?/],
  ])("with %j is a wrong command line", async (words, line) =>
    expectOneLine(await dixit(["extract", ...words]), line, 2),
  );
});

describe("extract --jsonl", () => {
  it("answers every line in order, as --json does but with the sources of one statement joined", async () => {
    const { code, stdout, stderr } = await given(article(1) + article(2, "Hm.") + article(3), ["extract", "--jsonl"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const answers = linesOf(stdout);
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(answers[0].attributions).toEqual(answers[2].attributions);
    const { attributions } = JSON.parse((await given(TEXT, ["extract", "--json"])).stdout);
    const pairs = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => [start, end]);
    expect(answers[0].attributions.map(({ cue }: { cue: unknown }) => cue)).toEqual(
      attributions.map(({ cue }: { cue: [] }) => pairs(cue)),
    );
  });

  it("reads a file too", async () => {
    const { stdout } = await given(article(1), ["extract", "--jsonl"]);
    expect(await dixit(["extract", "--jsonl", fileOf(article(1), "a.jsonl")])).toEqual({ code: 0, stdout, stderr: "" });
  });

  it("reads several files, and -, one after the other, and counts the lines of each", async () => {
    const [first, second] = [fileOf(`${article(1)}nope\n`, "a.jsonl"), fileOf(`${article(2)}\n?\n`, "b.jsonl")];
    const { code, stdout, stderr } = await given(article(3), ["extract", "--jsonl", first, second, "-"]);
    expect(code).toBe(3);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(stderr.match(/^dixit: .*?:\d+/gm)).toEqual([`dixit: ${first}:2`, `dixit: ${second}:3`]);
    expect(await dixit(["extract", "--jsonl", first, "no-such.jsonl"])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /no-such\.jsonl: there is no such file; 1 article was answered, up to line 2 of \S*a\.jsonl\n$/,
      ),
    });
  });

  it("lets no line steer the terminal", async () => {
    const { stderr } = await given('\u001b[31mbad\r\n{"text":"","language":"\u001b[2J"}\n', ["extract", "--jsonl"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
    expect(stderr).not.toMatch(/[\r\u001b]/);
    expect(stderr).toContain("␛[31mbad");
  });

  it("says in --help what its exit code means, with examples", async () => {
    const { code, stdout } = await dixit(["extract", "--help"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/the exit code is then 3[\s\S]*Examples:\n +\$ dixit extract/),
    });
    expect((await dixit(["--help"])).stdout).toMatch(/^ {2}extract [\s\S]*3 done in part/m);
  });

  it("tells of wrong lines by their number, goes on, and ends with 3", async () => {
    const input = `${article(1)}nope\n\n{"id":2}\n${article(3)}{"id":4`;
    const { code, stdout, stderr } = await given(input, ["extract", "--jsonl"]);
    expect(code).toBe(3);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual([1, 3]);
    expect(stderr).toMatch(
      /^dixit: standard input:2: is not JSON: [^\n]+\ndixit: standard input:4: has no text[^\n]+\ndixit: standard input:6: is not JSON: [^\n]+\ndixit: 2 articles answered, 3 lines not\n$/,
    );
  });

  it("answers as articles come, before the input ends", async () => {
    const child = start(["extract", "--jsonl"]);
    const ended = outcome(child);
    const answers = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    for (const id of [1, 2]) {
      const answered = once(answers, "line");
      child.stdin?.write(article(id));
      expect(JSON.parse((await answered)[0]).id).toBe(id);
    }
    child.stdin?.end();
    expect((await ended).code).toBe(0);
  });

  it("ends quietly when nobody reads on, though the input does not end", async () => {
    const child = start(["extract", "--jsonl"]);
    const ended = outcome(child);
    child.stdin?.on("error", () => {});
    child.stdin?.write(article(1));
    await once(child.stdout as NodeJS.ReadableStream, "data");
    child.stdout?.destroy();
    child.stdin?.write(article(2));
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
  });

  it.each(["SIGINT", "SIGTERM"] as const)("on %s says how far it came, and ends with 130", async (signal) => {
    const child = start(["extract", "--jsonl"]);
    const ended = outcome(child);
    child.stdin?.write(article(1) + article(2));
    await once(child.stdout as NodeJS.ReadableStream, "data");
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({
      code: 130,
      stderr: "dixit: interrupted: 2 articles were answered, the rest was not\n",
    });
    expect(linesOf(stdout)).toHaveLength(2);
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "on %s gives up an article that takes long",
    async (signal) => {
      const child = start(["extract", "--jsonl"]);
      const ended = outcome(child);
      child.stdin?.on("error", () => {});
      child.stdin?.write(article(1));
      await once(child.stdout as NodeJS.ReadableStream, "data");
      // It alone would take minutes.
      child.stdin?.write(article(2, TEXT.repeat(100_000)));
      await sleep(2000);
      child.kill(signal);
      const { code, stdout, stderr } = await ended;
      expect({ code, stderr }).toEqual({
        code: 130,
        stderr: "dixit: interrupted: 1 article was answered, the rest was not\n",
      });
      expect(linesOf(stdout)).toHaveLength(1);
    },
    60_000,
  );

  it("ends with one line when a worker goes, instead of waiting for it", async () => {
    const folder = temporaryFolder();
    const crash = join(folder, "crash.mjs");
    writeFileSync(crash, "import { isMainThread } from 'node:worker_threads'; if (!isMainThread) process.exit(7);");
    const ended = await given(article(1), ["extract", "--jsonl"], { NODE_OPTIONS: `--import file://${crash}` });
    expectOneLine(ended, "dixit: a worker ended unexpectedly, with code 7\n");
  });
});

describe("extract --jsonl of 10,000 articles", () => {
  const ARTICLES = 10_000;
  const EARLY = 2_000;
  /** Generously more than what the heap of three threads breathes. */
  const MAX_GROWTH = 200;
  const canMeasure = existsSync("/proc/self/status");

  const megabytes = (pid: number | undefined): number =>
    Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

  it.skipIf(!canMeasure)(
    "keeps their order, and needs no more memory for them than for 2,000",
    async () => {
      const child = start(["extract", "--jsonl"]);
      const ended = new Promise<number | null>((done) => child.once("close", done));
      const write = async () => {
        for (let id = 0; id < ARTICLES; id++) {
          const text = `${TEXT}\nOfficer Tom Reed added that ${id} people had crossed it last year.\n`;
          if (!child.stdin?.write(article(id, text))) await once(child.stdin as NodeJS.WritableStream, "drain");
        }
        child.stdin?.end();
      };
      const writing = write();
      let [next, early] = [0, 0];
      for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
        expect(JSON.parse(line).id).toBe(next++);
        if (next === EARLY) early = megabytes(child.pid);
        if (next === ARTICLES - 10) expect(megabytes(child.pid) - early).toBeLessThan(MAX_GROWTH);
      }
      await writing;
      expect({ next, code: await ended }).toEqual({ next: ARTICLES, code: 0 });
    },
    300_000,
  );

  it("takes no input while nobody reads the output", async () => {
    const child = start(["extract", "--jsonl"]);
    const ended = outcome(child);
    child.stdout?.pause();
    child.stdin?.on("error", () => {});
    const long = TEXT.repeat(20);
    let written = 0;
    const write = async () => {
      for (; written < ARTICLES; written++) {
        if (!child.stdin?.write(article(written, long))) await once(child.stdin as NodeJS.WritableStream, "drain");
      }
    };
    const writing = write().catch(() => {});
    let before = -1;
    while (before !== written) {
      before = written;
      await sleep(1500);
    }
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(ARTICLES / 2);
    child.kill("SIGKILL");
    child.stdin?.destroy();
    await ended;
    void writing;
  });
});
