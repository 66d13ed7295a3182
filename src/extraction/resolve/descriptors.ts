/**
 * What an article says of a name beside it: the noun phrase before it, the apposition after it, ages, brackets, and relative
 * clauses that tie it to others. Each look around a name is bounded.
 */
import type { Document, Token } from "../document.ts";
import { headAfter, phraseEnd, relativeClause, spanOf, tie } from "./affiliations.ts";
import { addNoun, type Entity, nameText } from "./entities.ts";
import type { Name } from "./name.ts";
import { type NominalClass, nounOf } from "./nominals.ts";
import { PERSON_NOUNS } from "./words/nouns.ts";
import { ORG_NAME_WORDS, ORG_NOUNS } from "./words/organisations.ts";
import { STATES } from "./words/places.ts";
import { TITLES } from "./words/titles.ts";

const ARTICLES = new Set(["a", "an", "the", "his", "her", "their", "its", "this", "that"]);
const SHORT_TITLES = /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|gen|lt|col|maj|capt|sgt|adm|prof|rev|sir|hon)\.?$/;

function describe(entity: Entity, text: string): void {
  if (
    entity.descriptor === null ||
    (entity.descriptor.length < 12 && text.length > entity.descriptor.length && text.length < 80)
  )
    entity.descriptor = text;
}

/** Takes up a noun phrase as the entity's own: "former governor" lets "the governor" mean nobody of today. */
function takeUp(entity: Entity, tokens: readonly Token[], from: number, to: number): void {
  let former = false;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token;
    entity.words.add(lower);
    if (/^(?:former|ex|then|late|onetime)$/.test(lower) || lower.startsWith("ex-")) former = true;
  }
  const head = tokens[to - 1] as Token;
  const known = nounOf(head.lower);
  if (!known || known.plural) return;
  const gender = PERSON_NOUNS.get(known.noun);
  if (gender && entity.gender === null) entity.gender = gender;
  if (former) entity.nouns.add(`former ${known.noun}`);
  if (
    former &&
    /^(?:president|minister|governor|senator|mayor|secretary|congressman|congresswoman|candidate)$/.test(known.noun)
  )
    return;
  addNoun(entity, known.noun);
}

/** Reads what stands about one mention of a name. */
export function describeName(document: Document, name: Name, entity: Entity): void {
  const { tokens } = document;
  const personal = entity.kind === "person" || entity.kind === "unknown";
  if (personal) before(document, name, entity);
  if (name.core > name.from) title(document, name, entity);
  let i = name.to;
  const start = tokens[name.from] as Token;
  // (D-Vt.), (Ohio): a state, a party.
  if (tokens[i]?.text === "(") {
    for (let k = i + 1; k < i + 8 && k < tokens.length && (tokens[k] as Token).text !== ")"; k++)
      state(entity, (tokens[k] as Token).lower);
    while (i < tokens.length && i < name.to + 10 && (tokens[i] as Token).text !== ")") i++;
    if (tokens[i]?.text !== ")") return;
    i++;
  }
  const next = tokens[i];
  if (!next || next.sentence !== start.sentence || next.quoteDepth !== start.quoteDepth) return;
  // Of Vermont.
  if (personal && /^(?:of|at|from|with)$/.test(next.lower)) house(document, i, entity);
  if (next.lower === "of" && tokens[i + 1]) {
    entity.words.add((tokens[i + 1] as Token).lower);
    if (tokens[i + 2]?.pos === "PROPN") entity.words.add((tokens[i + 2] as Token).lower);
    if (personal) {
      let k = i + 1;
      while (k < i + 5 && tokens[k]?.pos === "PROPN") k++;
      i = k;
    }
  }
  for (let turn = 0; turn < 3 && tokens[i]?.text === "," && tokens[i + 1]; turn++) {
    const from = i + 1;
    const first = tokens[from] as Token;
    if (first.quoteDepth !== start.quoteDepth || first.sentence !== start.sentence) return;
    if (first.lower === "who" || first.lower === "whose" || first.lower === "which") {
      relativeClause(document, from, entity);
      return;
    }
    if (first.pos === "NUM" && /^[1-9]\d?$/.test(first.text) && /^[,.]$/.test(tokens[from + 1]?.text ?? "")) {
      entity.age = first.text;
      i = from + 1;
      continue;
    }
    if (/^\p{Lu}-\p{Lu}/u.test(first.text) || /^[RDI]-/.test(first.text)) {
      state(entity, first.lower);
      i = from + 1;
      if (tokens[i]?.text === ".") i++;
      continue;
    }
    const end = phraseEnd(tokens, from);
    // "Ana Ruiz, the mayor, accused the council": what the sentence tells is no apposition.
    if (end <= from || (first.pos === "VERB" && /^(?:DET|PRON|PROPN|ADP)$/.test(tokens[from + 1]?.pos ?? ""))) return;
    let inner = from;
    if (ARTICLES.has(first.lower) && first.lower !== "that") inner++;
    const head = headAfter(tokens, inner, end);
    if (head < 0) return;
    const noun = nounOf((tokens[head] as Token).lower);
    if (!noun || (noun.plural && personal)) return;
    // What a name of unknown kind is, its apposition tells: "Vale 24, an activist group".
    const kinds: readonly NominalClass[] =
      entity.kind === "unknown" ? ["person", "org"] : personal ? ["person"] : ["org", "collective", "person"];
    if (!kinds.includes(noun.kind)) return;
    // Without an article only a role stands as an apposition: ", head of the mill," but not ", officials said".
    if (
      inner === from &&
      !(tokens[head + 1]?.pos === "ADP" || tokens[head + 1]?.text === "," || tokens[head + 1]?.lower === "and") &&
      first.pos !== "ADJ" &&
      first.pos !== "PROPN"
    )
      return;
    if (tokens[head + 1]?.pos === "VERB" && !/(?:ed|ing)$/.test((tokens[head + 1] as Token).lower)) return;
    let stop = end;
    for (let k = head + 1; k < end; k++) {
      if (/^(?:who|which|that|said|says|told)$/.test((tokens[k] as Token).lower)) {
        stop = k;
        break;
      }
    }
    if (/^(?:said|says|told)$/.test(tokens[stop]?.lower ?? "")) return;
    if (entity.kind === "unknown") {
      entity.kind = noun.kind === "org" ? "org" : "person";
      entity.sort = noun.kind === "org" ? "org" : "person";
    }
    const owns = first.lower === "his" || first.lower === "her" || first.lower === "their";
    describe(entity, nameText(document, owns ? from : inner, stop));
    takeUp(entity, tokens, inner, head + 1);
    for (let k = head + 1; k < stop; k++) entity.words.add((tokens[k] as Token).lower);
    // A role at, of or for something ties it to that.
    let ties = false;
    for (let k = inner; k < stop && !ties; k++)
      ties =
        k !== head &&
        ((tokens[k] as Token).pos === "PROPN" || (k > head && nounOf((tokens[k] as Token).lower)?.kind === "org"));
    if (personal && ties) tie(entity, spanOf(tokens, from, stop));
    if (stop < end && /^(?:who|which|that)$/.test((tokens[stop] as Token).lower))
      relativeClause(document, stop, entity);
    i = end;
  }
  if (tokens[i]?.lower === "who") relativeClause(document, i, entity);
  // Ms Vane is the governor of ...
  if (tokens[i]?.pos === "AUX" && tokens[i]?.lemma === "be" && /^(?:a|an|the)$/.test(tokens[i + 1]?.lower ?? "")) {
    const head = headAfter(tokens, i + 2, Math.min(tokens.length, i + 9));
    if (head > 0 && nounOf((tokens[head] as Token).lower)?.plural === false) takeUp(entity, tokens, i + 2, head + 1);
  }
}

function state(entity: Entity, lower: string): void {
  const match = /^[dri]-(.+?)\.?$/.exec(lower);
  const full = STATES.get(match?.[1] ?? lower.replace(/\.$/, ""));
  if (full) for (const word of full.split(" ")) entity.words.add(word);
  if (match) {
    const party = { d: "democrat", r: "republican", i: "independent" }[lower.charAt(0)];
    entity.words.add(party as string);
    entity.nouns.add(party as string);
    entity.words.add("democratic");
  }
}

/** "opposition activist Ana Ruiz", "the mill's lawyer Tom Vane": the phrase right before a person's name. */
function before(document: Document, name: Name, entity: Entity): void {
  const { tokens } = document;
  const start = tokens[name.from] as Token;
  const last = tokens[name.from - 1];
  if (!last || last.paragraph !== start.paragraph || last.quoteDepth !== start.quoteDepth) return;
  const age = /^(\d{1,2})-year-old$/.exec(last.lower);
  if (age) entity.age = age[1] as string;
  const known = nounOf(last.lower);
  if (
    !(last.pos === "NOUN" || last.pos === "PROPN" || last.pos === "ADJ") ||
    !known ||
    known.plural ||
    known.kind !== "person"
  )
    return;
  let from = name.from - 1;
  while (from > 0 && name.from - from < 10) {
    const token = tokens[from - 1] as Token;
    if (token.paragraph !== start.paragraph || token.quoteDepth !== start.quoteDepth) break;
    if (
      token.pos === "ADJ" ||
      token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      token.lower === "'s" ||
      (token.pos === "NUM" && !/^\d+$/.test(token.text))
    )
      from--;
    else if (
      token.lower === "and" &&
      tokens[from - 2]?.pos === "NOUN" &&
      nounOf((tokens[from - 2] as Token).lower)?.kind === "person"
    )
      from -= 1;
    else break;
  }
  while (from < name.from - 1 && ((tokens[from] as Token).lower === "'s" || (tokens[from] as Token).lower === "and"))
    from++;
  if (entity.kind === "unknown") {
    entity.kind = "person";
    entity.sort = "person";
  }
  describe(entity, nameText(document, from, name.from));
  takeUp(entity, tokens, from, name.from);
  for (let i = from; i < name.from; i++) {
    const match = /^(\d{1,2})-year-old$/.exec((tokens[i] as Token).lower);
    if (match) entity.age = match[1] as string;
  }
  if (tokens.slice(from, name.from - 1).some((token) => token.pos === "PROPN"))
    tie(entity, spanOf(tokens, from, name.from));
}

/** "Hanna Vik of the University of Storvik": an organisation by whose name a person is told from others. */
function house({ tokens }: Document, preposition: number, entity: Entity): void {
  const from = tokens[preposition + 1]?.lower === "the" ? preposition + 2 : preposition + 1;
  let to = from;
  while (to < from + 8 && (tokens[to]?.pos === "PROPN" || /^(?:of|for|and)$/.test(tokens[to]?.lower ?? ""))) to++;
  while (to > from && tokens[to - 1]?.pos !== "PROPN") to--;
  const isOrganisation = tokens.slice(from, to).some(({ lower }) => ORG_NOUNS.has(lower) || ORG_NAME_WORDS.has(lower));
  if (isOrganisation) tie(entity, spanOf(tokens, preposition, to));
}

/** Titles that say what somebody is: Defence Minister; not Mr. or Sen. */
function title(document: Document, name: Name, entity: Entity): void {
  const { tokens } = document;
  let from = name.from;
  while (from < name.core && SHORT_TITLES.test((tokens[from] as Token).lower)) from++;
  if (from >= name.core) return;
  if (!(TITLES.has((tokens[name.core - 1] as Token).lower) || name.core - from > 1)) return;
  while (
    from > 0 &&
    /^(?:former|then|acting|deputy|ex-president|incoming|outgoing)$/.test(tokens[from - 1]?.lower ?? "")
  )
    from--;
  let to = name.core;
  while (to > from + 1 && SHORT_TITLES.test((tokens[to - 1] as Token).lower)) to--;
  describe(entity, nameText(document, from, to));
}
