/** From an article's text to who said what. */

import type { Span } from "../domain/passage.ts";
import type {
  AttributionType,
  ExtractedAttribution,
  Extraction,
  ExtractOptions,
  ResolvedSource,
} from "./attribution.ts";
import { type Document, readDocument } from "./document.ts";
import { findAttributions } from "./find.ts";
import { languageOf } from "./language.ts";
import { type Found, resolveSources } from "./resolve/resolve.ts";
import type { Candidate } from "./rules/candidate.ts";
import type { Range } from "./syntax.ts";

export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const language = options.language ?? languageOf(text);
  if (!/^en\b/i.test(language)) return { language, attributions: [] };
  const doc = readDocument(text);
  const candidates = findAttributions(doc);
  const spans = candidates.map((c) => ({
    source: c.source.map((r) => spanOf(doc, r)),
    cue: c.cue.map((r) => spanOf(doc, r)),
    content: c.content.map((r) => spanOf(doc, r)),
  }));
  const resolved = resolveSources(doc, spans);
  return {
    language,
    attributions: candidates.map((c, i) => describe(doc, c, spans[i] as Found, resolved[i] as ResolvedSource)),
  };
}

const spanOf = (doc: Document, { from, to }: Range): Span => ({
  start: doc.tokens[from]?.start ?? 0,
  end: doc.tokens[to - 1]?.end ?? 0,
});

function typeOf(doc: Document, content: readonly Range[]): AttributionType {
  let words = 0;
  let quoted = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      const token = doc.tokens[i];
      if (!token || token.pos === "PUNCT") continue;
      words++;
      if (token.quoteDepth > 0) quoted++;
    }
  }
  const share = words === 0 ? 0 : quoted / words;
  return share > 0.9 ? "DIRECT" : share < 0.05 ? "INDIRECT" : "MIXED";
}

function describe(doc: Document, c: Candidate, found: Found, resolved: ResolvedSource): ExtractedAttribution {
  const first = c.cue[0] ?? c.content[0];
  return {
    ...found,
    type: typeOf(doc, c.content),
    stance: c.stance,
    negated: c.negated,
    certainty: c.certainty,
    polarity: "UNKNOWN",
    cueLemma: c.lemma,
    cueClass: c.cueClass,
    addressee: c.addressee ? spanOf(doc, c.addressee) : null,
    medium: c.medium,
    time: null,
    via: null,
    resolved,
    rule: c.rule,
    confidence: 0.8,
    inCaption: doc.paragraphs[doc.tokens[first?.from ?? 0]?.paragraph ?? 0]?.kind === "caption",
  };
}
