import { decide, undo } from "../../src/review/review.ts";
import type { Store } from "../../src/storage/port.ts";
import { article } from "../ingestion/ingesting.ts";

/** Invented articles that a machine reads: what it proposes of them is asked for in `tests/graphql/ingested`. */
export const INGESTED = [
  article(
    `Bridge to close

PORT ANSEL — The harbour bridge will close for repairs on Friday, Mayor Ida Quell said. About 300 lorries crossed it on Tuesday, said Jon Brask, a spokesman for the Ansel Port Authority.

The bridge is safe, the Ansel Port Authority said. “The old bridge is rotten and the port will not pay for a new one,” Quell said. Engineers have looked at its piers since spring and painted the railings twice.
`,
    { url: "https://gazette.example/bridge", publisher: "Harbour Gazette", publishedAt: "2031-04-02" },
  ),
  article(
    `A quarrel in Port Ansel

Repairs will close the harbour bridge on Friday, said Tom Reeve, who heads the Harbour Trust. “The old bridge is rotten and the port will not pay for a new one,” Mayor Ida Quell told the Harbour Gazette.

Relations between town hall and harbour had been cool for years over dues, parking and a marina that was promised twice and never built.
`,
    { url: "https://lantern.example/quarrel", publisher: "Evening Lantern", publishedAt: "2031-04-03" },
  ),
];

/** What reviewers decide of them: one statement is accepted, and that is taken back. */
export async function review(store: Store): Promise<void> {
  const [source] = await store.find("sources", "slug", ["jon-brask"]);
  const [one] = await store.find("attributions", "sourceId", [source?.id ?? ""]);
  const ids = [one?.id ?? ""];
  const decision = (minute: number, by: string, reason: string) => ({
    ...{ by, reason },
    at: new Date(Date.UTC(2031, 3, 4, 9, minute)).toISOString(),
  });
  await store.transaction((t) => decide(t, ids, "ACCEPTED", decision(0, "Ida", "read in full")));
  await store.transaction((t) => undo(t, ids, decision(5, "Tom", "he counted lorries, not crossings")));
}
