/** The table of eight examples stands in the schema and in the glossary, and is true of what is stored. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { openDataset, ROOT } from "../support/dataset.ts";

const schema = createSchema();

/** The rows of a Markdown table that begin with a sentence. */
const rows = (text: string): string[][] =>
  text
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 7 && cells[1]?.endsWith("."))
    .map((cells) => cells.slice(1, -1));

it("eight ways of speaking of one claim", async () => {
  const table = rows(schema.getType("Attribution")?.description ?? "");
  expect(table).toHaveLength(8);
  expect(rows(readFileSync(join(ROOT, "docs/glossary.md"), "utf8"))).toEqual(table);

  const data = await openDataset("eight-examples");
  const document = parse(
    '{ attributions { nodes { stance negated certainty polarity evidence { start } } } article(slug: "eight-examples") { versions { text } } }',
  );
  const result = await createExecute(schema, data.store)({ schema, document });
  await data.close();
  type Answer = {
    attributions: {
      nodes: { stance: string; negated: boolean; certainty: string; polarity: string; evidence: { start: number }[] }[];
    };
    article: { versions: { text: string }[] };
  };
  const { attributions, article } = result.data as unknown as Answer;
  const text = article.versions[0]?.text ?? "";
  const sentenceAt = (offset: number) => text.slice(text.lastIndexOf("\n", offset) + 1, text.indexOf("\n", offset));
  expect(
    attributions.nodes.map(({ stance, negated, certainty, polarity, evidence }) => [
      sentenceAt(evidence[0]?.start ?? 0),
      stance,
      String(negated),
      certainty,
      polarity,
    ]),
  ).toEqual(table);
});
