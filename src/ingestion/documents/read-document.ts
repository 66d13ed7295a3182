import { type Document, makeDocument } from "./document.ts";
import type { RawDocument } from "./raw.ts";

/**
 * Takes the article out of what it came in.
 * @throws UserError when there is none, saying why.
 */
export async function readDocument(raw: RawDocument): Promise<Document> {
  const document = await takeOut(raw);
  return raw.ownVoice ? { ...document, ownVoice: true } : document;
}

async function takeOut(raw: RawDocument): Promise<Document> {
  const { origin, format, content, given, defaults } = raw;
  if (format === "text") return makeDocument(origin, content, given, defaults);
  // Loaded late: most inputs are no HTML, and what reads it is a hundred files.
  const { readPage, textOfHtml } = await import("./page-text.ts");
  if (format === "html") return readPage(raw);
  const body = given.isRetracted && content.trim() === "" ? "" : textOfHtml(origin, content);
  return makeDocument(origin, given.title == null ? `${body}\n` : `${given.title}\n\n${body}\n`, given, defaults);
}
