/** Names behind the comma of a phrase that they name: "the operator, Vale Energy, said". */
import type { Token } from "../document.ts";
import type { Name } from "./name.ts";
import { type Nominal, nounOf } from "./nominals.ts";

/** Nouns for persons that companies are called by as well. */
export const mayBeCompany = (noun: string): boolean =>
  /^(?:operator|owner|contractor|developer|maker|supplier|landlord|employer|organiser|organizer|promoter|carrier|publisher|broker)$/.test(
    noun,
  );

/** Whether a phrase and the name behind its comma can mean one: the operator, Vale Energy; her son, David; not the report, Vane. */
export function canBe({ kind }: Nominal, name: Name): boolean {
  if (kind === "document" || kind === "footage") return false;
  if (kind === "person") return name.kind === "person" || name.kind === "unknown" || name.kind === "org";
  if (kind === "org" || kind === "collective") return name.kind !== "person" && name.kind !== "place";
  return name.kind === "person" || name.kind === "org" || (name.kind === "unknown" && name.to - name.core > 1);
}

const PARTICIPLE = /(?:ed|wn|[^m]en|un)$/;

/** The name right behind a comma or dash, when the phrase ends with it: `, Tom Vane,`, `, the Vale Trust (VT),`; -1 when there is none. */
export function appositeName(
  tokens: readonly Token[],
  from: number,
  limit: number,
  names: readonly Name[],
  nameAt: Int32Array,
): number {
  for (let i = from; i < limit && i - from < 16; i++) {
    const token = tokens[i] as Token;
    if (/^[,—–:]$/.test(token.text)) {
      const begin = nameBegins(tokens, tokens[i + 1]?.lower === "the" ? i + 2 : i + 1, nameAt);
      const at = begin < tokens.length ? (nameAt[begin] as number) : -1;
      if (at < 0) return -1;
      const name = names[at] as Name;
      if (name.from !== begin || name.to > limit || name.kind === "place" || name.kind === "group") return -1;
      const after = tokens[name.to];
      // "In a letter to the committee, Ivo Strand said": whoever speaks behind what opens a sentence is none of it.
      if (after?.pos === "VERB" && opensSentence(tokens, from)) return -1;
      return after === undefined || /^[,.—(]$/.test(after.text) || after.pos === "VERB" || name.to >= limit - 1
        ? at
        : -1;
    }
    const { pos, lower } = token;
    // "the company that runs the cranes, Vale Energy": to the comma.
    if (lower === "that" || lower === "which" || lower === "who") {
      while (i + 1 < limit && i - from < 16 && tokens[i + 1]?.text !== ",") i++;
      continue;
    }
    // "a group based in Oslo, the Vale Watch": a participle right behind its noun restricts it.
    if (i === from && pos === "VERB" && PARTICIPLE.test(lower) && tokens[i + 1]?.pos === "ADP") continue;
    if (pos === "VERB" || pos === "AUX" || (pos === "PUNCT" && !/^['’-]/.test(token.text))) return -1;
  }
  return -1;
}

/** Whether the words up to `at` are a sentence's first, begin with a preposition, and have no comma. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && at - i < 16 && tokens[i - 1]?.sentence === tokens[at - 1]?.sentence && tokens[i]?.text !== ",") i--;
  return tokens[i - 1]?.sentence !== tokens[i]?.sentence && tokens[i]?.pos === "ADP";
}

/** Where the name begins in "Lars Vane", "banker Lars Vane" and "retired banker Lars Vane". */
function nameBegins(tokens: readonly Token[], from: number, nameAt: Int32Array): number {
  let i = from;
  while (i < from + 3 && nameAt[i] === -1 && /^(?:ADJ|NOUN)$/.test(tokens[i]?.pos ?? "")) i++;
  const noun = i > from ? nounOf((tokens[i - 1] as Token).lower) : null;
  return noun?.kind === "person" && !noun.plural ? i : from;
}
