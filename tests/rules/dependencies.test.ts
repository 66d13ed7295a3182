/**
 * The rules of dependency between the rooms (docs/architecture.md), read out of every import in `src`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/dataset.ts";

const SRC = join(ROOT, "src");
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^"';]*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|(?:^|\n)\s*import\s*"([^"]+)"/g;

interface Import {
  /** The importing file, from `src`. */
  readonly file: string;
  /** What it imports: a file from `src`, or a package. */
  readonly target: string;
  readonly isOurs: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.(ts|tsx|js|jsx)$/.test(file) && !/\.test\.ts$|\.d\.ts$/.test(file),
);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    const isOurs = name.startsWith(".");
    return { file, isOurs, target: isOurs ? relative(SRC, join(SRC, dirname(file), name)) : name };
  });
}

const imports = files.flatMap(importsOf);
const roomOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : file);
/** Storage's port: types and the question, without SQL. */
const PORT = ["storage/port.ts", "storage/question.ts"];

/** What each room may import of ours, besides itself. */
const MAY_IMPORT: { readonly [room: string]: (target: string) => boolean } = {
  domain: () => false,
  extraction: (target) => roomOf(target) === "domain",
  storage: (target) => roomOf(target) === "domain",
  // What extraction gives is data: ingestion stores it, and never extracts by itself.
  ingestion: (target) => roomOf(target) === "domain" || PORT.includes(target) || target === "extraction/attribution.ts",
  review: (target) => roomOf(target) === "domain" || PORT.includes(target),
  graphql: (target) => ["domain", "package-files.ts"].includes(roomOf(target)) || PORT.includes(target),
  server: (target) => ["domain", "graphql", "package-files.ts"].includes(roomOf(target)) || PORT.includes(target),
  playground: () => false,
  cli: (target) => target !== "main.ts",
  "main.ts": () => true,
  "environment.ts": (target) => roomOf(target) === "domain",
  "package-files.ts": () => false,
};

const IO = /^(node:)?(fs|fs\/promises|net|http|https|http2|dns|child_process|worker_threads|cluster|dgram|tls)$/;
const DATABASE = /^(drizzle-orm|better-sqlite3|pg|pg-boss)(\/|$)/;

describe("rules of dependency", () => {
  it("finds the imports", () => expect(imports.length).toBeGreaterThan(100));

  it("has a rule for every room", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it("has every room in docs/architecture.md", () => {
    const page = readFileSync(join(ROOT, "docs/architecture.md"), "utf8");
    expect([...new Set(files.map(roomOf))].filter((room) => !page.includes(`| \`src/${room}\` `))).toEqual([]);
  });

  it("is kept by every room", () => {
    const broken = imports.filter(
      ({ file, target, isOurs }) => isOurs && roomOf(file) !== roomOf(target) && !MAY_IMPORT[roomOf(file)]?.(target),
    );
    expect(broken.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it("domain and extraction do no input or output", () => {
    const broken = imports.filter(({ file, target }) => /^(domain|extraction)\//.test(file) && IO.test(target));
    expect(broken.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it("only storage knows SQL", () => {
    const broken = imports.filter(({ file, target }) => !file.startsWith("storage/") && DATABASE.test(target));
    expect(broken.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it("only environment.ts reads the environment", () => {
    const readers = files.filter((file) => /process\.env\b/.test(readFileSync(join(SRC, file), "utf8")));
    expect(readers).toEqual(["environment.ts"]);
  });

  it("has no cycles", () => {
    const graph = new Map(
      files.map((file) => [file, imports.filter((i) => i.isOurs && i.file === file).map((i) => i.target)]),
    );
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`cycle: ${[...path.slice(path.indexOf(file)), file].join(" -> ")}`);
      if (done.has(file)) return;
      for (const target of graph.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    expect(() => files.forEach((file) => void walk(file, []))).not.toThrow();
  });
});
