/** By what something was said: in an interview, on television, in court. */
import type { Medium, ResolvedSource } from "../attribution.ts";
import type { Document, Token } from "../document.ts";
import { MEDIUM_NOUNS } from "../lexicon.ts";
import type { Candidate } from "../rules/candidate.ts";
import type { Range } from "../syntax/view.ts";

const BROADCASTERS = /\b(?:tv|television|radio|broadcaster|channel|network)\b/i;
const TO_REPORTERS = /^(?:reporters|journalists|newsmen)$/;
const TO_COURT = /^(?:court|jury|jurors|judge|tribunal|magistrates?)$/;
const TO_ONE = /^(?:reporter|journalist|interviewer|newspaper|paper|magazine|agency|station)$/;
/** What a saying is in, on or at. */
const PREPOSITIONS = /^(?:in|on|at|via|through|by|during|over|after|before)$/;

/** @param circumstances the words about the saying. */
export function mediumOf(
  document: Document,
  { lemma, medium, addressee, cue, rule }: Candidate,
  circumstances: readonly Range[],
  { kind, name }: ResolvedSource,
): Medium | null {
  const told =
    inWords(document, circumstances) ?? inCue(document, cue) ?? (addressee ? ofAddressee(document, addressee) : null);
  if (told) return told;
  if (lemma === "testify") return "COURT";
  if (kind === "FOOTAGE") return "FOOTAGE";
  if (kind === "DOCUMENT") return ofDocument(name ?? "");
  if (medium) return medium;
  if (rule === "transcript") return "SPEECH";
  return name !== null && kind === "NAMED" && BROADCASTERS.test(name) ? "BROADCAST" : null;
}

/** "in a written statement", "on state television", "at a news conference". */
function inWords({ tokens }: Document, circumstances: readonly Range[]): Medium | null {
  for (const { from, to } of circumstances) {
    for (let i = from; i < to; i++) {
      if (!PREPOSITIONS.test((tokens[i] as Token).lower)) continue;
      for (let k = i + 1; k < Math.min(to, i + 7); k++) {
        const { lower, pos, text } = tokens[k] as Token;
        if (lower === "conference" && /^(?:news|press)$/.test(tokens[k - 1]?.lower ?? "")) return "PRESS_CONFERENCE";
        const noun = MEDIUM_NOUNS.get(lower) ?? MEDIUM_NOUNS.get(lower.replace(/s$/, ""));
        if (text === "X" && tokens[k - 1]?.lower === "on") return "SOCIAL_POST";
        const isModifier = k + 1 < to && tokens[k + 1]?.pos === "NOUN";
        if (noun && !isModifier) return noun;
        if (text === "," || pos === "ADP" || (pos === "VERB" && !/(?:ed|en)$/.test(lower))) break;
      }
    }
  }
  return null;
}

/** "released a statement saying", "said in a written statement", "told a news conference". */
function inCue({ tokens }: Document, cue: readonly Range[]): Medium | null {
  for (const { from, to } of cue) {
    for (let i = from + 1; i < to; i++) {
      const { lower, pos } = tokens[i] as Token;
      const noun = MEDIUM_NOUNS.get(lower);
      // "appear to show" is no show.
      if (noun && pos !== "VERB") return noun;
    }
  }
  return null;
}

function ofAddressee({ tokens }: Document, { from, to }: Range): Medium | null {
  for (let i = to - 1; i >= from; i--) {
    const { lower, pos, text } = tokens[i] as Token;
    // The Harbour Post is a newspaper.
    if (text === "Post") return "INTERVIEW";
    if (lower === "conference") return "PRESS_CONFERENCE";
    if (TO_REPORTERS.test(lower)) return "PRESS_CONFERENCE";
    if (TO_COURT.test(lower)) return "COURT";
    if (TO_ONE.test(lower)) return "INTERVIEW";
    const noun = MEDIUM_NOUNS.get(lower);
    if (noun && (pos === "NOUN" || pos === "PROPN")) return noun === "BROADCAST" ? "INTERVIEW" : noun;
  }
  return null;
}

/** What a writing is: a post, a filing, a statement; else a writing. */
function ofDocument(name: string): Medium {
  for (const word of name.split(/[^\p{L}-]+/u)) {
    const medium = word === "Post" ? undefined : MEDIUM_NOUNS.get(word.toLowerCase());
    if (medium && medium !== "SPEECH" && medium !== "INTERVIEW") return medium;
  }
  return "WRITING";
}
