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
