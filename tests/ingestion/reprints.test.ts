import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bandsOf, containment, shinglesOf } from "../../src/domain/minhash.ts";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import type { Store } from "../../src/storage/port.ts";
import { openDataset, ROOT } from "../support/dataset.ts";
import { randomFrom } from "../support/random.ts";
import { article, ingestAll } from "./ingesting.ts";
import { collect } from "./support.ts";

const CORPUS = join(ROOT, "tests/corpus");
const texts = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(CORPUS, name), "utf8"));

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

const STORY = `Harbour bridge to close

PORT ANSEL (NPA) — The harbour bridge will close on Friday for repairs that will last until the autumn, Mayor Ida Quell said.

“It is not safe, and nobody should cross it,” she told reporters outside the town hall, where some forty people had come to hear her.

A dock worker, who asked not to be named, said the ferry was full every morning, and that the queue reached the market.
`;
const printed = (n: number, text = STORY) =>
  article(text, { url: `https://paper${n}.example/bridge`, publisher: `Paper ${n}`, publishedAt: `2031-04-0${n}` });

describe("ten copies of one agency story", () => {
  it("count as one voice, and corroboration says why", async () => {
    const others = [2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
      printed(n, STORY.replace("forty", n % 2 ? "forty" : "about forty")),
    );
    await ingestAll(store, [printed(1), ...others]);
    const claims = await collect(store.scan("claims"));
    const claim = claims.find(({ text }) => text.startsWith("The ferry was full"));
    expect(claims.length).toBeLessThan(12);
    const query = `{ claim(slug: "${claim?.slug}") { corroboration { attributions articles voices independentVoices groups { why } } } }`;
    const document = parse(query);
    const schema = createSchema();
    const { data } = await createExecute(schema, store)({ schema, document });
    expect(data).toMatchObject({
      claim: { corroboration: { attributions: 9, articles: 9, independentVoices: 1 } },
    });
    expect(JSON.stringify(data)).toContain(
      "“Harbour bridge to close” repeats “Harbour bridge to close” (wire reprint)",
    );
    expect(await store.check()).toEqual([]);
  });

  it("hang on the one that was published first, whichever came first", async () => {
    await ingestAll(store, [printed(2), printed(1)]);
    const [derivation] = await store.find("articleDerivations", "kind", ["WIRE_REPRINT"]);
    const [original] = await store.find("articles", "id", [derivation?.originId ?? ""]);
    expect(original?.url).toBe("https://paper1.example/bridge");
    expect(derivation).toMatchObject({ method: "RULES", score: 1 });
    expect(await store.check()).toEqual([]);
  });
});

it("what a person recorded of a reprint is kept when an earlier original comes in", async () => {
  const demo = await openDataset("demo");
  try {
    const recorded = async () => ({
      articles: (await collect(demo.store.scan("articleDerivations"))).filter(({ method }) => method === "MANUAL"),
      attributions: (await collect(demo.store.scan("attributions"))).flatMap(({ id, derivedFromId, derivationKind }) =>
        derivedFromId === null ? [] : [{ id, derivedFromId, derivationKind }],
      ),
    });
    const before = await recorded();
    const text = readFileSync(join(ROOT, "seed/demo/02-wire-denial.txt"), "utf8");
    await ingestAll(demo.store, [
      article(text, { url: "https://early.example/dam", publisher: "Early Post", publishedAt: "2024-03-01" }),
    ]);
    const after = await recorded();
    expect(after.articles).toEqual(before.articles);
    expect(after.attributions).toEqual(expect.arrayContaining(before.attributions));
    const [original] = await demo.store.find("articles", "url", ["https://early.example/dam"]);
    const [wire] = await demo.store.find("articles", "slug", ["wire-denial"]);
    const found = await demo.store.find("articleDerivations", "originId", [original?.id ?? ""]);
    expect(found).toMatchObject([{ articleId: wire?.id, kind: "WIRE_REPRINT", method: "RULES", sign: "COMMON_TEXT" }]);
    expect(await demo.store.check()).toEqual([]);
  } finally {
    await demo.close();
  }
});

describe("new versions", () => {
  const ADDED = "The Harbour Trust said a new ferry would sail before the winter.";
  const independent = async () => {
    const derived = (await collect(store.scan("attributions"))).filter(({ derivedFromId }) => derivedFromId !== null);
    const claims = (await collect(store.scan("claims"))).filter(({ text }) => text.startsWith("A new ferry"));
    expect(await store.check()).toEqual([]);
    return { claims: claims.length, derived: derived.filter(({ claimId }) => claimId === claims[0]?.id).length };
  };

  it.each([
    ["the original first", [1, 2]],
    ["the copy first", [2, 1]],
  ])("of an original and its copy say the same once: %s", async (_, order) => {
    await ingestAll(store, [printed(1), printed(2), ...order.map((n) => printed(n, `${STORY}\n${ADDED}\n`))]);
    expect(await independent()).toEqual({ claims: 1, derived: 1 });
    const derivations = await collect(store.scan("articleDerivations"));
    expect(derivations).toMatchObject([{ kind: "WIRE_REPRINT", score: 1 }]);
    const attributions = await collect(store.scan("attributions"));
    const copy = derivations[0]?.articleId;
    expect(attributions.flatMap((one) => (one.derivedFromId ? one.articleId : []))).toEqual([copy, copy, copy, copy]);
  });

  it("that print what another outlet has are reprints, though the first one was none", async () => {
    const first = printed(2, "Bridge\n\nMore on the harbour bridge soon, the mayor's office said.\n");
    await ingestAll(store, [printed(1), first, printed(2)]);
    expect(await collect(store.scan("articleDerivations"))).toMatchObject([{ kind: "WIRE_REPRINT", score: 1 }]);
    const attributions = await collect(store.scan("attributions"));
    expect(attributions.filter(({ derivedFromId }) => derivedFromId !== null)).toHaveLength(3);
    expect(await store.check()).toEqual([]);
  });
});

it("articles on other things are no reprints", async () => {
  await ingestAll(
    store,
    texts.map((text) => article(text)),
  );
  expect(await store.count("articleDerivations")).toBe(0);
});

it("a report that the same site prints every day is no reprint", async () => {
  const report = (day: number) =>
    article(STORY.replace("Friday", `day ${day}`), {
      url: `https://paper.example/${day}`,
      publishedAt: `2031-04-0${day}`,
    });
  await ingestAll(store, [report(1), report(2)]);
  expect(await store.count("articleDerivations")).toBe(0);
});

describe("of 1,000 generated pairs", () => {
  /** A text with 5 % of its words replaced and up to a third of its paragraphs cut. */
  function reprinted(text: string, random: ReturnType<typeof randomFrom>): string {
    const [title = "", ...paragraphs] = text.split("\n\n");
    const kept = paragraphs.filter(() => !random.chance(0.25));
    return [title, ...(kept.length >= 2 ? kept : paragraphs)]
      .join("\n\n")
      .replace(/\p{L}+/gu, (word) =>
        random.chance(0.05) ? random.pick(["zonal", "later", "figure", "harbour"]) : word,
      );
  }
  const find = (a: string, b: string) => {
    const [x, y] = [shinglesOf(a), shinglesOf(b)];
    const bands = new Set(bandsOf(x));
    return bandsOf(y).some((band) => bands.has(band)) && containment(x, y) >= 0.5;
  };

  it("at least 95 % of the reprints are found, and at most 1 % of the others are taken for one", () => {
    const random = randomFrom(3);
    let [found, wrong] = [0, 0];
    for (let pair = 0; pair < 1000; pair++) {
      const text = texts[pair % texts.length] ?? "";
      if (find(text, reprinted(text, random))) found++;
      const other = texts[(pair + 1 + random.below(texts.length - 1)) % texts.length] ?? "";
      if (other !== text && find(text, reprinted(other, random))) wrong++;
    }
    expect(found / 1000).toBeGreaterThanOrEqual(0.95);
    expect(wrong / 1000).toBeLessThanOrEqual(0.01);
  });
});
