import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dixit, launch, needBuild, on, outcome, ROOT, temporaryFolder } from "./support.ts";

needBuild();
const folder = temporaryFolder();
let names = 0;
const newDatabase = () => join(folder, `${++names}.sqlite`);
const ingest = (database: string, ...words: string[]) =>
  dixit(["ingest", ...words], { env: { DIXIT_DATABASE: database }, cwd: folder });

const story = (n: number) =>
  `Bridge ${n} to close\n\nBridge ${n} will close on Friday, Mayor Ida Quell said. It is not safe, she told reporters.\n`;

mkdirSync(join(folder, "stories/2031"), { recursive: true });
writeFileSync(join(folder, "stories/one.txt"), story(1));
writeFileSync(join(folder, "stories/2031/two.txt"), story(2));
writeFileSync(join(folder, "stories/.hidden.txt"), story(3));
writeFileSync(join(folder, "stories/picture.png"), "not an article");
const LINES = [
  JSON.stringify({ url: "https://example.org/3", title: "Bridge 3", text: story(3), publisher: "The Quay Post" }),
  "{ broken",
  JSON.stringify({ title: "Nothing in it" }),
  JSON.stringify({ title: "A body", body: "x" }),
  JSON.stringify({ text: story(4), publishedAt: "2031-04-02", bylines: "Tom Reeve", section: "Local" }),
];
writeFileSync(join(folder, "dump.jsonl"), `${LINES.join("\n")}\n`);
writeFileSync(join(folder, "latin.txt"), Buffer.from("Caf\u00e9\n\nIt rained, Ida Quell said.", "latin1"));

describe("dixit ingest", () => {
  it("takes folders, files and patterns, tells what is wrong by name and reason, and goes on", async () => {
    const database = newDatabase();
    const { code, stdout, stderr } = await ingest(
      database,
      "stories",
      "dump.jsonl",
      "missing.txt",
      "no/*.txt",
      "--json",
    );
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ added: 4, known: 0, failed: 5, attributions: 8 });
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^dixit: dump.jsonl:2: is not JSON/),
      "dixit: dump.jsonl:3: has neither text nor html",
      'dixit: dump.jsonl:4: has neither text nor html; "body" is not known, did you mean "text"?',
      "dixit: missing.txt: there is no such file or folder",
      "dixit: no/*.txt: no file fits this pattern",
      "added 4 articles with 8 attributions",
      "dixit: 5 inputs left out",
      "",
    ]);
    expect(await on(database, "check")).toBe("");
  });

  it("adds nothing the second time, and says so", async () => {
    const database = newDatabase();
    await ingest(database, "stories/**/*.txt");
    const again = await ingest(database, "stories/**/*.txt", "--json");
    expect(again.stderr).toBe("nothing added: the database has 2 articles already\n");
    expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, known: 2, failed: 0, problems: [] });
    expect(again.code).toBe(0);
  });

  it("says in how many articles nothing was looked for, since they are not in English", async () => {
    const database = newDatabase();
    writeFileSync(
      join(folder, "german.txt"),
      "Brücke zu\n\nDie Brücke ist nicht sicher, sagte die Bürgermeisterin am Montag.\n",
    );
    const { code, stdout, stderr } = await ingest(database, "german.txt", "stories/one.txt", "--json");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "added 2 articles with 2 attributions\nnothing was looked for in 1 article: not seen to be English\n",
    });
    expect(JSON.parse(stdout)).toMatchObject({ added: 2, notEnglish: 1 });
    expect((await ingest(database, "german.txt", "--json")).stdout).toContain('"notEnglish": 0');
  });

  it("reads standard input, plain text or JSON Lines, and takes what is not said from options", async () => {
    const database = newDatabase();
    for (const input of [story(5), `${JSON.stringify({ text: story(6) })}\n`]) {
      const child = launch(["ingest", "-", "--publisher", "The Quay Post", "--published-at", "2031-04"], {
        env: { DIXIT_DATABASE: database },
        input,
      });
      expect((await outcome(child)).stderr).toBe("added 1 article with 2 attributions\n");
    }
    const lines = (await on(database, "export", "--format", "jsonl")).trim().split("\n");
    const articles = lines.flatMap((line) => JSON.parse(line).article ?? []);
    expect(articles).toMatchObject([
      { publisher: "the-quay-post", publishedAt: "2031-04" },
      { publisher: "the-quay-post" },
    ]);
  });

  it("exports what it ingested so that importing gives the same database", async () => {
    const [database, copy] = [newDatabase(), newDatabase()];
    await ingest(database, "stories", "dump.jsonl");
    const exported = await on(database, "export", "--format", "jsonl");
    const file = join(folder, "exported.jsonl");
    writeFileSync(file, exported);
    await on(copy, "import", file);
    expect(await on(copy, "export", "--format", "jsonl")).toBe(exported);
  });

  it("ends well when it is interrupted, and goes on when it is begun again", async () => {
    const database = newDatabase();
    const file = join(folder, "many.jsonl");
    writeFileSync(file, Array.from({ length: 400 }, (_, n) => JSON.stringify({ text: story(100 + n) })).join("\n"));
    const child = launch(["ingest", file], { env: { DIXIT_DATABASE: database } });
    setTimeout(() => child.kill("SIGINT"), 2500);
    const { code, stderr } = await outcome(child);
    if (code !== 0) {
      expect(code).toBe(130);
      expect(stderr).toMatch(/dixit: interrupted: \d+ articles? (was|were) added; ingest the same again to go on\n$/);
    }
    expect(await on(database, "check")).toBe("");
    const { stdout } = await ingest(database, file, "--json");
    const { added, known } = JSON.parse(stdout);
    expect(added + known).toBe(400);
  });

  it("reads pages in worker threads, and refuses private addresses", async () => {
    const database = newDatabase();
    const page = join(ROOT, "tests/ingestion/pages/quay-post.html");
    const { code, stdout, stderr } = await ingest(database, page, "http://127.0.0.1:9/", "--json");
    expect(stderr).toMatch(/^dixit: http:\/\/127.0.0.1:9\/: 127.0.0.1 is not a public address\nadded 1 article with /);
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 3, added: 1, failed: 1 });
    const exported = await on(database, "export", "--format", "jsonl");
    expect(exported).toContain('"url":"https://quay.example/news/bridge"');
  });

  it("refuses what is not UTF-8 by name", async () => {
    const { stderr, code } = await ingest(newDatabase(), "latin.txt");
    expect({ stderr, code }).toEqual({ stderr: "dixit: latin.txt: is not UTF-8\ndixit: 1 input left out\n", code: 3 });
  });

  it("decides who is who, and takes it back", async () => {
    const database = newDatabase();
    await ingest(database, "stories");
    writeFileSync(join(folder, "ida.txt"), "Ida\n\nIt rained, Ida Marie Quell said.");
    await ingest(database, "ida.txt");
    const env = { DIXIT_DATABASE: database };
    const same = await dixit(["identity", "same", "ida-quell", "ida-marie-quell", "--by", "Tom", "--json"], { env });
    expect({ code: same.code, stderr: same.stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^judged: jdg_/),
    });
    const undone = await dixit(["identity", "undo", JSON.parse(same.stdout).judgement], { env });
    expect(undone).toMatchObject({ code: 0, stderr: "taken back\n" });
    const wrong = await dixit(["identity", "same", "ida-quell", "nobody"], { env });
    expect(wrong).toMatchObject({ code: 1, stderr: 'dixit: there is no actor "nobody"\n' });
    expect(await on(database, "check")).toBe("");
  });

  const told = async (database: string, ...words: string[]) =>
    (await dixit(["identity", ...words], { env: { DIXIT_DATABASE: database } })).stderr;

  it("lists what was judged, with the ids that a decision needs", async () => {
    const database = newDatabase();
    writeFileSync(join(folder, "baker.txt"), "Bread\n\nBread is dear, said Tom Orr, a baker.");
    writeFileSync(join(folder, "judge.txt"), "Court\n\nThe case is closed, said Tom Orr, a judge.");
    for (const file of ["baker.txt", "judge.txt"]) await ingest(database, file);
    const list = await on(database, "identity", "list");
    expect(list).toMatch(
      /^jdg_\w{26} {2}men_\w{26} {2}“Tom Orr” in court, taken for tom-orr-\w{8}, {2}may be tom-orr {2}\d\.\d\d {2}\S.*\n$/,
    );
    const [{ mention, actor }] = JSON.parse(await on(database, "identity", "list", "--article", "court", "--json"));
    expect(mention).toEqual({ id: list.slice(32, 62), name: "Tom Orr", article: "court", means: expect.any(String) });
    const [, judged] = /judged: (\S+)/.exec(await told(database, "different", mention.means, actor)) ?? [];
    expect(await on(database, "identity", "list")).toBe("");
    await on(database, "identity", "undo", judged ?? "");
    expect(await on(database, "identity", "list")).toBe(list);
    await on(database, "identity", "assign", mention.id, actor, "--by", "Tom");
    expect(await on(database, "identity", "list")).toBe("");
    const positive = JSON.parse(await on(database, "identity", "list", "--judgement", "POSITIVE", "--json"));
    expect(positive[0]).toMatchObject({
      mention: { ...mention, means: "tom-orr" },
      actor: "tom-orr",
      score: null,
      decidedBy: "Tom",
    });
    const one = JSON.parse(await on(database, "identity", "list", "--judgement", "POSITIVE", "--limit", "1", "--json"));
    expect(one).toEqual(positive.slice(0, 1));
    const wrong = await dixit(["identity", "list", "--article", "none"], { env: { DIXIT_DATABASE: database } });
    expect(wrong).toMatchObject({ code: 1, stderr: 'dixit: there is no article "none"\n' });
  });

  it("leaves no file behind", () => {
    expect(readdirSync(join(folder, "stories")).sort()).toEqual([".hidden.txt", "2031", "one.txt", "picture.png"]);
  });
});
