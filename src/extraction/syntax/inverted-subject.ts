/** The subject behind its verb: `…,” said X, the head of Y`. */
import { type Chunk, isTime } from "../chunks.ts";
import { MEDIUM_NOUNS } from "../lexicon.ts";
import { canSpeak } from "./noun-phrases.ts";
import {
  clauseEnd,
  headAt,
  isFiniteVerb,
  isNominal,
  kindAt,
  type Subject,
  tokenAt,
  type View,
  wordAt,
} from "./view.ts";

const STOP_AFTER_NAME =
  /^(?:as|when|while|after|before|during|at|on|in|by|if|because|since|amid|following|speaking|referring|with|to|about|from|through|via|for)$/;

/** `…," said X, the head of Y`: the subject to the right of the verb at `v`. */
export function invertedSubject(view: View, v: number): Subject | null {
  let k = v + 1;
  if (!canSpeak(view, k)) return null;
  const from = k;
  // What hangs on the name by a preposition.
  const extend = (apposition = false): void => {
    for (;;) {
      if (kindAt(view, k + 1) === "paren") k++;
      else if (
        kindAt(view, k + 1) === "prep" &&
        isNominal(view, k + 2) &&
        // "wrote the auditor in her report"
        !(wordAt(view, k + 1) === "in" && /^(?:his|her|its|their)$/.test(wordAt(view, k + 2))) &&
        !(
          STOP_AFTER_NAME.test(wordAt(view, k + 1)) &&
          !bindsToNoun(view, k) &&
          !(apposition && bindsInApposition(view, k))
        ) &&
        !isTime(view.doc, view.chunks[k + 2] as Chunk)
      )
        k += 2;
      else if (kindAt(view, k + 1) === "cc" && kindAt(view, k + 2) === "np" && !isFiniteVerb(view, k + 3)) k += 2;
      else if (
        kindAt(view, k + 1) === "quote" &&
        kindAt(view, k) === "np" &&
        (view.chunks[k + 1] as Chunk).to - (view.chunks[k + 1] as Chunk).from <= 8 &&
        kindAt(view, k + 2) !== "stop"
      )
        k++;
      else if (kindAt(view, k + 1) === "np" && (kindAt(view, k) === "quote" || goesOnAsNoun(view, k + 1))) k++;
      else if (apposition && endsAsNoun(view, k + 1)) k++;
      else return;
    }
  };
  extend();
  if (kindAt(view, k + 1) === "rel" && wordAt(view, k + 1) === "who") k = clauseEnd(view, k + 1);
  else if (isDescribed(view, k)) k = clauseEnd(view, k + 1);
  // Appositions and relative clauses up to the end of the clause.
  while (kindAt(view, k + 1) === "comma") {
    const next = view.chunks[k + 2];
    if (!next) break;
    if (next.kind === "rel") {
      k = clauseEnd(view, k + 2);
      continue;
    }
    if (next.kind === "np" && !isTime(view.doc, next)) {
      // An apposition must end where the clause does.
      let end = k + 2;
      const saved = k;
      k = end;
      extend(true);
      end = k;
      const after = view.chunks[end + 1];
      if (after?.kind === "vg" && after.verb?.form === "finite" && !after.verb.ambiguous) {
        k = saved;
        break;
      }
      if (after?.kind === "rel") k = clauseEnd(view, end + 1);
      else if (after?.kind === "vg" && after.verb && (after.verb.form === "ing" || after.verb.ambiguous))
        k = clauseEnd(view, end + 1);
      continue;
    }
    // "said Ada Vane, 34, of Ketterby"
    if (/^\d+$/.test(wordAt(view, k)) && /^(?:of|from)$/.test(wordAt(view, k + 2)) && kindAt(view, k + 3) === "np") {
      k += 3;
      continue;
    }
    if (next.kind === "adj" || (next.kind === "adv" && OFFICE_AT_A_TIME.test(wordAt(view, k + 2)))) {
      k = clauseEnd(view, k + 2);
      continue;
    }
    break;
  }
  return { from, to: k, relative: false };
}

/** `, then the harbour chief`, `, also of Orla` */
const OFFICE_AT_A_TIME =
  /^(?:formerly|also|now|then|once|currently|previously|later|recently|still|long|himself|herself)$/;

/** `a veteran political commentator`, `the deputy national security adviser`: an adjective in the middle of the noun phrase. */
function goesOnAsNoun(view: View, k: number): boolean {
  const next = view.chunks[k] as Chunk;
  const isBare = /^(?:ADJ|NOUN)$/.test(tokenAt(view, next.from).pos) && !isTime(view.doc, next);
  return isBare && kindAt(view, k - 1) === "np" && !isFiniteVerb(view, k + 1);
}

/** `a Ketterby native`, `the harbour chief`, `… four years ago`: a last word that is read as an adjective or an adverb. */
function endsAsNoun(view: View, k: number): boolean {
  const next = view.chunks[k];
  if (!next || next.to - next.from > 1 || kindAt(view, k - 1) !== "np") return false;
  const ends = /^(?:comma|stop|rel|prep|undefined|cc)$/.test(String(kindAt(view, k + 1)));
  return ends && (next.kind === "adj" || wordAt(view, k) === "ago");
}

/** `a fellow with the Institute`, `head of the Centre on Floods`: what hangs on an apposition, where it does not tell where it was said. */
function bindsInApposition(view: View, k: number): boolean {
  const word = wordAt(view, k + 1);
  if (/^(?:for|at|from|with)$/.test(word)) return true;
  return (
    /^(?:in|on)$/.test(word) && !MEDIUM_NOUNS.has(headAt(view, k + 2)) && !/^(?:his|her|an?)$/.test(wordAt(view, k + 2))
  );
}

/** `said a clerk close to the council`, `said one man involved in the plan`: a common noun with what it is told by. */
function isDescribed(view: View, k: number): boolean {
  const next = view.chunks[k + 1];
  const named = view.chunks[k];
  if (!next || !named) return false;
  // "one Republican involved in it"
  const isCommon = tokenAt(view, named.head).pos === "NOUN" || /^(?:one|an?|another|some)$/.test(wordAt(view, k));
  if (!isCommon) return false;
  if (next.kind === "adj")
    return /^(?:close|familiar|aware|involved|briefed|present|opposed|knowledgeable|active|loyal|sympathetic)$/.test(
      wordAt(view, k + 1),
    );
  return next.verb?.form === "part" || (next.verb?.ambiguous === true && kindAt(view, k + 2) === "prep");
}

/** "of" always belongs to the noun before it; "in", "for" and the like do after a noun that is an office. */
function bindsToNoun(view: View, k: number): boolean {
  const head = view.chunks[k];
  if (!head) return false;
  const preposition = wordAt(view, k + 1);
  const first = tokenAt(view, head.head);
  if (
    preposition === "for" ||
    preposition === "at" ||
    preposition === "with" ||
    preposition === "from" ||
    preposition === "in" ||
    preposition === "to" ||
    preposition === "on"
  ) {
    return first.pos === "NOUN" && !isTime(view.doc, head);
  }
  return false;
}
