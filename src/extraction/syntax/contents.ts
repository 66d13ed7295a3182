/** Where what is said ends, to the right of its beginning. */
import type { Chunk } from "../chunks.ts";
import { cueOf } from "../lexicon.ts";
import { clauseStarts, clauseVerb, goesOnToSay, opensWithVerb } from "./clauses.ts";
import { sameTense, tense } from "./tense.ts";
import { clauseEnd, commaBefore, headAt, isFiniteVerb, isNominal, kindAt, tokenAt, type View, wordAt } from "./view.ts";

export interface EndOptions {
  /** The cue stands in a relative or subordinate clause, which a comma may close. */
  readonly enclosed: boolean;
  /** A past cue: another such verb after `and` has the cue's subject. */
  readonly cue: number;
  /** A poll or a report tells it: what a comma adds is most often a figure of the same. */
  readonly finding?: boolean;
}

/** What is said, from chunk `start` on. */
interface Said extends EndOptions {
  readonly view: View;
  readonly start: number;
}

/** No aside behind `that` is longer, in chunks. */
const LONGEST_ASIDE = 24;

/** Where what is said, beginning at chunk `start`, ends: the place after its last chunk. */
export function contentEnd(view: View, start: number, options: EndOptions): number {
  const said: Said = { view, start, ...options };
  let dashes = 0;
  // "that, if it held, …": what stands between the commas belongs to the clause.
  const first = behindAside(view, start);
  for (let k = first; k < view.chunks.length; k++) {
    if (kindAt(view, k) === "dash" && k > start) dashes++;
    if (endsBefore(said, k, dashes)) return k;
  }
  return view.chunks.length;
}

/** The chunk behind an aside that stands at once behind `that`, else `start`. */
function behindAside(view: View, start: number): number {
  if (kindAt(view, start) !== "that" || kindAt(view, start + 1) !== "comma") return start;
  const close = view.chunks.findIndex(({ kind }, j) => j > start + 1 && j < start + LONGEST_ASIDE && kind === "comma");
  return close > 0 ? close + 1 : start + 2;
}

/** Whether what is said ends before chunk `k`, the dashes up to there being `dashes`. */
function endsBefore(said: Said, k: number, dashes: number): boolean {
  const { view, start } = said;
  const kind = kindAt(view, k);
  if (kind === "stop") return k >= view.chunks.length - 3;
  if (kind === "semi") return !isTakenUp(view, start, k + 1);
  if (k === start) return false;
  if (kind === "colon") return speechAside(view, k + 1);
  if (kind === "dash" && k + 1 < view.chunks.length) return dashes % 2 === 1 && endsAtDash(view, k);
  if (kind === "comma" && k > start && endsAtComma(said, k + 1)) return true;
  // With a comma inside a quotation's marks the statement ends after the quotation.
  if (kind !== "comma" && kindAt(view, k - 1) === "quote" && commaBefore(view, k) && endsAtComma(said, k)) return true;
  if (kind === "cc" && k + 1 < view.chunks.length)
    return endsAtConjunction(said, k) || isAnotherParticiple(said, k + 1);
  return (
    (kind === "adv" && isEvenThough(view, k) && wordAt(view, k + 1) !== "though") ||
    (kind === "vg" && closesRelative(said, k)) ||
    (kind === "sub" && isMeanwhile(said, k))
  );
}

/** Verbs that have a clause without `that` behind them: `said [she thinks it held]`. */
const takesClause = (view: View, k: number): boolean => {
  const verb = view.chunks[k]?.verb;
  return verb != null && (THOUGHTS.test(verb.lemma) || (cueOf(verb.lemma)?.frames.has("B") ?? false));
};

const THOUGHTS =
  /^(?:think|believe|know|hope|fear|feel|wish|mean|guess|suppose|assume|expect|understand|suspect|doubt|ensure|see)$/;

/** `those who said it held were few`: a second verb, which nothing but the relative clause's end can have brought. */
function closesRelative({ view, start, cue, enclosed }: Said, k: number): boolean {
  if (!isFiniteVerb(view, k) || !((enclosed && isRestrictive(view, cue)) || isReduced(view, cue))) return false;
  let verbs = 0;
  for (let j = start; j < k; j++) {
    if (isFiniteVerb(view, j)) verbs++;
    if (takesClause(view, j) || (j > start && /^(?:comma|cc|rel|sub|that|dash|quote)$/.test(kindAt(view, j) ?? "")))
      return false;
  }
  // "a private email address" may be read as a verb.
  const { lemma, aux } = view.chunks[k]?.verb ?? {};
  const isInflected = (aux?.length ?? 0) > 0 || headAt(view, k) !== lemma;
  return verbs === 1 && isInflected && !(kindAt(view, k - 1) === "np" && kindAt(view, k - 2) === "np");
}

/** Whether the cue's subject is a relative word without a comma before it: `those who said`. */
function isRestrictive(view: View, cue: number): boolean {
  let k = cue - 1;
  while (kindAt(view, k) === "adv") k--;
  return kindAt(view, k) === "rel" && isNominal(view, k - 1);
}

/** `The share of voters [saying it held] rose`: a participle behind the sentence's first phrase, before its verb. */
const isReduced = (view: View, cue: number): boolean =>
  view.chunks[cue]?.verb?.form === "ing" &&
  kindAt(view, cue - 1) === "np" &&
  view.chunks.slice(0, cue).every(({ kind }) => /^(?:np|prep|adv|adj|cc|paren)$/.test(kind));

/** `said the cost was high; the cost would fall`: the clause behind a semicolon has the subject of what is said. */
function isTakenUp(view: View, start: number, k: number): boolean {
  let first = start;
  while (first < k && kindAt(view, first) !== "np") first++;
  return first < k - 1 && kindAt(view, k) === "np" && headAt(view, k) === headAt(view, first);
}

/** `Vane saying it held and Orr calling it dry`: another's participle in the way of the cue's. */
const isAnotherParticiple = ({ view, cue }: Said, k: number): boolean =>
  view.chunks[cue]?.verb?.form === "ing" && kindAt(view, k) === "np" && isSpeechParticiple(view, k + 1);

/** `said it held and called it safe`, `said it held, and Vane agreed`: whether the conjunction at `k` joins what is not said. */
function endsAtConjunction({ view, start, cue }: Said, k: number): boolean {
  if (isOfCue(view, start, cue, k) || goesWithCue(view, start, cue, k)) return true;
  if (sameVoice(view, cue, behindAdverb(view, k + 1))) return true;
  const another = hasFinite(view, start, k) && speechClause(view, k + 1, view.chunks[cue]?.verb?.aux[0]);
  if (!another) return false;
  const verb = clauseVerb(view, k + 1);
  return kindAt(view, k - 1) === "comma" || isSameCue(view, cue, verb) || isShareToo(view, cue, k + 1);
}

/** `promised to go, but has not gone`, `has asked them to go and has gone`: of what has no finite verb in it, no finite verb is another; the cue is. */
function isOfCue(view: View, start: number, cue: number, k: number): boolean {
  const verb = view.chunks[behindAdverb(view, k + 1)]?.verb;
  const isPlain = /^(?:inf|ing)$/.test(view.chunks[start]?.verb?.form ?? "") || kindAt(view, start) === "np";
  if (!isPlain || verb?.form !== "finite" || !isFiniteVerb(view, cue) || hasFinite(view, start, k)) return false;
  // With an auxiliary it is surely finite: "promised to mend it and build another" has none.
  return verb.aux.length > 0 || /^(?:is|are|was|were|has|had)$/.test(headAt(view, behindAdverb(view, k + 1)));
}

/** `said she likes it and went home`, `says he will go and has a plan`: a verb without subject in the cue's tense, which no verb of what is said is in. */
function goesWithCue(view: View, start: number, cue: number, k: number): boolean {
  const v = behindAdverb(view, k + 1);
  const [own, verb] = [view.chunks[cue]?.verb, view.chunks[v]?.verb];
  if (own?.form === "ing" && kindAt(view, k - 1) === "comma") return goesWithCue(view, start, mainBefore(view, cue), k);
  if (own?.form !== "finite" || verb?.form !== "finite" || verb.passive || !/^(?:and|but)$/.test(wordAt(view, k)))
    return false;
  if (isInPerfectToo(view, start, cue, v, k)) return true;
  const inTense = tense(view, v);
  if (inTense === "aux" || inTense !== tense(view, cue) || !isSurelyFinite(view, v)) return false;
  if (/^(?:have|be)$/.test(verb.lemma)) return false;
  for (let j = start; j < k; j++) {
    // "said it has not sunk and never leaked", "was not sold but leased"
    const aux = view.chunks[j]?.verb?.aux[0] ?? "";
    if (/^(?:has|have|had|['’](?:s|ve|d))$/.test(aux) || (view.chunks[j]?.verb?.negated && wordAt(view, k) === "but"))
      return false;
    if (isFiniteVerb(view, j) && (BE_TENSES.get(aux) ?? tense(view, j)) === inTense) return false;
  }
  return true;
}

/** `left, saying it would hold, and [called] for calm`: the main verb before the participle at `cue`; -1 without it. */
function mainBefore(view: View, cue: number): number {
  let k = cue - 1;
  while (k >= 0 && !isFiniteVerb(view, k)) k--;
  return k;
}

/** `has said it is old and has asked for another`: the cue's own auxiliary, which no verb of what is said has. */
function isInPerfectToo(view: View, start: number, cue: number, v: number, k: number): boolean {
  const aux = view.chunks[v]?.verb?.aux[0] ?? "";
  if (!/^(?:has|have|had)$/.test(aux) || aux !== view.chunks[cue]?.verb?.aux[0]) return false;
  return view.chunks.slice(start, k).every(({ verb }) => !/^(?:has|have|had|['’](?:s|ve|d))$/.test(verb?.aux[0] ?? ""));
}

const BE_TENSES: ReadonlyMap<string, string> = new Map([
  ["is", "present"],
  ["are", "present"],
  ["am", "present"],
  ["was", "past"],
  ["were", "past"],
]);

/** No infinitive, `to mend it and [paint] it`, and no participle, `its old and [painted] boats`. */
export function isSurelyFinite(view: View, v: number): boolean {
  const verb = view.chunks[v]?.verb;
  if (!verb || (verb.aux.length === 0 && headAt(view, v) === verb.lemma)) return false;
  if (!verb.ambiguous) return true;
  const next = view.chunks[v + 1];
  return (
    next?.verb?.form === "inf" ||
    next?.kind === "that" ||
    (next?.kind === "prep" && kindAt(view, v + 3) === "that") ||
    (next?.kind === "np" && /^(?:DET|PRON|PROPN)$/.test(tokenAt(view, next.from).pos))
  );
}

/** `39 say it held and 12 deny it`: as a share of some said the one, so many the other. */
const isShareToo = (view: View, cue: number, k: number): boolean => isShare(view, cue - 1) && isShare(view, k);

/** `one said it held and another said it broke`: the same word, in the same tense. */
const isSameCue = (view: View, cue: number, verb: number): boolean =>
  view.chunks[cue]?.verb?.lemma === view.chunks[verb]?.verb?.lemma && sameTense(view, cue, verb);

const behindAdverb = (view: View, k: number): number => (kindAt(view, k) === "adv" ? k + 1 : k);

const isEvenThough = (view: View, k: number): boolean =>
  wordAt(view, k) === "even" &&
  /^(?:as|though|while)$/.test(wordAt(view, k + 1)) &&
  // "she would vote for it even though she had her doubts": said with it.
  !(wordAt(view, k + 1) === "though" && /^(?:he|she|it|they)$/.test(wordAt(view, k + 2)));

/** Whether a finite verb stands from chunk `from` to before `to`: less is no statement yet ("both he and the mayor promised"). */
function hasFinite(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(view, k) || kindAt(view, k) === "quote") return true;
  return false;
}

/** `said it held — a surprise.`: what no second dash closes is the reporter's, but for examples and more of the same (`— including the old one`, `— and that it was dry`). */
function endsAtDash(view: View, k: number): boolean {
  if (speechAside(view, k + 1)) return true;
  // "that it is old — “older than the harbour itself.”"
  if (kindAt(view, k + 1) === "quote" && /^(?:stop|undefined)$/.test(String(kindAt(view, k + 2)))) return false;
  const isParticiple = view.chunks[k + 1]?.verb?.form === "ing" && !isSpeechParticiple(view, k + 1);
  const isAdded =
    kindAt(view, k + 1) === "cc" &&
    (kindAt(view, k + 2) === "that" || wordAt(view, k + 1) === "or" || isPhraseBehind(view, k + 2));
  const isLimited = GOES_ON.test(wordAt(view, k + 1)) && !isSpeechParticiple(view, k + 2);
  const isExample = isParticiple || isLimited || isAtLeast(view, k + 1) || isAdded;
  return !isExample && !laterDash(view, k);
}

/** `– and to mend it`, `– and by a storm`, `– and so it stayed`, `– and dear`, `– and which leaks`, `– and would sink`: more of the clause before the dash. */
const isPhraseBehind = (view: View, k: number): boolean =>
  view.chunks[k]?.verb?.form === "inf" ||
  /^(?:prep|adj|rel|adv)$/.test(kindAt(view, k) ?? "") ||
  /^(?:so|well)$/.test(wordAt(view, k)) ||
  MODAL.test(view.chunks[clauseVerb(view, k)]?.verb?.aux[0] ?? view.chunks[k]?.verb?.aux[0] ?? "");

const MODAL = /^(?:will|would|can|could|may|might|must|should)$/;

/** Words that bring an example or a limit of what is said: `— only the gate broke`, `— for instance, the gate`. */
const GOES_ON =
  /^(?:including|like|such|only|not|possibly|perhaps|probably|maybe|especially|particularly|whether|either)$/;

/** `— at least in May`, `— for example, the gate`, `— in particular the gate` */
const isAtLeast = (view: View, k: number): boolean =>
  /^(?:at|for|in)$/.test(wordAt(view, k)) &&
  /^(?:least|best|most|worst|once|instance|example|particular|fact)$/.test(headAt(view, k + 1));

function laterDash(view: View, k: number): boolean {
  for (let j = k + 1; j < view.chunks.length; j++) if (kindAt(view, j) === "dash") return true;
  return false;
}

/** `— "quotation," she said`: another attribution behind a dash. */
function speechAside(view: View, k: number): boolean {
  if (kindAt(view, k) !== "quote") return false;
  return view.chunks.slice(k + 1, k + 5).some((c) => c.verb !== null && cueOf(c.verb.lemma) !== undefined);
}

/** Whether the comma before chunk `n` ends what is said. */
function endsAtComma(said: Said, n: number): boolean {
  const { view, enclosed } = said;
  if (!view.chunks[n]) return false;
  // "that planks, [nails and glue were] short": the verb is that of the whole list.
  const isListed = /^(?:cc|dash)$/.test(kindAt(view, n + 1) ?? "") && !isComplete(said, n);
  const closes = enclosed && clauseBehind(view, n) && !isListed;
  return opensAnother(said, n) || closes || isAside(view, n) || endsInfinitive(said, n);
}

/** Not yet `that the pier, and the wall in particular, [must …]`: every clause begun before chunk `n` has its verb. */
function isComplete({ view, start }: Said, n: number): boolean {
  // What nothing opens may have no verb: "recalling breakfasts, [described …]", "asked why, [she said …]".
  if (!/^(?:that|whether|if)$/.test(wordAt(view, start))) return true;
  let missing = 1;
  for (let k = start + 1; k < n; k++) {
    const kind = kindAt(view, k) ?? "";
    if (/^(?:finite|base|part)$/.test(view.chunks[k]?.verb?.form ?? "") || kind === "quote") missing--;
    else if (kind === "rel" || (/^(?:that|sub)$/.test(kind) && clauseStarts(view, k + 1))) missing++;
  }
  return missing <= 0;
}

/** `promised to go, leaving her no choice`, `declined to sing, left at once`, `urged them to go, and the hall was empty`: behind what is only to be done. */
function endsInfinitive({ view, start }: Said, n: number): boolean {
  const isToBeDone = view.chunks.some(({ verb }, k) => k >= start && k < n && verb?.form === "inf");
  // "that to mend it, the crews need wood"
  if (!isToBeDone || kindAt(view, start) === "that" || hasFinite(view, start, n)) return false;
  const verb = view.chunks[n]?.verb;
  if (verb?.form === "ing") return !/^(?:include|start|begin|range)$/.test(verb.lemma);
  if (verb?.form === "finite") return isSurelyFinite(view, n);
  const clause = /^(?:and|but)$/.test(wordAt(view, n)) ? n + 1 : n;
  return kindAt(view, clause) === "np" && clauseStarts(view, clause);
}

/** `refused to speak as she left`, `promises to go while the band plays`: when it was said, behind what is only to be done. */
function isMeanwhile({ view, start }: Said, k: number): boolean {
  const opens =
    /^(?:as|while)$/.test(wordAt(view, k)) ||
    (/^after$/.test(wordAt(view, k)) && !/^(?:he|she|it|they)$/.test(wordAt(view, k + 1)));
  if (!opens || view.chunks[start]?.verb?.form !== "inf" || hasFinite(view, start, k)) return false;
  return kindAt(view, k + 1) === "np" && clauseStarts(view, k + 1);
}

/** Whether what begins at chunk `n`, behind a comma, is the reporter's or another saying, by its first word. */
function opensAnother(said: Said, n: number): boolean {
  const { view, cue } = said;
  const word = wordAt(view, n);
  switch (kindAt(view, n)) {
    case "vg":
      return verbEnds(said, n);
    case "adv":
      return isSpeechParticiple(view, n + 1) || isEvenThough(view, n);
    case "sub":
      return (!said.finding && (/^(?:whereas|after)$/.test(word) || isSetAgainst(said, n))) || isComparedTo(view, n);
    case "prep":
      return (
        word === "according" ||
        (word === "despite" && isNominal(view, n + 1) && restIsRelative(view, n)) ||
        (!said.finding && isRelativePhrase(view, n)) ||
        isComparedTo(view, n) ||
        // "…, with Orr calling it dry"
        (word === "with" && kindAt(view, n + 1) === "np" && isSpeechParticiple(view, n + 2))
      );
    case "rel":
      return !said.finding && word !== "whom" && restIsRelative(view, n);
    case "np":
      return (isApposition(said, n) && finalApposition(view, n)) || isOtherShare(said, n) || isMainSaying(said, n);
    case "cc":
      return (
        isOfCue(view, said.start, cue, n) ||
        goesWithCue(view, said.start, cue, n) ||
        sameVoice(view, cue, behindAdverb(view, n + 1)) ||
        speechClause(view, n + 1) ||
        (word === "but" && clauseStarts(view, n + 1) && !isContrast(said, n + 1)) ||
        (word === "and" && isPresentAside(said, n + 1))
      );
    default:
      return false;
  }
}

/** `…, while the mayor left`, `…, though he did not say why`, but not `…, though old,` or `the gate is shut, while the pier is open`. */
function isSetAgainst(said: Said, n: number): boolean {
  const { view } = said;
  if (!/^(?:while|though|although)$/.test(wordAt(view, n))) return false;
  let k = n + 1;
  while (kindAt(view, k) === "adv") k++;
  if (wordAt(view, n) === "while" && goesOnInTense(said, n, k)) return false;
  if (view.chunks[k]?.verb?.form === "ing" || /^(?:stop|undefined)$/.test(String(kindAt(view, k)))) return true;
  return /^(?:np|quote|prep|other)$/.test(kindAt(view, k) ?? "");
}

/** `said the gate was shut, while [the pier was] open`: a clause at `k` in the tense of the one that ends at `n`, and no other saying or share. */
function goesOnInTense({ view, start, cue }: Said, n: number, k: number): boolean {
  const verb = clauseVerb(view, k);
  let last = n - 1;
  while (last > start && !isFiniteVerb(view, last)) last--;
  if (verb < 0 || last <= start || !sameTense(view, last, verb)) return false;
  const isOther = !isShare(view, k) && !isShare(view, cue - 1) && headAt(view, k) !== headAt(view, cue - 1);
  return isOther && cueOf(view.chunks[verb]?.verb?.lemma ?? "") === undefined;
}

/** `said that it is old, but it is safe`: a clause in the tense of what `that` opened. */
function isContrast({ view, start }: Said, k: number): boolean {
  if (kindAt(view, start) !== "that") return false;
  const verb = clauseVerb(view, k);
  let first = start;
  while (first < k && !isFiniteVerb(view, first)) first++;
  return verb >= 0 && first < k && sameTense(view, first, verb);
}

/** `says it will hold, and crews are at work`: two clauses in the present, the second with a subject of its own. */
function isPresentAside({ view, cue, finding }: Said, k: number): boolean {
  if (finding || kindAt(view, k) !== "np" || /^(?:all|most|some|many|few)$/.test(wordAt(view, k))) return false;
  return isPresent(view, cue) && isPresent(view, clauseVerb(view, k));
}

function isPresent(view: View, k: number): boolean {
  const verb = view.chunks[k]?.verb;
  if (verb?.form !== "finite") return false;
  return verb.aux.length > 0
    ? /^(?:has|have|is|are|'s|'re|’s|’re)$/.test(verb.aux[0] ?? "")
    : tense(view, k) === "present";
}

/** `…, calling it safe`, `…, called it safe`: the verb behind the comma is a cue's or the sentence's own. */
function verbEnds(said: Said, n: number): boolean {
  const { view, cue, enclosed } = said;
  if (isSpeechParticiple(view, n) || isComment(view, n)) return true;
  if (isFiniteVerb(view, n) && enclosed && isComplete(said, n)) return true;
  return wordAt(view, n) === "compared" || isOtherName(view, n) || sameVoice(view, cue, n);
}

/** `the Old Quay, also known as the Dock.`: another name, at the sentence's end. */
const isOtherName = (view: View, n: number): boolean =>
  headAt(view, n) === "known" && wordAt(view, n + 1) === "as" && clauseEnd(view, n) >= view.chunks.length - 2;

/** `said he would go, drawing jeers`, `…, echoing the mayor`: what the saying did, or was like, in the reporter's words. */
const isComment = (view: View, k: number): boolean =>
  view.chunks[k]?.verb?.form === "ing" && COMMENTS.has(view.chunks[k]?.verb?.lemma ?? "");

const COMMENTS = new Set(
  "echo mirror parrot invoke paraphrase underscore underline contrast contradict draw spark prompt trigger provoke fuel stoke reignite elevate deploy employ".split(
    " ",
  ),
);

function isSpeechParticiple(view: View, k: number): boolean {
  const verb = view.chunks[k]?.verb;
  return verb?.form === "ing" && cueOf(verb.lemma) !== undefined;
}

/** A clause of its own behind the comma, over what stands before its subject. */
function clauseBehind(view: View, n: number): boolean {
  let j = n;
  for (;;) {
    if (kindAt(view, j) === "adv") j++;
    else if (kindAt(view, j) === "prep" && isNominal(view, j + 1)) j += 2;
    else break;
  }
  if (kindAt(view, j) === "comma") j++;
  return kindAt(view, j) === "np" && clauseStarts(view, j);
}

/** `, he said` once more: another cue's aside. */
const isAside = (view: View, n: number): boolean =>
  kindAt(view, n) === "np" &&
  cueOf(view.chunks[n + 1]?.verb?.lemma ?? "") !== undefined &&
  /^(?:comma|stop)$/.test(kindAt(view, n + 2) ?? "stop");

/** `…, with whom she had served`, `…, all of whom left`: a relative clause behind its preposition, to the sentence's end. */
const isRelativePhrase = (view: View, n: number): boolean =>
  kindAt(view, n + 1) === "rel" && /^(?:whom|which|whose)/.test(wordAt(view, n + 1)) && restIsRelative(view, n + 1);

/** `…, as has the mayor`, `…, as was the case in May`. */
const isComparedTo = (view: View, n: number): boolean =>
  wordAt(view, n) === "as" && isFiniteVerb(view, n + 1) && /^(?:has|have|had|was|were|did)$/.test(wordAt(view, n + 1));

/** `…, a plan that failed`, `…, the first in a year`, `…, remarks that drew jeers`: a noun phrase that tells more of all that is said. */
function isApposition({ view, finding }: Said, n: number): boolean {
  const word = wordAt(view, n);
  if (/^(?:a|an|another)$/.test(word)) return true;
  if (finding) return false;
  if (/^(?:one|something)$/.test(word)) return /^(?:that|rel)$/.test(kindAt(view, n + 1) ?? "");
  const second = tokenAt(view, (view.chunks[n] as Chunk).from + 1);
  return word === "the" && /^(?:first|second|third|latest|last|only)$/.test(second.lower);
}

/** `Asked whether he told them to go, Vane said he did`: behind what an infinitive or a participle says stands the main clause. */
function isMainSaying({ view, cue }: Said, n: number): boolean {
  if (!/^(?:inf|ing)$/.test(view.chunks[cue]?.verb?.form ?? "") || !speechClause(view, n)) return false;
  const verb = clauseVerb(view, n);
  return kindAt(view, verb + 1) === "that" || clauseStarts(view, verb + 1);
}

/** `half said it held, a third were unsure`: as a share of some said the one, so many the other. */
function isOtherShare({ view, cue }: Said, n: number): boolean {
  let subject = cue - 1;
  while (subject > 0 && kindAt(view, subject) !== "np") subject--;
  return isShare(view, subject) && isShare(view, n);
}

function isShare(view: View, k: number): boolean {
  const chunk = view.chunks[k];
  return chunk !== undefined && tokenAt(view, chunk.from).pos === "NUM";
}

/** A relative clause that runs to the sentence's end. */
function restIsRelative(view: View, n: number): boolean {
  for (let k = n + 1; k < view.chunks.length; k++) {
    if (kindAt(view, k) === "comma" && (isFiniteVerb(view, k + 1) || opensWithVerb(view, k + 1))) return false;
  }
  return true;
}

/** `…, a plan that failed.`: what the reporter adds at the end. */
function finalApposition(view: View, n: number): boolean {
  let relative = false;
  for (let k = n; k < view.chunks.length; k++) {
    const kind = kindAt(view, k);
    if (kind === "stop") return true;
    if (kind === "cc" && kindAt(view, k - 1) === "comma") return false;
    if (kind === "comma" && isFiniteVerb(view, k + 1)) return false;
    if (kind === "rel" || kind === "that" || kind === "sub") relative = true;
    if (!isFiniteVerb(view, k) || relative || view.chunks[k]?.verb?.ambiguous) continue;
    // The subject of a relative clause without its pronoun: "a plan the mayor has".
    if (!(kindAt(view, k - 1) === "np" && kindAt(view, k - 2) === "np")) return false;
  }
  return true;
}
/** A finite speech verb after `and`, in the cue's own tense: `said A and called B`. */
function sameVoice(view: View, cue: number, k: number): boolean {
  const own = view.chunks[cue]?.verb;
  const verb = view.chunks[k]?.verb;
  if (!own || !verb || verb.form !== own.form) return false;
  if (verb.form === "finite" && (verb.aux.length > 0 || verb.passive)) return false;
  if (own.form === "finite" && own.aux.length === 0 && tense(view, k) !== tense(view, cue)) return false;
  // "he says he would sit down and tell them": with one subject both have its ending.
  if (
    tense(view, k) === "present" &&
    own.aux.length === 0 &&
    /s$/.test(headAt(view, cue)) !== /s$/.test(headAt(view, k))
  )
    return false;
  // "has said A and called B", not "has said he reads it and disagrees".
  if (own.form === "finite" && own.aux.length > 0 && tense(view, k) !== "past") return false;
  if (goesOnToSay(view, k)) return true;
  // "said she was glad but still feared the sea"
  return cueOf(verb.lemma) !== undefined && !SILENT.test(verb.lemma);
}

/** What goes on in somebody's mind, and is told with the rest. */
const SILENT = /^(?:fear|suspect|understand|find|hear|learn|see|think|believe|hope|know|feel|decide|expect)$/;

/** An apposition begins at most so many chunks behind the name. */
const LONGEST_TITLE = 3;

/** Words that open what another said meanwhile. */
const MEANWHILE = /^(?:after|while|though|although)$/;

/** `… after the union said it was safe`: a clause at `k` in which another, who is named, says something. */
export const isAnotherVoice = (view: View, k: number): boolean =>
  kindAt(view, k) === "sub" &&
  MEANWHILE.test(wordAt(view, k)) &&
  tokenAt(view, view.chunks[k + 1]?.head ?? 0).pos !== "PRON" &&
  speechClause(view, k + 1, "has");

/** `but the minister said …` after what is said: another voice. */
function speechClause(view: View, k: number, auxiliary?: string): boolean {
  let j = k;
  while (kindAt(view, j) === "adv") j++;
  if (!isNominal(view, j)) return false;
  for (let steps = 0; steps < 8; steps++) {
    j++;
    const chunk = view.chunks[j];
    if (!chunk) return false;
    if (chunk.kind === "adv" || chunk.kind === "paren") continue;
    if (chunk.kind === "prep" && isNominal(view, j + 1)) {
      j++;
      continue;
    }
    // "and Ada Vane, the mayor, said"
    if (chunk.kind === "comma" && steps < LONGEST_TITLE && clauseVerb(view, k) > j) {
      j = clauseVerb(view, k) - 1;
      continue;
    }
    if (chunk.verb?.form !== "finite") return false;
    // "and Vane did not respond to a request"
    if (chunk.verb.negated && /^(?:respond|return|reply|comment)$/.test(chunk.verb.lemma)) return true;
    const cue = cueOf(chunk.verb.lemma);
    const aux = chunk.verb.aux.length === 0 || chunk.verb.aux[0] === auxiliary;
    return cue !== undefined && (/[TNIO]/.test([...cue.frames].join("")) || cue.particles.size > 0) && aux;
  }
  return false;
}
