/** What kind of phrase a source is, and which word heads it. */
import type { Span } from "../../domain/passage.ts";
import type { Document, Token } from "../document.ts";
import { appositeName, canBe, mayBeCompany } from "./apposition.ts";
import type { Name } from "./name.ts";
import { type Nominal, nounOf, phraseAt } from "./nominals.ts";

export type Head =
  | { readonly form: "none" }
  | { readonly form: "pronoun"; readonly at: number }
  | { readonly form: "relative"; readonly at: number }
  | { readonly form: "name"; readonly name: number; readonly at: number }
  | { readonly form: "nominal"; readonly nominal: Nominal; readonly at: number; readonly until: number }
  | {
      readonly form: "several";
      readonly at: number;
      readonly from: number;
      readonly until: number;
      readonly named: boolean;
      readonly second: number;
    }
  | { readonly form: "words"; readonly at: number; readonly from: number; readonly until: number };

export const PRONOUNS = new Set(
  "he she it they we i him her them us me you his their its my our your hers theirs mine himself herself themselves itself myself ourselves".split(
    " ",
  ),
);
/** How many words of what restricts a phrase belong to its name. */
const LONGEST_REST = 24;
const POSSESSIVE_PRONOUNS = new Set("his her their its my our your".split(" "));
/** Quantities that stand alone, with or without "of": both, many of them. */
const BARE_QUANTITIES = new Set(
  "some many most others several few both none all those another one everyone everybody anyone somebody someone nobody each these other".split(
    " ",
  ),
);

/** The first word at or after an offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A source's words: the first span that has any. */
export function wordsOf(document: Document, source: readonly Span[]): { from: number; to: number } | null {
  const { tokens } = document;
  for (const { start, end } of source) {
    if (!(end > start)) continue;
    let from = tokenFrom(tokens, start);
    // A span that begins within a word has that word.
    if (from > 0 && (tokens[from - 1] as Token).end > start) from--;
    let to = tokenFrom(tokens, end);
    while (from < to && (tokens[from] as Token).pos === "PUNCT" && (tokens[from] as Token).lower !== "'s") from++;
    while (to > from && (tokens[to - 1] as Token).pos === "PUNCT" && !/^['’]/.test((tokens[to - 1] as Token).text))
      to--;
    if (to > from) return { from, to };
  }
  return null;
}

/** `nameAt` gives, for each word, the place of the name that covers it, or -1. */
export function headOf(document: Document, source: readonly Span[], names: readonly Name[], nameAt: Int32Array): Head {
  const range = wordsOf(document, source);
  if (range === null) return { form: "none" };
  const { tokens } = document;
  let { from } = range;
  const limit = Math.min(range.to, range.from + 80);
  // "One of them, an elderly man, said": what is said of one of them.
  const closer = describedAs(tokens, from, limit, nameAt);
  if (closer > from) from = closer;
  while (
    from < limit - 1 &&
    /^(?:according|to|by|from|as|for|with|of|in|among|even|but|and|only)$/.test((tokens[from] as Token).lower) &&
    nameAt[from] === -1
  )
    from++;
  const first = tokens[from] as Token;
  const second = tokens[from + 1];
  if (nameAt[from] === -1 && PRONOUNS.has(first.lower)) {
    const owns =
      POSSESSIVE_PRONOUNS.has(first.lower) &&
      from + 1 < limit &&
      second !== undefined &&
      /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(second.pos);
    if (!owns) return { form: "pronoun", at: from };
  }
  if (
    /^(?:who|which|that|whom|whose)$/.test(first.lower) &&
    nameAt[from] === -1 &&
    (from + 1 >= limit || !second || second.pos !== "NOUN")
  ) {
    return { form: "relative", at: from };
  }
  // The first phrase: to a preposition, a verb, a comma, "who".
  let end = from;
  let conjunction = -1;
  let name = -1;
  while (end < limit) {
    const covering = nameAt[end] as number;
    if (covering >= 0) {
      name = covering;
      end = Math.min(Math.max((names[covering] as Name).to, end + 1), limit);
      continue;
    }
    const token = tokens[end] as Token;
    if (end > from) {
      if (/^(?:that|which|who|whose|whom)$/.test(token.lower)) break;
      if (token.pos === "ADP" || token.pos === "SCONJ" || token.pos === "PRON" || token.pos === "AUX") break;
      if (token.pos === "PUNCT" && !/^['’-]/.test(token.text)) break;
      // "a diplomat familiar with the talks": behind its noun an adjective begins what restricts it.
      if (token.pos === "ADJ" && tokens[end + 1]?.pos === "ADP" && nounOf((tokens[end - 1] as Token).lower)) break;
      if (token.pos === "VERB" && end > from && !canModify(tokens, end, limit, nameAt)) break;
      if (token.lower === "and" || token.lower === "or" || token.lower === "&") {
        if (conjunction < 0) conjunction = end;
      } else if (token.pos === "CCONJ") break;
    }
    end++;
  }
  let last = end;
  while (last > from + 1 && (tokens[last - 1] as Token).pos === "PUNCT") last--;
  while (
    last > from + 1 &&
    ((tokens[last - 1] as Token).lower === "'s" || /^['’]$/.test((tokens[last - 1] as Token).text))
  )
    last--;
  if (conjunction > from && conjunction < last - 1) {
    const left = nameAt[conjunction - 1] as number;
    const right = tokens[conjunction + 1] as Token;
    const rightNamed = (nameAt[last - 1] as number) >= 0;
    const leftNoun = nounOf((tokens[conjunction - 1] as Token).lower);
    // Ana Ruiz and Tom Vane; the TV and a group; aides and officials: several. A mayor and senator: one.
    const determined = /^(?:a|an|the|his|her|their|some|many|several|other|others|two|three)$/.test(right.lower);
    const rightName = nameAt[conjunction + 1] as number;
    if (
      (left >= 0 && (rightNamed || determined || nounOf((tokens[last - 1] as Token).lower)?.plural)) ||
      (determined && !rightNamed) ||
      (leftNoun?.plural && left < 0 && !rightNamed)
    ) {
      if (!(left < 0 && leftNoun && !leftNoun.plural && rightNamed)) {
        return {
          form: "several",
          at: left >= 0 ? conjunction - 1 : from,
          from,
          until: last,
          named: left >= 0 && rightName >= 0 && rightNamed,
          second: rightName,
        };
      }
    }
  }
  // "an exiled resident and former fighter": one person, described twice.
  const double = conjunction > from ? describedTwice(document, from, conjunction, last, nameAt) : null;
  if (double)
    return {
      form: "nominal",
      nominal: double,
      at: double.head,
      until: Math.max(phraseLimit(tokens, last, range.to), last),
    };
  // Ana Ruiz; the lawyer Tom Vane: the phrase ends with the name.
  if (name >= 0 && nameAt[last - 1] === name) {
    const { to, core } = names[name] as Name;
    const determiner = (tokens[from] as Token).lower;
    // "a Vane aide" ends with a noun; "the Vane" and "a Ruiz" are names still.
    void determiner;
    void core;
    return { form: "name", name, at: Math.min(to, last) - 1 };
  }
  // The phrase's last noun.
  for (let i = last - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (
      nounOf(token.lower) ||
      token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      (i === last - 1 && token.pos === "ADJ" && i > from)
    ) {
      const nominal = phraseAt(document, i, from);
      // The head of our Harbour Trust, Tom Vane, said: the name behind the comma, when it ends the source.
      // "Its owners, the Vale Group": many roles that one body may have.
      if (!nominal.plural || mayBeCompany(nominal.noun)) {
        const close = appositeName(tokens, last, Math.min(range.to + 2, tokens.length), names, nameAt);
        const named = names[close];
        if (named && canBe(nominal, named) && (!nominal.plural || named.kind === "org"))
          return { form: "name", name: close, at: (names[close] as Name).to - 1 };
      }
      if (BARE_QUANTITIES.has(token.lower) && i === from) break;
      return { form: "nominal", nominal, at: i, until: Math.max(phraseLimit(tokens, last, range.to), last) };
    }
  }
  return { form: "words", at: from, from, until: Math.max(phraseLimit(tokens, last, range.to), last) };
}

/** The first of two singular nouns for one person, joined by "and": its phrase; null when the words are no such thing. */
function describedTwice(
  document: Document,
  from: number,
  conjunction: number,
  last: number,
  nameAt: Int32Array,
): Nominal | null {
  const head = conjunction - 1;
  const [one, other] = [head, last - 1].map((at) => nounOf((document.tokens[at] as Token).lower));
  if (!one || !other || one.kind !== "person" || other.kind !== "person" || one.plural || other.plural) return null;
  return nameAt[head] === -1 && nameAt[last - 1] === -1 ? phraseAt(document, head, from) : null;
}

/** Where "an elderly man" begins in "one of them, an elderly man", and "Bea Soto" in "one, Bea Soto"; `from` when there is no such thing. */
function describedAs(tokens: readonly Token[], from: number, limit: number, nameAt: Int32Array): number {
  if (!/^(?:one|another)$/.test(tokens[from]?.lower ?? "") || !/^(?:of|,)$/.test(tokens[from + 1]?.lower ?? ""))
    return from;
  for (let i = from + 1; i < Math.min(limit - 1, from + 8); i++) {
    if (tokens[i]?.text === ",") return /^an?$/.test(tokens[i + 1]?.lower ?? "") || nameAt[i + 1] !== -1 ? i + 1 : from;
  }
  return from;
}

/** A participle before a noun of the same phrase: "the leaked report". */
function canModify(tokens: readonly Token[], i: number, limit: number, nameAt: Int32Array): boolean {
  const next = tokens[i + 1];
  const word = tokens[i] as Token;
  if (nounOf(word.lower) && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? "")) return true;
  if (i + 1 >= limit || !next) return false;
  if (nameAt[i + 1] !== -1 && !/ed$/.test(word.lower)) return false;
  return (
    /(?:ed|ing|en|wn)$/.test(word.lower) &&
    (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN") &&
    (/^(?:DET|ADJ|NOUN|NUM|PROPN|ADV|PART|PUNCT)$/.test(tokens[i - 1]?.pos ?? "DET") ||
      POSSESSIVE_PRONOUNS.has(tokens[i - 1]?.lower ?? "")) &&
    // "a study published Wednesday": behind a noun that speaks the participle begins what restricts it.
    !nounOf(tokens[i - 1]?.lower ?? "")
  );
}

/** The end of a phrase with all that restricts it: "two people who worked on the report", "a study published by the trust". */
function phraseLimit(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i < limit && i - from < LONGEST_REST) {
    const token = tokens[i] as Token;
    if (token.pos === "PUNCT" && !/^['’"“”-]/.test(token.text)) break;
    if (token.lower === "who" && hidesName(tokens, i)) break;
    i++;
  }
  // What is left dangling: "officials in", "a man and".
  while (
    i > from &&
    /^(?:ADP|CCONJ|DET|SCONJ|PART)$/.test((tokens[i - 1] as Token).pos) &&
    (tokens[i - 1] as Token).lower !== "'s"
  )
    i--;
  return i;
}

/** "who would not give his name", "who asked not to be identified": why it is no name, and no part of one. */
function hidesName(tokens: readonly Token[], who: number): boolean {
  for (let i = who + 1; i < who + 9; i++)
    if (/^(?:names?|named|identified|anonymity|anonymously)$/.test(tokens[i]?.lower ?? "")) return true;
  return false;
}
