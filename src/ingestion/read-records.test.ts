import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ParsedRecord } from "./parse-record.ts";
import { readRecords } from "./read-records.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dixit-records-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function read(path: string): Promise<ParsedRecord[]> {
  const records: ParsedRecord[] = [];
  for await (const record of readRecords(path)) records.push(record);
  return records;
}

const slugs = (records: readonly ParsedRecord[]) =>
  records.map(({ entries }) => entries.claims.map(({ slug }) => slug));
const claim = (slug: string) => ({ claims: [{ slug, text: "So." }] });
const withTextFile = (name: string) =>
  `article: { slug: a, title: A, language: en }\nversions:\n  - { ordinal: 1, changeKind: INITIAL, textFile: ${JSON.stringify(name)} }\n`;

describe("formats", () => {
  test("YAML, JSON and JSON Lines say the same", async () => {
    const yaml = write("same/a.yaml", "claims:\n  - { slug: one, text: So. }\n");
    const json = write("same/a.json", JSON.stringify(claim("one")));
    const lines = write("same/a.jsonl", `${JSON.stringify(claim("one"))}\r\n\n${JSON.stringify(claim("two"))}`);
    expect(slugs(await read(yaml))).toEqual([["one"]]);
    expect(slugs(await read(json))).toEqual([["one"]]);
    expect(slugs(await read(lines))).toEqual([["one"], ["two"]]);
  });

  test("a byte order mark before a record is no part of it", async () => {
    expect(slugs(await read(write("bom.json", `\uFEFF${JSON.stringify(claim("one"))}`)))).toEqual([["one"]]);
    expect(slugs(await read(write("bom.jsonl", `\uFEFF${JSON.stringify(claim("one"))}\n`)))).toEqual([["one"]]);
    expect(slugs(await read(write("bom.yaml", "\uFEFFclaims: [{ slug: one, text: So. }]\n")))).toEqual([["one"]]);
  });

  test("a line of JSON Lines ends at a line feed alone, whatever the size of the chunks", async () => {
    const text = `So \u2028 and \u2029 and ${"🚒".repeat(4_900)}`;
    const records = await read(
      write(
        "long.jsonl",
        Array.from({ length: 40 }, (_, i) => `${JSON.stringify({ claims: [{ slug: `c${i}`, text }] })}\n`).join(""),
      ),
    );
    expect(records).toHaveLength(40);
    expect(records.at(-1)?.entries.claims[0]?.text).toBe(text);
  });

  test("a directory's files come in the order of their names, without folders and other files", async () => {
    write("dir/b.json", JSON.stringify(claim("two")));
    write("dir/a.yaml", "claims: [{ slug: one, text: So. }]");
    write("dir/c.yml", "claims: [{ slug: three, text: So. }]");
    write("dir/readme.txt", "not a record");
    write("dir/deeper/d.yaml", "not: read");
    expect(slugs(await read(join(folder, "dir")))).toEqual([["one"], ["two"], ["three"]]);
  });
});

describe("errors name the file and the line", () => {
  test.each<[name: string, content: string | Uint8Array, message: RegExp]>([
    [
      "problem.yaml",
      "claims:\n  - slug: one\n    text: So.\n  - slug: two\n    text: 2\n",
      /problem\.yaml:5: claims\[1\] "two": text: 2 is not text/,
    ],
    [
      "missing.yaml",
      "claims:\n  - slug: one\n    text: So.\n  - slug: two\n",
      /missing\.yaml:4: claims\[1\] "two": text: is missing/,
    ],
    ["twice.yaml", "claims: []\nclaims: []\n", /twice\.yaml:2: is not YAML: Map keys must be unique/],
    ["syntax.yaml", "claims: [\n", /syntax\.yaml:\d: is not YAML/],
    ["two.yaml", "claims: []\n---\nclaims: []\n", /two\.yaml:\d: is not YAML/],
    [
      "bomb.yaml",
      `a: &a [1]\n${"bcdefghij"
        .split("")
        .map((name, i) => `${name}: &${name} [${`*${"abcdefghij"[i]},`.repeat(9)}]`)
        .join("\n")}\n`,
      /bomb\.yaml: is not YAML/,
    ],
    ["alias.yaml", "claims: *nothing\n", /alias\.yaml:?\d*: is not YAML/],
    ["tag.yaml", "claims: !!python/object []\n", /tag\.yaml:1: is not YAML/],
    ["empty.yaml", "# nothing\n", /empty\.yaml: is empty/],
    ["syntax.json", "{", /syntax\.json: is not JSON/],
    [
      "line.jsonl",
      `${JSON.stringify(claim("one"))}\n{"claims":[{"slug":"two"}]}\n`,
      /line\.jsonl:2: claims\[0\] "two": text: is missing/,
    ],
    ["syntax.jsonl", `${JSON.stringify(claim("one"))}\n{\n`, /syntax\.jsonl:2: is not JSON/],
    ["empty.jsonl", "\n", /empty\.jsonl: is empty/],
    ["bytes.jsonl", Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), /bytes\.jsonl:1: is not UTF-8/],
    ["bytes.yaml", Buffer.from([0x61, 0xff]), /bytes\.yaml: is not UTF-8/],
    ["record.txt", "claims: []", /is not a record: its name should end in \.yaml, \.yml, \.json, \.jsonl/],
  ])("%s", async (name, content, message) => {
    await expect(read(write(name, content))).rejects.toThrow(message);
  });

  test("no such file, nothing in a directory", async () => {
    await expect(read(join(folder, "nowhere.yaml"))).rejects.toThrow(/there is no such file or directory/);
    mkdirSync(join(folder, "void"));
    await expect(read(join(folder, "void"))).rejects.toThrow(/holds no record/);
  });
});

describe("text files", () => {
  test("are kept exactly as they are", async () => {
    const text = "\uFEFFHeadline 🚒\r\n\r\nWords\n";
    write("texts/a.txt", text);
    const [record] = await read(write("texts/a.yaml", withTextFile("a.txt")));
    expect(record?.entries.versions).toEqual([{ ordinal: 1, changeKind: "INITIAL", text }]);
  });

  test.each([
    [
      "../outside.txt",
      /a\.yaml:3: versions\[0\]: textFile: "\.\.\/outside\.txt" lies outside the folder of the record/,
    ],
    ["/etc/hostname", /lies outside the folder/],
    ["none.txt", /a\.yaml:3: versions\[0\]: textFile: none\.txt: there is no such file/],
    ["latin1.txt", /textFile: latin1\.txt: is not UTF-8/],
    ["nothing.txt", /textFile: nothing\.txt is empty/],
    ["nul.txt", /textFile: nul\.txt has the character U\+0000/],
  ])("%s is refused", async (name, message) => {
    write("outside.txt", "x");
    write("bad/latin1.txt", Buffer.from([0xe9]));
    write("bad/nothing.txt", "");
    write("bad/nul.txt", "a\u0000");
    await expect(read(write("bad/a.yaml", withTextFile(name)))).rejects.toThrow(message);
  });
});
