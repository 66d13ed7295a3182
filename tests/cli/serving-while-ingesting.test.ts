/** Questions are answered, and rightly, while articles are ingested into the same database. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generatedArticle } from "../support/generated-articles.ts";
import { ask, launch, needBuild, outcome, serve, temporaryFolder } from "./support.ts";

needBuild();
const ARTICLES = 30;

interface Answer {
  readonly errors?: unknown;
  readonly data: {
    readonly articles: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly slug: string; readonly attributions: { readonly totalCount: number } }[];
    };
    readonly search: readonly unknown[];
  };
}

const QUESTION = `{
  articles(first: 100) { totalCount nodes { slug attributions { totalCount } } }
  search(query: "the", first: 50) { __typename }
}`;

it("answers while a batch is ingested", async () => {
  const folder = temporaryFolder();
  const input = join(folder, "articles.jsonl");
  writeFileSync(input, Array.from({ length: ARTICLES }, (_, n) => `${generatedArticle(n)}\n`).join(""));
  const env = { DIXIT_DATABASE: join(folder, "dixit.sqlite") };
  const served = await serve(["serve"], { env });
  let isDone = false;
  const ingested = outcome(launch(["ingest", input], { env })).finally(() => {
    isDone = true;
  });
  const answers: Answer[] = [];
  while (!isDone) answers.push((await ask(served.url, QUESTION)) as Answer);
  const last = (await ask(served.url, QUESTION)) as Answer;
  expect(await ingested).toMatchObject({ code: 0 });
  expect(last.data.articles.totalCount).toBe(ARTICLES + 1);

  const whole = new Map(last.data.articles.nodes.map(({ slug, attributions }) => [slug, attributions.totalCount]));
  let known = 0;
  let hits = 0;
  for (const { errors, data } of answers) {
    expect(errors).toBeUndefined();
    // Every answer is of one moment: whole articles, and never fewer than before.
    expect(data.articles.totalCount).toBeGreaterThanOrEqual(known);
    known = data.articles.totalCount;
    expect(data.articles.nodes).toHaveLength(known);
    for (const { slug, attributions } of data.articles.nodes) expect(attributions.totalCount).toBe(whole.get(slug));
    expect(data.search.length).toBeGreaterThanOrEqual(hits);
    hits = data.search.length;
  }
  expect(last.data.search.length).toBeGreaterThan(0);
  expect(new Set(answers.map(({ data }) => data.articles.totalCount)).size).toBeGreaterThan(2);
  expect(await served.stop()).toMatchObject({ code: 0, stderr: "" });
}, 600_000);
