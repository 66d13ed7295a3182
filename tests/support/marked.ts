import type { Span } from "../../src/domain/passage.ts";
import type { ResolvedSource } from "../../src/extraction/attribution.ts";
import { type Document, readDocument } from "../../src/extraction/document.ts";
import type { Found } from "../../src/extraction/resolve/found.ts";
import type { NamesOf } from "../../src/extraction/resolve/name.ts";
import { readNames } from "../../src/extraction/resolve/names.ts";
import { resolveSources } from "../../src/extraction/resolve/resolve.ts";

export interface Marked {
  readonly text: string;
  readonly document: Document;
  readonly names: NamesOf;
  readonly found: readonly Found[];
}

/**
 * Reads an article in which sources stand in [brackets] and what they say in {braces}: "[Ana Ruiz] said {it was safe}." A content
 * before any source of its sentence is the next one's, every other the last one's. Resolution is tested without any rule.
 */
export function readMarked(marked: string): Marked {
  let text = "";
  const found: { source: Span[]; cue: Span[]; content: Span[] }[] = [];
  let waiting: Span[] = [];
  let begin = 0;
  let isFirst = true;
  for (const c of marked) {
    if (c === "[" || c === "{") begin = text.length;
    else if (c === "]") {
      found.push({ source: [{ start: begin, end: text.length }], cue: [], content: waiting });
      waiting = [];
      isFirst = false;
    } else if (c === "}") {
      const span = { start: begin, end: text.length };
      if (isFirst) waiting.push(span);
      else found.at(-1)?.content.push(span);
    } else {
      text += c;
      if (c === "\n") isFirst = true;
    }
  }
  const document = readDocument(text);
  return { text, document, names: readNames(document), found };
}

/** The resolved sources of a marked article, in order. */
export function resolveMarked(marked: string): ResolvedSource[] {
  const { document, names, found } = readMarked(marked);
  return resolveSources(document, names, found).sources;
}

/** The names of the resolved sources of a marked article. */
export const namesIn = (marked: string): (string | null)[] => resolveMarked(marked).map(({ name }) => name);

/** The words of spans. */
export const wordsIn = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));
