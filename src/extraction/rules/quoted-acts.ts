/**
 * What somebody does by speaking, told without a verb of saying, with a phrase quoted: `delivered a defence of “dry walls”`,
 * `encouraged them to “walk”`, `is proud of its “long piers”`.
 */
import { PLAIN_CUE, plainCue } from "../lexicon.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { contentEnd } from "../syntax/contents.ts";
import { phraseEnd } from "../syntax/phrase-ends.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { headAt, isNominal, kindAt, rangeOf, type Subject, tokenAt, type View, wordAt } from "../syntax/view.ts";
import type { Candidate } from "./candidate.ts";
import { isAnothers, isWithinObject } from "./quoted-phrase.ts";
import { isInfinitive, isReportedBefore, skipAdverbs, stretch } from "./stretches.ts";
import { candidate } from "./verbs.ts";

/** Who does it; null for what is nobody's, or is told as another's. */
export function doer(view: View, v: number): Subject | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.form === "part" || view.depth > 0) return null;
  const subject = subjectOf(view, v);
  return !subject || subject.from > v || wordAt(view, subject.from) === "it" || isReportedBefore(view, v)
    ? null
    : subject;
}

/** The first quotation from chunk `k` to before `end` that belongs to the phrase, and is nobody else's; -1 when there is none. */
export function quoteIn(view: View, k: number, end: number): number {
  const quote = view.chunks.findIndex(({ kind }, j) => j >= k && j < end && kind === "quote");
  return quote >= 0 && isWithinObject(view, k, quote) && !isAnothers(view, k, quote) ? quote : -1;
}

/** Verbs that carry an act of speech, and those that do with a preposition: `launched into a lament`, `ended with a plea`. */
const CARRIES =
  /^(?:deliver|give|offer|issue|make|launch|mount|land|level|lob|hurl|unleash|post|release|publish|pen|write|send|file|air|run|read|present|provide|repeat|renew|voice|sound|fire|direct|aim|serve|submit|sign|circulate|produce|unveil|float|announce|share)$/;
const CARRIES_WITH =
  /^(?:launch|break|burst|open|begin|start|end|close|conclude|finish|respond|answer|reply|react|counter|follow|segue|slip|lapse|go|come)$/;

/** Nouns for what is done by speaking or writing. */
const ACTS =
  /^(?:defen[cs]e|account|description|lament|plea|dig|attack|jab|swipe|broadside|tirade|rant|harangue|diatribe|critique|rebuke|reproach|criticism|denunciation|condemnation|endorsement|tribute|apology|plug|summary|list|assessment|analysis|warning|reminder|promise|pledge|call|demand|statement|letter|memo|note|op-ed|article|column|essay|piece|book|report|tweet|post|message|speech|address|lecture|sermon|riff|monologue|soliloquy|spiel|pitch|paean|ode|eulogy|explanation|justification|rationale|argument|case|indictment|accusation|charge|complaint|petition|protest|prayer|toast|salute|greeting|joke|quip|retort|answer|response|reply|reference|allusion|nod|story|tale|anecdote|lesson|prediction|forecast|vision|review|recap|recitation|litany|guarantee|assurance|advice|plan|proposal|agenda|idea|initiative|blueprint)s?$/;

/** `delivered a defence of “dry walls”`, `launched into a lament for the “poor crews”`, `ended with a plea for “calm”`. */
export function quotedAct(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive) return null;
  let k = skipAdverbs(view, v + 1);
  const through = kindAt(view, k) === "prep" && /^(?:with|into|by|on)$/.test(wordAt(view, k));
  if (!(through ? CARRIES_WITH : CARRIES).test(verb.lemma)) return null;
  if (through) k++;
  if (kindAt(view, k) !== "np" || !ACTS.test(headAt(view, k))) return null;
  const about = k + 1;
  if (
    kindAt(view, about) !== "prep" ||
    !/^(?:of|for|at|about|on|over|against|regarding|concerning)$/.test(wordAt(view, about))
  )
    return null;
  const end = phraseEnd(view, about + 1, v);
  const subject = isNominal(view, about + 1) && quoteIn(view, about + 1, end) >= 0 ? doer(view, v) : null;
  const content = subject && stretch(view, about + 1, end);
  const made = content && candidate({ rule: "quoted-phrase", view, v, subject, cue: PLAIN_CUE, content: [content] });
  return made && { ...made, cue: [rangeOf(view, v, about)] };
}

/** Verbs by which somebody is moved to act. */
const MOVES =
  /^(?:encourage|coach|invite|advise|counsel|instruct|order|lobby|coax|nudge|exhort|beseech|entreat|pressure|prod|persuade|convince|direct|command|admonish|press|push|goad|egg|dare|ask|beg|implore|warn|urge|challenge|summon|enjoin|petition|cajole|inspire|motivate)$/;

/** `coached her to “breathe”`, `invited them to dig up the “missing” letters`. */
export function quotedUrging(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb || verb.passive || !MOVES.test(verb.lemma)) return null;
  const k = skipAdverbs(view, v + 1);
  if (kindAt(view, k) !== "np") return null;
  const act =
    kindAt(view, k + 1) === "prep" && wordAt(view, k + 1) !== "to" && kindAt(view, k + 2) === "np" ? k + 3 : k + 1;
  if (!isInfinitive(view, act) && !(wordAt(view, act) === "to" && kindAt(view, act + 1) === "quote")) return null;
  const end = contentEnd(view, act, { enclosed: false, cue: v });
  const quote = view.chunks.findIndex(({ kind }, j) => j > act && j < end && kind === "quote");
  const subject = quote > 0 && !isAnothers(view, act + 1, quote) ? doer(view, v) : null;
  const content = subject && stretch(view, k, end);
  const cue = plainCue("DEMANDS");
  return (
    content &&
    candidate({ rule: "urged-to", view, v, subject, cue, content: [content], addressee: rangeOf(view, k, act - 1) })
  );
}

/** What somebody is towards something, and shows by saying so. */
const FEELINGS =
  /^(?:skeptical|sceptical|confident|certain|sure|proud|critical|wary|dismissive|supportive|adamant|hopeful|optimistic|pessimistic|doubtful|unsure|fearful|afraid|angry|furious|upset|unhappy|happy|glad|thankful|grateful|sorry|contemptuous|scornful|complimentary|fond|tired|weary|aware|convinced|worried|concerned|alarmed|horrified|outraged|disappointed|disgusted|shocked|stunned|appalled|thrilled|delighted|excited|encouraged|troubled|bothered|dismayed|saddened|amazed|astonished|surprised|startled|frustrated|annoyed|satisfied|pleased|opposed|keen|eager|emphatic|blunt|coy|candid|frank|insistent|unapologetic|unrepentant|defiant)$/;

/** `is proud of its “long piers”`, `was adamant that it “will hold”`, `are worried about “dry wells”`. */
export function quotedFeeling(view: View, v: number): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb) return null;
  const passive = verb.passive && FEELINGS.test(headAt(view, v));
  const adjective = verb.lemma === "be" && !verb.passive ? skipAdverbs(view, v + 1) : v;
  if (!passive && !(kindAt(view, adjective) === "adj" && FEELINGS.test(headAt(view, adjective)))) return null;
  const k = adjective + 1;
  const clause = kindAt(view, k) === "that" || clauseStarts(view, k) || isInfinitive(view, k);
  const about =
    !clause && kindAt(view, k) === "prep" && /^(?:of|about|over|with|by|at|to|on|in|for)$/.test(wordAt(view, k));
  if (!clause && !(about && isNominal(view, k + 1))) return null;
  const start = about ? k + 1 : k;
  const end = clause ? contentEnd(view, start, { enclosed: false, cue: v }) : phraseEnd(view, start, v);
  const quote = view.chunks.findIndex(({ kind }, j) => j >= start && j < end && kind === "quote");
  const own = quote >= 0 && !isAnothers(view, start, quote) && isWithinClause(view, start, quote, clause);
  const subject = own ? doer(view, v) : null;
  const content = subject && stretch(view, start, end);
  const made = content && candidate({ rule: "quoted-phrase", view, v, subject, cue: PLAIN_CUE, content: [content] });
  return made && { ...made, cue: [rangeOf(view, v, about ? k : adjective)] };
}

/** Whether the quotation is of what somebody is so about, and no name: "surprised that the “Harbour Night” was full". */
function isWithinClause(view: View, start: number, quote: number, clause: boolean): boolean {
  if (!clause) return isWithinObject(view, start, quote);
  const named = /^\p{Lu}/u.test(tokenAt(view, view.chunks[quote]?.head ?? 0).text);
  return !named || kindAt(view, quote - 1) === "colon";
}
