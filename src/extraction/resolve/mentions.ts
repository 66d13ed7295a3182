/** How a mention stands in its clause, and how salient it is there. */
import type { Document, Token } from "../document.ts";
import type { Entity } from "./entities.ts";

export interface Mention {
  /** Its words. */
  readonly from: number;
  readonly to: number;
  readonly subject: boolean;
  readonly possessive: boolean;
  readonly object: boolean;
  /** The quotation it stands in; null outside. */
  readonly quote: number | null;
}

/** How a mention stands in its clause, from the words right about it. */
export function roleOf(document: Document, from: number, to: number): Mention {
  const { tokens, sentences } = document;
  const first = tokens[from] as Token;
  let before = tokens[from - 1];
  if (before && before.pos === "DET") before = tokens[from - 2];
  const sentence = sentences[first.sentence];
  const starts = sentence === undefined || sentence.from >= from - 1;
  let i = to;
  // Over an apposition, a relative clause or a bracket to the verb.
  const opening = tokens[i]?.text;
  if (opening === "," || opening === "(") {
    const closing = opening === "," ? "," : ")";
    let k = i + 1;
    while (
      k < tokens.length &&
      k - i < 30 &&
      (tokens[k] as Token).text !== closing &&
      (tokens[k] as Token).sentence === first.sentence
    )
      k++;
    if (tokens[k]?.text === closing) i = k + 1;
  }
  while (tokens[i]?.pos === "ADV" || tokens[i]?.lower === "also") i++;
  const next = tokens[i];
  const verbNext =
    next !== undefined &&
    next.sentence === first.sentence &&
    (next.pos === "VERB" || next.pos === "AUX") &&
    !/ing$/.test(next.lower);
  const after = tokens[to];
  const possessive =
    after !== undefined && (after.lower === "'s" || (after.text === "'" && after.start === tokens[to - 1]?.end));
  const governed =
    before !== undefined && !starts && (before.pos === "ADP" || (before.pos === "PART" && before.lower === "to"));
  const inverted =
    before !== undefined &&
    before.pos === "VERB" &&
    /^(?:said|says|asked|added|wrote|tweeted|told|explained|recalled|argued)$/.test(before.lower) &&
    (after === undefined || after.pos === "PUNCT" || after.pos === "ADP");
  const object = before !== undefined && !starts && before.pos === "VERB" && !inverted;
  return {
    from,
    to,
    subject: !possessive && (inverted || (verbNext && !governed && !object)),
    possessive,
    object: governed || object,
    quote: first.quote,
  };
}

export function weigh(mention: Mention, source: boolean): number {
  // Whoever says something is the subject of the saying, wherever the words stand.
  let weight = source ? 8 : mention.subject ? 4 : 1;
  if (mention.possessive) weight -= 0.5;
  if (mention.object) weight -= 1;
  return weight;
}

/** A mention of a voice without a name: a reason for that may stand beside it. */
export interface UnnamedMention {
  readonly entity: Entity;
  readonly start: number;
  readonly sentence: number;
  readonly source: boolean;
}
