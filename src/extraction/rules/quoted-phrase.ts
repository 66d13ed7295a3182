/** A verb that can be speech, in no construction of its own, with a phrase quoted. */
import { cueOf, PLAIN_CUE, SPEECH_NOUNS } from "../lexicon.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { contentEnd } from "../syntax/contents.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { headAt, isFiniteVerb, isNominal, kindAt, rangeOf, tokenAt, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { isInfinitive, isReportedBefore, skipAdverbs, stretch } from "./stretches.ts";
import { candidate } from "./verbs.ts";

/** Fewer words in quotation marks may be a name, a title or a word held at arm's length, if the object of the verb is not always what is said. */
const LEAST_PHRASE = 2;
/** Verbs of the voice, of which one word is enough: `are crying “fraud”`, where one finishes a “fun” run and reads the “small” print. */
const VOICED = /^(?:cry|shout|yell|scream|chant|whisper|mutter|murmur)$/;

/** `She talked of it with “mild alarm”`: a verb that can be speech, in whatever construction, with a phrase quoted from its subject. */
export function quotedPhrase(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || view.depth > 0 || verb.form === "inf" || verb.form === "part") return null;
  const known = cueOf(verb.lemma);
  if (!known || /^(?:withdraw|return|open|begin|start|put|continue)$/.test(verb.lemma)) return null;
  const subject = subjectOf(view, v);
  if (!subject || subject.from > v) return null;
  // "who cut a hole “as wide as a dog”" is of no speaker yet.
  if (subject.relative && !(wordAt(view, subject.from) === "who" && known.frames.has("T"))) return null;
  // "agreed, praising “…”", "he concludes has been": nothing that is this verb's.
  const next = kindAt(view, v + 1);
  if (next === "comma" || next === "dash" || isAuxiliary(view, v + 1)) return null;
  const end = phraseEnd(view, v + 1, v);
  const least = known.frames.has("N") || VOICED.test(verb.lemma) ? 1 : LEAST_PHRASE;
  let phrase = 0;
  for (let k = v + 1; k < end; k++) {
    const chunk = view.chunks[k];
    if (chunk?.kind !== "quote") continue;
    let words = 0;
    for (let i = chunk.from; i < chunk.to; i++) if (view.doc.tokens[i]?.pos !== "PUNCT") words++;
    const first = view.doc.tokens[chunk.head];
    if (words >= least && first && !/^\p{Lu}/u.test(first.text)) phrase = Math.max(phrase, words);
  }
  if (phrase === 0) return null;
  const range = stretch(view, v + 1, end);
  return range && candidate({ rule: "quoted-phrase", view, v, subject, cue: known, content: [range] });
}

const isAuxiliary = (view: View, k: number): boolean => {
  const verb = view.chunks[k]?.verb;
  return verb != null && (verb.aux.length > 0 || verb.lemma === "be");
};

/** Verbs of thinking and wanting: what is quoted from a thought was said. */
const THOUGHTS =
  /^(?:think|believe|feel|hope|want|wish|plan|prefer|expect|assume|figure|seek|intend|consider|suppose|guess|fear|worry|understand|realise|realize|imagine|aim|desire|hate|love)$/;

/** `She thinks the wall “will not hold”`, `wants to “go an extra step”`, `hopes for “a quiet winter”`. */
export function quotedThought(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || verb.form !== "finite" || view.depth > 0 || !THOUGHTS.test(verb.lemma)) return null;
  const subject = subjectOf(view, v);
  if (
    !subject ||
    (subject.relative && wordAt(view, subject.from) !== "who") ||
    subject.from > v ||
    wordAt(view, subject.from) === "it"
  )
    return null;
  if (isReportedBefore(view, v)) return null;
  const k = skipAdverbs(view, v + 1);
  const clause = kindAt(view, k) === "that" || isInfinitive(view, k) || clauseStarts(view, k);
  if (!clause && !isNominal(view, k) && kindAt(view, k) !== "prep") return null;
  const end = clause ? contentEnd(view, k, { enclosed: false, cue: v }) : phraseEnd(view, k);
  for (let j = k; j < end; j++) {
    // "hopes to end what the mayor calls “a problem”": that is the mayor's.
    const other = view.chunks[j]?.verb;
    if (other && j > k && /[CTQ]/.test([...(cueOf(other.lemma)?.frames ?? [])].join(""))) return null;
    if (kindAt(view, j) !== "quote") continue;
    // "wanted to know, “…?”": that is quoted whole.
    if (/^(?:comma|colon|stop)$/.test(kindAt(view, j - 1) ?? "")) return null;
    // "planned a “Harbour Night”": a name.
    if (!clause && /^\p{Lu}/u.test(view.doc.tokens[view.chunks[j]?.head ?? 0]?.text ?? "")) return null;
    const range = stretch(view, k, end);
    return range && candidate({ rule: "quoted-phrase", view, v, subject, cue: PLAIN_CUE, content: [range] });
  }
  return null;
}

/** Verbs of taking a stand, and of speaking of something, that are no speech by themselves: for, against, of, in the words of, as. */
const STANDS = new Set(
  `support oppose back favor favour endorse embrace tout highlight promote push underscore underline advocate champion trumpet herald
  hail celebrate cheer toast salute honor honour admire appreciate respect value enjoy defend offer hype
  attack assault blast rip hit hammer target slam bludgeon skewer trash tear lambaste pan disparage disavow repudiate renounce reject decry bemoan
  mourn lament protest contest dispute challenge resent dread regret fault downplay minimize minimise dodge deflect sidestep fight
  mention reference cite address discuss debate weigh ponder mull contemplate review revisit share relay recount detail outline
  sketch identify single stress reflect recall remember reminisce
  echo invoke recite repeat reprise parrot quote borrow adopt utter mouth chant
  rate rank grade frame paint cast portray depict see view regard perceive treat deem judge find determine decide rule
  require mandate command instruct urge press lobby campaign rally argue plead petition vote approve pass ratify block veto ban
  allow permit guarantee ensure foresee envision anticipate speculate`.split(/\s+/),
);

/** Verbs whose object is words: these are speech in every form (`left, echoing her “long winter”`). */
const ECHOES = /^(?:echo|invoke|recite|repeat|reprise|parrot|quote|mouth|utter|chant)$/;

/** `Sethi supports “an honest count”, which he has asked for`: what stand somebody takes, to what is quoted from them. */
export function quotedStand(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || view.depth > 0 || !STANDS.has(verb.lemma)) return null;
  if (verb.form !== "finite" && !ECHOES.test(verb.lemma)) return null;
  const subject = subjectOf(view, v);
  if (
    !subject ||
    (subject.relative && wordAt(view, subject.from) !== "who") ||
    subject.from > v ||
    wordAt(view, subject.from) === "it"
  )
    return null;
  const k = skipAdverbs(view, v + 1);
  if ((!isNominal(view, k) && kindAt(view, k) !== "prep") || isReportedBefore(view, v)) return null;
  const end = phraseEnd(view, k);
  const quote = view.chunks.findIndex(({ kind }, j) => j >= k && j < end && kind === "quote");
  if (quote < 0 || !isWithinObject(view, k, quote)) return null;
  const range = stretch(view, k, end);
  return range && candidate({ rule: "quoted-phrase", view, v, subject, cue: PLAIN_CUE, content: [range] });
}

/** Whether the quotation at `quote` belongs to the phrase from `k` on, and neither to what stands behind a comma nor, as a name, to where it was said. */
export function isWithinObject(view: View, k: number, quote: number): boolean {
  if (wordAt(view, k) === "by") return false;
  for (let j = k; j < quote; j++) if (/^(?:comma|dash|colon|sub)$/.test(kindAt(view, j) ?? "")) return false;
  const named = /^\p{Lu}/u.test(view.doc.tokens[view.chunks[quote]?.head ?? 0]?.text ?? "");
  // "discussed “The Salt Road”" is of a book.
  return !(named && (quote === k || /^(?:in|on|at|under|with|for)$/.test(wordAt(view, quote - 1))));
}

/** `seized on her claim that it “held”`, `laughed off what she called “weather”`: what is quoted there is another's, and told as theirs. */
export function isAnothers(view: View, k: number, quote: number): boolean {
  for (let j = k; j < quote; j++) {
    const verb = view.chunks[j]?.verb;
    if (verb && /[CTQ]/.test([...(cueOf(verb.lemma)?.frames ?? [])].join(""))) return true;
    if (kindAt(view, j) === "np" && SPEECH_NOUNS.has(tokenAt(view, view.chunks[j]?.head ?? 0).lemma)) return true;
  }
  return false;
}

/** Nouns for words that somebody has. */
const WORDS =
  /^(?:terms?|words?|phrases?|lines?|slogans?|hashtags?|expressions?|labels?|nicknames?|monikers?|mantras?|mottos?|taglines?|refrains?|catchphrases?|chants?|adages?|epithets?|formulas?|buzzwords?|quotes?|quotations?|metaphors?|analog(?:y|ies)|idioms?|proverbs?|dictums?|aphorisms?|maxims?|mnemonics?|one-liners?|catch-phrases?|watchwords?|punchlines?|insults?|slurs?|sobriquets?)$/;

/** Verbs that only have the words said: what is said is the quotation, where one likes or mocks the phrase and all. */
const USES =
  /^(?:use|coin|invent|employ|deploy|adopt|utter|choose|pick|take|have|get|run|campaign|go|come|speak|contain|include)$/;

/** `uses the term “dry wall”`, `ran on the slogan “Salt for all”`: any verb whose object is words, and they are quoted. */
export function quotedWords(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || verb.form !== "finite" || view.depth > 0) return null;
  let k = skipAdverbs(view, v + 1);
  if (kindAt(view, k) === "prep") k++;
  if (kindAt(view, k) !== "np" || !WORDS.test(headAt(view, k))) return null;
  const quote = kindAt(view, k + 1) === "comma" ? k + 2 : k + 1;
  if (kindAt(view, quote) !== "quote") return null;
  const subject = subjectOf(view, v);
  if (
    !subject ||
    (subject.relative && wordAt(view, subject.from) !== "who") ||
    subject.from > v ||
    wordAt(view, subject.from) === "it"
  )
    return null;
  // "a shirt printed with the slogan “…”"
  const bears = /^(?:print|emblazon|adorn|embroider|decorate|mark|stamp|cover|paint|inscribe|etch)$/.test(verb.lemma);
  const another = view.chunks.some((_, j) => j !== v && isFiniteVerb(view, j));
  if (
    (another || bears) &&
    verb.ambiguous &&
    kindAt(view, v + 1) === "prep" &&
    !/^(?:on|by)$/.test(wordAt(view, v + 1))
  )
    return null;
  const uses = USES.test(verb.lemma);
  const content = [rangeOf(view, uses ? quote : k, quote)];
  const made = candidate({ rule: "quoted-phrase", view, v, subject, cue: PLAIN_CUE, content });
  return uses ? { ...made, cue: [rangeOf(view, v, k)] } : made;
}
