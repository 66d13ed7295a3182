/**
 * Quotations and who says them: `"…," X said`, `"…," said X`, `X said, "…"`, quotations broken by their cue, those that go on in
 * the following sentences of a paragraph, over paragraphs without closing marks, and in a block after `X said:`.
 */
import { isTime } from "../chunks.ts";
import { type Cue, EVIDENCE_NOUNS, PLAIN_CUE } from "../lexicon.ts";
import { clauseStarts } from "../syntax/clauses.ts";
import { invertedSubject } from "../syntax/inverted-subject.ts";
import { subjectOf } from "../syntax/subjects.ts";
import { isFiniteVerb, kindAt, type Range, rangeOf, tokenAt, type View, wordAt } from "../syntax/view.ts";
import { type Candidate, neutral } from "./candidate.ts";
import { clauseBegin, skipAdverbials } from "./stretches.ts";
import { candidate, cueFor } from "./verbs.ts";

/** Fewer words than this in quotation marks, inside a sentence, are a phrase and not a statement. */
const STATEMENT_WORDS = 4;

/** Chunks that are a quotation standing for itself. */
interface Quoted {
  readonly k: number;
  readonly range: Range;
}

function quotedChunks(view: View): Quoted[] {
  const found: Quoted[] = [];
  view.chunks.forEach((chunk, k) => {
    if (chunk.kind === "quote") found.push({ k, range: { from: chunk.from, to: chunk.to } });
  });
  return found;
}

/** The last mark inside the quotation: a comma or stop before the closing marks. */
function lastMark(view: View, range: Range): string {
  for (let i = range.to - 1; i >= range.from; i--) {
    const { text } = view.doc.tokens[i] as { text: string };
    if (!/^["“”»’'`]+$/.test(text)) return text;
  }
  return "";
}

const wordsIn = (view: View, range: Range): number => {
  let n = 0;
  for (let i = range.from; i < range.to; i++) if (view.doc.tokens[i]?.pos !== "PUNCT") n++;
  return n;
};

const startsUpper = (view: View, range: Range): boolean => {
  for (let i = range.from; i < range.to; i++) {
    const { text } = view.doc.tokens[i] as { text: string };
    if (/^["“”«„‘'`[(…]+$/.test(text)) continue;
    return /^[\p{Lu}\p{N}]/u.test(text);
  }
  return false;
};

/** Whether a sentence is nothing but quotations. */
export const isQuoteOnly = (view: View): boolean =>
  view.chunks.some((c) => c.kind === "quote") &&
  view.chunks.every(
    (c) =>
      c.kind === "quote" ||
      c.kind === "stop" ||
      c.kind === "comma" ||
      c.kind === "dash" ||
      c.kind === "paren" ||
      c.kind === "other",
  );

/** `"…," X said` and `"…," said X`: the cue behind the quotation at chunk `q`. */
function cueBehind(view: View, q: Quoted): Candidate | null {
  const mark = lastMark(view, q.range);
  let k = q.k + 1;
  let comma = false;
  while (kindAt(view, k) === "comma" || kindAt(view, k) === "dash" || kindAt(view, k) === "paren") {
    comma = true;
    k++;
  }
  const closes = comma || /^(?:[,?!…—–-]|--|\.\.\.)$/.test(mark);
  if (!closes && (!startsUpper(view, q.range) || q.k > 0)) return null;
  while (kindAt(view, k) === "adv") k++;
  const first = view.chunks[k];
  if (!first) return null;
  if (first.kind === "vg" && first.verb?.form === "finite") {
    const subject = invertedSubject(view, k);
    const cue = cueFor(view, k, subject);
    if (subject && cue?.frames.has("Q"))
      return candidate({ rule: "quote-then-cue", view, v: k, subject, cue, content: [wholeClause(view, q)] });
    // `"…!" beamed X.`: any verb will do when nothing else follows.
    const next = kindAt(view, (subject?.to ?? k) + 1);
    if (
      subject &&
      /^[,!?]$/.test(mark) &&
      first.verb.aux.length === 0 &&
      (next === "stop" || next === undefined || next === "comma")
    ) {
      return candidate({ rule: "quote-then-verb", view, v: k, subject, cue: PLAIN_CUE, content: [q.range] });
    }
    return null;
  }
  if (first.kind !== "np" && first.kind !== "quote" && first.kind !== "rel") return null;
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
    const cue = cueFor(view, v, subject);
    const particle = cue ? quoteParticle(view, v, cue) : null;
    if (
      cue &&
      (cue.frames.has("Q") || particle !== null) &&
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
    if (chunk.verb.form === "finite" && !cue) return null;
  }
  return null;
}

/** The particle that makes the verb at `v` one of speech: `shot back`, `put it`. */
function quoteParticle(view: View, v: number, cue: Cue): number | null {
  return cue.particles.get(wordAt(view, v + 1))?.has("Q") ? v + 1 : null;
}

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
  if (q.k === 0 || ((before === "comma" || before === "colon" || before === "dash") && startsUpper(view, q.range)))
    return q.range;
  const begin = clauseBegin(view, q.k - 1);
  for (let k = begin; k < q.k; k++) {
    if (kindAt(view, k) === "quote") return q.range;
    if (view.chunks[k]?.verb && cueFor(view, k, null) && k > begin + 1 && !isSubordinate(view, k)) return q.range;
  }
  if (begin >= q.k || !/^(?:np|adv|prep|sub|vg|adj|rel|that)$/.test(kindAt(view, begin) ?? "")) return q.range;
  // `Asked about it, "no comment," he said`: a clause without its own verb is no part of it.
  if (kindAt(view, q.k - 1) === "comma" && !hasVerbSince(view, begin, q.k)) return q.range;
  return { from: rangeOf(view, begin, begin).from, to: q.range.to };
}

const isSubordinate = (view: View, k: number): boolean => view.chunks[k]?.verb?.form !== "finite";

function hasVerbSince(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(view, k)) return true;
  return false;
}

/**
 * `X said:` at a paragraph's end, the quotation standing in the next: the candidate, without its content. Any verb will do
 * (`X released the following statement:`): what stands from the verb to the colon is the cue.
 */
export function colonBlock(view: View): Candidate | null {
  let last = view.chunks.length - 1;
  while (last >= 0 && kindAt(view, last) === "other") last--;
  if (kindAt(view, last) !== "colon" && kindAt(view, last) !== "comma") return null;
  const isColon = kindAt(view, last) === "colon";
  let fallback: Candidate | null = null;
  for (let v = last - 1; v >= 0; v--) {
    const verb = view.chunks[v]?.verb;
    if (kindAt(view, v) === "semi" || kindAt(view, v) === "stop") break;
    if (!verb || verb.passive) continue;
    const inverted = v === 0 ? invertedSubject(view, v) : null;
    const subject = inverted ?? subjectOf(view, v);
    if (!subject) continue;
    const cue = cueFor(view, v, subject);
    if (cue?.frames.has("Q"))
      return candidate({
        rule: "colon-block",
        view,
        v,
        subject,
        cue,
        content: [],
        addressee: addresseeOf(view, v, cue.frames.has("A")),
      });
    if (isColon && !fallback && verb.form === "finite") {
      const made = candidate({ rule: "colon-block", view, v, subject, cue: cue ?? PLAIN_CUE, content: [] });
      const start = (view.chunks[v] as Range).from;
      const end = (view.chunks[Math.min(last, v + 4)] as Range).to;
      fallback = { ...made, cue: [{ from: start, to: end }] };
    }
  }
  return fallback;
}

/** The verb has a clause of its own to the right: the quotation before it is not what it says. */
function takesClause(view: View, v: number): boolean {
  const k = skipAdverbials(view, v + 1);
  if (kindAt(view, k) === "that") return true;
  const lemma = view.chunks[v]?.verb?.lemma;
  return lemma !== "tell" && clauseStarts(view, v + 1);
}

/** The verb has an object that is no addressee: it did something to it. */
function takesObject(view: View, v: number, cue: Cue): boolean {
  const next = view.chunks[v + 1];
  if (next?.kind !== "np" || cue.frames.has("A") || cue.lemma === "say" || cue.lemma === "ask") return false;
  return !isTime(view.doc, next);
}

function addresseeOf(view: View, v: number, takes: boolean): Range | null {
  const next = view.chunks[v + 1];
  return takes && next?.kind === "np" ? { from: next.from, to: next.to } : null;
}

/** `X said, "…"`, `X told Y on Monday: "…"`: the cue before the quotation at chunk `q`. */
function cueBefore(view: View, q: Quoted): Candidate | null {
  let k = q.k - 1;
  const mark = kindAt(view, k);
  const marked = mark === "comma" || mark === "colon";
  if (marked) k--;
  const statement = wordsIn(view, q.range) >= STATEMENT_WORDS || startsUpper(view, q.range);
  if (!marked && !statement && kindAt(view, k) !== "vg") return null;
  // `X demurred: "…"`: before a colon any verb will do.
  if (mark === "colon") {
    const verb = view.chunks[k]?.verb;
    const subject = verb?.form === "finite" && !verb.passive ? subjectOf(view, k) : null;
    const last = tokenAt(view, view.chunks[k]?.head ?? 0).pos === "VERB";
    if (subject && last && !cueFor(view, k, subject))
      return candidate({ rule: "cue-then-quote", view, v: k, subject, cue: PLAIN_CUE, content: [q.range] });
  }
  // "the claim was, Vane said, “wrong”": what stands before the cue belongs to it.
  if (mark === "comma" && !startsUpper(view, q.range) && isAside(view, k)) return null;
  const leading = saidFirst(view, q, marked ? k + 1 : k + 2);
  if (leading) return leading;
  // Back over the addressee, the place and the day to the verb.
  for (let steps = 0; steps < 22 && k >= 0; steps++, k--) {
    const chunk = view.chunks[k];
    if (!chunk) return null;
    if (chunk.kind === "vg" && chunk.verb) {
      // `Said X, the head of Y: "…"`
      const subject = subjectOf(view, k) ?? (k === 0 && chunk.verb.form === "finite" ? invertedSubject(view, k) : null);
      const cue = cueFor(view, k, subject);
      const particle = cue ? quoteParticle(view, k, cue) : null;
      const quotes =
        cue &&
        (particle !== null || (cue.frames.has("Q") && (cue.lemma !== "read" || cue.evidenceOnly || mark === "colon")));
      // "The band opened with “Harbour Lights”"
      const title =
        /^(?:open|begin|start|finish)$/.test(cue?.lemma ?? "") && wordsIn(view, q.range) < STATEMENT_WORDS + 1;
      if (cue && quotes && !title && subject && !chunk.verb.passive) {
        if (!marked && k !== q.k - 1 && !startsUpper(view, q.range)) return null;
        // A quoted phrase that a clause goes on from is told, not quoted.
        if (clauseGoesOn(view, q.k)) return null;
        return candidate({
          rule: "cue-then-quote",
          view,
          v: k,
          subject,
          cue,
          content: [q.range],
          particle,
          addressee: addresseeOf(view, k, cue.frames.has("A")),
        });
      }
      if (!marked || mark === "comma") {
        if (!marked || (chunk.verb.form === "finite" && !chunk.verb.ambiguous) || chunk.verb.form === "inf")
          return null;
      }
      continue;
    }
    if (chunk.kind === "that" || chunk.kind === "semi" || chunk.kind === "stop") return null;
    if (chunk.kind === "quote" && steps > 0) return null;
    if (!marked && chunk.kind === "comma") return null;
  }
  return null;
}

function clauseGoesOn(view: View, q: number): boolean {
  const next = view.chunks[q + 1];
  if (!next || next.kind === "stop") return false;
  const mark = lastMark(view, { from: (view.chunks[q] as Range).from, to: (view.chunks[q] as Range).to });
  return (
    !/^[.,?!…]$/.test(mark) &&
    next.kind !== "comma" &&
    next.kind !== "dash" &&
    next.kind !== "cc" &&
    next.kind !== "semi" &&
    next.kind !== "paren"
  );
}

/** The attributions of a sentence's quotations. */
export function quoted(view: View): Candidate[] {
  const found: Candidate[] = [];
  const quotes = quotedChunks(view);
  const used = new Set<number>();
  for (const q of quotes) {
    if (used.has(q.k)) continue;
    const behind = cueBehind(view, q);
    if (behind) {
      used.add(q.k);
      found.push(behind);
      // `"…," he said, "…"`: what follows the cue goes on.
      const next = quotes.find((other) => other.k > q.k && !used.has(other.k));
      if (next && behind.head !== null && next.range.from > behind.head) {
        const mark = kindAt(view, next.k - 1);
        if ((mark === "comma" || mark === "dash" || mark === "colon") && !cueBetween(view, behind.head, next.k)) {
          behind.content.push(next.range);
          used.add(next.k);
        }
      }
      continue;
    }
    const before = cueBefore(view, q);
    const named = before ?? nameColon(view, q) ?? signature(view, q);
    if (named && named !== before) {
      used.add(q.k);
      found.push(named);
      continue;
    }
    if (before) {
      used.add(q.k);
      found.push(before);
      let last = q.k;
      // `said, "…" and "…"`
      for (const other of quotes) {
        if (other.k <= last || used.has(other.k)) continue;
        if (other.k - last <= 2 && /^(?:cc|comma|dash|stop|paren)$/.test(kindAt(view, last + 1) ?? "quote")) {
          before.content.push(other.range);
          used.add(other.k);
          last = other.k;
        } else break;
      }
    }
  }
  return found;
}

/** Another verb that says between the cue's word and chunk `k`. */
function cueBetween(view: View, head: number, k: number): boolean {
  for (let j = k - 1; j >= 0; j--) {
    const chunk = view.chunks[j];
    if (!chunk || chunk.head <= head) return false;
    if (chunk.verb && cueFor(view, j, null)?.frames.has("Q")) return true;
  }
  return false;
}

/** Whether the verb at `v` with its subject stands between commas, a clause's beginning before them. */
function isAside(view: View, v: number): boolean {
  const subject = view.chunks[v]?.verb ? subjectOf(view, v) : null;
  if (!subject || subject.from < 2 || kindAt(view, subject.from - 1) !== "comma") return false;
  return isFiniteVerb(view, subject.from - 2);
}

/** `Said Dora Vane, who was there, "…"`: the verb begins the sentence, and its subject ends at the mark before the quotation. */
function saidFirst(view: View, q: Quoted, end: number): Candidate | null {
  if (view.chunks[0]?.verb?.form !== "finite") return null;
  const subject = invertedSubject(view, 0);
  const cue = cueFor(view, 0, subject);
  if (!subject || !cue?.frames.has("Q") || subject.to + 1 !== end - 1) return null;
  return candidate({ rule: "cue-then-quote", view, v: 0, subject, cue, content: [q.range] });
}

/** `From the report: "…"`, `— Dora Vane: "…"`: a name or a document, a colon, and a statement. */
function nameColon(view: View, q: Quoted): Candidate | null {
  const colon = view.chunks[q.k - 1];
  const name = view.chunks[q.k - 2];
  if (colon?.kind !== "colon" || name?.kind !== "np") return null;
  if (!startsUpper(view, q.range) || wordsIn(view, q.range) < STATEMENT_WORDS) return null;
  const head = tokenAt(view, name.head);
  if (head.pos !== "PROPN" && !EVIDENCE_NOUNS.has(head.lower)) return null;
  for (let k = 0; k < q.k; k++) if (view.chunks[k]?.verb && cueFor(view, k, null)?.frames.has("Q")) return null;
  return neutral({
    rule: "cue-colon",
    source: [{ from: name.from, to: name.to }],
    cue: [{ from: colon.from, to: colon.to }],
    content: [q.range],
    depth: view.depth,
  });
}

/** `"…" – Dora Vane, Ketterby`: a quotation with its speaker's name behind a dash, and nothing more. */
function signature(view: View, q: Quoted): Candidate | null {
  const dash = view.chunks[q.k + 1];
  const name = view.chunks[q.k + 2];
  if (q.k !== 0 || dash?.kind !== "dash" || name?.kind !== "np" || wordsIn(view, q.range) < STATEMENT_WORDS)
    return null;
  if (tokenAt(view, name.head).pos !== "PROPN" || view.chunks.some((c) => c.verb?.form === "finite")) return null;
  return neutral({
    rule: "signature",
    source: [{ from: name.from, to: endOfName(view, q.k + 2) }],
    cue: [{ from: dash.from, to: dash.to }],
    content: [q.range],
    depth: view.depth,
  });
}

/** A name with what stands behind its commas, to the end. */
function endOfName(view: View, k: number): number {
  let last = k;
  for (let j = k; j < view.chunks.length; j++) if (/^(?:np|paren|prep)$/.test(kindAt(view, j) ?? "")) last = j;
  return (view.chunks[last] as Range).to;
}
