import { parse } from "graphql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mintId } from "../../src/domain/ids.ts";
import { createExecute } from "../../src/graphql/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import type { Store } from "../../src/storage/port.ts";
import { openDataset } from "../support/dataset.ts";
import { article, ingestAll } from "./ingesting.ts";
import { collect, dump } from "./support.ts";

let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await openDataset("empty"));
});
afterEach(() => close());

const QUOTE = "The old bridge is rotten and the port will not pay for a new one";
/** Words enough for neither article to be the other's reprint. */
const GAZETTE_STORY =
  "Lorries have used the northern crossing since spring, when engineers closed two lanes and put up lights. Fishermen moor below it, children swim there in summer, and every winter the ice takes a few more stones from the piers.";
const LANTERN_STORY =
  "Relations between town hall and harbour had been cool for years over dues, parking and a marina that was promised twice and never built. Councillors meet again next week; few expect either side to give way before the autumn vote.";
const GAZETTE = article(
  `Bridge rotten\n\n“${QUOTE},” Mayor Ida Quell said.\n\nIt rained on the quay all day, she said. ${GAZETTE_STORY}\n`,
  {
    url: "https://gazette.example/bridge",
    publisher: "Harbour Gazette",
    publishedAt: "2031-04-02",
  },
);
const later = (sentence: string, more = {}) =>
  article(`Mayor attacks port\n\nA quarrel has broken out.\n\n${sentence}\n\n${LANTERN_STORY}\n`, {
    url: "https://lantern.example/quarrel",
    publisher: "Evening Lantern",
    publishedAt: "2031-04-03",
    ...more,
  });
const derived = async () =>
  (await collect(store.scan("attributions"))).filter(({ derivationKind }) => derivationKind === "QUOTES_OUTLET");

describe("a quotation from another outlet", () => {
  it.each([
    `“${QUOTE},” Mayor Ida Quell told the Harbour Gazette.`,
    `“${QUOTE},” Mayor Ida Quell said in an interview with the Harbour Gazette.`,
    `“${QUOTE},” Mayor Ida Quell said, the Harbour Gazette reported.`,
    `“${QUOTE},” Mayor Ida Quell said, according to the Harbour Gazette.`,
    `According to the Harbour Gazette, Mayor Ida Quell said the old bridge is rotten and the port will not pay for a new one.`,
  ])("%s", async (sentence) => {
    await ingestAll(store, [GAZETTE, later(sentence)]);
    expect(await derived()).toHaveLength(1);
    expect(await collect(store.scan("articleDerivations"))).toMatchObject([{ kind: "QUOTES_OUTLET", method: "RULES" }]);
    expect(await store.check()).toEqual([]);
  });

  it("leaves what a person recorded of the two articles", async () => {
    const sentence = `“${QUOTE},” Mayor Ida Quell told the Harbour Gazette.`;
    await ingestAll(store, [GAZETTE, later("The port has not answered yet.")]);
    const [gazette] = await store.find("articles", "url", ["https://gazette.example/bridge"]);
    const [lantern] = await store.find("articles", "url", ["https://lantern.example/quarrel"]);
    const ids = { articleId: lantern?.id ?? "", originId: gazette?.id ?? "" };
    const id = mintId("Derivation", ids.articleId, ids.originId, "QUOTES_OUTLET");
    const recorded = { id, ...ids, kind: "QUOTES_OUTLET", score: null, method: "MANUAL", sign: null } as const;
    await store.transaction((transaction) => transaction.put("articleDerivations", [recorded]));
    await ingestAll(store, [later(sentence)]);
    expect(await derived()).toHaveLength(1);
    expect(await collect(store.scan("articleDerivations"))).toEqual([expect.objectContaining(recorded)]);
  });

  it("counts as one voice, and corroboration says why", async () => {
    await ingestAll(store, [GAZETTE, later(`“${QUOTE},” Mayor Ida Quell told the Harbour Gazette.`)]);
    const schema = createSchema();
    const document = parse(`{
      claims(filter: { text: "rotten" }) {
        nodes { corroboration { attributions articles independentVoices groups { why } } }
      }
    }`);
    const { data } = await createExecute(schema, store)({ schema, document });
    expect(JSON.parse(JSON.stringify(data)).claims.nodes).toEqual([
      {
        corroboration: {
          attributions: 2,
          articles: 2,
          independentVoices: 1,
          groups: [{ why: ["“Mayor attacks port” repeats “Bridge rotten” (quotes outlet)"] }],
        },
      },
    ]);
  });

  it("is found once", async () => {
    const both = [GAZETTE, later(`“${QUOTE},” Mayor Ida Quell told the Harbour Gazette.`)];
    await ingestAll(store, both);
    const before = await dump(store);
    await ingestAll(store, both);
    expect(await dump(store)).toEqual(before);
  });
});

describe("is not taken for one", () => {
  it.each([
    ["no outlet is named", later(`“${QUOTE},” Mayor Ida Quell said.`)],
    ["another outlet is named", later(`“${QUOTE},” Mayor Ida Quell told the Quay Post.`)],
    ["reporters were told", later(`“${QUOTE},” Mayor Ida Quell told reporters.`)],
    ["somebody else says so", later(`“${QUOTE},” Tom Reeve told the Harbour Gazette.`)],
    [
      "it is denied",
      later(
        `The old bridge is not rotten and the port will not pay for a new one, Mayor Ida Quell told the Harbour Gazette.`,
      ),
    ],
    [
      "other words were told",
      later(
        "“The old bridge is rotten to the core, as all of us who use it know,” Mayor Ida Quell told the Harbour Gazette.",
      ),
    ],
    ["a few words are common", later("“It is rotten,” Mayor Ida Quell told the Harbour Gazette.")],
    [
      "it was published before",
      later(`“${QUOTE},” Mayor Ida Quell told the Harbour Gazette.`, { publishedAt: "2031-04-01" }),
    ],
    [
      "the outlet itself repeats it",
      later(`“${QUOTE},” Mayor Ida Quell told the Harbour Gazette.`, { publisher: "Harbour Gazette" }),
    ],
  ])("where %s", async (_, second) => {
    await ingestAll(store, [GAZETTE, second]);
    expect(await derived()).toEqual([]);
    expect(await store.count("articleDerivations")).toBe(0);
  });
});
