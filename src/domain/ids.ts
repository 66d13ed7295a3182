import { createHash } from "node:crypto";

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

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 26;

/**
 * Mints the id of a thing.
 * @param origin what it is minted from, in a fixed order, such as the article's slug and the entry's key in the record.
 */
export function mintId(type: IdentifiedType, ...origin: readonly string[]): string {
  const hash = createHash("sha256")
    .update(JSON.stringify(["dixit", type, ...origin]))
    .digest();
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

const ID = new RegExp(`^(${Object.values(ID_PREFIXES).join("|")})_[${ALPHABET}]{${ID_LENGTH}}$`);

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => ID.test(text);
