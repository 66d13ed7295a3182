/** A noun phrase that is what is said: `denied the charge`, `expressed concern over the plan`, `condemned what she saw`. */
import { isTime } from "../chunks.ts";
import { SPEECH_NOUNS } from "../lexicon.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { contentEnd } from "../syntax/contents.ts";
import { isMute } from "../syntax/mute.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { headAt, isFiniteVerb, isNominal, kindAt, rangeOf, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { hasNumber, stretch } from "./stretches.ts";
import type { Telling } from "./telling.ts";
import { LIGHT_VERBS } from "./verbs.ts";

/** `expressed concern that …`, `repeated his claim that …`, `voiced doubt about …`: the noun belongs to the cue. */
export function speechNoun(telling: Telling): Candidate | null {
  const { view, v, verb, cue, k, to, make } = telling;
  if (!LIGHT_VERBS.has(verb.lemma) || kindAt(view, k) !== "np") return null;
  const feeling = isFeeling(view, verb.lemma, k);
  const made = isMadeInSpeech(view, verb.lemma, k);
  if (!feeling && !made && !SPEECH_NOUNS.has(nounLemma(view, k))) return null;
  const clause =
    kindAt(view, k + 1) === "that" ||
    (feeling && (view.chunks[k + 1]?.verb?.form === "inf" || (isNominal(view, k + 1) && clauseStarts(view, k + 1))));
  if (clause) {
    const found = make("noun-that", to(k + 1));
    if (found) return { ...found, cue: [rangeOf(view, v, k)] };
  }
  // Only of verbs that the lexicon knows: "made a call for help" need say nothing.
  const about = feeling ? /^(?:over|about|for|at|of|with|in|on|toward|towards|against)$/ : /^(?:over|about|for|at|of)$/;
  if (!LIGHT_VERBS.has(cue.lemma) && !made) return null;
  const mention = made && /^(?:mention|critique)s?$/.test(headAt(view, k)) && wordAt(view, k + 1) === "of";
  const told = view.chunks[k + 2];
  // "made a statement on Monday"
  if (!(mention || (made ? MADE_ABOUT : about).test(wordAt(view, k + 1))) || (told && isTime(view.doc, told)))
    return null;
  const range = stretch(view, k + 2, phraseEnd(view, k + 2, v));
  const found = range && make("noun-phrase", [range]);
  return found && { ...found, cue: [rangeOf(view, v, k + 1)] };
}

/** What is made, issued or sounded, and says something of what stands behind its preposition: `made a plea for`, `issued a statement on`. */
const MADE =
  /^(?:statement|comment|remark|call|plea|appeal|case|argument|claim|joke|jibe|reference|mention|note|tweet|warning|point|allegation|accusation|promise|pledge|observation|suggestion|prediction|announcement|report|complaint|pitch|critique|assertion|vow)s?$/;
const MADE_ABOUT = /^(?:about|on|for|against|regarding|concerning|over)$/;

const isMadeInSpeech = (view: View, lemma: string, k: number): boolean =>
  MADE.test(headAt(view, k)) &&
  (/^(?:make|issue|release|post|deliver|repeat|renew|utter)$/.test(lemma) ||
    (/^(?:sound|strike)$/.test(lemma) && /^notes?$/.test(headAt(view, k))));

/** `expressed support for`, `voiced confidence that`, `expressed a wish to`: of these verbs any bare noun is what the speaker feels. */
function isFeeling(view: View, lemma: string, k: number): boolean {
  const chunk = view.chunks[k];
  if (!chunk || !/^(?:express|voice)$/.test(lemma)) return false;
  const words = chunk.to - chunk.from;
  return words === 1 || (words === 2 && /^(?:a|an)$/.test(wordAt(view, k)));
}

const nounLemma = (view: View, k: number): string => view.doc.tokens[view.chunks[k]?.head ?? 0]?.lemma ?? "";

/** What is claimed by saying so: `claimed victory`, `claims credit for the fire`. */
const CLAIMED =
  /^(?:victory|victories|win|credit|responsibility|momentum|success|nomination|mandate|innocence|ignorance|self-defen[cs]e|immunity|allegiance|superiority|vindication|authorship|ownership|majority|progress|privilege)$/;
/** What is told, and tells something: `told a joke`. */
const TOLD = /^(?:stor(?:y|ies)|tales?|jokes?|anecdotes?|truth|lies?|parables?|yarns?|fib|fibs|falsehoods?)$/;
/** What is written, and takes a stand: `wrote a dissent`. */
const WRITTEN =
  /^(?:op-eds?|blogs?|dissents?|essays?|columns?|assessments?|articles?|editorials?|tributes?|critiques?|rebuttals?|reviews?|posts?|tweets?|rants?|eulog(?:y|ies))$/;
/** What is pledged, and not done at once: `pledged their support`. */
const PLEDGED =
  /^(?:support|allegiance|loyalty|fealty|votes?|help|aid|backing|cooperation|commitments?|solidarity|assistance|neutrality|transparency|unity)$/;
/** What stands for the whole of what is said: `said so`, `said yes`, `admitted as much`. */
const SO = /^(?:so|yes|no|not|otherwise|nay|aye)$/;

/** Objects that make a verb speech which else says nothing of its object. */
const OBJECTS: ReadonlyMap<string, RegExp> = new Map([
  ["claim", CLAIMED],
  ["pledge", PLEDGED],
  ["tell", TOLD],
  ["write", WRITTEN],
]);

/** `claimed victory`, `told a joke`, `said so`, `admitted as much`: objects that make any verb of saying speech. */
export function saidSo({ view, v, verb, cue, k, make }: Telling): Candidate | null {
  const head = headAt(view, k);
  // "claimed a victory in the second round" is to win it.
  const won = /^(?:victory|victories|win)$/.test(head) && wordAt(view, k) !== head;
  if (kindAt(view, k) === "np" && !won && OBJECTS.get(cue.lemma)?.test(head)) {
    const range = stretch(view, k, phraseEnd(view, k, v));
    return range && make("noun-phrase", [range]);
  }
  const after = view.chunks[v]?.to ?? 0;
  const [first, second, third] = view.doc.tokens.slice(after, after + 3);
  if (cue.frames.has("B") && first?.lower === "as" && second?.lower === "much" && third?.pos !== "NOUN")
    return make("noun-phrase", [{ from: after, to: after + 2 }]);
  const alone = second === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(second.pos) || second.lower === "publicly";
  const said = second?.lower !== "to" && second?.lower !== "far";
  if (verb.lemma !== "say" || !first || !SO.test(first.lower) || !alone || !said) return null;
  return make("noun-phrase", [{ from: after, to: after + 1 }]);
}

/** `asked the council a simple question: who pays?`, `asked her readers their thoughts on it`: what is asked behind whom it is asked of. */
export function askedQuestion({ view, v, cue, k, make }: Telling): Candidate | null {
  if (cue.lemma !== "ask" || kindAt(view, k) !== "np") return null;
  const ASKED = /^(?:questions?|thoughts|opinions?|views?|advice|permission|forgiveness|favou?r)$/;
  let q = k + 1;
  while (kindAt(view, q) === "adv") q++;
  if (kindAt(view, q) !== "np" || !ASKED.test(headAt(view, q))) return null;
  const end = phraseEnd(view, q, v);
  const colon = kindAt(view, end) === "colon";
  // "asked Vane a question", whichever it was
  if (!colon && end === q + 1 && /^(?:an?|no|any|some|questions?|advice|permission)$/.test(wordAt(view, q)))
    return null;
  const range = stretch(view, k + 1, colon ? contentEnd(view, end + 1, { enclosed: false, cue: v }) : end);
  const found = range && make("noun-phrase", [range]);
  return found && { ...found, addressee: rangeOf(view, k, k) };
}

/** `denied the charge`. */
export function nounPhrase(telling: Telling): Candidate | null {
  const { view, v, verb, subject, cue, enclosed, has, make } = telling;
  const k = behindAside(telling);
  const chunk = view.chunks[k];
  // "suggested a tunnel", but "a pause suggesting doubt", "his smile suggested a plan"
  const suggested = cue.lemma === "suggest" && verb.form === "finite" && !isMute(view, subject.from);
  if (
    !(has("N") || suggested) ||
    !chunk ||
    !(isNominal(view, k) || isParticiple(view, k) || isDescribed(view, k)) ||
    isTime(view.doc, chunk)
  )
    return null;
  // "warned them twice": whom it is said to is not what is said.
  if (has("A") && /^(?:him|her|them|me|us|you|it)$/.test(wordAt(view, k))) return null;
  // "showed Vane leading", "said places such as Ketterby “have no wall”": a clause, told or not by its chunks.
  const clausal = cue.evidenceOnly || cue.lemma === "say";
  const statement = cue.lemma === "say" ? behindAppositions(view, k) : -1;
  if (statement > 0)
    return make(cue.evidenceOnly ? "evidence" : "bare-clause", [
      {
        from: rangeOf(view, k, k).from,
        to: rangeOf(view, k, contentEnd(view, statement, { enclosed, cue: v }) - 1).to,
      },
    ]);
  const range = stretch(
    view,
    k,
    clausal ? contentEnd(view, k, { enclosed, cue: v, finding: cue.evidenceOnly }) : phraseEnd(view, k, v),
  );
  // A report gives figures; else giving is no speech.
  return range && (cue.lemma !== "give" || hasNumber(view, range)) ? make("noun-phrase", [range]) : null;
}

/** No subject with what is said of it is longer, in chunks. */
const LONGEST_SUBJECT = 24;

/** `said Vane, the mayor, who built it in 1910 is wrong`: the verb of the noun phrase at `k` behind what no comma closes; -1 when there is none. */
function behindAppositions(view: View, k: number): number {
  if (kindAt(view, k) !== "np" || kindAt(view, k + 1) !== "comma") return -1;
  let relatives = 0;
  let any = false;
  for (let j = k + 2; j < k + LONGEST_SUBJECT; j++) {
    const kind = kindAt(view, j);
    if (kind === "rel") {
      relatives++;
      any = true;
    } else if (isFiniteVerb(view, j)) {
      if (relatives === 0) return any && !view.chunks[j]?.verb?.ambiguous ? j : -1;
      relatives--;
    } else if (!/^(?:np|prep|adv|adj|comma|paren)$/.test(kind ?? "")) return -1;
  }
  return -1;
}

/** No aside is longer, in chunks. */
const LONGEST_ASIDE = 6;

/** `described, in harsh words, a set of pipes`: the noun phrase behind what stands between the commas. */
function behindAside({ view, k, has }: Telling): number {
  if (!has("N") || kindAt(view, k) !== "comma" || kindAt(view, k + 1) !== "prep") return k;
  for (let j = k + 2; j <= k + LONGEST_ASIDE; j++) {
    if (kindAt(view, j) === "comma") return kindAt(view, j + 1) === "np" && !clauseStarts(view, j + 1) ? j + 1 : k;
    if (!/^(?:np|prep|adj|adv)$/.test(kindAt(view, j) ?? "")) return k;
  }
  return k;
}

/** `cited heightened interest`, `cited polling data`: a participle before its noun, read as a verb. */
function isParticiple(view: View, k: number): boolean {
  const chunk = view.chunks[k];
  const { form = "", aux } = chunk?.verb ?? {};
  const alone =
    /^(?:finite|ing)$/.test(form) && aux?.length === 0 && chunk !== undefined && chunk.to - chunk.from === 1;
  const next = view.chunks[k + 1];
  return (
    alone &&
    /(?:ed|en|ing)$/.test(wordAt(view, k)) &&
    next?.kind === "np" &&
    /^(?:NOUN|ADJ)$/.test(view.doc.tokens[next.from]?.pos ?? "")
  );
}

/** `described cascading cultural changes`, `denied unusually high losses`: words that a chunk of their own has, before the noun. */
const isDescribed = (view: View, k: number): boolean =>
  (kindAt(view, k) === "adj" || (kindAt(view, k) === "adv" && wordAt(view, k).endsWith("ly"))) &&
  kindAt(view, k + 1) === "np" &&
  /^(?:ADJ|NOUN)$/.test(view.doc.tokens[view.chunks[k + 1]?.from ?? -1]?.pos ?? "");

/** `condemned what it called a massacre`. */
export function whatClause({ view, v, verb, k, has, make }: Telling): Candidate | null {
  if (!has("N") || verb.form === "inf" || wordAt(view, k) !== "what" || !clauseStarts(view, k + 1)) return null;
  const range = stretch(view, k, phraseEnd(view, k + 1, v));
  return range && make("noun-phrase", [range]);
}
