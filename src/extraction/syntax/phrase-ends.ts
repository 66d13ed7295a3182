/** Where a noun phrase that is what is said ends: `denied the charge of theft and left`, `called it a disgrace, and went`. */
import { type Chunk, isTime } from "../chunks.ts";
import { cueOf } from "../lexicon.ts";
import { clauseStarts, clauseVerb } from "./clauses.ts";
import { contentEnd, isAnotherVoice, isSurelyFinite } from "./contents.ts";
import { sameTense } from "./tense.ts";
import { commaBefore, headAt, isFiniteVerb, isNominal, kindAt, tokenAt, type View, wordAt } from "./view.ts";

/** No aside is longer, in chunks. */
const LONGEST_ASIDE = 14;

/** A noun phrase from chunk `start` that the verb at `cue` says; -1 when a noun or nothing says it. */
interface Phrase {
  readonly view: View;
  readonly start: number;
  readonly cue: number;
}

/** Where the noun phrase that begins at chunk `start` ends: over what hangs on it, to a comma, a conjunction with a verb or a clause. */
export function phraseEnd(view: View, start: number, cue = -1): number {
  const phrase: Phrase = { view, start, cue };
  let k = start + 1;
  while (k < view.chunks.length) {
    if (kindAt(view, k) === "comma") {
      const next = overComma(phrase, k);
      if (next < 0) return k;
      k = next;
    } else if (kindAt(view, k) === "colon") {
      if (kindAt(view, k + 1) === "quote" || view.chunks[k + 1] === undefined) return k;
      return contentEnd(view, k, { enclosed: false, cue });
    } else if (endsBefore(phrase, k)) return k;
    else if (isClauseOf(view, k)) return contentEnd(view, k, { enclosed: false, cue });
    else k++;
  }
  return k;
}

/** Nouns with a clause that tells what they are. */
const HELD =
  /^(?:notions?|ideas?|claims?|suggestions?|charges?|allegations?|assertions?|accusations?|arguments?|implications?|insinuations?|beliefs?|views?|premise|possibility|reports?|rumou?rs?|warnings?|concerns?|fears?|hopes?|promises?|pledges?|statements?|fact|theory|theories)$/;

/** `rejected the notion [that a storm, or two, had done it]`: a clause behind the noun that it fills. */
const isClauseOf = (view: View, k: number): boolean =>
  kindAt(view, k) === "that" &&
  HELD.test(headAt(view, k - 1)) &&
  (clauseStarts(view, k + 1) || (kindAt(view, k + 1) === "np" && verbBehindCommas(view, k + 2)));

/** `that a storm from the sea, or a wave, or even the tide, [had] done it`: a verb behind the second comma or a later one, from chunk `from` on. */
function verbBehindCommas(view: View, from: number): boolean {
  let commas = 0;
  for (let k = from; k < from + LONGEST_ASIDE && view.chunks[k]; k++) {
    if (kindAt(view, k) === "comma") commas++;
    else if (isFiniteVerb(view, k)) return commas > 1 && kindAt(view, k - 1) === "comma";
    else if (!/^(?:np|prep|cc|adv|adj)$/.test(kindAt(view, k) ?? "")) return false;
  }
  return false;
}

/** Whether the phrase ends before chunk `k`, which is no comma. */
function endsBefore(phrase: Phrase, k: number): boolean {
  const { view } = phrase;
  const word = wordAt(view, k);
  if (kindAt(view, k - 1) === "quote" && commaBefore(view, k)) return !isListedWithMore(view, k);
  // "“slow” and “dear” in all"
  if (kindAt(view, k) === "cc" && kindAt(view, k - 1) === "quote" && kindAt(view, k + 1) === "quote") return false;
  switch (kindAt(view, k)) {
    case "stop":
    case "semi":
    case "dash":
      return true;
    case "sub":
      return (
        /^(?:although|since|unless|but)$/.test(word) ||
        (/^(?:after|before|when|until)$/.test(word) && !hasVerb(phrase, k)) ||
        isAnotherVoice(view, k) ||
        (/^(?:while|whereas)$/.test(word) && clauseStarts(view, k + 1)) ||
        (word === "as" && /^(?:he|she|it|they|we|i|the)$/.test(wordAt(view, k + 1)))
      );
    case "adv":
      return word === "even" || isHowItIsSaid(phrase, k);
    case "np":
      return isDayAtTheEnd(phrase, k);
    case "cc":
      return joinsAnother(phrase, k);
    case "prep":
      return endsAtPreposition(phrase, k);
    case "vg":
      return closesRelative(phrase, k);
    default:
      return false;
  }
}

/** `Orr's and Vane's boats`, `the economic and power gap`: the conjunction at `k` stands before the noun. */
function isUnfinished(view: View, k: number): boolean {
  const before = view.chunks[k - 1];
  if (before?.kind !== "np" || kindAt(view, k + 1) !== "np") return false;
  const last = tokenAt(view, before.to - 1);
  const [first, next] = [tokenAt(view, before.from), tokenAt(view, (view.chunks[k + 1] as Chunk).from)];
  const isAdjective = last.pos === "ADJ" && first.pos === "DET" && /^(?:NOUN|ADJ)$/.test(next.pos);
  return /^['’]s?$/.test(last.text) || isAdjective;
}

/** `denied it and left`, `denied it and Vane left`: the conjunction at `k` joins no part of the phrase. */
function joinsAnother(phrase: Phrase, k: number): boolean {
  const { view, start, cue } = phrase;
  if (isUnfinished(view, k)) return false;
  const own = view.chunks[cue]?.verb;
  const v = kindAt(view, k + 1) === "adv" ? k + 2 : k + 1;
  const verb = view.chunks[v]?.verb;
  const relative = relativeSince(view, start, k);
  // "mocked those who fled and called them cowards"
  if (own?.form === "finite" && verb && cueOf(verb.lemma) && isFiniteVerb(view, v) && sameTense(view, cue, v))
    return true;
  // "left, declaring it a triumph and said it would go on"
  if (own?.form === "ing" && verb?.form === "finite" && cueOf(verb.lemma) && !relative) return true;
  if (verb?.form === "finite" && (cue < 0 || own?.form === "finite") && !relative) return !goesOnAsBefore(phrase, v);
  // "questioning her wisdom in selling it and leaving", but "denying it and leaving"
  if (verb?.form === "ing" && own?.form === "ing") return !hasGerund(phrase, k);
  // "with Vane blaming the fire and others calling for calm"
  if (own?.form === "ing" && isNominal(view, k + 1) && view.chunks[k + 2]?.verb?.form === "ing") return true;
  const main = clauseVerb(view, k + 1);
  const named = main === k + 2 && tokenAt(view, view.chunks[k + 1]?.head ?? 0).pos === "PROPN";
  const clause = view.chunks[main]?.verb;
  return clause != null && !relative && (!clause.ambiguous || named || cueOf(clause.lemma) !== undefined);
}

/** `called for money to mend it and paint it`, `quoted her as saying she saw it and heard it`: a verb that goes on from one in the phrase. */
function goesOnAsBefore({ view, start, cue }: Phrase, v: number): boolean {
  for (let k = start; k < v; k++) {
    if (view.chunks[k]?.verb?.form === "inf" && isBaseForm(view, v) && !isBaseForm(view, cue)) return true;
    const verb = view.chunks[k]?.verb;
    if (verb?.form === "finite" && !verb.ambiguous && sameTense(view, k, v) && isNominal(view, k - 1)) return true;
  }
  return false;
}

/** `her wisdom in selling it`: a gerund behind a preposition, up to chunk `end`. */
function hasGerund({ view, start }: Phrase, end: number): boolean {
  for (let k = start + 1; k < end; k++) {
    if (view.chunks[k]?.verb?.form === "ing" && kindAt(view, k - 1) === "prep") return true;
  }
  return false;
}

/** `mend`, as after `to`. */
const isBaseForm = (view: View, k: number): boolean =>
  view.chunks[k]?.verb?.aux.length === 0 && headAt(view, k) === view.chunks[k]?.verb?.lemma;

/** `those who denied it left`: the verb behind a relative clause's object is the main clause's. */
function closesRelative({ view, start, cue }: Phrase, k: number): boolean {
  const before = kindAt(view, cue - 1) === "adv" ? cue - 2 : cue - 1;
  const isRelative = cue >= 0 && kindAt(view, before) === "rel";
  // "anyone denying it left"
  const isParticiple = view.chunks[cue]?.verb?.form === "ing" && kindAt(view, before) === "np" && !hasSubject(view, k);
  if (!(isRelative || isParticiple) || !isFiniteVerb(view, k) || !isSurelyFinite(view, k)) return false;
  return !relativeSince(view, start, k) && !(kindAt(view, k - 1) === "np" && kindAt(view, k - 2) === "np");
}

/** `it holds`, `his [remarks]`: the word before the verb at `k` belongs to it. */
const hasSubject = (view: View, k: number): boolean =>
  /^(?:i|you|he|she|it|we|they|his|their|its|my|your|our)$/.test(headAt(view, k - 1));

/** `denied it after the vote`, `praised it in an interview`: when and where it was said. */
function endsAtPreposition(phrase: Phrase, k: number): boolean {
  const { view, cue } = phrase;
  const word = wordAt(view, k);
  if (/^(?:after|before|amid)$/.test(word)) return !hasVerb(phrase, k);
  if (view.chunks[cue]?.verb != null && isTimeToTheEnd(view, k)) return !hasVerb(phrase, k);
  if (word === "by" && view.chunks[k + 1]?.verb?.form === "ing") return !hasVerb(phrase, k);
  if (word === "on" && /^conditions?$/.test(headAt(view, k + 1))) return true;
  return view.chunks[cue]?.verb != null && kindAt(view, k + 1) === "np" && isWhereItIsSaid(phrase, k);
}

/** `praised it at a rally`, `told it to reporters`: where, on what and to whom it is said. */
function isWhereItIsSaid(phrase: Phrase, k: number): boolean {
  const { view } = phrase;
  const [word, head] = [wordAt(view, k), headAt(view, k + 1)];
  if (word === "to") return HEARERS.test(head);
  if (/^(?:in|on|at|via)$/.test(word) && PLACES_OF_SAYING.test(head)) return true;
  // Of "accused her of lying in interviews" these may be part.
  return /^(?:in|on|at|via|during|through)$/.test(word) && OCCASIONS.test(head) && !hasVerb(phrase, k);
}

/** `denied it on Tuesday.`: the words of time at `k` end the sentence. */
function isTimeToTheEnd(view: View, k: number): boolean {
  const day = view.chunks[k + 1];
  return /^(?:on|in)$/.test(wordAt(view, k)) && day !== undefined && isTime(view.doc, day) && endsSentence(view, k + 1);
}

/** `praised it Tuesday.`: a day without its preposition, at the sentence's end. */
function isDayAtTheEnd(phrase: Phrase, k: number): boolean {
  const { view, cue } = phrase;
  const day = view.chunks[k] as Chunk;
  if (view.chunks[cue]?.verb == null || !isTime(view.doc, day) || !endsSentence(view, k)) return false;
  return isNominal(view, k - 1) && !hasVerb(phrase, k);
}

/** `praised it repeatedly`, `asked for it as well`: an adverb of the cue behind its object. */
function isHowItIsSaid(phrase: Phrase, k: number): boolean {
  const { view, cue } = phrase;
  if (view.chunks[cue]?.verb == null || hasVerb(phrase, k)) return false;
  const { from } = view.chunks[k] as Chunk;
  if (wordAt(view, k) === "as") return /^as well (?!as )/.test(`${wordsFrom(view, from, 3)} `);
  return HOW_IT_IS_SAID.test(wordAt(view, k));
}

const wordsFrom = (view: View, from: number, many: number): string =>
  view.doc.tokens
    .slice(from, from + many)
    .map(({ lower }) => lower)
    .join(" ");

const HOW_IT_IS_SAID = /^(?:recently|constantly|repeatedly|regularly|frequently|publicly|privately|often|again)$/;

/** `accused them of selling it after the war`: what hangs on a verb in the phrase belongs to it. */
function hasVerb({ view, start }: Phrase, end: number): boolean {
  for (let k = start; k < end; k++) if (kindAt(view, k) === "vg") return true;
  return false;
}

const PLACES_OF_SAYING =
  /^(?:interview|speech|statement|tweet|facebook|twitter|television|tv|rally|page|debate|show|conference|email|letter|reporter|reporters|msnbc|cnn)$/;
const OCCASIONS =
  /^(?:interviews?|speech|speeches|statements?|tweets?|radio|rally|rallies|posts?|debate|conference|appearances?|hall|forum|remarks|podcast|air|print|stump)$/;
const HEARERS = /^(?:reporters?|journalists?|audiences?|crowds?|viewers|listeners)$/;

/** Where a phrase goes on that the comma at `k` does not end; -1 when it ends there. */
function overComma(phrase: Phrase, k: number): number {
  const { view } = phrase;
  const word = wordAt(view, k + 1);
  if (word === "including" || word === "ranging") return k + 1;
  if (isListed(view, k) || joinsGerunds(view, k) || closesAside(phrase, k)) return k + 1;
  const isAside = /^(?:rel|np)$/.test(kindAt(view, k + 1) ?? "") || word === "not";
  const resumes = isAside ? asideThenOf(view, k + 1) : -1;
  if (resumes > 0) return resumes + 1;
  const behind = kindAt(view, k - 1) === "prep" && kindAt(view, k + 1) === "prep" ? behindView(view, k + 1) : -1;
  if (behind > 0) return behind;
  // "failed when she, Orr and Holt were there"
  if (isSubjectPronoun(view, k - 1)) return k + 1;
  return isNominal(view, k + 1) && isListedWithMore(view, k + 1) ? k + 1 : -1;
}

/** `his motives for, in her view, selling it`: behind the second comma, before what the preposition takes; -1 without it. */
function behindView(view: View, k: number): number {
  const close = kindAt(view, k + 2) === "comma" ? k + 2 : -1;
  return close > 0 && (view.chunks[close + 1]?.verb?.form === "ing" || isNominal(view, close + 1)) ? close + 1 : -1;
}

/** `when [she], Orr and Holt were there`: behind what opens a clause a pronoun is its subject. */
const isSubjectPronoun = (view: View, k: number): boolean =>
  /^(?:he|she|they|we|i)$/.test(wordAt(view, k)) && /^(?:sub|that|rel)$/.test(kindAt(view, k - 1) ?? "");

/** `accused one of them, Vane, of fraud`: `of` behind a second comma. */
function closesAside({ view, start }: Phrase, k: number): boolean {
  if (wordAt(view, k + 1) !== "of") return false;
  for (let j = start; j < k; j++) if (kindAt(view, j) === "comma") return true;
  return false;
}

/** `A, B and C`, `the big, noisy band`, `4 May, 2031`: the comma at `k` parts members of an enumeration, or of a phrase. */
function isListed(view: View, k: number): boolean {
  const word = wordAt(view, k + 1);
  if (kindAt(view, k + 1) === "np" && !clauseStarts(view, k + 1)) {
    if (joinsAdjectives(view, k) || joinsNumbers(view, k) || endsSentence(view, k + 1)) return true;
    if (!/^(?:comma|cc)$/.test(kindAt(view, k + 2) ?? "")) return false;
    // "the theft, the fire and the flood"; with one article, "a plan, the second and last one", it may be an apposition.
    return /^(?:a|an|the)$/.test(word)
      ? wordAt(view, k - 1) === word && isAlikeMember(view, k + 3, word)
      : !/^(?:he|she|it|they)$/.test(word);
  }
  if (kindAt(view, k + 1) !== "cc") return false;
  const another = word !== "but" && isNominal(view, k + 2) && !clauseStarts(view, k + 2);
  return (another && kindAt(view, k - 2) === "comma") || (word === "and" && /^(?:for|of)$/.test(wordAt(view, k + 2)));
}

/** The last of a list whose others begin with the article `word`: `the fire and [the flood]`, `the fire and [floods]`. */
const isAlikeMember = (view: View, k: number, word: string): boolean =>
  wordAt(view, k) === word ||
  (kindAt(view, k) === "np" && tokenAt(view, (view.chunks[k] as Chunk).from).pos === "NOUN");

/** `, opposition to the pier and support for the wall`: a member at `k` with what hangs on it, and the last behind a conjunction. */
function isListedWithMore(view: View, k: number): boolean {
  if (/^(?:a|an|the|another|one|he|she|it|they)$/.test(wordAt(view, k))) return false;
  let j = k + 1;
  while (kindAt(view, j) === "prep" && (isNominal(view, j + 1) || view.chunks[j + 1]?.verb?.form === "ing")) j += 2;
  if (kindAt(view, j) === "comma") j++;
  return wordAt(view, j) === "and" && isNominal(view, j + 1) && !clauseStarts(view, j + 1);
}

/** `the big, noisy band`: adjectives on both sides of the comma at `k`. */
function joinsAdjectives(view: View, k: number): boolean {
  const [before, next] = [view.chunks[k - 1], view.chunks[k + 1]];
  if (!before || !next) return false;
  return tokenAt(view, before.to - 1).pos === "ADJ" && tokenAt(view, next.from).pos === "ADJ";
}

/** `praised her successor, Ada Vane.`: a noun phrase at `k`, and no more in the sentence. */
const endsSentence = (view: View, k: number): boolean =>
  !/^(?:a|an|another)$/.test(wordAt(view, k)) && /^(?:stop|undefined)$/.test(String(kindAt(view, k + 1)));

/** `leading by 3 points, 46 percent to 43`, `the Sept. 11, 2012, attack`: numbers behind the comma at `k` that tell more of those before. */
function joinsNumbers(view: View, k: number): boolean {
  const next = view.chunks[k + 1];
  return next !== undefined && tokenAt(view, next.from).pos === "NUM" && !/^[A-Z]/.test(tokenAt(view, next.from).text);
}

/** `denied taking it, selling it and hiding it` */
function joinsGerunds(view: View, k: number): boolean {
  const next = kindAt(view, k + 1) === "cc" ? k + 2 : k + 1;
  // "of covering up, hiding and selling it"
  const last = kindAt(view, k - 1) === "prep" ? k - 2 : k - 1;
  return view.chunks[last]?.verb?.form === "ing" && view.chunks[next]?.verb?.form === "ing";
}

/** `accused the banks, which he did not name, of fraud`: the comma behind the aside at `k` when `of` or the like stands behind it; else -1. */
function asideThenOf(view: View, k: number): number {
  for (let j = k + 1; j < k + LONGEST_ASIDE; j++) {
    if (kindAt(view, j) !== "comma") continue;
    if (wordAt(view, j + 1) === "as" && kindAt(view, k) === "np" && wordAt(view, j + 2) === "well") return -1;
    if (/^(?:of|for|as|that)$/.test(wordAt(view, j + 1))) return j;
    // "whose loud, angry appeal": adjectives; "who has owned a mill, a dock and two ships"
    if (!joinsAdjectives(view, j) && !(kindAt(view, k) === "rel" && isListed(view, j))) return -1;
  }
  return -1;
}

function relativeSince(view: View, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (kindAt(view, k) === "rel" || kindAt(view, k) === "that") return true;
  return false;
}
