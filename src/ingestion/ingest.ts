import { setImmediate } from "node:timers/promises";
import type { UserError } from "../domain/errors.ts";
import { sha256 } from "../domain/passage.ts";
import type { Store } from "../storage/port.ts";
import { findKnown, isDone } from "./articles/find-known.ts";
import type { PreparedArticle } from "./articles/prepare.ts";
import { type Stored, type StoreOptions, storeArticle } from "./articles/store-article.ts";
import type { Document } from "./documents/document.ts";
import type { RawDocument, Read } from "./documents/raw.ts";

/** What became of one article of the input. */
export type Outcome =
  | (Stored & {
      readonly origin: string;
      /** Of what was stored now, the language that it was read in (BCP 47). */
      readonly language?: string;
    })
  | { readonly outcome: "FAILED"; readonly problem: UserError };

/** The work that needs no database, wherever it is done. Both reject with a UserError when the article is at fault. */
export interface Workers {
  /** Takes the article out of what it came in. */
  readonly read: (raw: RawDocument) => Promise<Document>;
  /** Finds who said what in it. */
  readonly prepare: (document: Document) => Promise<PreparedArticle>;
}

export interface IngestOptions extends StoreOptions {
  /** How many articles are worked on at a time. */
  readonly ahead: number;
  /** Whether an error is the article's fault, so that the rest goes on. */
  readonly isProblem: (error: unknown) => error is UserError;
  /** Stops it between two articles; those that are still worked on are dropped. */
  readonly stop?: AbortSignal;
}

type Ready = { readonly known: Stored & { readonly origin: string } } | { readonly prepared: PreparedArticle };

/**
 * Stores articles in the order in which they come, each in a transaction of its own, while the next ones are worked on: whatever
 * ends it leaves whole articles, and beginning anew completes them.
 */
export async function* ingest(
  store: Store,
  reads: AsyncIterable<Read>,
  workers: Workers,
  options: IngestOptions,
): AsyncGenerator<Outcome> {
  const make = (read: Read) => settle(makeReady(store, read, workers), options);
  for await (const ready of ahead(reads, make, options)) {
    if (options.stop?.aborted) break;
    if ("problem" in ready) yield { outcome: "FAILED", problem: ready.problem };
    else if ("known" in ready) yield ready.known;
    else {
      const { prepared } = ready;
      const work = () => store.transaction((transaction) => storeArticle(transaction, prepared, options), "EVENTUAL");
      const stored = await settle(work(), options);
      if ("problem" in stored) yield { outcome: "FAILED", problem: stored.problem };
      else yield { ...stored, origin: prepared.document.origin, language: prepared.language };
    }
  }
  await store.settle();
}

/** What the database has already is found before any work is done on it; the transaction looks once more. */
async function makeReady(store: Store, read: Read, workers: Workers): Promise<Ready> {
  if ("problem" in read) throw read.problem;
  const document = await workers.read(read.raw);
  const known = await findKnown(store, document, sha256(document.text));
  if (known && isDone(document, known)) {
    const { slug } = known.article;
    return { known: { outcome: "KNOWN", slug, attributions: 0, origin: document.origin } };
  }
  return { prepared: await workers.prepare(document) };
}

/** Problems are results; any other error ends the work. */
async function settle<T>(work: Promise<T>, { isProblem }: IngestOptions): Promise<T | { problem: UserError }> {
  try {
    return await work;
  } catch (error) {
    if (!isProblem(error)) throw error;
    return { problem: error };
  }
}

/**
 * Begins on so many items before the first is done, and gives the results in the order of the items, until it is to stop. It waits for
 * the next item and for the first result at once: items may be long in coming.
 */
async function* ahead<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { ahead: most, stop }: IngestOptions,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<{ readonly result: R }>[] = [];
  let coming: Promise<{ readonly next: IteratorResult<T> }> | null = null;
  let isOver = false;
  try {
    for (;;) {
      if (!isOver && begun.length < most) coming ??= heard(source.next().then((next) => ({ next })));
      const awaited = [coming, begun[0]].filter((one) => one !== null && one !== undefined);
      if (awaited.length === 0) return;
      // Else those that work would wait: what they answer is handed on between two items only if this thread looks for it.
      await setImmediate();
      const first = await unlessStopped(Promise.race(awaited), stop);
      if (first === STOPPED) return;
      if ("result" in first) {
        begun.shift();
        yield first.result;
      } else {
        coming = null;
        if (first.next.done === true) isOver = true;
        else begun.push(heard(work(first.next.value).then((result) => ({ result }))));
      }
    }
  } finally {
    const ended = heard(Promise.resolve(source.return?.()));
    // It ends only when what it waits for has come.
    if (coming === null) await ended;
  }
}

/** What is awaited in its turn, or not at all: until then a failure is not yet unheard. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

const STOPPED = Symbol("stopped");

/** Waits for a result, but not when it is to stop: one article may take a minute. */
function unlessStopped<R>(result: Promise<R>, stop: AbortSignal | undefined): Promise<R | typeof STOPPED> {
  if (stop === undefined) return result;
  return new Promise((resolve, reject) => {
    const give = () => resolve(STOPPED);
    stop.addEventListener("abort", give, { once: true });
    result.then(resolve, reject).finally(() => stop.removeEventListener("abort", give));
    if (stop.aborted) give();
  });
}
