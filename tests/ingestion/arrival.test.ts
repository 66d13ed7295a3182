/** Whatever order articles arrive in, what was made from what is the same, and so is how many voices each claim has. */
import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import type { Read } from "../../src/ingestion/documents/raw.ts";
import type { Row, Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { article, ingestAll } from "./ingesting.ts";
import { collect } from "./support.ts";

const schema = createSchema();

/** All that tells of derivation and of voices, without the names that depend on what came first. */
async function state(reads: readonly Read[]) {
  const { store, close } = await openDataset("empty");
  try {
    await ingestAll(store, reads);
    expect(await store.check()).toEqual([]);
    return { derivations: await derivations(store), sayings: await sayings(store), claims: await claims(store) };
  } finally {
    await close();
  }
}

const nameOf = ({ url }: Row<"articles">): string => new URL(url ?? "").hostname.replace(".example", "");

async function derivations(store: Store) {
  const articles = new Map((await collect(store.scan("articles"))).map((one) => [one.id, nameOf(one)]));
  return (await collect(store.scan("articleDerivations")))
    .map(
      ({ articleId, originId, kind, score }) => `${articles.get(articleId)} ${kind} ${articles.get(originId)} ${score}`,
    )
    .sort();
}

/** Which statement is whose: each by its article and the words of its content. */
async function sayings(store: Store) {
  const articles = new Map((await collect(store.scan("articles"))).map((one) => [one.id, nameOf(one)]));
  const evidence = (await collect(store.scan("evidence"))).filter(({ role }) => role === "CONTENT");
  const rows = await collect(store.scan("attributions"));
  const told = new Map(
    rows.map(({ id, articleId }) => [
      id,
      `${articles.get(articleId)}: ${evidence.find(({ attributionId }) => attributionId === id)?.exact?.slice(0, 40)}`,
    ]),
  );
  return rows
    .map(
      ({ id, derivedFromId, derivationKind }) =>
        `${told.get(id)} <- ${told.get(derivedFromId ?? "")} ${derivationKind}`,
    )
    .sort();
}

/** Of each claim, in which articles it stands, and how many voices it has. */
async function claims(store: Store) {
  const document = parse(
    "{ claims { nodes { attributions { nodes { article { url } } } corroboration { attributions independentVoices } } } }",
  );
  const { data } = await createExecute(schema, store)({ schema, document });
  const { nodes } = JSON.parse(JSON.stringify(data)).claims;
  return nodes
    .map((one: { attributions: { nodes: { article: Row<"articles"> }[] }; corroboration: object }) => {
      const where = one.attributions.nodes.map(({ article }) => nameOf(article)).sort();
      return `${where.join(" ")} ${JSON.stringify(one.corroboration)}`;
    })
    .sort();
}

/** All orders of some things. */
const orders = <T>(things: readonly T[]): T[][] =>
  things.length < 2
    ? [[...things]]
    : things.flatMap((one, i) => orders(things.filter((_, j) => j !== i)).map((rest) => [one, ...rest]));

const HEAD = "Harbour bridge to close";
const CLOSING =
  "PORT ANSEL (NPA) — The harbour bridge will close on Friday for repairs that will last until the autumn, Mayor Ida Quell said.";
const UNSAFE =
  "“It is not safe, and nobody should cross it,” she told reporters outside the town hall, where some forty people had come to hear her.";
const DOCKER =
  "A dock worker, who asked not to be named, said the ferry was full every morning, and that the queue reached the market.";
const TRUST = "The Harbour Trust said a second ferry would sail from the northern quay before the winter storms begin.";

const printed = (name: string, day: number, ...paragraphs: string[]) =>
  article(`${[HEAD, ...paragraphs].join("\n\n")}\n`, {
    url: `https://${name}.example/bridge`,
    publisher: `The ${name}`,
    publishedAt: `2031-04-0${day}`,
  });

describe("an agency's piece and its copies", () => {
  const all = [
    printed("agency", 1, CLOSING, UNSAFE, DOCKER),
    printed("post", 2, CLOSING, UNSAFE, DOCKER, TRUST),
    printed("quay", 3, CLOSING, UNSAFE.replace("some forty", "forty"), TRUST),
    printed("pier", 4, UNSAFE, DOCKER, TRUST),
  ];
  it("are the same in all 24 orders", async () => {
    const first = await state(all);
    expect(first.derivations.map((one) => one.replace(/ [\d.]+$/, ""))).toEqual([
      "pier WIRE_REPRINT agency",
      "post WIRE_REPRINT agency",
      "quay WIRE_REPRINT agency",
    ]);
    expect(first.claims).toEqual([
      'agency pier post quay {"attributions":4,"independentVoices":1}',
      'agency pier post {"attributions":3,"independentVoices":1}',
      'agency post quay {"attributions":3,"independentVoices":1}',
      'pier post quay {"attributions":3,"independentVoices":1}',
    ]);
    for (const order of orders(all)) expect(await state(order)).toEqual(first);
  });
});
