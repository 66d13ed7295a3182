/** A clause that is what is said: `said that it held`, `said it held`, `asked whether it held`, `promised to mend it`. */
import { isTime } from "../chunks.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { isFiniteVerb, isNominal, kindAt, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { infinitiveEnd, isInfinitive, skipAdverbials, skipTime, WH } from "./stretches.ts";
import type { Telling } from "./telling.ts";

/** `said [on Tuesday in a statement] that …`, `said, for the first time, that …`. */
export function thatClause({ view, k, after, has, to, make }: Telling): Candidate | null {
  if (!has("T")) return null;
  const start = kindAt(view, after) === "comma" ? after + 1 : after;
  return (
    (kindAt(view, start) === "that" && make("that-clause", to(start))) ||
    (kindAt(view, k) === "comma" && make("that-clause", thatBehindAside(view, k, to))) ||
    (kindAt(view, after) === "dash" && make("that-clause", thatBehindDashes(view, after, to))) ||
    make("that-clause", thatBehindPhrase(view, k, to))
  );
}

/** No phrase of where and when is longer, in chunks. */
const LONGEST_PHRASE = 12;
/** Words before such a phrase. */
const OPENS_PHRASE =
  /^(?:in|on|at|after|before|during|since|for|from|over|about|via|through|by|to|with|as|amid|upon|throughout|ahead|under)$/;

/** `said after a lunch on Tuesday that …`, `said in a talk taped at noon that …`, `said on Radio Pier, where she works, that …`: the clause behind where and when it was said. */
function thatBehindPhrase(view: View, k: number, to: Telling["to"]) {
  if (!/^(?:prep|sub)$/.test(kindAt(view, k) ?? "") || !OPENS_PHRASE.test(wordAt(view, k))) return null;
  let aside = false;
  for (let j = k + 1; j < k + LONGEST_PHRASE; j++) {
    const kind = kindAt(view, j);
    if (kind === "that") return aside && kindAt(view, j - 1) !== "comma" ? null : to(j);
    if (kind === "comma") aside = true;
    else if (!/^(?:np|prep|adv|adj|paren|other|cc|sub|rel|vg)$/.test(kind ?? "")) return null;
    else if (!aside && isFiniteVerb(view, j) && !view.chunks[j]?.verb?.ambiguous) return null;
  }
  return null;
}

/** `, in an interview, that …`, `, however, that …`: the clause behind what stands between the commas. */
function thatBehindAside(view: View, comma: number, to: Telling["to"]) {
  const first = comma + 1;
  const end = /^(?:though|however|too)$/.test(wordAt(view, first)) ? first + 1 : skipAdverbials(view, first);
  if (end > first && kindAt(view, end) === "comma" && kindAt(view, end + 1) === "that") return to(end + 1);
  const close = smallAside(view, first);
  return close > 0 ? to(close + 1) : null;
}

/** No aside of how something was said is longer, in chunks. */
const SMALL_ASIDE = 6;

/** `said, smiling, that`, `said, without giving details, that`, `said, according to the minutes, that`: the comma before `that`; else -1. */
function smallAside(view: View, first: number): number {
  const opens =
    view.chunks[first]?.verb?.form === "ing" ||
    (/^(?:prep|sub)$/.test(kindAt(view, first) ?? "") &&
      /^(?:without|according|with|by|in|as|under|through|during|after|before|at|on|from|for|over|amid|despite)$/.test(
        wordAt(view, first),
      ));
  if (
    /^(?:when|if)$/.test(wordAt(view, first)) &&
    /^(?:asked|pressed|questioned|challenged)$/.test(wordAt(view, first + 1))
  )
    return kindAt(view, first + 2) === "comma" && kindAt(view, first + 3) === "that" ? first + 2 : -1;
  if (!opens) return -1;
  for (let j = first + 1; j <= first + SMALL_ASIDE; j++) {
    if (kindAt(view, j) === "comma") return kindAt(view, j + 1) === "that" ? j : -1;
    if (isFiniteVerb(view, j) || !/^(?:np|prep|vg|adv|adj)$/.test(kindAt(view, j) ?? "")) return -1;
  }
  return -1;
}

/** No aside between dashes is longer, in chunks. */
const LONGEST_ASIDE = 12;

/** `— on the radio, as it happens — that …`: the clause behind what stands between the dashes. */
function thatBehindDashes(view: View, dash: number, to: Telling["to"]) {
  for (let k = dash + 1; k < dash + LONGEST_ASIDE; k++)
    if (kindAt(view, k) === "dash") return kindAt(view, k + 1) === "that" ? to(k + 1) : null;
  return null;
}

/** `asked whether it held`, `would not say why`. */
export function indirectQuestion({ view, after, has, to, make }: Telling): Candidate | null {
  const opens = /^(?:sub|rel)$/.test(kindAt(view, after) ?? "") && WH.test(wordAt(view, after));
  return has("W") && opens ? make("indirect-question", to(after)) : null;
}

/** Adverbs after the cue that belong to what is said: `said nearly half of them would`. */
const QUANTIFIERS =
  /^(?:nearly|almost|about|only|even|just|more|at|roughly|perhaps|maybe|not|some|probably|eventually|ultimately)$/;

/** `said it held`, `said on Monday it held`, `said if elected he would`. */
export function bareClause({ view, v, verb, cue, k, after, has, to, make }: Telling): Candidate | null {
  if (!has("B") && !(cue.lemma === "add" && verb.form === "ing")) return null;
  let quantified = v + 1;
  while (quantified < k && !QUANTIFIERS.test(wordAt(view, quantified))) quantified++;
  for (const start of [quantified, k, after, behindWhen(view, k)]) {
    const chunk = view.chunks[start];
    // "said Monday the search would go on"
    if (chunk && isTime(view.doc, chunk) && kindAt(view, start + 1) === "np") continue;
    const conditional =
      cue.lemma === "say" && chunk?.kind === "sub" && !/^(?:as|while|after|before)$/.test(wordAt(view, start));
    const clause =
      clauseStarts(view, start) ||
      conditional ||
      isQuotedClause(view, start) ||
      (cue.lemma === "say" && (opensPair(view, start) || opensAs(view, start) || opensInfinitive(view, start)));
    const found = clause ? make("bare-clause", to(start)) : null;
    if (found) return found;
  }
  return null;
}

/** `said after the vote the gate would stay`: the clause behind when it was said, which begins at `k`; else `k`. */
const behindWhen = (view: View, k: number): number =>
  kindAt(view, k) === "sub" &&
  /^(?:after|before|since|until)$/.test(wordAt(view, k)) &&
  kindAt(view, k + 1) === "np" &&
  kindAt(view, k + 2) === "np" &&
  clauseStarts(view, k + 2)
    ? k + 2
    : k;

/** `said either she goes or he does`, `said between 30 and 40 boats had sunk`: a clause whose subject a conjunction or preposition opens. */
const opensPair = (view: View, k: number): boolean =>
  /^(?:either|neither|both|between)$/.test(wordAt(view, k)) && !isNominal(view, k) && clauseStarts(view, k + 1);

/** `said as mayor she would go`, `said as mayor, she would go`: what somebody is, before the clause about them. */
function opensAs(view: View, k: number): boolean {
  if (wordAt(view, k) !== "as" || kindAt(view, k + 1) !== "np") return false;
  const clause = kindAt(view, k + 2) === "comma" ? k + 3 : k + 2;
  return kindAt(view, clause) === "np" && clauseStarts(view, clause);
}

/** No infinitive before its clause is longer, in chunks. */
const LONGEST_INFINITIVE = 10;

/** `said to mend the wall would take a year`, `say for the wall to hold they need wood`: an infinitive before the clause. */
function opensInfinitive(view: View, k: number): boolean {
  const inf = wordAt(view, k) === "for" && kindAt(view, k + 1) === "np" ? k + 2 : k;
  const verb = view.chunks[inf]?.verb;
  if (verb?.form !== "inf" || /^(?:be|have)$/.test(verb.lemma)) return false;
  for (let j = inf + 1; j < inf + LONGEST_INFINITIVE; j++) {
    const behind = view.chunks[j]?.verb;
    if (behind?.form === "finite") return !behind.ambiguous || behind.aux.length > 0;
    if (!/^(?:np|prep|adv|adj|comma)$/.test(kindAt(view, j) ?? "")) return false;
  }
  return false;
}

/** `reported, The council refused`: a capital behind the comma begins a sentence of what is said. */
export function sentenceBehindComma({ view, k, has, to, make }: Telling): Candidate | null {
  const first = view.doc.tokens[view.chunks[k + 1]?.from ?? 0];
  const opens =
    kindAt(view, k) === "comma" && first && /^\p{Lu}/u.test(first.text) && !/^(?:PROPN|PUNCT)$/.test(first.pos);
  return has("B") && opens && clauseStarts(view, k + 1) ? make("bare-clause", to(k + 1)) : null;
}

/** No aside between commas is longer, in chunks. */
const LONGEST_INSERTION = 9;

/** `says, rain or shine, she will go`: a clause behind what stands between commas. */
export function clauseBehindAside({ view, cue, subject, k, to, make }: Telling): Candidate | null {
  const opens = cue.lemma === "say" && kindAt(view, k) === "comma" && kindAt(view, subject.from - 1) !== "comma";
  if (!opens || subject.relative) return null;
  for (let j = k + 2; j < k + LONGEST_INSERTION; j++) {
    if (/^(?:quote|stop|semi|that|colon)$/.test(kindAt(view, j) ?? "stop")) return null;
    if (kindAt(view, j) === "comma" && clauseStarts(view, j + 1)) return make("bare-clause", to(k + 1));
  }
  return null;
}

/** `acknowledged “it will be very hard” if she lost`: a clause in small letters between the marks, and its rest behind them. */
function isQuotedClause(view: View, k: number): boolean {
  const quote = view.chunks[k];
  const next = kindAt(view, k + 1);
  if (quote?.kind !== "quote" || !/^(?:sub|prep|np|adv)$/.test(next ?? "")) return false;
  const words = view.doc.tokens.slice(quote.from, quote.to).filter(({ pos }) => pos !== "PUNCT");
  const verb = words.findIndex(({ pos }) => pos === "AUX" || pos === "VERB");
  return verb > 0 && verb < 4 && words.length >= 4 && /^(?:PRON|DET|NOUN|PROPN|ADJ)$/.test(words[0]?.pos ?? "");
}

const CLAUSE_LATER = /^(?:say|explain|announce|tweet|state|add|declare|acknowledge)$/;

/** `says despite being ill, she plans to go`. */
export function clauseBehindPhrase({ view, cue, k, to, make }: Telling): Candidate | null {
  const comma = CLAUSE_LATER.test(cue.lemma) && kindAt(view, k) === "prep" ? commaBeforeClause(view, k) : -1;
  if (comma < 0) return null;
  // "explained after the vote, the gate would stay": when it was said.
  const apart = cue.lemma !== "say" && WHEN.test(wordAt(view, k));
  return make("bare-clause", to(apart ? comma + 1 : k));
}

const WHEN = /^(?:after|before|during|following|on|at|in|since)$/;

/** `despite being ill, she plans …`: the comma behind the phrase at `k`, and before a clause; else -1. */
function commaBeforeClause(view: View, k: number): number {
  for (let j = k + 1; j < k + 12; j++) {
    if (kindAt(view, j) === "comma") return kindAt(view, j + 1) === "np" && clauseStarts(view, j + 1) ? j : -1;
    if (isFiniteVerb(view, j) || kindAt(view, j) === "stop" || kindAt(view, j) === undefined) return -1;
  }
  return -1;
}

/** `Some say: It is time to go.` */
export function behindColon({ view, after, has, to, make }: Telling): Candidate | null {
  const next = view.chunks[after + 1];
  const told = has("Q") && kindAt(view, after) === "colon" && next !== undefined && next.kind !== "quote";
  return told ? make("cue-colon", to(after + 1)) : null;
}

/** What one appeals for, where one telephones for everything else: `called to ban all ferries`, `called to cancel the order`. */
const APPEALS =
  /^(?:abolish|ban|boycott|censure|close|cut|defund|disband|dismantle|dissolve|end|expel|impeach|legali[sz]e|lift|nationali[sz]e|outlaw|overturn|prosecute|raise|reform|repeal|resign|scrap|stop|strip|suspend)$/;
/** What one asks leave for: `asked to go home`. */
const LEAVES = /^(?:go|leave|sit|come|stay|return|stand|rest)$/;

/** `vowed last month to mend it`, `promised on Sunday at a fair to mend it`, `declined to comment`. */
export function infinitive({ view, cue, k, after, has, to, make }: Telling): Candidate | null {
  const start = [skipTime(view, k), after].find((at) => isInfinitive(view, at));
  // "asked not to be named": the terms of the talk.
  if (cue.lemma === "ask" && /^(?:name|identify|quote|remain|stay)$/.test(view.chunks[start ?? -1]?.verb?.lemma ?? ""))
    return null;
  if (cue.lemma === "ask" && LEAVES.test(view.chunks[start ?? -1]?.verb?.lemma ?? "")) return null;
  // "called to say that it held": on the telephone.
  if (cue.lemma === "call" && !APPEALS.test(view.chunks[start ?? -1]?.verb?.lemma ?? "")) return null;
  return has("I") && start !== undefined ? make("infinitive", to(start, infinitiveEnd(view, start))) : null;
}

/** `denied knowing it`. */
export function gerund({ view, k, has, to, make }: Telling): Candidate | null {
  return has("G") && view.chunks[k]?.verb?.form === "ing" ? make("gerund", to(k)) : null;
}

/** `said “yes” to all of it`: a quotation that the chunks cannot tell to begin a clause. */
export function quotationFirst({ view, cue, k, to, make }: Telling): Candidate | null {
  return cue.lemma === "say" && kindAt(view, k) === "quote" ? make("bare-clause", to(k)) : null;
}

/** Fewer words behind `said` are nothing that a rule should guess at. */
const LEAST_FALLBACK = 3;

/** `said sorry to all of them`: with something behind `said` that the chunks do not tell. */
export function fallback({ view, cue, k, to, make }: Telling): Candidate | null {
  const chunk = view.chunks[k];
  const readable = isNominal(view, k) || chunk?.kind === "adj" || (chunk?.kind === "vg" && chunk.verb?.form !== "inf");
  if (cue.lemma !== "say" || !readable) return null;
  const content = to(k);
  const long = content?.some((range) => range.to - range.from >= LEAST_FALLBACK);
  return long ? make("fallback", content) : null;
}
