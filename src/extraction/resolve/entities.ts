/** What an article speaks of, as far as sources need it: entities with the names, nouns and words that they were called by. */
import type { Span } from "../../domain/passage.ts";
import type { Document, Token } from "../document.ts";
import type { NameKind } from "./name.ts";
import { type Determiner, groupsOf, type NominalClass, nounOf } from "./nominals.ts";
import { ORG_NOUNS } from "./words/organisations.ts";
import { TITLES } from "./words/titles.ts";
import type { Gender } from "./words/word-list.ts";

export interface Entity {
  readonly id: number;
  /** A person, an organisation and so on; `nominal` when nothing but noun phrases mean it. */
  kind: NameKind | "nominal";
  /** What sort its noun phrase is; for names that of their kind. */
  sort: NominalClass;
  /** The fullest name, or the noun phrase without its article. */
  name: string;
  /** Whether it has a proper name. */
  named: boolean;
  gender: Gender | null;
  plural: boolean;
  /** Singular nouns it was called by, and their groups. */
  readonly nouns: Set<string>;
  readonly groups: Set<string>;
  /** Words of its names, titles and descriptions. */
  readonly words: Set<string>;
  descriptor: string | null;
  readonly affiliations: Span[];
  anonymity: Span | null;
  readonly mentions: Span[];
  age: string | null;
  /** How salient its last mention was, where, and in which sentence. */
  at: number;
  sentence: number;
  paragraph: number;
  weight: number;
  /** The quotation that mention stood in; null outside. */
  quote: number | null;
  /** Whether it was by a pronoun, or of whose something is: "his", "Vane's". */
  byTheWay: boolean;
  /** Where it last was a source, and how often; -1 when never. */
  spoke: number;
  /** Met as somebody's relative: "her brother Tom Vane" never is the bare "Vane" of the article. */
  relative: boolean;
  /** Fixed by possession: the campaign of this entity. */
  owner: Entity | null;
  count: number;
  /** The entity with a name that it turned out to be: "a bookkeeper ... the bookkeeper, Ana Ruiz". */
  same: Entity | null;
  /** How its noun phrase was determined: two officials, officials, the officials. */
  determiner: Determiner;
}

export function newEntity(id: number, kind: Entity["kind"], sort: NominalClass, name: string): Entity {
  return {
    id,
    kind,
    sort,
    name,
    named: kind !== "nominal",
    gender: null,
    plural: false,
    nouns: new Set(),
    groups: new Set(),
    words: new Set(),
    descriptor: null,
    affiliations: [],
    anonymity: null,
    mentions: [],
    age: null,
    at: -1,
    sentence: -1,
    paragraph: -1,
    weight: 0,
    quote: null,
    byTheWay: false,
    spoke: -1,
    relative: false,
    owner: null,
    count: 0,
    same: null,
    determiner: "bare",
  };
}

/** The entity that this one turned out to be, or itself. */
export function bearerOf<E extends Entity | null>(entity: E): E {
  let bearer: Entity | null = entity;
  for (let steps = 0; bearer?.same && steps < 8; steps++) bearer = bearer.same;
  return bearer as E;
}

/** Gives what was learnt of one entity to the one that it turned out to be. */
export function takeOver(from: Entity, bearer: Entity): void {
  bearer.mentions.push(...from.mentions);
  bearer.descriptor ??= from.descriptor ?? from.name;
  bearer.gender ??= from.gender;
  for (const span of from.affiliations) bearer.affiliations.push(span);
}

/** Lets a noun phrase with this head, or one of its groups, mean the entity. */
export function addNoun(entity: Entity, lower: string): void {
  const known = nounOf(lower);
  if (known && !(known.plural && known.noun === lower)) {
    entity.nouns.add(known.noun);
    for (const group of groupsOf(known.noun, known.kind)) entity.groups.add(group);
    // Nouns that are both: centre, agency.
    for (const group of ORG_NOUNS.get(known.noun) ?? []) if (entity.sort === "org") entity.groups.add(group);
  } else if (TITLES.has(lower)) {
    entity.nouns.add(lower);
    for (const group of groupsOf(lower, "person")) entity.groups.add(group);
  } else if (ORG_NOUNS.has(lower)) {
    for (const group of ORG_NOUNS.get(lower) ?? []) entity.groups.add(group);
  }
}

/** The words of a name or phrase on one line. */
export const nameText = (document: Document, from: number, to: number): string => {
  const tokens = document.tokens;
  const text = document.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end).replace(/\s+/g, " ");
  // The “experts: a mark whose other half stands outside.
  return text.lastIndexOf("“") > text.lastIndexOf("”") ? text.replace("“", "") : text;
};
