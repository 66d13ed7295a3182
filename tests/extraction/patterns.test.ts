/**
 * No regular expression of the extraction may take more than linear time, whatever it is given: all are read out of the source
 * and analysed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { Linter } from "eslint";
import { analyse } from "scslre";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/dataset.ts";

const EXTRACTION = join(ROOT, "src/extraction");

/** The patterns a file writes, `/source/flags`, and where it makes some at run time. */
function patternsOf(code: string): { readonly literals: readonly RegExp[]; readonly made: number } {
  const literals: RegExp[] = [];
  let made = 0;
  const collect = {
    create: () => ({
      "Literal:matches([regex])": ({ value }: { value?: unknown }) => void literals.push(value as RegExp),
      "NewExpression[callee.name=RegExp], CallExpression[callee.name=RegExp]": () => void made++,
    }),
  };
  const { code: javascript } = transformSync(code, { loader: "ts", target: "esnext" });
  const [problem] = new Linter().verify(javascript, [
    { plugins: { here: { rules: { collect } } }, rules: { "here/collect": "error" } },
  ]);
  if (problem) throw new Error(problem.message);
  return { literals, made };
}

/** What is super-linear in a pattern: within one attempt, or over the attempts from every place. */
const problemsOf = ({ source, flags }: RegExp): string[] =>
  analyse({ source, flags }).reports.map(({ type, exponential, character }) => {
    const growth = exponential ? "exponential" : "polynomial";
    return `/${source}/${flags}: ${growth} (${type}), for many characters of ${character.pick?.toString() ?? "some kind"}`;
  });

const files = readdirSync(EXTRACTION, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => ({ name, ...patternsOf(readFileSync(join(EXTRACTION, name), "utf8")) }));

describe("the regular expressions of the extraction", () => {
  it("are found", () => expect(files.flatMap(({ literals }) => literals).length).toBeGreaterThan(100));

  it("are all written as literals, so that they can be analysed", () =>
    expect(files.filter(({ made }) => made > 0).map(({ name }) => name)).toEqual([]));

  it("take linear time", () =>
    expect(files.flatMap(({ name, literals }) => literals.flatMap(problemsOf).map((p) => `${name} ${p}`))).toEqual([]));
});

describe("the analysis", () => {
  it.each([/(?:a+)+b/, /(?:a|a)*b/, /a*a*b/, /,?\s+said/, /\s+$/])("finds what is wrong with %s", (pattern) =>
    expect(problemsOf(pattern)).not.toEqual([]),
  );

  it.each([/^a+b/, /\s(?:said|says)\b/, /^(?:Mr|Ms)\.$/])("finds nothing wrong with %s", (pattern) =>
    expect(problemsOf(pattern)).toEqual([]),
  );
});
