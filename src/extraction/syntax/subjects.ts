/**
 * Who is the subject of a verb, to its left or by the clause it hangs on. No grammar, but the constructions newspapers use, each
 * named below. All walks are bounded by the sentence, whose length is capped.
 */
import { type Chunk, isTime } from "../chunks.ts";
import { cueOf, EVIDENCE_NOUNS } from "../lexicon.ts";
import { clauseStarts, goesOnToSay } from "./clauses.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { issuing } from "./issuing.ts";
import { isMute } from "./mute.ts";
import { canSpeak, phraseStart, reducedRelative, skipLeft } from "./noun-phrases.ts";
import { isParenthetical } from "./parentheticals.ts";
import { sameTense, tense } from "./tense.ts";
import { commaBefore, headAt, isFiniteVerb, isNominal, kindAt, type Subject, type View, wordAt } from "./view.ts";

/** The subject to the left of the finite verb at `v`. */
function finiteSubject(view: View, v: number): Subject | null {
  const known = view.subjects.get(v);
  if (known !== undefined) return known;
  const subject = lookForSubject(view, v);
  view.subjects.set(v, subject);
  return subject;
}

/** `The crews have in the past said`: the auxiliary that a phrase parts from the verb at `v`; -1 when there is none. */
function partedAuxiliary(view: View, v: number): number {
  if (view.chunks[v]?.verb?.aux.length !== 0) return -1;
  let k = v - 1;
  while (k > v - 5 && /^(?:np|prep|adv|adj)$/.test(kindAt(view, k) ?? "")) k--;
  const chunk = view.chunks[k];
  const isAuxiliary = chunk?.verb?.form === "finite" && /^(?:have|has|had|'ve|’ve)$/.test(wordAt(view, k));
  // "The crews have all said"
  const parted = k < v - 1 && (!isNominal(view, k + 1) || /^(?:all|both|each)$/.test(wordAt(view, v - 1)));
  return isAuxiliary && chunk.to - chunk.from === 1 && parted ? k : -1;
}

/** Only ever asks for verbs further to the left, so that it ends. */
function lookForSubject(view: View, v: number): Subject | null {
  const auxiliary = partedAuxiliary(view, v);
  if (auxiliary >= 0) return finiteSubject(view, auxiliary);
  const j = skipLeft(view, v - 1);
  const chunk = view.chunks[j];
  if (!chunk) return null;
  switch (chunk.kind) {
    case "rel":
      return { from: j, to: j, relative: true };
    case "np":
    case "quote": {
      // "The report, marked "secret," said": the comma that closes stands inside the marks.
      if (chunk.kind === "quote" && commaBefore(view, j + 1)) {
        const before = beforeParenthetical(view, j + 1, "comma") ?? joinedByComma(view, v, j);
        if (before) return before;
      }
      // "A and B both said", "the union itself said"
      const last = kindAt(view, j - 1) === "paren" ? j - 2 : j - 1;
      if (
        /^(?:both|all|each|itself|himself|herself|themselves)$/.test(wordAt(view, j)) &&
        chunk.to - chunk.from === 1 &&
        isNominal(view, last)
      ) {
        const start = phraseStart(view, last);
        if (start !== null) return { from: start, to: j - 1, relative: false };
      }
      // "Vane – who is ill – both said and meant it"
      if (wordAt(view, j) === "both" && /^(?:comma|dash)$/.test(kindAt(view, j - 1) ?? "")) {
        const before = beforeParenthetical(view, j - 1);
        if (before) return before;
      }
      const whole = phraseStart(view, j);
      // "since midnight and that footage showed": what cannot speak is no part of the subject.
      const start = whole !== null && whole < j && !canSpeak(view, whole) && kindAt(view, j - 1) === "cc" ? j : whole;
      // "Vane left but in a later interview said"
      if (start === null) return behindPhrase(view, v, j) ?? behindContact(view, j);
      // "let me say", "heard him say"
      if (/^(?:me|him|her|us|them)$/.test(wordAt(view, j)) && LETS.test(view.chunks[j - 1]?.verb?.lemma ?? ""))
        return { from: j, to: j, relative: false };
      if (!canSpeak(view, start) && kindAt(view, start) !== "quote") return null;
      if (kindAt(view, start) === "quote" && start === j) return null;
      // "A poll last week found": which poll it was, not when it found.
      if (tellsWhich(view, start, j, v)) return { from: start, to: v - 1, relative: false };
      // "Ada Vane (Ind.) said": brackets belong to the name.
      return { from: start, to: kindAt(view, j + 1) === "paren" ? j + 1 : j, relative: false };
    }
    case "comma":
    case "dash":
      return beforeParenthetical(view, j) ?? behindBrackets(view, j) ?? coordinated(view, v, j);
    case "cc":
      // "She all but accused them"
      if (wordAt(view, j) === "but" && wordAt(view, j - 1) === "all") return lookForSubject(view, j - 1);
      return coordinated(view, v, j);
    case "vg":
    case "adj": {
      // "having told them that it held, she left"
      if (chunk.verb?.lemma === "have" && chunk.verb.form === "ing") return borrowedSubject(view, j, 0);
      // "a poll released Monday found", "a man briefed on the plan said"
      // "people living nearby said", "those who are ill say"
      const verb = chunk.kind === "vg" ? j : view.chunks[j - 1]?.verb ? j - 1 : -1;
      const climbed = verb >= 0 ? reducedRelative(view, verb) : isNominal(view, j - 1) ? j - 1 : null;
      if (climbed === null) return null;
      const start = phraseStart(view, climbed);
      return start === null || !canSpeak(view, start)
        ? null
        : { from: start, to: chunk.kind === "adj" && verb < 0 ? climbed : j, relative: false };
    }
    default:
      return null;
  }
}

/** Behind these somebody's verb is bare. */
const LETS = /^(?:let|hear|overhear|help|make|watch|see)$/;

/** `Vane backs “an honest count,” opposes “dry rules” and left`: verbs in a row, of which a conjunction joins the last. */
function joinedByComma(view: View, v: number, quote: number): Subject | null {
  if (
    !view.chunks.slice(v + 1, v + 14).some((_, i) => kindAt(view, v + 1 + i) === "cc" && isFiniteVerb(view, v + 2 + i))
  )
    return null;
  return coordinated(view, v, quote);
}

/** The subject of the verb at `v` before which stands a phrase that ends at `j`, and a conjunction before that. */
function behindPhrase(view: View, v: number, j: number): Subject | null {
  let k = j;
  while (isNominal(view, k) && kindAt(view, k - 1) === "prep") k -= 2;
  return k < j && kindAt(view, k) === "cc" ? coordinated(view, v, k) : null;
}

/** `several people I have met over the years said`: the noun phrase before a relative clause without its pronoun, which ends at `j`. */
function behindContact(view: View, j: number): Subject | null {
  for (let k = j; k > 1 && k > j - 8; k--) {
    if (!/^(?:np|prep|vg|adv)$/.test(kindAt(view, k) ?? "")) return null;
    if (!isFiniteVerb(view, k)) continue;
    if (!/^(?:i|we|he|she|they)$/.test(wordAt(view, k - 1)) || kindAt(view, k - 2) !== "np") return null;
    const start = phraseStart(view, k - 2);
    return start !== null && canSpeak(view, start) ? { from: start, to: j, relative: false } : null;
  }
  return null;
}

/** Whether words of time, and nothing else, stand between a document, its phrase in chunks `from` to `to`, and the verb at `v`. */
function tellsWhich(view: View, from: number, to: number, v: number): boolean {
  const last = view.chunks[v - 1];
  if (to >= v - 1 || !last || !isTime(view.doc, last)) return false;
  const isAdjoined = to === v - 2 || (to === v - 3 && kindAt(view, v - 2) === "prep");
  return isAdjoined && (EVIDENCE_NOUNS.has(headAt(view, from)) || EVIDENCE_NOUNS.has(headAt(view, to)));
}

/** `X, the head of Y, said`: X and its apposition, the closing mark being chunk `close`. */
function beforeParenthetical(view: View, close: number, mark = kindAt(view, close)): Subject | null {
  let best: Subject | null = null;
  let k = close - 1;
  let steps = 0;
  for (; k > 0 && steps < 45; k--, steps++) {
    const kind = kindAt(view, k);
    if (kind === "semi" || kind === "stop" || kind === "colon") break;
    if (kind !== mark) continue;
    // "who, on a call with the crews, said", "which – as Orr noted – promises"
    if (kindAt(view, k - 1) === "rel" && wordAt(view, k - 1) !== "that" && isParenthetical(view, k + 1, close - 1))
      return { from: k - 1, to: k - 1, relative: true };
    let before = k - 1;
    while (kindAt(view, before) === "paren" || kindAt(view, before) === "adv") before--;
    // "the minister herself, as well as her aide, said"
    if (/^(?:himself|herself|itself|themselves)$/.test(wordAt(view, before)) && isNominal(view, before - 1)) before--;
    if (!isNominal(view, before) || !isParenthetical(view, k + 1, close - 1)) continue;
    const start = phraseStart(view, before);
    if (start === null || !canSpeak(view, start)) continue;
    const left = kindAt(view, start - 1);
    if (left === "vg" && !isBareCue(view, start - 1)) continue;
    // Of several commas the leftmost that still makes a name and what is said of it.
    best = { from: start, to: close - 1, relative: false };
    if (left !== "comma") break;
  }
  if (!best) return null;
  // An apposition belongs to the source, what its bearer was doing does not.
  let open = best.from;
  while (open < close && kindAt(view, open) !== mark) open++;
  const first = view.chunks[open + 1];
  if (
    first &&
    !/^(?:including|like|along|of|from|at|such)$/.test(wordAt(view, open + 1)) &&
    // "the minister, as well as her aide, said"
    !(wordAt(view, open + 1) === "as" && wordAt(view, open + 2) === "well") &&
    (first.kind === "prep" ||
      first.kind === "sub" ||
      first.kind === "adv" ||
      (first.kind === "vg" && (first.verb?.form === "ing" || first.verb?.lemma === "ask")))
  ) {
    return { ...best, to: open - 1 };
  }
  return best;
}

/** `Vane (Ketterby), said`: a comma that stands behind the brackets, and for nothing else. */
function behindBrackets(view: View, comma: number): Subject | null {
  if (kindAt(view, comma) !== "comma" || kindAt(view, comma - 1) !== "paren" || kindAt(view, comma - 2) !== "np")
    return null;
  const start = phraseStart(view, comma - 2);
  return start !== null && canSpeak(view, start) ? { from: start, to: comma - 1, relative: false } : null;
}

const isBareCue = (view: View, k: number): boolean => {
  const verb = view.chunks[k]?.verb;
  return verb != null && (cueOf(verb.lemma)?.frames.has("B") ?? false);
};

/** No subject is looked for further back than so many chunks. */
const LONGEST_CLAUSE = 60;

/** `X did one thing and said another`: the subject of the verb before, in the same tense. */
function coordinated(view: View, v: number, j: number): Subject | null {
  const own = view.chunks[v]?.verb;
  if (!own) return null;
  let nearest = -1;
  let spoken = -1;
  let within = -1;
  const least = Math.max(0, j - LONGEST_CLAUSE);
  for (let k = j - 1; k >= least; k--) {
    const kind = kindAt(view, k);
    if (kind === "semi" || kind === "stop") break;
    const verb = view.chunks[k]?.verb;
    if (verb?.form !== "finite") continue;
    if (within < 0 && nearest < 0 && isWithin(view, k)) within = k;
    if ((kindAt(view, k - 1) === "rel" && kindAt(view, j) === "comma") || isWithin(view, k)) continue;
    if (joinsMain(view, v, k)) continue;
    // "The union said members had walked out and accused the firm": who accused is who said.
    if (
      spoken < 0 &&
      saysThat(verb.lemma) &&
      hasClause(view, k) &&
      mayJoin(view, v, k) &&
      (cueOf(own.lemma) !== undefined || goesOnToSay(view, v))
    )
      spoken = k;
    if (nearest < 0) nearest = k;
    else if (isFronted(view, k, nearest)) {
      if (spoken === k) spoken = -1;
      break;
    }
  }
  const speaker = spoken >= 0 ? finiteSubject(view, spoken) : null;
  if (speaker) return speaker;
  for (let k = j - 1; k >= least && nearest >= 0; k--) {
    const kind = kindAt(view, k);
    if (kind === "semi" || kind === "stop") break;
    const verb = view.chunks[k]?.verb;
    if (verb?.form !== "finite") continue;
    if ((kindAt(view, k - 1) === "rel" && kindAt(view, j) === "comma") || isWithin(view, k)) continue;
    if (joinsMain(view, v, k)) continue;
    if (k < nearest && isFronted(view, k, nearest)) break;
    const same = sameTense(view, v, k);
    if (
      same ||
      (own.aux.length === 0 &&
        verb.aux.length > 0 &&
        /^(?:has|have|had|was|were|is|are)$/.test(verb.aux[0] as string) &&
        cueOf(verb.lemma))
    ) {
      const subject = finiteSubject(view, k);
      if (subject) return subject;
    }
  }
  // "a talk in which she joked about it but then announced that": both verbs are the relative clause's.
  const last = nearest < 0 ? within : nearest;
  return last < 0 ? null : finiteSubject(view, last);
}

/** `As the crowd sang, Vane stood …`: the verb at `k` is that of a clause before the comma, and the one at `main` stands behind it. */
function isFronted(view: View, k: number, main: number): boolean {
  let comma = k + 1;
  while (comma < main && kindAt(view, comma) !== "comma") comma++;
  // "When he came back he told them": a pronoun may begin the main clause without a comma.
  if (comma >= main && !/^(?:he|she|they|we|i|it)$/.test(wordAt(view, main - 1))) return false;
  let first = k - 1;
  while (/^(?:np|adv|adj|paren|prep|quote|cc)$/.test(kindAt(view, first) ?? "")) first--;
  return (
    kindAt(view, first) === "sub" &&
    /^(?:when|as|while|after|before|if|because|since|although|though|until|once)$/.test(wordAt(view, first)) &&
    (first === 0 || /^(?:comma|cc|adv|dash)$/.test(kindAt(view, first - 1) ?? ""))
  );
}

/** `Vane left when the crowd booed her`: whether the verb at `k` is that of a clause behind the main one. */
function opensTrailing(view: View, k: number): boolean {
  let first = k - 1;
  while (/^(?:np|adv|adj|paren|prep)$/.test(kindAt(view, first) ?? "") && kindAt(view, first) !== "sub") first--;
  return kindAt(view, first) === "sub" && /^(?:when|where)$/.test(wordAt(view, first)) && first > 1;
}

/** `Vane praised it after she won and said it held`: the verb at `k` is that of a clause behind the main one, whose verb the one at `v` joins. */
function joinsMain(view: View, v: number, k: number): boolean {
  let first = k - 1;
  while (/^(?:np|adv|adj|paren|quote)$/.test(kindAt(view, first) ?? "")) first--;
  const again =
    kindAt(view, first) === "sub" &&
    /^(?:after|before|as|when)$/.test(wordAt(view, first)) &&
    /^(?:he|she|they|it)$/.test(wordAt(view, first + 1));
  if (!again && !(kindAt(view, first) === "that" && NOUNS_WITH_CLAUSE.test(headAt(view, first - 1)))) return false;
  if (cueOf(view.chunks[v]?.verb?.lemma ?? "") === undefined) return false;
  for (let main = first - 1; main >= Math.max(0, first - 14); main--) {
    if (/^(?:semi|stop|rel|that|sub|colon|dash)$/.test(kindAt(view, main) ?? "")) return false;
    if (isFiniteVerb(view, main))
      return sameTense(view, v, main) && isNominal(view, main - 1) && !isMute(view, main - 1);
  }
  return false;
}

const NOUNS_WITH_CLAUSE =
  /^(?:idea|notion|suggestion|claim|charge|allegation|assertion|argument|belief|view|fact|possibility)s?$/;

/** Whether the verb at `k` is that of `what it called …`, `which she said …`: of a clause that is an object. */
const isWithin = (view: View, k: number): boolean =>
  kindAt(view, k - 1) === "np" && (wordAt(view, k - 2) === "what" || kindAt(view, k - 2) === "rel");

/** Whether what the verb at `k` says is a clause: not `found it safe`. */
function hasClause(view: View, k: number): boolean {
  for (let j = k + 1; j < k + 8; j++) {
    if (kindAt(view, j) === "that" || kindAt(view, j) === "sub" || clauseStarts(view, j)) return true;
    if (!/^(?:np|adv|prep|paren)$/.test(kindAt(view, j) ?? "")) return false;
  }
  return false;
}

/** Verbs in one tense, or one in the past and another with `did`: `did say it held and called it safe`. */
const mayJoin = (view: View, v: number, k: number): boolean =>
  sameTense(view, v, k) || (view.chunks[k]?.verb?.aux[0] === "did" && tense(view, v) === "past");

const saysThat = (lemma: string): boolean => (cueOf(lemma)?.frames.has("T") ?? false) || lemma === "tell";

/** Whether a clause of its own begins behind chunk `k`: `as the mayor has …`. */
const opensClause = (view: View, k: number): boolean =>
  kindAt(view, k) === "sub" && /^(?:as|while|when|because|although|though|whereas)$/.test(wordAt(view, k));

/** `…, but the mayor went on`: a subject and its verb stand behind the conjunction at `k`. */
const joinsClause = (view: View, k: number): boolean =>
  /^(?:but|and|so|yet)$/.test(wordAt(view, k)) && kindAt(view, k + 1) === "np" && clauseStarts(view, k + 1);

/** The subject of the clause that a participle or infinitive at `v` hangs on. */
function borrowedSubject(view: View, v: number, depth: number): Subject | null {
  if (depth > 4) return null;
  // The nearest speech verb before, else the first verb of the nearest clause.
  let first = -1;
  let nearest = -1;
  let cue = -1;
  for (let k = v - 1; k >= Math.max(0, v - LONGEST_CLAUSE); k--) {
    const kind = kindAt(view, k);
    if (kind === "semi" || kind === "stop") break;
    // "She said it held, while the mayor went on, saying": a comma before the clause ends what she said.
    if (first >= 0 && opensClause(view, k)) {
      if (kindAt(view, k - 1) === "comma") break;
      if (nearest < 0) nearest = first;
    }
    // "She was asked about it, but the mayor went on, saying": a clause of its own, with its own subject.
    if (first >= 0 && kind === "cc" && kindAt(view, k - 1) === "comma" && joinsClause(view, k)) break;
    const verb = view.chunks[k]?.verb;
    if (verb?.form !== "finite") continue;
    if (first >= 0 && isFronted(view, k, first)) break;
    const tells = cueOf(verb.lemma)?.frames.has("T") || verb.lemma === "tell";
    if (cue < 0 && tells && kindAt(view, k - 1) !== "rel" && !isWithin(view, k)) cue = k;
    first = k;
    if (kindAt(view, k - 1) === "rel") first = -1;
  }
  const clause = nearest >= 0 ? nearest : first;
  const near = nearestFinite(view, v);
  if (near >= 0 && kindAt(view, v - 1) === "comma" && opensTrailing(view, near)) return finiteSubject(view, near);
  const main = cue >= 0 ? cue : clause >= 0 ? clause : nearestFinite(view, v);
  if (main >= 0) return finiteSubject(view, main) ?? invertedSubject(view, main);
  // "Vane, announcing that …, said": the name before its participle.
  const comma = /^(?:prep|sub)$/.test(kindAt(view, v - 1) ?? "") ? v - 2 : v - 1;
  const named = kindAt(view, comma - 1) === "paren" ? comma - 2 : comma - 1;
  if (kindAt(view, comma) === "comma" && canSpeak(view, named)) {
    const start = phraseStart(view, named);
    if (start !== null && canSpeak(view, start)) return { from: start, to: comma - 1, relative: false };
  }
  // "Saying that …, the minister left."
  for (let k = v + 1; k < view.chunks.length; k++) {
    // "Calling it “a farce,” the minister left": the comma may stand inside the marks.
    const comma = kindAt(view, k) === "comma";
    if (!comma && !(kindAt(view, k) === "quote" && commaBefore(view, k + 1))) continue;
    let s = k + 1;
    while (kindAt(view, s) === "adv") s++;
    if (!isNominal(view, s)) continue;
    for (let m = s + 1; m < Math.min(view.chunks.length, s + 14); m++) {
      if (isFiniteVerb(view, m)) {
        const subject = finiteSubject(view, m);
        if (subject && subject.from >= k) return subject;
        break;
      }
    }
  }
  return null;
}

const isWhen = (view: View, k: number): boolean =>
  isTime(view.doc, view.chunks[k] as Chunk) || /^(?:points?|times|stage|moments?|occasions?)$/.test(headAt(view, k));

/** `with the governor calling it …`: the noun phrase after `with`. */
function afterWith(view: View, end: number): number | null {
  for (let k = end; k > 0 && k > end - 7; k--) {
    const kind = kindAt(view, k - 1);
    if (kind === "prep" && wordAt(view, k - 1) === "with") return k;
    if (kind !== "prep" && kind !== "np" && kind !== "paren" && kind !== "cc") return null;
  }
  return null;
}

function nearestFinite(view: View, v: number): number {
  for (let k = v - 1; k >= 0; k--) if (isFiniteVerb(view, k)) return k;
  return -1;
}

/** Who says what the verb at `v` says, to its left or by the clause it hangs on. */
export function subjectOf(view: View, v: number, depth = 0): Subject | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || depth > 4) return null;
  const j = v - 1;
  const kind = kindAt(view, j);
  if (verb.form === "finite") return finiteSubject(view, v);
  if (verb.form === "ing") {
    // "Orr kept asking"
    if (/^(?:keep|start|begin|stop|resume)$/.test(view.chunks[j]?.verb?.lemma ?? ""))
      return subjectOf(view, j, depth + 1);
    const blamed = kind === "prep" && /^(?:for|of)$/.test(wordAt(view, j)) ? blamedFor(view, j) : null;
    if (blamed) return blamed;
    const quotedOne = wordAt(view, j) === "as" ? objectOfQuote(view, j) : null;
    if (quotedOne) return quotedOne;
    // "left, at one point calling it dull"
    if (kind === "np" && kindAt(view, j - 1) === "prep" && kindAt(view, j - 2) === "comma" && isWhen(view, j))
      return borrowedSubject(view, v, depth);
    // "sent an email saying"
    const statement = issuing(view, v);
    const issuer = statement && subjectOf(view, statement.verb, depth + 1);
    if (issuer) return issuer;
    if (kind === "np" && !isMute(view, j)) {
      // "a statement saying", "with officials saying"
      const start = [phraseStart(view, j), afterWith(view, j)].find((k) => k !== null && canSpeak(view, k));
      if (start != null) return { from: start, to: j, relative: false };
      // "was heard on the radio telling them"
      // "a talk about Vane calling it safe", "despite leaflets urging calm"
      if (kindAt(view, j - 1) === "prep" && canSpeak(view, j) && /^(?:about|despite)$/.test(wordAt(view, j - 1)))
        return { from: j, to: j, relative: false };
      const where =
        kindAt(view, j - 1) === "prep" &&
        (/^(?:in|on|at|during|via|over)$/.test(wordAt(view, j - 1)) ||
          // "wrote to the council saying it held"
          (wordAt(view, j - 1) === "to" && /^(?:write|speak|talk)$/.test(view.chunks[j - 2]?.verb?.lemma ?? "")));
      return where && nearestFinite(view, v) >= 0 ? borrowedSubject(view, v, depth) : null;
    }
    if (kind === "cc") {
      for (let k = j - 1; k >= 0; k--) {
        const other = view.chunks[k]?.verb;
        if (other?.form === "ing") return subjectOf(view, k, depth + 1);
        if (other?.form === "finite") break;
      }
    }
    return borrowedSubject(view, v, depth);
  }
  // The infinitive: the object of what urges, else the subject of what governs it.
  const actor = kind === "np" ? phraseStart(view, j) : null;
  // "It was rare for the mayor to admit"
  if (kind === "np" && kindAt(view, j - 1) === "prep" && wordAt(view, j - 1) === "for") {
    return canSpeak(view, j) ? { from: j, to: j, relative: false } : null;
  }
  for (let k = j; k >= 0 && k > v - 8; k--) {
    const governor = view.chunks[k]?.verb;
    if (!governor) {
      if (/^(?:comma|semi|stop|colon|that|quote)$/.test(kindAt(view, k) ?? "")) break;
      continue;
    }
    const objects = view.chunks.slice(k + 1, v).filter((c) => c.kind === "np").length;
    // "called the council to say that it held": on the telephone.
    const telephones =
      governor.lemma === "call" && /^(?:say|apologi[sz]e|thank|congratulate|complain|ask)$/.test(verb.lemma);
    if (objects > 0 && HAS_OTHERS_DO.has(governor.lemma) && !governor.passive && !telephones) {
      const from = actor === null ? null : Math.max(actor, k + 1);
      return from !== null && canSpeak(view, from) ? { from, to: j, relative: false } : null;
    }
    return subjectOf(view, k, depth + 1);
  }
  return borrowedSubject(view, v, depth) ?? headlineSubject(view, v);
}

/** A longer subject of a headline is likely to hide its verb, in words. */
const LONGEST_OF_HEADLINE = 4;

/** `Mayor to announce a plan`: in a headline, which has no other verb, an infinitive is the future. */
function headlineSubject(view: View, v: number): Subject | null {
  const start = kindAt(view, v - 1) === "np" && !isMute(view, v - 1) ? phraseStart(view, v - 1) : null;
  const words = (view.chunks[v - 1]?.to ?? 0) - view.from;
  return start === 0 && words <= LONGEST_OF_HEADLINE && canSpeak(view, 0) && nearestFinite(view, view.chunks.length) < 0
    ? { from: 0, to: v - 1, relative: false }
    : null;
}

/** Verbs whose object does what the infinitive behind it tells: `urged the mayor to deny it`, `leaving the town to wonder`. */
const HAS_OTHERS_DO = new Set(
  (
    "advise allow appoint ask assign authorise authorize beg beseech call cause challenge command commission compel condition convince " +
    "dare direct drive embolden employ empower enable encourage enlist entice entitle expect forbid force free get goad help hire impel " +
    "implore incite induce inspire instruct invite lead leave let lobby motivate nudge oblige order persuade permit press pressure prod " +
    "prompt provoke push recruit remind request require rouse select send spur teach tell tempt train trigger urge want warn"
  ).split(" "),
);

/** Verbs that blame or praise somebody for what they do. */
const BLAMES =
  /^(?:accuse|admonish|applaud|assail|attack|bash|berate|blame|blast|castigate|censure|chastise|chide|commend|compliment|condemn|congratulate|credit|criticize|criticise|denounce|deride|excoriate|fault|forgive|hammer|hit|knock|lambaste|laud|mock|needle|praise|rebuke|reprimand|reproach|ridicule|rip|salute|scold|skewer|slam|suspect|taunt|tease|thank|upbraid)$/;

/** `Vane mocked the mayor for calling herself “the wall”`: who is blamed, or praised, says it; `for` is chunk `prep`. */
function blamedFor(view: View, prep: number): Subject | null {
  for (let k = prep - 2; k >= 0 && k > prep - 8; k--) {
    const verb = view.chunks[k]?.verb;
    if (verb === null || verb === undefined) {
      if (/^(?:comma|semi|stop|colon|that|rel)$/.test(kindAt(view, k) ?? "")) return null;
      continue;
    }
    if (!BLAMES.test(verb.lemma) || verb.passive) return null;
    // "mocked himself for saying so", "mocked the wall for being old"
    return canSpeak(view, k + 1) ? { from: k + 1, to: k + 1, relative: false } : null;
  }
  return null;
}

/** `The Herald quoted the mayor, Ed Vane, as saying`: who is quoted says it; `as` is chunk `as`. */
function objectOfQuote(view: View, as: number): Subject | null {
  const to = kindAt(view, as - 1) === "comma" ? as - 2 : as - 1;
  for (let k = to - 1; k >= 0 && k > to - 10; k--) {
    const verb = view.chunks[k]?.verb;
    if (!verb) continue;
    return /^(?:quote|cite)$/.test(verb.lemma) && canSpeak(view, k + 1) ? { from: k + 1, to, relative: false } : null;
  }
  return null;
}
