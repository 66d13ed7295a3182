/** Who the sources of an article are: each with its chain of mentions, its fullest name, and what the article says of it. */
import type { Span } from "../../domain/passage.ts";
import type { Cardinality, ResolvedSource, SourceKind } from "../attribution.ts";
import type { Document, Token } from "../document.ts";
import { findAnonymity } from "./descriptors.ts";
import type { Entity } from "./entities.ts";
import type { Found } from "./found.ts";
import type { NamesOf } from "./name.ts";
import { type Reading, readArticle, type UnnamedMention } from "./reader.ts";
import { tokenFrom, wordsOf } from "./sources.ts";

const UNSPECIFIED: ResolvedSource = {
  name: null,
  kind: "UNSPECIFIED",
  descriptor: null,
  affiliations: [],
  cardinality: "UNKNOWN",
  anonymity: null,
  mentions: [],
};

/** How far around a sentence a reason for anonymity looks for its voice. */
const REASON_BACK = 3;

/** Resolves sources, in the order in which they come. Linear in the text and in the number of sources. */
export function resolveSources(document: Document, names: NamesOf, found: readonly Found[]): ResolvedSource[] {
  if (found.length === 0) return [];
  const reading = readArticle(document, names, found);
  const firstPersons = found.map((_, index) => firstPerson(document, reading, found, index));
  firstPersons.forEach((voice, index) => {
    const span = found[index]?.source[0];
    if (voice && voice !== "narrator" && span) voice.mentions.push(span);
  });
  giveReasons(document, reading.unnamed);
  const done = new Map<Entity, ResolvedSource>();
  return found.map(({ source }, index) => {
    const voice = firstPersons[index] ?? reading.read[index]?.entity ?? null;
    if (voice === "narrator") return { ...UNSPECIFIED, kind: "NARRATOR", cardinality: "ONE", mentions: [...source] };
    if (voice === null) return unresolved(document, source);
    let resolved = done.get(voice);
    if (!resolved) {
      resolved = describe(voice);
      done.set(voice, resolved);
    }
    return resolved;
  });
}

/** "I" and "we" are who speaks the quotation, the author outside of one; null for every other source. */
function firstPerson(
  document: Document,
  reading: Reading,
  found: readonly Found[],
  index: number,
): Entity | "narrator" | null {
  let at = index;
  for (let steps = 0; steps < 4; steps++) {
    const head = reading.read[at]?.head;
    if (head?.form !== "pronoun") return at === index ? null : (reading.read[at]?.entity ?? null);
    const token = document.tokens[head.at] as Token;
    if (!/^(?:i|we|my|our|me|us|myself|ourselves|mine|ours)$/.test(token.lower))
      return at === index ? null : (reading.read[at]?.entity ?? null);
    if (token.quote === null) return "narrator";
    const speaker = reading.speakers[token.quote] as number;
    if (speaker < 0 || speaker === at) return speakerNearby(document, reading, found, token);
    at = speaker;
  }
  return null;
}

/** The source that stands outside the quotation in its paragraph, when nothing says whose quotation it is. */
function speakerNearby(document: Document, reading: Reading, found: readonly Found[], token: Token): Entity | null {
  const paragraph = document.paragraphs[token.paragraph];
  if (!paragraph) return null;
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.source[0]?.start ?? found[middle]?.cue[0]?.start ?? 0) < paragraph.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < found.length && i < low + 12; i++) {
    const span = found[i]?.source[0];
    if (!span || span.start < paragraph.start) continue;
    if (span.start >= paragraph.end) break;
    const word = document.tokens[tokenFrom(document.tokens, span.start)];
    if (word && word.quote === null && word.pos !== "PUNCT") {
      const entity = reading.read[i]?.entity;
      if (entity && !entity.plural) return entity;
    }
  }
  return null;
}

/** Gives each reason for anonymity to the unnamed voice that it stands with. */
function giveReasons(document: Document, unnamed: readonly UnnamedMention[]): void {
  if (unnamed.length === 0) return;
  const { sentences } = document;
  let s = 0;
  let m = 0;
  for (const span of findAnonymity(document)) {
    while (s + 1 < sentences.length && (sentences[s]?.end ?? 0) <= span.start) s++;
    while (m < unnamed.length && (unnamed[m] as UnnamedMention).start < span.start) m++;
    // Mere fear is a reason only beside a voice.
    const mere = /^(?:fear|for fear)/i.test(document.text.slice(span.start, span.start + 8));
    let best: UnnamedMention | null = null;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = Math.max(0, m - 8); i < Math.min(unnamed.length, m + 4); i++) {
      const mention = unnamed[i] as UnnamedMention;
      const far = s - mention.sentence;
      if (far > REASON_BACK || far < -1 || (mere && (far !== 0 || !mention.source))) continue;
      if (far < 0 && !mention.source) continue;
      const value =
        (mention.source ? 3 : 0) -
        Math.abs(far) * 2 -
        (mention.start > span.start ? 1 : 0) +
        (mention.entity.spoke >= 0 ? 3 : 0) +
        (mention.entity.plural ? 0 : 0.5) +
        i * 0.01;
      if (value > high) {
        high = value;
        best = mention;
      }
    }
    // A second reason in the sentence is the same voice's.
    if (best) best.entity.anonymity ??= span;
  }
}

/** Nouns that say how many. */
const COUNTED = ["couple", "duo", "trio", "pair"];

function kindOf(entity: Entity): SourceKind {
  if (entity.kind !== "nominal") return entity.kind === "group" ? "COLLECTIVE" : "NAMED";
  if (entity.sort === "document") return "DOCUMENT";
  if (entity.sort === "footage") return "FOOTAGE";
  if (entity.named) return "NAMED";
  const { determiner } = entity;
  // The ministry, the mayor's office: one body, known by what it is. An aid group: not.
  if (entity.sort === "org" && !entity.plural && (determiner === "definite" || determiner === "possessive"))
    return "NAMED";
  // Two officials speak for themselves, and so do people who ask not to be named; officials speak as one.
  if (entity.plural)
    return (entity.anonymity !== null || determiner === "number" || COUNTED.some((noun) => entity.nouns.has(noun))) &&
      entity.sort !== "org"
      ? "UNNAMED"
      : "COLLECTIVE";
  return entity.sort === "collective" ? "COLLECTIVE" : "UNNAMED";
}

/** Nouns that do not tell how many or how much. */
const MASSES = ["footage", "media", "evidence", "audio", "press"];

function cardinalityOf(entity: Entity): Cardinality {
  if (MASSES.some((noun) => entity.nouns.has(noun))) return "UNKNOWN";
  if (entity.plural) return "SEVERAL";
  return entity.sort === "other" && entity.kind === "nominal" ? "UNKNOWN" : "ONE";
}

function describe(entity: Entity): ResolvedSource {
  const mentions: Span[] = [];
  for (const { start, end } of [...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = mentions.at(-1);
    if (last && last.start === start) mentions.pop();
    if (!last || last.start === start || last.end <= start) mentions.push({ start, end });
  }
  return {
    name: entity.name,
    kind: kindOf(entity),
    // An unnamed voice is called by what it is.
    descriptor: entity.descriptor ?? (entity.named ? null : entity.name),
    affiliations: [...entity.affiliations].sort((a, b) => a.start - b.start),
    cardinality: cardinalityOf(entity),
    anonymity: entity.anonymity,
    mentions,
  };
}

/** What could not be taken to anything keeps its own words. */
function unresolved(document: Document, source: readonly Span[]): ResolvedSource {
  const words = wordsOf(document, source);
  if (words === null) return UNSPECIFIED;
  const { tokens } = document;
  const start = (tokens[words.from] as Token).start;
  const { end } = tokens[words.to - 1] as Token;
  const name = document.text.slice(start, end).replace(/\s+/g, " ");
  const first = (tokens[words.from] as Token).lower;
  const several = /^(?:they|we|them|us|their|our|some|many|most|others|both|those)$/.test(first);
  const one = /^(?:he|she|i|him|her|his|me|my|one|another)$/.test(first);
  return {
    ...UNSPECIFIED,
    name,
    kind: several ? "COLLECTIVE" : "UNNAMED",
    cardinality: several ? "SEVERAL" : one ? "ONE" : "UNKNOWN",
    mentions: [{ start, end }],
  };
}
