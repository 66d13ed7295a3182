/**
 * The words about a saying that belong to neither its source, its cue nor its content: "In an interview on Tuesday, Ana Ruiz *told
 * reporters* that ...". When, to whom and by what it was said stands in them.
 */
import type { Document, Token } from "../document.ts";
import type { Candidate } from "../rules/candidate.ts";
import type { Range } from "../syntax/view.ts";

/** No stretch is longer. */
const LONGEST = 24;
const ENDS = /^(?:[.;:!?…—–]|--)$/;

/** Up to four stretches: before the saying, between source and cue, behind the cue, behind the content. In order of the text. */
export function circumstancesOf(document: Document, { source, cue, content }: Candidate): Range[] {
  const { tokens, sentences } = document;
  const said = cue[0] ?? source[0];
  const last = cue.at(-1);
  if (!said || !last) return [];
  const sentence = sentences[(tokens[said.from] as Token).sentence];
  if (!sentence) return [];
  const own = [...source, ...cue, ...content].sort((a, b) => a.from - b.from);
  const first = own[0] as Range;
  const ranges: Range[] = [];
  // "In an interview on Tuesday, she said": up to a comma, before all of it.
  const lead = Math.max(sentence.from, first.from - LONGEST);
  if (lead === sentence.from && first.from > lead && leads(tokens, lead, first.from))
    ranges.push({ from: lead, to: first.from });
  // Between what is its own, behind the source or the cue.
  for (let i = 0; i + 1 < own.length; i++) {
    const [one, next] = [own[i] as Range, own[i + 1] as Range];
    if (next.from > one.to && next.from - one.to <= LONGEST && one.to > sentence.from && next.from <= sentence.to)
      ranges.push({ from: one.to, to: next.from });
  }
  const end = own.at(-1) as Range;
  const until = walk(tokens, end.to, sentence.to);
  if (until > end.to) ranges.push({ from: end.to, to: until });
  return ranges;
}

/** Whether words before a saying tell of it: they are no clause, with a verb of its own or a word that begins one. */
function leads(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:when|while|as|if|because|although|though|since|once)$/.test(tokens[from]?.lower ?? "")) return false;
  for (let i = from; i < to; i++) {
    const { pos, lower } = tokens[i] as Token;
    if (pos === "AUX" || (pos === "VERB" && !/(?:ed|ing)$/.test(lower) && !isNounBehind(tokens[i - 1]))) return false;
  }
  return true;
}

/** "in a televised address": what is tagged as a verb behind an adjective or an article is a noun. */
const isNounBehind = (before: Token | undefined): boolean =>
  /^(?:DET|ADJ)$/.test(before?.pos ?? "") || /ed$/.test(before?.lower ?? "");

/** From behind a saying to where the sentence says something else. */
function walk(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  for (; i < limit && i - from < LONGEST; i++) {
    const token = tokens[i] as Token;
    if (ENDS.test(token.text) || token.pos === "CCONJ" || token.pos === "AUX" || token.pos === "SCONJ") break;
    if (token.pos === "VERB" && !isNounBehind(tokens[i - 1]) && !/(?:ed|ing|en)$/.test(token.lower)) break;
    if (token.quoteDepth > (tokens[from] as Token).quoteDepth) break;
  }
  return i;
}
