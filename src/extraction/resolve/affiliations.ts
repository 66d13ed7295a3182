/** Phrases that tie an entity to others: "who heads the Harbour Trust", "director of the Harbour Trust". */
import type { Span } from "../../domain/passage.ts";
import type { Document, Token } from "../document.ts";
import type { Entity } from "./entities.ts";
import { groupsOf, isPossessive, nounOf } from "./nominals.ts";
import { setOf } from "./words/word-list.ts";

/** How many words a description may take. */
const LONGEST = 40;
/** Verbs of relative clauses that tie a person to an organisation: "who heads the Harbour Trust". */
const AFFILIATING_VERBS = setOf(
  "head lead run chair direct manage oversee own edit represent found co-found cofound work serve advise teach speak play coach command belong sit volunteer " +
    "campaign represents founded joined join helm host co-chair handle preside rule govern train study back support consult lobby",
);

export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

export function tie(entity: Entity, span: Span): void {
  if (
    entity.affiliations.length < 8 &&
    !entity.affiliations.some((other) => other.start < span.end && span.start < other.end)
  )
    entity.affiliations.push(span);
}

/** "who heads the Harbour Trust": a tie when its verb is one of ties, or when it says what somebody is. */
export function relativeClause(document: Document, from: number, entity: Entity): void {
  const { tokens } = document;
  const end = phraseEnd(tokens, from);
  let i = from + 1;
  while (i < end && (tokens[i] as Token).pos === "ADV") i++;
  const verb = tokens[i];
  if (!verb || i >= end) return;
  let tied = false;
  if (verb.lemma === "be" || /^(?:is|was|are|were|has|had|have)$/.test(verb.lower)) {
    const rest = headAfter(tokens, i + 1, end);
    const known = rest < 0 ? null : nounOf((tokens[rest] as Token).lower);
    tied = known?.kind === "person" && !known.plural;
    for (let k = i + 1; k < Math.min(end, i + 4); k++)
      if (AFFILIATING_VERBS.has((tokens[k] as Token).lemma)) tied = true;
    if (tied && known && verb.lemma === "be" && /^(?:is|'s)$/.test(verb.lower)) {
      entity.nouns.add(known.noun);
      for (const group of groupsOf(known.noun, known.kind)) entity.groups.add(group);
    }
  } else tied = AFFILIATING_VERBS.has(verb.lemma) || AFFILIATING_VERBS.has(verb.lower.replace(/(?:s|ed)$/, ""));
  if (tied) tie(entity, spanOf(tokens, from, end));
}

/** Where a phrase's head stands: the last noun before a preposition, a mark, a verb or "who". -1 when there is none of the lists. */
export function headAfter(tokens: readonly Token[], from: number, limit: number): number {
  let head = -1;
  for (let i = from; i < limit; i++) {
    const token = tokens[i] as Token;
    const { pos, lower } = token;
    if (pos === "ADP" || pos === "SCONJ" || lower === "who" || lower === "that" || lower === "which" || lower === "to")
      break;
    if (pos === "PUNCT" && !isPossessive(token) && token.text !== "-") break;
    if (pos === "CCONJ") {
      if (head >= 0) break;
      continue;
    }
    if (nounOf(lower) && (pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "VERB")) head = i;
    else if ((pos === "VERB" || pos === "AUX") && !/(?:ed|ing)$/.test(lower)) break;
  }
  return head;
}

/** Where the phrase between commas ends: a comma that does not join adjectives or places, a full stop, a dash or a bracket. */
export function phraseEnd(tokens: readonly Token[], from: number): number {
  const { paragraph, sentence, quoteDepth } = tokens[from] as Token;
  let i = from;
  for (; i < tokens.length && i - from < LONGEST; i++) {
    const token = tokens[i] as Token;
    if (token.paragraph !== paragraph || token.sentence !== sentence || token.quoteDepth !== quoteDepth) break;
    if (/^(?:[,.;:!?()—–―“”"]|--)$/.test(token.text)) break;
  }
  return i;
}
