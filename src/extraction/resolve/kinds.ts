/** What sort of voice an entity is, and how many speak with it. */
import type { Cardinality, SourceKind } from "../attribution.ts";
import type { Entity } from "./entities.ts";
import type { Determiner } from "./nominals.ts";

/** What determines a phrase that means one body alone. */
const KNOWN: ReadonlySet<Determiner> = new Set<Determiner>(["definite", "possessive", "bare"]);
/** Nouns that say how many. */
const COUNTED = ["couple", "duo", "trio", "pair"];

export function kindOf(entity: Entity): SourceKind {
  if (entity.kind !== "nominal") return entity.kind === "group" ? "COLLECTIVE" : "NAMED";
  if (entity.sort === "document") return "DOCUMENT";
  if (entity.sort === "footage") return "FOOTAGE";
  if (entity.named) return "NAMED";
  const { determiner } = entity;
  // The ministry, the mayor's office, state radio: one body, known by what it is. An aid group: not.
  if (entity.sort === "org" && !entity.plural && KNOWN.has(determiner)) return "NAMED";
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

export function cardinalityOf(entity: Entity): Cardinality {
  if (MASSES.some((noun) => entity.nouns.has(noun))) return "UNKNOWN";
  if (entity.plural) return "SEVERAL";
  return entity.sort === "other" && entity.kind === "nominal" ? "UNKNOWN" : "ONE";
}
