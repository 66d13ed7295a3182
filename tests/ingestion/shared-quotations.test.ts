/** Articles that are told in other words, and have the same quotations of the same voices. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Read } from "../../src/ingestion/documents/raw.ts";
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

const MAYOR = "“The old bridge is rotten and the port will not pay for a new one,” Mayor Ida Quell said.";
const PORT =
  "“We have paid for three bridges since the war and this one was the dearest,” said Tom Reeve, the harbour master.";
const DOCKER = "“Nobody on the quay believes that the ferry will sail before next winter,” said Jon Brask, a docker.";
const CAPTAIN = "“I have not seen such a queue of lorries since the year of the great ice,” said Lea Stone, a captain.";
const MARKET =
  "Lorries have used the northern crossing since spring, when engineers closed two lanes and put up lights. Fishermen moor below it, children swim there in summer, and every winter the ice takes a few more stones from the piers.";
const COUNCIL =
  "Relations between town hall and harbour had been cool for years over dues, parking and a marina that was promised twice and never built. Councillors meet again next week; few expect either side to give way before the autumn vote.";

const told = (day: number, paragraphs: readonly string[], more = {}) =>
  article(`Bridge in dispute\n\n${paragraphs.join("\n\n")}\n`, {
    url: `https://paper${day}.example/bridge`,
    publisher: `Paper ${day}`,
    publishedAt: `2031-04-0${day}`,
    ...more,
  });
const FIRST = told(1, [MARKET, MAYOR, PORT, DOCKER]);
const SECOND = [COUNCIL, DOCKER, MAYOR, PORT];

const derivations = async () =>
  (await collect(store.scan("articleDerivations"))).map(({ kind, sign, score, method }) => ({
    kind,
    sign,
    score,
    method,
  }));
const derived = async () => (await collect(store.scan("attributions"))).filter((one) => one.derivedFromId !== null);
/** Of every statement that is another's: when that was published, and how it was made from it. */
const originsOfDerived = async () => {
  const days = new Map((await collect(store.scan("articles"))).map(({ id, publishedAt }) => [id, publishedAt]));
  const rows = new Map((await collect(store.scan("attributions"))).map((one) => [one.id, one.articleId]));
  return (await derived()).map(
    ({ derivedFromId, derivationKind }) => `${days.get(rows.get(derivedFromId ?? "") ?? "")} ${derivationKind}`,
  );
};

describe("several quotations of several voices", () => {
  it.each([
    ["as they were published", [FIRST, told(2, SECOND)]],
    ["the later one first", [told(2, SECOND), FIRST]],
  ])("are taken over: %s", async (_, reads) => {
    await ingestAll(store, reads);
    const sign = "COMMON_QUOTATIONS";
    expect(await derivations()).toEqual([{ kind: "QUOTES_OUTLET", sign, score: 1, method: "RULES" }]);
    const articles = new Map((await collect(store.scan("articles"))).map(({ id, publishedAt }) => [id, publishedAt]));
    expect((await derived()).map(({ articleId }) => articles.get(articleId))).toEqual(Array(3).fill("2031-04-02"));
    expect(await store.count("claims")).toBe(3);
    expect(await store.check()).toEqual([]);
    const before = await dump(store);
    await ingestAll(store, reads);
    expect(await dump(store)).toEqual(before);
  });

  it("hang on the earliest of three, whichever comes last", async () => {
    const bodies = [
      `${MARKET} Divers went down twice in March with lamps and came back with a bicycle, two anchors and eleven bottles. Welders wait for steel that was ordered abroad, lost, and found again under tarpaulins.`,
      `${COUNCIL} Clerks carry petitions upstairs in laundry baskets; nobody has counted them, though one sheet is known to hold names of dogs alone. Two bishops and a surveyor have offered to mediate, while brass bands rehearse.`,
      "Ferries have their own troubles on this coast. Two of four boats are in dock for new engines, crews are short of cooks and stokers, and pilots threaten a strike over pensions before Easter. Travellers sleep on benches beside vending machines, children chase gulls between suitcases, and drivers play cards under a single lamp.",
    ];
    const [first, second, third] = bodies.map((body, n) =>
      told(n + 1, [body, ...[MAYOR, PORT, DOCKER, MAYOR, PORT].slice(n, n + 3)]),
    ) as [Read, Read, Read];
    await ingestAll(store, [third, second, first]);
    expect((await derivations()).map(({ kind, sign }) => [kind, sign])).toEqual(
      Array(3).fill(["QUOTES_OUTLET", "COMMON_QUOTATIONS"]),
    );
    expect(await originsOfDerived()).toEqual(Array(6).fill("2031-04-01 QUOTES_OUTLET"));
    expect(await store.check()).toEqual([]);
  });

  it("leave what is known of a reprint as it is", async () => {
    await ingestAll(store, [FIRST, told(3, [MARKET, MAYOR, PORT, DOCKER]), told(2, SECOND, { title: "Quarrel" })]);
    expect((await derivations()).map(({ kind, sign }) => [kind, sign]).sort()).toEqual([
      ["NEAR_DUPLICATE", "COMMON_TEXT"],
      ["QUOTES_OUTLET", "COMMON_QUOTATIONS"],
    ]);
    expect((await originsOfDerived()).sort()).toEqual([
      ...Array(3).fill("2031-04-01 NEAR_DUPLICATE"),
      ...Array(3).fill("2031-04-01 QUOTES_OUTLET"),
    ]);
    expect(await store.check()).toEqual([]);
  });
});

describe("two quotations", () => {
  const NPA = { wireCredit: "NPA" };
  const [one, other] = [
    [MARKET, MAYOR, PORT],
    [COUNCIL, PORT, MAYOR],
  ] as const;

  it.each([
    ["both credit one agency", told(1, one, NPA), told(2, other, NPA)],
    ["the agency printed it", told(1, one, { publisher: "NPA" }), told(2, other, NPA)],
  ])("are a wire reprint where %s", async (_, first, second) => {
    await ingestAll(store, [first, second]);
    expect(await derivations()).toMatchObject([{ kind: "WIRE_REPRINT", sign: "COMMON_QUOTATIONS", score: 1 }]);
    expect(await derived()).toHaveLength(2);
  });

  it("tell that copies of one that has them are made from the original, when that comes last", async () => {
    const copies = [2, 3].map((day) => told(day, [MARKET, MAYOR, PORT], NPA));
    await ingestAll(store, [...copies, told(1, other, { ...NPA, title: "Quarrel at the quay" })]);
    expect(await derivations()).toMatchObject(
      Array(2).fill({ kind: "WIRE_REPRINT", sign: "COMMON_QUOTATIONS", score: 1 }),
    );
    expect(await originsOfDerived()).toEqual(Array(4).fill("2031-04-01 WIRE_REPRINT"));
  });

  it.each([
    ["nobody is credited", told(1, one), told(2, other)],
    ["one is the other once more", told(1, [MARKET, PORT], NPA), told(2, [COUNCIL, PORT, PORT], NPA)],
    ["two agencies were there", told(1, one, NPA), told(2, other, { wireCredit: "Velm News" })],
    ["one has an agency", told(1, one, NPA), told(2, other)],
  ])("are no sign where %s", async (_, first, second) => {
    await ingestAll(store, [first, second]);
    expect(await derivations()).toEqual([]);
  });
});

describe("is no sign", () => {
  it.each([
    [
      "what one voice said to the press",
      [
        MARKET,
        MAYOR,
        PORT.replace("Tom Reeve, the harbour master", "Quell"),
        DOCKER.replace("Jon Brask, a docker", "Quell"),
      ],
      [
        COUNCIL,
        DOCKER.replace("Jon Brask, a docker", "Ida Quell"),
        MAYOR,
        PORT.replace("Tom Reeve, the harbour master", "Quell"),
      ],
    ],
    [
      "what others said",
      [MARKET, MAYOR, PORT, DOCKER],
      [COUNCIL, DOCKER.replace("Jon Brask", "Lea Stone"), MAYOR, PORT],
    ],
    ["few of many", [MARKET, MAYOR, PORT, CAPTAIN], [COUNCIL, MAYOR, PORT, DOCKER]],
  ])("%s", async (_, first, second) => {
    await ingestAll(store, [told(1, first), told(2, second)]);
    expect(await derivations()).toEqual([]);
  });
});
