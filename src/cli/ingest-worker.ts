/** The entry of a worker thread: the work on articles that needs no database. */

import { UserError } from "../domain/errors.ts";
import { extract } from "../extraction/extract.ts";
import { languageOf } from "../extraction/language.ts";
import { type PreparedArticle, prepareArticle } from "../ingestion/articles/prepare.ts";
import type { Document } from "../ingestion/documents/document.ts";
import type { RawDocument } from "../ingestion/documents/raw.ts";
import { readDocument } from "../ingestion/documents/read-document.ts";

process.setSourceMapsEnabled(true);

/** A piece of work as it goes to a thread. */
export interface Piece<T> {
  readonly job: T;
  /** 1 while a thread is at work on it; 0 before, while it waits behind others, and after. */
  readonly atWork: Int32Array;
}

/** An error's class does not cross the border between threads: what is the user's to mend crosses as data. */
export type Done<T> = { readonly value: T } | { readonly problem: { readonly code: string; readonly message: string } };

export const read = (piece: Piece<RawDocument>): Promise<Done<Document>> =>
  attempt(piece, async (raw) => withOwnLanguage(raw, await readDocument(raw)));
export const prepare = (piece: Piece<Document>): Promise<Done<PreparedArticle>> =>
  attempt(piece, async (document) => find(document));

/** What pages and feeds say of their language is often their system's default: it counts where the words agree. */
function withOwnLanguage({ format }: RawDocument, document: Document): Document {
  if (format === "text" || document.language === null) return document;
  const seen = languageOf(document.text);
  const agrees = seen === "und" || document.language.toLowerCase().split("-")[0] === seen;
  return agrees ? document : { ...document, language: null };
}

function find(document: Document): PreparedArticle {
  const { language, publishedAt, ownVoice = false } = document;
  const options = { ownVoice, ...(language !== null && { language }), ...(publishedAt !== null && { publishedAt }) };
  return prepareArticle(document, extract(document.text, options));
}

let last: Promise<unknown> = Promise.resolve();

/** Does one piece of work after the other, even where one waits for something to be loaded. */
function attempt<J, T>({ job, atWork }: Piece<J>, work: (job: J) => Promise<T>): Promise<Done<T>> {
  const done = last.then(async (): Promise<Done<T>> => {
    Atomics.store(atWork, 0, 1);
    try {
      return { value: await work(job) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { problem: { code: error.code, message: error.message } };
    } finally {
      Atomics.store(atWork, 0, 0);
    }
  });
  last = done.catch(() => {});
  return done;
}
