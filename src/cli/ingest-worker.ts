/** The entry of a worker thread: the work on articles that needs no database. */

import { UserError } from "../domain/errors.ts";
import { extract } from "../extraction/extract.ts";
import { languageOf } from "../extraction/language.ts";
import { type PreparedArticle, prepareArticle } from "../ingestion/articles/prepare.ts";
import type { Document } from "../ingestion/documents/document.ts";
import type { RawDocument } from "../ingestion/documents/raw.ts";
import { readDocument } from "../ingestion/documents/read-document.ts";

process.setSourceMapsEnabled(true);

/** An error's class does not cross the border between threads: what is the user's to mend crosses as data. */
export type Done<T> = { readonly value: T } | { readonly problem: { readonly code: string; readonly message: string } };

export const read = (raw: RawDocument): Promise<Done<Document>> =>
  attempt(async () => withOwnLanguage(raw, await readDocument(raw)));
export const prepare = (document: Document): Promise<Done<PreparedArticle>> => attempt(async () => find(document));

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

async function attempt<T>(work: () => Promise<T>): Promise<Done<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problem: { code: error.code, message: error.message } };
  }
}
