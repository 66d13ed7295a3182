import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dixit, expectOneLine, needBuild, ROOT, temporaryFolder } from "./support.ts";

needBuild();

const FIXTURES = join(ROOT, "tests/evaluation/fixtures");
const GOLD = join(FIXTURES, "gold.jsonl");
const PREDICTED = join(FIXTURES, "predicted.jsonl");
const CORPUS = join(FIXTURES, "corpus");

async function succeeding(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await dixit(["evaluate", ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

describe("evaluate", () => {
  it("gives the figures of the project's scorer", async () => {
    const { documents, missing, figures } = JSON.parse(await succeeding(GOLD, PREDICTED, "--json"));
    expect({ documents, missing, figures }).toEqual(JSON.parse(readFileSync(join(FIXTURES, "figures.json"), "utf8")));
  });

  it("tells calibration, rules and classes of errors", async () => {
    const { calibration, rules, facts, errors } = JSON.parse(await succeeding(GOLD, PREDICTED, "--json"));
    expect(calibration.bins.map(({ count }: { count: number }) => count)).toEqual([0, 0, 1, 2, 0, 0, 0, 2, 0, 3]);
    expect(calibration.expectedError).toBeGreaterThan(0);
    expect(rules[0]).toEqual({ rule: "verb", predicted: 3, good: 3, precision: 1 });
    expect(rules.map(({ rule }: { rule: string }) => rule)).toContain("headline");
    expect(facts).toBeNull();
    expect(errors["false/headline"]).toBe(1);
  });

  it("prints all of it for people", async () => {
    const stdout = await succeeding(GOLD, PREDICTED);
    expect(stdout).toMatch(/^3 articles, 1 without a prediction\n/);
    expect(stdout).toMatch(/^whole good +75\.0 +85\.7 +80\.0 +8 +7$/m);
    expect(stdout).toMatch(/^speech good +- +83\.3 +- +0 +6$/m);
    expect(stdout).toMatch(/^0\.9 to 1\.0 +3 +95\.0 +66\.7$/m);
    expect(stdout).toMatch(/^expected calibration error 0\.\d{3}$/m);
    expect(stdout).toMatch(/^verb +3 +100\.0$/m);
    expect(stdout).toMatch(/^false\/headline +1$/m);
  });

  it("--errors prints each class with the sentence, gold and prediction marked", async () => {
    const stdout = await succeeding(GOLD, PREDICTED, "--errors");
    expect(stdout).toContain(`== false/headline: 1 ==

bridge, paragraph 1
  gold       -
  predicted  [S: Bridge] [C: stays] [Q: shut]
`);
    expect(stdout).toContain("  gold       [S: Mayor Ida Quell, who chairs the board,] [C: said] [Q: the bridge");
  });

  it("--errors takes a class or the beginning of several, and --limit", async () => {
    const headings = (stdout: string) => stdout.match(/^== .*$/gm) ?? [];
    const all = headings(await succeeding(GOLD, PREDICTED, "--errors"));
    const wrong = headings(await succeeding(GOLD, PREDICTED, "--errors", "wrong/content"));
    expect(wrong).toEqual(all.filter((heading) => heading.startsWith("== wrong/content")));
    expect(wrong.length).toBeGreaterThan(1);
    const [first] = headings(await succeeding(GOLD, PREDICTED, "--errors", "wrong/cue", "--limit", "1"));
    expect(first).toMatch(/^== wrong\/cue: \d, the first 1 ==$/);
    expect(await succeeding(GOLD, PREDICTED, "--errors", "false/no-rule")).toBe("no errors of class false/no-rule\n");
  });

  it("extracts when there are no predictions: the same as extract --jsonl gives", async () => {
    const file = join(temporaryFolder(), "predicted.jsonl");
    writeFileSync(file, (await dixit(["extract", "--jsonl", GOLD])).stdout);
    expect(await succeeding(GOLD, "--json")).toBe(await succeeding(GOLD, file, "--json"));
  });

  it("of a folder compares facts as well", async () => {
    const { documents, figures, facts } = JSON.parse(await succeeding(CORPUS, "--json"));
    expect(documents).toBe(1);
    expect(figures["whole good"].gold).toBe(4);
    expect(Object.keys(facts)).toEqual(["name", "kind", "type", "stance", "negated", "via"]);
    for (const { pairs } of Object.values<{ pairs: number }>(facts)) expect(pairs).toBeGreaterThan(0);
  });

  it("names the line or the entry that is wrong", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "gold.jsonl");
    writeFileSync(file, `${readFileSync(GOLD, "utf8")}{"id":"x","text":"y","attributions":[{"source":[[1]]}]}\n`);
    expectOneLine(await dixit(["evaluate", file, PREDICTED]), `${file}:4: attributions.0.source.0`);
    writeFileSync(file, '{"id":"x","text":"y"}\n');
    expectOneLine(await dixit(["evaluate", file]), `${file}:1: attributions: is missing`);
    expectOneLine(await dixit(["evaluate", GOLD, join(ROOT, "README.md")]), /README\.md:1: is not JSON/);
    cpSync(CORPUS, folder, { recursive: true });
    const yaml = join(folder, "01-bridge.yaml");
    writeFileSync(yaml, readFileSync(yaml, "utf8").replace('["added"]', '["adds"]'));
    expectOneLine(
      await dixit(["evaluate", folder]),
      /01-bridge\.yaml: attributions\.1: there is no "adds" in paragraph 2/,
    );
    writeFileSync(yaml, "a: [");
    expectOneLine(await dixit(["evaluate", folder]), /01-bridge\.yaml: is not YAML/);
  });

  it.each([
    ["[0, 99]", /:1: attributions\.0\.cue\.0: \[0, 99\] is outside the text, which has 3 UTF-16 code units/],
    ["[2, 1]", /:1: attributions\.0\.cue\.0: \[2,1\] does not end behind its start/],
    ["[1, 1]", /does not end behind its start/],
  ])("refuses the span %s of a text of three letters, in gold and among predictions", async (span, line) => {
    const file = join(temporaryFolder(), "spans.jsonl");
    writeFileSync(file, `{"id":"x","text":"abc","attributions":[{"cue":[${span}]}]}\n`);
    expectOneLine(await dixit(["evaluate", file]), line);
    const gold = join(temporaryFolder(), "gold.jsonl");
    writeFileSync(gold, '{"id":"x","text":"abc","attributions":[]}\n');
    expectOneLine(await dixit(["evaluate", gold, file]), line);
  });

  it("refuses two articles of one id", async () => {
    const file = join(temporaryFolder(), "twice.jsonl");
    writeFileSync(file, '{"id":"x","text":"y","attributions":[]}\n'.repeat(2));
    expectOneLine(await dixit(["evaluate", file]), `dixit: ${file}:2: id: "x" is that of line 1 too\n`);
    expectOneLine(await dixit(["evaluate", GOLD, file]), `dixit: ${file}:2: id: "x" is that of line 1 too\n`);
  });

  it("names the file of a folder that is wrong, in words, and a text without annotations", async () => {
    const folder = temporaryFolder();
    cpSync(CORPUS, folder, { recursive: true });
    const yaml = join(folder, "01-bridge.yaml");
    writeFileSync(yaml, readFileSync(yaml, "utf8").replace("stance: ASSERTS", "stance: SAYS"));
    expectOneLine(
      await dixit(["evaluate", folder]),
      /01-bridge\.yaml: attributions\.0\.stance: "SAYS" is not one of ASSERTS,/,
    );
    writeFileSync(yaml, "");
    expectOneLine(await dixit(["evaluate", folder]), /01-bridge\.yaml: null is not an object with fields/);
    cpSync(CORPUS, folder, { recursive: true });
    writeFileSync(join(folder, "02-bare.txt"), "A text.");
    expectOneLine(
      await dixit(["evaluate", folder]),
      /02-bare\.txt: has no annotations: there should be 02-bare\.yaml beside it/,
    );
  });

  it("refuses what is not there, or empty, in one line", async () => {
    const folder = temporaryFolder();
    expectOneLine(await dixit(["evaluate", "no-such"]), /no-such: there is no such file or folder/);
    expectOneLine(await dixit(["evaluate", GOLD, "no-such"]), /no-such: there is no such file/);
    expectOneLine(await dixit(["evaluate", folder]), /holds no annotated article/);
    writeFileSync(join(folder, "empty.jsonl"), "\n");
    expectOneLine(await dixit(["evaluate", join(folder, "empty.jsonl")]), /is empty/);
  });

  it.each([
    [["--errors", "--json"], /cannot be used with/],
    [["--limit", "0"], /a whole number from 1/],
    [["--errors", "nonsense"], /It should be one of these, or begin one: missed\/known-cue, .*false\/RULE/],
  ])("with %j is a wrong command line", async (words, line) =>
    expectOneLine(await dixit(["evaluate", GOLD, ...words]), line, 2),
  );

  it("names the classes of errors in --help, with examples", async () => {
    const { code, stdout } = await dixit(["evaluate", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/missed\/known-cue[\s\S]*Examples:\n +\$ dixit evaluate/);
  });

  it("needs gold", async () => expectOneLine(await dixit(["evaluate"]), /missing required argument 'gold'/, 2));
});
