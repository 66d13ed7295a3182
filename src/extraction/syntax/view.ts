/** A sentence as the rules see it: words and chunks, by their places. */
import { type Chunk, chunkWords } from "../chunks.ts";
import type { Document, Token } from "../document.ts";

/** Words of a document: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A stretch of words with its chunks; what stands deeper in quotation marks than `depth` is one chunk. */
export interface View extends Range {
  readonly doc: Document;
  readonly chunks: readonly Chunk[];
  readonly depth: number;
  /** What was found for its verbs, by their chunks: chains of coordinated verbs ask for the same subjects again and again. */
  readonly subjects: Map<number, Subject | null>;
}

export const viewOf = (doc: Document, from: number, to: number, depth: number): View => ({
  doc,
  from,
  to,
  depth,
  chunks: chunkWords(doc, from, to, depth),
  subjects: new Map(),
});

export const tokenAt = (view: View, i: number): Token => view.doc.tokens[i] as Token;

export const kindAt = (view: View, k: number): Chunk["kind"] | undefined => view.chunks[k]?.kind;

/** The chunk's first word, in lower case. */
export const wordAt = (view: View, k: number): string => {
  const chunk = view.chunks[k];
  return chunk ? tokenAt(view, chunk.from).lower : "";
};

export const headAt = (view: View, k: number): string => {
  const chunk = view.chunks[k];
  return chunk ? tokenAt(view, chunk.head).lower : "";
};

/** Whether chunk `k` is a noun phrase or a quotation, which may stand for one. */
export const isNominal = (view: View, k: number): boolean => {
  const kind = kindAt(view, k);
  return kind === "np" || kind === "quote";
};

export const isFiniteVerb = (view: View, k: number): boolean => view.chunks[k]?.verb?.form === "finite";

/** A subject: its chunks `from` to `to`, inclusive; `relative` when it is a relative pronoun. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly relative: boolean;
}

/** The last chunk before the next comma, stop or the like, from `k` on. */
export function clauseEnd(view: View, k: number): number {
  let j = k;
  while (view.chunks[j + 1] && !/^(?:comma|stop|semi|colon|dash|quote)$/.test(kindAt(view, j + 1) ?? "")) j++;
  return j;
}

/** A comma stands before chunk `k`, be it inside a quotation's closing marks. */
export function commaBefore(view: View, k: number): boolean {
  const before = view.chunks[k - 1];
  if (!before) return false;
  if (before.kind === "comma") return true;
  if (before.kind !== "quote") return false;
  for (let i = before.to - 1; i > before.from; i--) {
    const { text } = tokenAt(view, i);
    if (!/^["“”»’'`]+$/.test(text)) return text === ",";
  }
  return false;
}

/** Words of chunks `from` to `to`, inclusive. */
export function rangeOf(view: View, from: number, to: number): Range {
  return { from: (view.chunks[from] as Chunk).from, to: (view.chunks[to] as Chunk).to };
}
