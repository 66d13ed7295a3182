/**
 * The sources of one statement: "state radio and a monitoring group said" are two, "a spokesman for Ana Ruiz and Tom Vane" and "the
 * singer and actor Tom Vane" one. Read off the words of the source alone.
 */
import type { Document, Token } from "../document.ts";
import type { Range } from "../syntax/view.ts";
import type { NamesOf } from "./name.ts";
import { nounOf } from "./nominals.ts";

/** No source has more voices than this. */
const MOST = 8;
const JOINS = /^(?:and|or|nor|&)$/;
const DETERMINED =
  /^(?:an?|the|his|her|its|their|our|my|this|that|these|those|some|many|several|most|other|others|another|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/;

/** The parts of a source that speak each for themselves, in order; the source itself when it is one. */
export function voicesOf(document: Document, source: Range, names: NamesOf): Range[] {
  const { tokens } = document;
  const begin = /^(?:both|n?either)$/.test(tokens[source.from]?.lower ?? "") ? source.from + 1 : source.from;
  const whole: Range = { from: begin, to: source.to };
  const at = lastJoin(tokens, whole, names);
  if (at < 0) return [source];
  const left: Range = { from: begin, to: tokens[at - 1]?.text === "," ? at - 1 : at };
  const right: Range = { from: at + 1, to: source.to };
  if (!standsAlone(tokens, left, right, names)) return [source];
  const parts = [...listOf(tokens, left, names), right];
  return parts.length > MOST ? [source] : parts;
}

/** The last "and" of the source's own phrase: not one within a name, a quotation, a bracket, or a clause on somebody. */
function lastJoin(tokens: readonly Token[], { from, to }: Range, { nameAt }: NamesOf): number {
  const depth = tokens[from]?.quoteDepth ?? 0;
  let found = -1;
  let brackets = 0;
  for (let i = from; i < to; i++) {
    const { text, lower, quoteDepth, pos } = tokens[i] as Token;
    if (text === "(") brackets++;
    else if (text === ")") brackets--;
    if (brackets > 0 || quoteDepth !== depth) continue;
    // ", who heads the mill and the bank, and": on to the comma that closes the clause.
    if (/^(?:who|which|that|whose|whom|where|when)$/.test(lower) && i > from && pos !== "DET") {
      while (i + 1 < to && tokens[i + 1]?.text !== ",") i++;
      continue;
    }
    if (JOINS.test(lower) && nameAt[i] === -1 && i > from && i + 1 < to) found = i;
  }
  return found;
}

/** Whether what stands on both sides of an "and" are voices of their own. */
function standsAlone(tokens: readonly Token[], left: Range, right: Range, names: NamesOf): boolean {
  const { nameAt } = names;
  const first = tokens[right.from] as Token;
  const last = tokens[left.to - 1];
  if (!last || left.to <= left.from) return false;
  const rightNamed = (nameAt[right.from] as number) >= 0;
  const rightDetermined = DETERMINED.test(first.lower) || first.pos === "NUM";
  // "Ana Ruiz, the mayor, and": what is said behind the comma is of the name.
  let comma = left.from + 1;
  while (comma < left.to && tokens[comma]?.text !== ",") comma++;
  const leftNamed = (nameAt[left.to - 1] as number) >= 0 || (nameAt[comma - 1] as number) >= 0;
  const leftPlural = headNoun(tokens, left)?.plural ?? false;
  const leftPronoun = left.to - left.from === 1 && tokens[left.from]?.pos === "PRON";
  // "aides and officials"; not "state and local officials".
  const rightPlural = (headNoun(tokens, right)?.plural ?? false) && (leftNamed || leftPlural || leftPronoun);
  // "Ana Ruiz and former mayor Tom Vane"; not "singer and former mayor Tom Vane".
  const rightEnds = (leftNamed || leftPronoun) && (nameAt[right.to - 1] as number) >= 0 && first.pos !== "VERB";
  if (!(rightNamed || rightDetermined || rightPlural || rightEnds)) return false;
  // "Ana Ruiz and Tom Vane's lawyer", "his wife and children's lawyer": one person.
  if (owns(tokens, right) && !rightDetermined) return false;
  const hangs = hangsOn(tokens, left, names);
  // "a spokesman for Ana Ruiz and Tom Vane", "the head of the mill and the bank".
  if (hangs)
    return tokens[left.to]?.text === "," || (isIndefinite(first.lower) && !/^(?:of|for|between|among)$/.test(hangs));
  // "the lawyer and Ruiz ally Tom Vane" is one person, "the mayor and Tom Vane" are two.
  return leftNamed || leftPlural || leftPronoun || !rightNamed || DETERMINED.test(tokens[left.from]?.lower ?? "");
}

const isIndefinite = (lower: string): boolean => /^(?:an?|another|one|two|three|some|several|many|other)$/.test(lower);

/** The preposition by which the end of a phrase hangs on its head: "for" in "a spokesman for Ana Ruiz"; null when none does. */
function hangsOn(tokens: readonly Token[], { from, to }: Range, { nameAt }: NamesOf): string | null {
  for (let i = to - 1; i > from; i--) {
    const token = tokens[i] as Token;
    if (token.text === ",") return null;
    if (nameAt[i] === -1 && token.pos === "ADP") return token.lower;
  }
  return null;
}

/** A possessive behind the first name or noun of a phrase, with what is owned behind it. */
function owns(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const { lower, text } = tokens[i] as Token;
    if (text === ",") return false;
    if (lower === "'s" || text === "'" || text === "’") return true;
  }
  return false;
}

/** The noun of a phrase before what hangs on it, when the lists have it. */
function headNoun(tokens: readonly Token[], { from, to }: Range): { plural: boolean } | null {
  let found: { plural: boolean } | null = null;
  for (let i = from; i < to; i++) {
    const { pos, lower, text } = tokens[i] as Token;
    if (text === "," || pos === "ADP" || pos === "VERB" || pos === "AUX" || lower === "who") break;
    if (pos !== "NOUN" && pos !== "PROPN") continue;
    found = nounOf(lower) ?? (pos === "NOUN" && /[^s]s$/.test(lower) ? { plural: true } : found);
  }
  return found;
}

/** What stands before the "and" as a list of names or of bare plurals, "Ruiz, Vane and"; "Ana Ruiz, the mayor, and" is one. */
function listOf(tokens: readonly Token[], left: Range, { names, nameAt }: NamesOf): Range[] {
  const parts: Range[] = [];
  let { from } = left;
  for (let i = left.from; i <= left.to; i++) {
    if (i < left.to && (tokens[i]?.text !== "," || nameAt[i] !== -1)) continue;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  const isName = (part: Range): boolean => {
    const name = names[nameAt[part.from] as number];
    return name !== undefined && name.from <= part.from && name.to === part.to;
  };
  const isPlural = ({ from: a, to: b }: Range): boolean =>
    b - a <= 3 && nameAt[b - 1] === -1 && (headNoun(tokens, { from: a, to: b })?.plural ?? false);
  return parts.length > 1 && (parts.every(isName) || parts.every(isPlural)) ? parts : [left];
}
