/** From an article's text to who said what. */

import { isEnglish } from "../domain/english.ts";
import type { Span } from "../domain/passage.ts";
import type { Extraction, ExtractOptions, ResolvedSource } from "./attribution.ts";
import { confidenceOf, signsOf, type Told } from "./confidence.ts";
import { type Document, readDocument } from "./document.ts";
import { certaintyOf, polarityOf } from "./facts/certainty.ts";
import { circumstancesOf } from "./facts/circumstances.ts";
import { mediumOf } from "./facts/medium.ts";
import { namedIn } from "./facts/named-in.ts";
import { isNegated } from "./facts/negation.ts";
import { reportersOf } from "./facts/nesting.ts";
import { propositionOf } from "./facts/proposition.ts";
import { stanceOf } from "./facts/stance.ts";
import { saidAt } from "./facts/time.ts";
import { typeOf } from "./facts/type.ts";
import { findAttributions } from "./find.ts";
import { languageOf } from "./language.ts";
import { voicesOf } from "./resolve/coordination.ts";
import type { Found } from "./resolve/found.ts";
import type { NamesOf } from "./resolve/name.ts";
import { readNames } from "./resolve/names.ts";
import { NARRATOR, resolveSources } from "./resolve/resolve.ts";
import type { Candidate } from "./rules/candidate.ts";
import { ownVoice } from "./rules/own-voice.ts";
import type { Range } from "./syntax/view.ts";

export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const { language, told } = tell(text, options);
  return {
    language,
    attributions: told.map(({ signs, ...one }) => ({ ...one, confidence: confidenceOf(one.rule, signs) })),
  };
}

/** All but how sure one may be of each attribution, with the signs that this goes by. */
export function tell(text: string, options: ExtractOptions = {}): { language: string; told: (Told & Signed)[] } {
  const language = options.language ?? languageOf(text);
  if (!isEnglish(language)) return { language, told: [] };
  const doc = readDocument(text);
  const names = readNames(doc);
  const sayings = findAttributions(doc).flatMap((c) => apart(doc, c, names));
  const candidates = options.ownVoice ? [...sayings, ...ownVoice(doc, sayings)] : sayings;
  const spans = candidates.map((c) => ({
    source: c.source.map((r) => spanOf(doc, r)),
    cue: c.cue.map((r) => spanOf(doc, r)),
    content: c.content.map((r) => spanOf(doc, r)),
  }));
  const { sources, references } = resolveSources(doc, names, spans.slice(0, sayings.length));
  const namesIn = namedIn(doc, names, references);
  const via = reportersOf(spans);
  return {
    language,
    told: candidates.map((c, i) => {
      const described = describe(doc, c, spans[i] as Found, sources[i] ?? NARRATOR, via[i] ?? null, options);
      const days = { publishedAt: options.publishedAt, saidAt: described.time?.date ?? null };
      const one = { ...described, proposition: propositionOf(doc, c.content, namesIn, days) };
      return { ...one, signs: signsOf(doc, c, one) };
    }),
  };
}

interface Signed {
  readonly signs: readonly string[];
}

/** Two sources of one statement are two attributions: "state radio and a monitoring group said". */
function apart(doc: Document, candidate: Candidate, names: NamesOf): Candidate[] {
  const [only, ...others] = candidate.source;
  if (!only || others.length > 0) return [candidate];
  return voicesOf(doc, only, names).map((voice) => ({ ...candidate, source: [voice] }));
}

const spanOf = (doc: Document, { from, to }: Range): Span => ({
  start: doc.tokens[from]?.start ?? 0,
  end: doc.tokens[to - 1]?.end ?? 0,
});

function describe(
  doc: Document,
  c: Candidate,
  found: Found,
  resolved: ResolvedSource,
  via: number | null,
  options: ExtractOptions,
): Omit<Told, "proposition"> {
  const first = c.cue[0] ?? c.content[0];
  const stance = stanceOf(doc, c);
  const circumstances = circumstancesOf(doc, c);
  return {
    source: found.source,
    cue: found.cue,
    content: found.content,
    type: typeOf(doc, c),
    stance,
    negated: isNegated(doc, c),
    certainty: certaintyOf(doc, c, stance),
    polarity: polarityOf(stance),
    cueLemma: c.lemma,
    cueClass: c.cueClass,
    addressee: c.addressee ? spanOf(doc, c.addressee) : null,
    medium: mediumOf(doc, c, circumstances, resolved),
    time: saidAt(doc, circumstances, options.publishedAt),
    via,
    resolved,
    rule: c.rule,
    inQuotation: c.depth > 0,
    inCaption: doc.paragraphs[doc.tokens[first?.from ?? 0]?.paragraph ?? 0]?.kind === "caption",
  };
}
