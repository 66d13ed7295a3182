import { UserError } from "../../src/domain/errors.ts";
import { extract } from "../../src/extraction/extract.ts";
import { prepareArticle } from "../../src/ingestion/articles/prepare.ts";
import type { Document } from "../../src/ingestion/documents/document.ts";
import type { RawDocument, Read } from "../../src/ingestion/documents/raw.ts";
import { readDocument } from "../../src/ingestion/documents/read-document.ts";
import { ingest, type Outcome } from "../../src/ingestion/ingest.ts";
import type { Store } from "../../src/storage/port.ts";

/** An article as an input gives it; `given` is what is known beside its text. */
export const article = (content: string, given: RawDocument["given"] = {}): Read => ({
  raw: { origin: "test", format: "text", content, given },
});

/** The same, to be read for what it says itself, too. */
export const withOwnVoice = (content: string, given: RawDocument["given"] = {}): Read => ({
  raw: { origin: "test", format: "text", content, given, ownVoice: true },
});

/** Ingests articles one after another, without threads; `ahead` is how many are worked on while the first of them is not stored yet. */
export async function ingestAll(
  store: Store,
  reads: readonly Read[],
  stop?: AbortSignal,
  ahead = 1,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const workers = {
    read: readDocument,
    prepare: async (document: Document) =>
      prepareArticle(
        document,
        extract(document.text, {
          ownVoice: document.ownVoice ?? false,
          ...(document.publishedAt !== null && { publishedAt: document.publishedAt }),
        }),
      ),
  };
  async function* each() {
    yield* reads;
  }
  const options = {
    ahead,
    extractorVersion: "test 1",
    now: () => "2031-04-02T00:00:00.000Z",
    isProblem: (error: unknown) => error instanceof UserError,
    ...(stop && { stop }),
  };
  for await (const outcome of ingest(store, each(), workers, options as Parameters<typeof ingest>[3]))
    outcomes.push(outcome);
  return outcomes;
}
