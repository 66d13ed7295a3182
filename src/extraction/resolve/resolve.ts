/** Who the sources of an article are: each with its chain of mentions, its fullest name, and what the article says of it. */
import type { Span } from "../../domain/passage.ts";
import type { ResolvedSource } from "../attribution.ts";
import type { Document, Token } from "../document.ts";
import { giveReasons } from "./anonymity.ts";
import type { Entity } from "./entities.ts";
import { firstPerson } from "./first-person.ts";
import type { Found } from "./found.ts";
import { cardinalityOf, kindOf } from "./kinds.ts";
import type { NamesOf } from "./name.ts";
import { type Reference, readArticle } from "./reader.ts";
import { wordsOf } from "./sources.ts";

const UNSPECIFIED: ResolvedSource = {
  name: null,
  kind: "UNSPECIFIED",
  descriptor: null,
  affiliations: [],
  cardinality: "UNKNOWN",
  anonymity: null,
  mentions: [],
};

/** The article itself. */
export const NARRATOR: ResolvedSource = { ...UNSPECIFIED, kind: "NARRATOR", cardinality: "ONE" };

/**
 * Resolves sources, in the order in which they come, and tells what else in the article means somebody. Linear in the text and in
 * the number of sources.
 */
export function resolveSources(
  document: Document,
  names: NamesOf,
  found: readonly Found[],
): { readonly sources: ResolvedSource[]; readonly references: readonly Reference[] } {
  if (found.length === 0) return { sources: [], references: [] };
  const reading = readArticle(document, names, found);
  const firstPersons = found.map((_, index) => firstPerson(document, reading, found, index));
  firstPersons.forEach((voice, index) => {
    const span = found[index]?.source[0];
    if (voice && voice !== "narrator" && span) voice.mentions.push(span);
  });
  giveReasons(document, reading.unnamed);
  const done = new Map<Entity, ResolvedSource>();
  const sources = found.map(({ source }, index) => {
    const voice = firstPersons[index] ?? reading.read[index]?.entity ?? null;
    if (voice === "narrator") return { ...NARRATOR, mentions: [...source] };
    if (voice === null) return unresolved(document, source);
    let resolved = done.get(voice);
    if (!resolved) {
      resolved = describe(voice);
      done.set(voice, resolved);
    }
    return resolved;
  });
  return { sources, references: reading.references };
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
