/** A search finds the same on both databases: words, phrases and beginnings of words, in every script and at every length. */
import fc from "fast-check";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../src/domain/search-words.ts";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset } from "../support/dataset.ts";
import { hasPostgres } from "../support/postgres.ts";
import { claim } from "./records.ts";

const schema = createSchema();
const SEARCH = parse(`query ($query: String!) {
  claims(filter: { text: $query }, first: 100) { nodes { slug } }
  search(query: $query, types: [CLAIM], first: 100) { node { ... on Claim { slug } } }
}`);

interface Found {
  readonly claims: { nodes: { slug: string }[] };
  readonly search: { node: { slug: string } }[];
}

describe.skipIf(!hasPostgres)("a search finds the same on both databases", () => {
  let opened: OpenDataset[] = [];
  let ask: ((query: string) => Promise<string[]>)[] = [];
  beforeAll(async () => {
    opened = [await openDataset("empty", "SQLite"), await openDataset("empty", "PostgreSQL")];
    ask = opened.map(({ store }) => {
      const execute = createExecute(schema, store);
      return async (query) => {
        const { data, errors } = await execute({ schema, document: SEARCH, variableValues: { query } });
        expect(errors).toBeUndefined();
        const { claims, search } = data as unknown as Found;
        const listed = claims.nodes.map(({ slug }) => slug).sort();
        expect(search.map(({ node }) => node.slug).sort()).toEqual(listed);
        return listed;
      };
    });
  });
  afterAll(() => Promise.all(opened.map((data) => data.close())));

  /** Claims with these texts take the place of those before. */
  const write = (texts: readonly string[]) =>
    Promise.all(
      opened.map(({ store }) =>
        store.transaction((transaction) =>
          transaction.put(
            "claims",
            texts.map((given, i) => claim(`clm_${i}`, { slug: `c${i}`, text: given })),
          ),
        ),
      ),
    );

  async function expectSame(query: string): Promise<string[]> {
    const [sqlite, postgres] = await Promise.all(ask.map((search) => search(query)));
    expect({ query, found: postgres }).toEqual({ query, found: sqlite });
    return sqlite ?? [];
  }

  // Few words, so that they meet; some that tokenizers and query languages of databases would take for something else.
  const WORDS =
    "the dam der damm dams Été L’été siege 70,000 d'Arc don't AND or NOT near ½ ﬁn Straße ςίσυφος हिन्दी 漢字 한글 العربية 𝐀𝟘 \\ ' \" & | ! :* <-> ( )";
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...WORDS.split(" ")) },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 4 })
        .filter((given) => !given.includes("\u0000")),
    },
  );
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  const term = fc.oneof(
    word,
    word.map((given) => `${[...given].slice(0, 2).join("")}*`),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(" ")}"`),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(" ")}"*`),
  );

  it("whatever the texts and the query", async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 8, maxLength: 8 }),
        fc.array(fc.array(term, { minLength: 1, maxLength: 2 }), { minLength: 5, maxLength: 5 }),
        async (texts, queries) => {
          await write(texts);
          for (const terms of queries) {
            const query = terms.join(" ");
            if (wordsOf(query).length > 0) hits += (await expectSame(query)).length;
          }
          // What is there is found: a word, a phrase and a beginning of each text.
          for (const [i, given] of texts.entries()) {
            const words = wordsOf(given).map(({ folded }) => folded);
            if (words.length === 0) continue;
            expect(await expectSame(words[0] ?? "")).toContain(`c${i}`);
            expect(await expectSame(`"${words.slice(0, 3).join(" ")}"`)).toContain(`c${i}`);
            expect(await expectSame(`${[...(words.at(-1) ?? "")][0]}*`)).toContain(`c${i}`);
          }
        },
      ),
      { numRuns: 30 },
    );
    expect(hits).toBeGreaterThan(20);
  });

  it("in texts that a tsvector does not hold whole", async () => {
    const long = "x".repeat(600);
    await write([
      `${long}a`,
      `${long}b c`,
      // More than 255 times one word, then a phrase with it; and a phrase beyond position 16,383.
      `${"so it was and ".repeat(300)} so said Ada`,
      `${Array.from({ length: 17_000 }, (_, i) => `w${i}`).join(" ")} the last words`,
      "漢".repeat(1000),
      "",
      "",
      "",
    ]);
    expect(await expectSame(`${long}a`)).toEqual(["c0"]);
    expect(await expectSame(`${long}*`)).toEqual(["c0", "c1"]);
    expect(await expectSame(`"${long}b c"`)).toEqual(["c1"]);
    expect(await expectSame('"so said"')).toEqual(["c2"]);
    expect(await expectSame('"said so"')).toEqual([]);
    expect(await expectSame('"the last words"')).toEqual(["c3"]);
    expect(await expectSame('"the last wor"*')).toEqual(["c3"]);
    expect(await expectSame('"w16999 last"')).toEqual([]);
    expect(await expectSame(`${"漢".repeat(999)}*`)).toEqual(["c4"]);
    expect(await expectSame("漢".repeat(999))).toEqual([]);
  });
});
