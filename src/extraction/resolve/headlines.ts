/** What headlines and transcripts call by less than a name. */
import type { Document, Token } from "../document.ts";
import type { Entity } from "./entities.ts";
import type { Head } from "./sources.ts";

/** So many names are tried for what a headline means. */
const LOOKS = 60;
/** And so many names and phrases for whom it means by a role. */
const MOST_ENTITIES = 240;

/**
 * Headlines drop articles and first names: "Ruiz says", "Relief agency says" mean whoever the article below names so, the first that
 * has all the words, and "Minister says" the first minister. Null for a source that stands in no headline, and where nobody is named so.
 * @param own what the headline's words were taken to.
 */
export function meantByHeadline(
  document: Document,
  head: Head,
  own: Entity | null,
  entities: readonly Entity[],
): Entity | null {
  if (head.form === "none" || head.form === "name" || head.form === "pronoun") return null;
  if (own?.named && own.kind !== "nominal") return null;
  const { tokens, paragraphs } = document;
  const at = tokens[head.at] as Token;
  // A transcript's "THE SPEAKER" is as short.
  const isCapitals = at.text.length > 3 && at.text === at.text.toUpperCase();
  if (paragraphs[at.paragraph]?.kind !== "headline" && !isCapitals) return null;
  const from = head.form === "nominal" ? head.nominal.from : head.form === "relative" ? head.at : head.from;
  const until = head.form === "nominal" || head.form === "relative" ? head.at + 1 : head.until;
  const words = tokens
    .slice(from, until)
    .map(({ lower }) => lower)
    .filter((word) => word !== "the");
  const hasAll = (entity: Entity): boolean => words.every((word) => entity.words.has(word));
  const others = entities.slice(0, LOOKS).filter((one) => one !== own && one.count > 0);
  const meant = others.find((one) => one.named && hasAll(one)) ?? roleBearer(own, entities, words.length);
  meant?.mentions.push({ start: (tokens[from] as Token).start, end: (tokens[until - 1] as Token).end });
  return meant ?? null;
}

/**
 * "Minister says", "Witness says": the first below who is called so, "the transport minister", "a witness", when the headline's role is
 * one word.
 */
function roleBearer(own: Entity | null, entities: readonly Entity[], words: number): Entity | undefined {
  if (own?.kind !== "nominal" || own.plural || words > 1) return undefined;
  const isBearer = (one: Entity): boolean =>
    one !== own &&
    one.kind === "nominal" &&
    one.sort === own.sort &&
    !one.plural &&
    [...own.nouns].every((noun) => one.nouns.has(noun));
  return entities.slice(0, MOST_ENTITIES).find((one) => one.count > 0 && isBearer(one));
}
