import { type Document, makeDocument } from "./document.ts";
import type { RawDocument } from "./raw.ts";

/**
 * Takes the article out of what it came in.
 * @throws UserError when there is none, saying why.
 */
export function readDocument({ origin, format, content, given }: RawDocument): Document {
  if (format === "html") throw new Error("not there yet");
  return makeDocument(origin, content, given);
}
