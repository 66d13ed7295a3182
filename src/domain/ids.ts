import { hash as digest } from "node:crypto";

/**
 * Identifiers: a prefix that tells the type, and 26 characters of Crockford's base 32 (130 bits of a SHA-256) of what the thing
 * was minted from. Minted once and then kept: never recomputed when a text, name or slug changes. The same record imported on
 * two machines gives the same ids.
 */
export const ID_PREFIXES = {
  Actor: "act",
  ActorName: "nam",
  Identifier: "idf",
  Affiliation: "aff",
  Article: "art",
  ArticleVersion: "ver",
  ArticleChange: "chg",
  Derivation: "der",
  Mention: "men",
  IdentityJudgement: "jdg",
  Source: "src",
  Event: "evt",
  Claim: "clm",
  ClaimRelation: "rel",
  Attribution: "atr",
  Evidence: "evi",
  Review: "rev",
} as const;

export type IdentifiedType = keyof typeof ID_PREFIXES;

const TYPES = new Map(Object.entries(ID_PREFIXES).map(([type, prefix]) => [`${prefix}_`, type as IdentifiedType]));

/** The types that the prefixes of ids tell, each once, in the order of their names; a text that is no id adds none. */
export function typesOfIds(ids: readonly string[]): IdentifiedType[] {
  const types = new Set(ids.map((id) => TYPES.get(id.slice(0, 4))));
  return [...types].filter((type) => type !== undefined).sort();
}

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 26;

/**
 * Mints the id of a thing.
 * @param origin what it is minted from, in a fixed order, such as the article's slug and the entry's key in the record.
 */
export function mintId(type: IdentifiedType, ...origin: readonly string[]): string {
  const hash = digest("sha256", JSON.stringify(["dixit", type, ...origin]), "buffer");
  // Five bits at a time, the least significant first.
  let text = "";
  let bits = 0;
  let count = 0;
  for (let at = hash.length - 1; text.length < ID_LENGTH; ) {
    if (count < 5) {
      bits |= (hash[at--] ?? 0) << count;
      count += 8;
    }
    text += ALPHABET[bits & 31];
    bits >>= 5;
    count -= 5;
  }
  return `${ID_PREFIXES[type]}_${text}`;
}

/** What the id of a part is minted from: the id of the thing, or of another part of it, and what tells the part from others. */
export type PartOrigin = readonly [owner: string, ...string[]];

/** Where the characters of an id begin that tell it from its owner's. */
const OWN = 4 + 8;

/**
 * Mints the id of a part of a thing, such as an attribution of an article: its first eight characters are the thing's. So the
 * parts lie together in every index, and are written and read at a few places of the file and not at hundreds; the other 18
 * characters (90 bits) tell them apart.
 */
export function mintPartId(type: IdentifiedType, ...origin: PartOrigin): string {
  const [owner] = origin;
  const id = mintId(type, ...origin);
  return id.slice(0, 4) + owner.slice(4, OWN) + id.slice(OWN);
}

/** Some characters that tell an id from others, of its thing's parts too: what makes a slug unique. */
export const tailOf = (id: string): string => id.slice(-8);

const ID = new RegExp(`^(${Object.values(ID_PREFIXES).join("|")})_[${ALPHABET}]{${ID_LENGTH}}$`);

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => ID.test(text);
