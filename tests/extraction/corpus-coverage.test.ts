/** Every construction that the extraction is to find, or to leave alone, occurs in tests/corpus, where its README says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { paragraphsOf } from "../../src/domain/passage.ts";
import { readCorpusArticle } from "../../src/extraction/evaluation/corpus.ts";
import { ROOT } from "../support/dataset.ts";

const CORPUS = join(ROOT, "tests/corpus");
const texts = readdirSync(CORPUS).filter((name) => name.endsWith(".txt"));

function articleOf(number: string) {
  const id = texts.find((name) => name.startsWith(`${number}-`))?.replace(/\.txt$/, "") ?? `${number}: no such article`;
  const text = readFileSync(join(CORPUS, `${id}.txt`), "utf8");
  return readCorpusArticle(id, text, parse(readFileSync(join(CORPUS, `${id}.yaml`), "utf8")));
}

/** The table's rows under a heading: what, article, paragraph, words. */
function rowsUnder(heading: string): [what: string, article: string, paragraph: number, words: string][] {
  const page = readFileSync(join(CORPUS, "README.md"), "utf8");
  const part = page.split(/^## /m).find((section) => section.startsWith(heading)) ?? "";
  return [...part.matchAll(/^\| ([^|]+?) +\| (\d\d):(\d+) +\| ([^|]+?) +\|$/gm)].map(
    ([, what = "", article = "", paragraph = "", words = ""]) => [what, article, Number(paragraph), words],
  );
}

/** Where the words stand in the article, and the attributions with a span that begins or ends among them. */
function annotated(article: string, paragraph: number, words: string) {
  const { text, attributions } = articleOf(article);
  const span = paragraphsOf(text)[paragraph - 1];
  const start = text.indexOf(words, span?.start);
  const end = start + words.length;
  const here = attributions.filter(({ source, cue, content }) =>
    [...source, ...cue, ...content].some((s) => s.start < end && s.end > start),
  );
  const cues = here.filter(({ cue }) => cue.some((s) => s.start < end && s.end > start));
  return { stands: start >= 0 && end <= (span?.end ?? 0), here, cues };
}

describe.each(["What is found", "Quotation styles"])("%s", (heading) => {
  const rows = rowsUnder(heading);

  it("has rows", () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows)("%s: article %s, paragraph %i, “%s”", (_, article, paragraph, words) => {
    const { stands, here } = annotated(article, paragraph, words);
    expect(stands).toBe(true);
    expect(here).not.toEqual([]);
  });
});

describe("What is no attribution", () => {
  const rows = rowsUnder("What is no attribution");

  it("has rows", () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows)("%s: article %s, paragraph %i, “%s”", (what, article, paragraph, words) => {
    const { stands, here, cues } = annotated(article, paragraph, words);
    expect(stands).toBe(true);
    // A literal verb may stand in what somebody says; a byline and the like in nothing.
    expect(/literal|quot/.test(what) ? cues : here).toEqual([]);
  });
});
