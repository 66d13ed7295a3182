/** A quotation, then who says it: `"…," X said`, `"…," said X`, `"…!" laughed X`. */
import { isTime } from "../chunks.ts";
import type { Token } from "../document.ts";
import { type Cue, cueOf, PLAIN_CUE } from "../lexicon.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { invertedSubject } from "../syntax/inverted-subject.ts";
import { reducedRelative } from "../syntax/noun-phrases.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { isFiniteVerb, kindAt, type Range, rangeOf, type Subject, tokenAt, type View, wordAt } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { leadInBefore } from "./lead-ins.ts";
import {
  addresseeOf,
  lastMark,
  type Quoted,
  quoteParticle,
  STATEMENT_WORDS,
  startsUpper,
  wordsIn,
} from "./quotations.ts";
import { clauseBegin, skipAdverbials, skipTime } from "./stretches.ts";
import { candidate, cueFor } from "./verbs.ts";

/** `"…," X said` and `"…," said X`: the cue behind the quotation at chunk `q`. */
export const cueBehind = (view: View, q: Quoted): Candidate | null =>
  isFrontedPhrase(view, q) || endsInTitle(view, q) ? null : (cueByChunks(view, q) ?? cueByWords(view, q));

function cueByChunks(view: View, q: Quoted): Candidate | null {
  const mark = lastMark(view, q.range);
  let k = q.k + 1;
  let comma = false;
  while (kindAt(view, k) === "comma" || kindAt(view, k) === "dash" || kindAt(view, k) === "paren") {
    comma = true;
    k++;
  }
  const closes = comma || /^(?:[,?!…—–-]|--|\.\.\.)$/.test(mark);
  if (!closes && (!startsUpper(view, q.range) || q.k > 0)) return null;
  // "“Harbour Lights” star Lea Orr opened …": a title, and what stands behind it.
  const behind = view.chunks[k];
  if (!closes && behind?.kind === "np" && tokenAt(view, behind.from).pos === "NOUN") return null;
  while (kindAt(view, k) === "adv") k++;
  const first = view.chunks[k];
  if (!first) return null;
  if (first.kind === "vg" && first.verb?.form === "finite") {
    const subject = invertedSubject(view, k);
    const cue = cueFor(view, k, subject);
    // "Vane, who calls it “safe,” said she lives there": what follows is a clause, not who says it.
    const opens = startsUpper(view, q.range) && !(q.k > 0 && !hasVerbSince(view, clauseBegin(view, q.k - 1), q.k));
    if (subject && !opens && isFiniteVerb(view, subject.to + 1)) return null;
    // "Vane summed it up as “weather,” mocked his plan and left": another verb of who came before.
    if (subject && !startsUpper(view, q.range) && /^(?:his|her|its|their)$/.test(wordAt(view, subject.from)))
      return null;
    if (subject && cue?.frames.has("Q"))
      return candidate({ rule: "quote-then-cue", view, v: k, subject, cue, content: [wholeClause(view, q)] });
    // `"…!" beamed X.`: any verb will do when nothing else follows.
    const next = kindAt(view, (subject?.to ?? k) + 1);
    if (
      subject &&
      /^[,!?]$/.test(mark) &&
      // "Vane, known as “the wall,” owns two.": the verb of who came before.
      (startsUpper(view, q.range) || q.k === 0) &&
      // "Her slogan, “The Wall,” won votes": no voice.
      !(kindAt(view, q.k - 1) === "comma" && kindAt(view, q.k - 2) === "np") &&
      first.verb.aux.length === 0 &&
      (next === "stop" || next === undefined || next === "comma")
    ) {
      return candidate({ rule: "quote-then-verb", view, v: k, subject, cue: PLAIN_CUE, content: [q.range] });
    }
    return null;
  }
  if (first.kind !== "np" && first.kind !== "quote" && first.kind !== "rel") return null;
  let reduced = false;
  for (let v = k + 1; v < Math.min(view.chunks.length, k + 22); v++) {
    const chunk = view.chunks[v];
    if (!chunk || chunk.kind === "semi" || chunk.kind === "stop") return null;
    if (chunk.kind !== "vg" || !chunk.verb) continue;
    const subject = subjectOf(view, v);
    if (!subject || subject.from > k || subject.to < k) {
      if (
        subject &&
        subject.from > k &&
        chunk.verb.form === "finite" &&
        kindAt(view, subject.from - 1) !== "rel" &&
        !subject.relative
      )
        return null;
      continue;
    }
    // "As the crowd sang “no way,” Vane said: “…”": that is what she said.
    if (q.k > 0 && saysAnother(view, v)) return null;
    const heard = heardSaying(view, v, subject);
    if (heard) return { ...heard, content: [wholeClause(view, q)] };
    const cue = cueFor(view, v, subject);
    const particle = cue ? quoteParticle(view, v, cue) : null;
    if (
      cue &&
      (cue.frames.has("Q") || particle !== null) &&
      !(reduced && /^(?:open|begin|start|finish|continue)$/.test(cue.lemma)) &&
      chunk.verb.form !== "ing" &&
      !chunk.verb.passive &&
      !takesClause(view, v) &&
      !takesObject(view, v, cue)
    ) {
      return candidate({
        rule: "quote-then-cue",
        view,
        v,
        subject,
        cue,
        content: [wholeClause(view, q)],
        particle,
        addressee: addresseeOf(view, v, cue.frames.has("A")),
      });
    }
    if (isAnyVerb(view, q, mark, k, v)) {
      return candidate({ rule: "quote-then-verb", view, v, subject, cue: PLAIN_CUE, content: [wholeClause(view, q)] });
    }
    // "“…,” a report released on Friday said"
    const isReduced = chunk.verb.ambiguous && reducedRelative(view, v) !== null;
    if (chunk.verb.form === "finite" && !cue && !isReduced) return null;
    reduced ||= isReduced;
  }
  return null;
}

/** Whether a colon and another quotation stand at once behind the verb at `v`. */
const saysAnother = (view: View, v: number): boolean =>
  kindAt(view, v + 1) === "colon" && kindAt(view, v + 2) === "quote";

/** `"…," X is quoted as saying`, `"…?" a man can be heard asking`: the passive at `v` and the participle behind it are one cue. */
function heardSaying(view: View, v: number, subject: Subject): Candidate | null {
  const verb = view.chunks[v]?.verb;
  if (!verb?.passive || !/^(?:quote|cite|hear|overhear|see|film|record|catch|report)$/.test(verb.lemma)) return null;
  const said = wordAt(view, v + 1) === "as" ? v + 2 : v + 1;
  const cue = view.chunks[said]?.verb?.form === "ing" ? cueFor(view, said, subject) : null;
  if (!cue?.frames.has("Q")) return null;
  const made = candidate({ rule: "quote-then-cue", view, v: said, subject, cue, content: [] });
  return { ...made, cue: [rangeOf(view, v, said)] };
}

/** `On “Radio Pier,” she said …`, `Citing “the wind,” he said …`, `Asked if it was “safe,” he said …`: the quotation ends a phrase before the clause. */
function isFrontedPhrase(view: View, q: Quoted): boolean {
  if (q.k === 0 || wordsIn(view, q.range) > LONGEST_FRONTED || kindAt(view, q.k - 1) === "comma") return false;
  const begin = clauseBegin(view, q.k - 1);
  const first = view.chunks[begin];
  if (/^(?:asked|questioned|pressed)$/.test(wordAt(view, begin))) return true;
  // "Wednesday on “Radio Pier,” she said …"
  const time = first?.kind === "np" && isTime(view.doc, first) && kindAt(view, begin + 1) === "prep";
  return (first?.kind === "prep" || first?.verb?.form === "ing" || time) && !hasVerbSince(view, begin + 1, q.k);
}

/** `After a row over “Planet of Salt,” she said …`: a name with every word in capitals, behind other words, is no statement. */
function endsInTitle(view: View, q: Quoted): boolean {
  if (q.k === 0 || /^(?:comma|colon|dash|cc)$/.test(kindAt(view, q.k - 1) ?? "")) return false;
  // "The crews are fans of “Planet of Salt,” she said"
  const begin = clauseBegin(view, q.k - 1);
  if (!/^(?:prep|sub)$/.test(kindAt(view, begin) ?? "") && hasVerbSince(view, begin, q.k)) return false;
  const words = view.doc.tokens.slice(q.range.from, q.range.to).filter(({ pos }) => pos !== "PUNCT");
  const small = words.filter(({ text }) => !/^[\p{Lu}\p{N}&]/u.test(text));
  return (
    words.length > 1 &&
    words.length <= LONGEST_FRONTED &&
    /^\p{Lu}/u.test(words[0]?.text ?? "") &&
    small.every(({ text }) => /^(?:the|a|an|of|on|in|and|with|for|to|at|is|['’]s)$/.test(text)) &&
    small.length < words.length - 1
  );
}

/** A quotation of more words is a statement, whatever it ends. */
const LONGEST_FRONTED = 8;
/** How many words a source may have that the chunks cannot read. */
const LONGEST_UNREAD = 24;

/**
 * `"…," Fight for Bread organiser Lea Orr said`, `"…," the harbour rules state`: a comma inside the marks promises a cue, so that
 * a verb that may quote is one though the chunks take it, or words of its subject, for something else.
 */
function cueByWords(view: View, q: Quoted): Candidate | null {
  if (lastMark(view, q.range) !== "," || !startsUpper(view, q.range) || wordsIn(view, q.range) < STATEMENT_WORDS)
    return null;
  const { tokens } = view.doc;
  const from = q.range.to;
  if (!opensSource(tokens[from])) return null;
  let relative = false;
  for (let i = from; i < Math.min(view.to, from + LONGEST_UNREAD); i++) {
    const { text, lower, lemma, pos } = tokens[i] as Token;
    if (/^[;:!?“"]$/.test(text)) return null;
    if (/^(?:who|which)$/.test(lower)) relative = true;
    const cue = i > from && /^(?:VERB|NOUN)$/.test(pos) && lower !== lemma ? cueOf(lemma) : undefined;
    if (!cue?.frames.has("Q") || !endsCue(tokens[i + 1], i + 1 < view.to)) {
      // "he was echoing Orr, who had said so": another clause.
      if (/^(?:VERB|AUX)$/.test(pos) && !relative && !/ing$/.test(lower)) return null;
      continue;
    }
    if (pos === "NOUN" && !/^(?:NOUN|PROPN)$/.test((tokens[i - 1] as Token).pos)) continue;
    let to = i;
    while (to > from && /^(?:PUNCT|ADV)$/.test((tokens[to - 1] as Token).pos)) to--;
    return neutral({
      rule: "quote-then-cue",
      source: [{ from, to }],
      cue: [{ from: i, to: i + 1 }],
      content: [wholeClause(view, q)],
      head: i,
      lemma,
      stance: cue.stance,
      cueClass: cue.cueClass,
      medium: cue.medium,
      depth: view.depth,
    });
  }
  return null;
}

/** A name, a pronoun or what may begin a phrase for somebody: no word that begins a clause or hangs on the quotation. */
const opensSource = (first: Token | undefined): boolean =>
  first !== undefined &&
  (/^(?:DET|PROPN|PRON|NUM|NOUN|ADJ)$/.test(first.pos) || /^\p{Lu}/u.test(first.text)) &&
  !/^(?:who|which|whose|whom|what|that|like)$/.test(first.lower);

/** Behind a cue stands the end, whom it was said to, or when and where. */
const endsCue = (next: Token | undefined, within: boolean): boolean =>
  !within || next === undefined || /^(?:PUNCT|ADP|ADV|SCONJ|PROPN)$/.test(next.pos);

/** `"…," Vane barked`: after a comma or ! inside the marks any plain verb of a name or "she" will do. */
function isAnyVerb(view: View, q: Quoted, mark: string, k: number, v: number): boolean {
  const verb = view.chunks[v]?.verb;
  if (!verb || v !== k + 1 || verb.form !== "finite" || verb.aux.length > 0 || !/^[,!?]$/.test(mark)) return false;
  if (!startsUpper(view, q.range) || wordsIn(view, q.range) < STATEMENT_WORDS) return false;
  if (!/^VERB$/.test(tokenAt(view, view.chunks[v]?.head ?? 0).pos) || /^(?:be|have|do)$/.test(verb.lemma)) return false;
  const subject = tokenAt(view, view.chunks[k]?.head ?? 0);
  const next = kindAt(view, v + 1);
  return (
    (subject.pos === "PROPN" || /^(?:he|she|i)$/.test(subject.lower)) &&
    (next === undefined || /^(?:stop|comma|cc|prep|sub|adv)$/.test(next))
  );
}

/**
 * What is said with the quotation `q` before the cue. A quotation that only ends a clause (`The plan was "dead," Vane said`) is
 * said with that clause; one set apart, or behind another cue, stands alone.
 */
function wholeClause(view: View, q: Quoted): Range {
  const before = kindAt(view, q.k - 1);
  const leadIn = leadInBefore(view, q);
  if (leadIn !== null) return { from: rangeOf(view, leadIn, leadIn).from, to: q.range.to };
  if (q.k === 0 || ((before === "comma" || before === "colon" || before === "dash") && startsUpper(view, q.range)))
    return q.range;
  if (before === "dash" && wordsIn(view, q.range) > LONGEST_FRONTED) return q.range;
  const begin = clauseBegin(view, q.k - 1);
  for (let k = begin; k < q.k; k++) {
    // "It is “the worst crisis” and “stunts growth,” Vane said": a phrase, and no statement of its own.
    if (kindAt(view, k) === "quote" && (startsUpper(view, q.range) || !isPhrase(view, k))) return q.range;
    // "Vane asked whether it was “closed,” the Herald reported": a phrase ends what another said, and belongs to it.
    const phrase = !startsUpper(view, q.range) && wordsIn(view, q.range) <= LONGEST_FRONTED;
    if (view.chunks[k]?.verb && cueFor(view, k, null) && k > begin + 1 && !isSubordinate(view, k) && !phrase)
      return q.range;
  }
  const opens = /^(?:np|adv|prep|sub|vg|adj|rel|that|cc)$/.test(kindAt(view, begin) ?? "");
  if (begin >= q.k || !(opens || isFirstPhrase(view, q, begin))) return q.range;
  // `Asked about it, "no comment," he said`: a clause without its own verb is no part of it.
  if (kindAt(view, q.k - 1) === "comma" && !hasVerbSince(view, begin, q.k)) return q.range;
  return { from: rangeOf(view, begin, begin).from, to: q.range.to };
}

/** `“They are painful” but necessary “for us all,” Vane said`, `“Harbour people” are “no fools,” Vane said`: the sentence begins with a quotation that goes on. */
function isFirstPhrase(view: View, q: Quoted, k: number): boolean {
  return kindAt(view, k) === "quote" && k < q.k - 1 && !startsUpper(view, q.range) && isPhrase(view, k);
}

/** Whether the quotation at `k` is a phrase in small letters that the clause around it goes on from. */
function isPhrase(view: View, k: number): boolean {
  const range = view.chunks[k] as Range;
  const title = startsUpper(view, range) && k > 0;
  return !title && wordsIn(view, range) <= LONGEST_FRONTED && !/^[,.?!]$/.test(lastMark(view, range));
}

const isSubordinate = (view: View, k: number): boolean => view.chunks[k]?.verb?.form !== "finite";

function hasVerbSince(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(view, k)) return true;
  return false;
}

/** The verb has a clause of its own to the right: the quotation before it is not what it says. */
function takesClause(view: View, v: number): boolean {
  const k = skipAdverbials(view, v + 1);
  if (kindAt(view, k) === "that") return true;
  const lemma = view.chunks[v]?.verb?.lemma;
  // "tweeted the day after the bridge had burnt"
  return lemma !== "tell" && clauseStarts(view, skipTime(view, v + 1));
}

/** The verb has an object that is no addressee: it did something to it. */
function takesObject(view: View, v: number, cue: Cue): boolean {
  const next = view.chunks[v + 1];
  if (next?.kind !== "np" || cue.frames.has("A") || cue.lemma === "say" || cue.lemma === "ask") return false;
  // "“Wait!” he urged them"
  return !isTime(view.doc, next) && !(cue.frames.has("O") && /^(?:me|us|you|him|her|them)$/.test(wordAt(view, v + 1)));
}
