import { type Document, makeDocument } from "./document.ts";
import { readPage, textOfHtml } from "./page-text.ts";
import type { RawDocument } from "./raw.ts";

/**
 * Takes the article out of what it came in.
 * @throws UserError when there is none, saying why.
 */
export const readDocument = (raw: RawDocument): Document =>
  raw.ownVoice ? { ...takeOut(raw), ownVoice: true } : takeOut(raw);

function takeOut(raw: RawDocument): Document {
  const { origin, format, content, given, defaults } = raw;
  if (format === "html") return readPage(raw);
  if (format === "text") return makeDocument(origin, content, given, defaults);
  const body = given.isRetracted && content.trim() === "" ? "" : textOfHtml(origin, content);
  return makeDocument(origin, given.title == null ? `${body}\n` : `${given.title}\n\n${body}\n`, given, defaults);
}
