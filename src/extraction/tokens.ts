/**
 * Words with their offsets, lemmas and parts of speech: wink-nlp, its known slips mended, and kept safe from hostile input.
 * Offsets are UTF-16 code units of the text as it came.
 */
import { createRequire } from "node:module";
import type { ItsFunction, WinkMethods } from "wink-nlp";
import type { Span } from "../domain/passage.ts";
import { cueOf } from "./lexicon.ts";

type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token {
  /** Its place in the document's list. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  lemma: string;
  pos: Pos;
  /** The sentence and the paragraph it stands in. */
  sentence: number;
  paragraph: number;
  /** How many quotations it stands in; the marks themselves count as outside. */
  quoteDepth: number;
  /** The outermost quotation it stands in, or null. */
  quote: number | null;
}

// wink is CommonJS, with types that `verbatimModuleSyntax` cannot import as values.
const require = createRequire(import.meta.url);
/**
 * wink keeps every word it ever saw, 13 MB for a million characters of new ones: it is made anew, in 50 ms, after so many characters,
 * so that the memory of a long run stays flat.
 */
const RENEW_AFTER = 5_000_000;
let seen = 0;
let wink: WinkMethods | null = null;

function winkFor(length: number): WinkMethods {
  seen += length;
  if (wink === null || seen > RENEW_AFTER) {
    seen = length;
    const make = require("wink-nlp") as (model: unknown, pipe: string[]) => WinkMethods;
    wink = make(require("wink-eng-lite-web-model"), ["pos"]);
  }
  return wink;
}

/** Longer runs without a space are no words: wink's patterns would take quadratic time over them. */
const LONGEST_WORD = 60;
/** So much text at a time goes to wink. */
const PIECE = 50_000;
/** A word of wink's is looked for this far behind the one before. */
const LONGEST_GAP = 200;

interface Raw {
  value: string;
  pos: Pos;
  lemma: string;
  start: number;
  end: number;
}

/** Text of the same length in which spaces stand for runs that are no words, and those runs. */
function cutLongRuns(text: string): { readonly clean: string; readonly runs: readonly Span[] } {
  const runs: Span[] = [];
  const parts: string[] = [];
  let done = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    if (run.length <= LONGEST_WORD) continue;
    // Text with dashes and quotation marks but without spaces is still text: only what is left between them is cut.
    for (const { 0: piece, index: within } of run.matchAll(/[^—–―…“”"‘’«»()[\]]+/g)) {
      if (piece.length <= LONGEST_WORD) continue;
      const start = index + within;
      parts.push(text.slice(done, start), " ".repeat(piece.length));
      done = start + piece.length;
      runs.push({ start, end: done });
    }
  }
  parts.push(text.slice(done));
  return { clean: parts.join(""), runs };
}

/** Words ending in a full stop that wink takes for abbreviations and that are usually words at a sentence's end. */
const NOT_ABBREVIATIONS = new Set(
  "in. no. sat. sun. wed. mar. art. fig. gen. mon. fri. may. june. july. act. pop. mass. miss. ore. wash. ill. ind. pa. me. id. la. al. so. is. it. us. am. pm. go. do. he. to. up. on. or. at. by. if. as. we. be. an. my. oh. man. men. pen. van. ms. ft. sec. min. del. cal. dem. ex. par. pt. rd. est. ed. app. bros. off. op. rep. cos. tel. ext. hon. gal. doz. mi.".split(
    " ",
  ),
);

/** Every kind of white space, and what is not seen at all, becomes a space: of the same length, so that offsets stay. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2028-\u202f\ufeff]/g;

function rawTokens(text: string): Raw[] {
  const { clean, runs } = cutLongRuns(text.replace(UNSEEN, " "));
  const raws: Raw[] = [];
  let r = 0;
  const runsBefore = (offset: number): void => {
    for (let run = runs[r]; run && run.start < offset; run = runs[++r]) {
      raws.push({ value: text.slice(run.start, run.end), pos: "X", lemma: "", ...run });
    }
  };
  for (let from = 0; from < clean.length; ) {
    const to = pieceEnd(clean, from);
    for (const raw of winkTokens(clean.slice(from, to))) {
      raw.start += from;
      raw.end += from;
      runsBefore(raw.start);
      raws.push(raw);
    }
    from = to;
  }
  runsBefore(clean.length);
  return raws;
}

/** Where a piece for wink that begins at `from` ends: at a space, and never between the halves of a character. */
function pieceEnd(text: string, from: number): number {
  const to = from + PIECE;
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(" ", to);
  if (space > from) return space;
  return /[\udc00-\udfff]/.test(text.charAt(to)) ? to + 1 : to;
}

/** What wink makes of a piece, with offsets into it. */
function winkTokens(piece: string): Raw[] {
  const nlp = winkFor(piece.length);
  const { value, pos, lemma } = nlp.its as unknown as Record<string, ItsFunction<string>>;
  const tokens = nlp.readDoc(piece).tokens();
  const values = tokens.out(value as ItsFunction<string>) as string[];
  const tags = tokens.out(pos as ItsFunction<string>) as Pos[];
  const lemmas = tokens.out(lemma as ItsFunction<string>) as string[];
  const raws: Raw[] = [];
  let at = 0;
  values.forEach((word, i) => {
    if (word.trim() === "") return;
    while (piece[at] === " ") at++;
    // wink leaves out what it cannot read.
    if (!piece.startsWith(word, at)) {
      const found = piece.slice(at, at + LONGEST_GAP).indexOf(word);
      if (found < 0) return;
      at += found;
    }
    raws.push({
      value: word,
      pos: tags[i] as Pos,
      lemma: lemmas[i] as string,
      start: at,
      end: at + word.length,
    });
    at += word.length;
  });
  return raws;
}

const isWord = (raw: Raw | undefined): boolean => raw !== undefined && /^[\p{L}\p{N}]/u.test(raw.value);

/** Hyphenated compounds become one word, `in.` two, and `"..."` one mark. */
function regroup(raws: readonly Raw[], text: string): Raw[] {
  const out: Raw[] = [];
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i] as Raw;
    const last = out.at(-1);
    if (raw.value === "-" && last && last.end === raw.start && isWord(last) && isWord(raws[i + 1])) {
      const next = raws[i + 1] as Raw;
      if (next.start === raw.end && last.end - last.start + next.end - next.start < LONGEST_WORD) {
        last.value = text.slice(last.start, next.end);
        last.end = next.end;
        last.lemma = last.value.toLowerCase();
        // London-based, war-torn, ten-year-old modify; governor-elect and re-election name.
        const capital = /^\p{Lu}/u.test(last.value) && next.pos === "PROPN";
        last.pos =
          next.pos === "VERB" || next.pos === "ADJ" || next.pos === "ADV" || next.pos === "ADP"
            ? "ADJ"
            : capital
              ? "PROPN"
              : next.pos === "NUM"
                ? "NUM"
                : "NOUN";
        i++;
        continue;
      }
    }
    // "R-Fla." and "D-N.Y.": the stop belongs to the abbreviation when the sentence goes on at once.
    const following = raws[i + 1];
    if (
      raw.value === "." &&
      last &&
      last.end === raw.start &&
      following &&
      following.start === raw.end &&
      /^\p{Lu}/u.test(last.value)
    ) {
      if (following.value === "," || following.value === ")") {
        last.value += ".";
        last.end = raw.end;
        continue;
      }
      if (/^\p{L}\.$/u.test(following.value)) {
        last.value += `.${following.value}`;
        last.end = following.end;
        i++;
        continue;
      }
    }
    // "S.C." that was cut in two
    if (last && last.end === raw.start && /^\p{L}\.$/u.test(raw.value) && /\p{Lu}\.$/u.test(last.value)) {
      last.value += raw.value;
      last.lemma = last.value.toLowerCase();
      last.end = raw.end;
      continue;
    }
    // "''a long day''": two marks and a word that wink divides in the middle.
    if (
      /^'\p{L}/u.test(raw.value) &&
      last?.value === "'" &&
      last.end === raw.start &&
      !/^'(?:s|ll|re|ve|d|m|t)$/.test(raw.value)
    ) {
      last.value = "''";
      last.end = raw.start + 1;
      const word = raw.value.slice(1);
      out.push({
        ...raw,
        value: word,
        lemma: word.toLowerCase(),
        pos: word === "a" || word === "the" ? "DET" : raw.pos,
        start: raw.start + 1,
      });
      continue;
    }
    if (raw.value === "'" && last?.value === "'" && last.end === raw.start) {
      last.value = "''";
      last.end = raw.end;
      continue;
    }
    if (raw.value.length > 2 && raw.value.endsWith(".") && NOT_ABBREVIATIONS.has(raw.value) && !/\d/.test(raw.value)) {
      const word = raw.value.slice(0, -1);
      out.push({
        value: word,
        pos: FUNCTION_TAGS.get(word) ?? raw.pos,
        lemma: word,
        start: raw.start,
        end: raw.end - 1,
      });
      out.push({ value: ".", pos: "PUNCT", lemma: ".", start: raw.end - 1, end: raw.end });
      continue;
    }
    out.push({ ...raw });
  }
  return out;
}

const FUNCTION_TAGS = new Map<string, Pos>(
  (
    [
      ["ADP", "in on at by to up off"],
      ["PRON", "it us he we me"],
      ["AUX", "is am be do"],
      ["ADV", "no so"],
      ["VERB", "go act"],
    ] as const
  ).flatMap(([pos, words]) => words.split(" ").map((word) => [word, pos] as const)),
);

/** Words that stay what they are even with a capital letter. */
const CLOSED =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|i|you|who|which|what|how|why|when|where|while|if|as|after|before|since|because|although|though|until|unless|and|but|or|nor|yet|so|in|on|at|by|of|to|for|with|from|about|against|between|during|under|over|not|no|his|her|its|their|our|my|your|some|many|most|all|both|each|every|any|few|several|other|others|another|one|two|also|then|there|here|now|still|even|only|just|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|shall)$/;

const SAY_FORMS =
  /^(?:said|says|say|told|tells|wrote|writes|added|adds|tweeted|noted|notes|asked|argued|argues|insisted|warned|claimed|declared|acknowledged|announced|explained|continued|replied|responded|recalled|denied|declined|accused|called|described|urged|stressed|predicted|joked|suggested)$/;
/** Forms that are nouns as well, with the lemma of the verb. */
const NOUN_OR_VERB = new Map<string, string>(
  "says:say claims:claim reports:report calls:call warns:warn notes:note states:state shows:show suggests:suggest argues:argue promises:promise questions:question asks:ask answers:answer estimates:estimate charges:charge demands:demand finds:find tells:tell writes:write tweets:tweet adds:add insists:insist denies:deny blames:blame slams:slam blasts:blast vows:vow pledges:pledge urges:urge plans:plan hopes:hope fears:fear backs:back attacks:attack rips:rip mocks:mock points:point retorts:retort asks:ask accuses:accuse records:record disputes:dispute rejects:reject condemns:condemn questions:question predicts:predict believes:believe thinks:think acknowledges:acknowledge concedes:concede confirms:confirm announces:announce explains:explain describes:describe defends:defend criticizes:criticize declares:declare contends:contend maintains:maintain"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const BASE_FORMS = new Set(
  "note claim report warn fear hope argue contend state say estimate question doubt suspect complain show find suggest indicate predict appeal".split(
    " ",
  ),
);

const isNoun = (raw: Raw): boolean => raw.pos === "NOUN" || raw.pos === "PROPN";

/** Nouns in -ing that wink takes for participles: that finding, the ruling. */
const ING_NOUNS = /^(?:finding|ruling|warning|hearing|meeting|reading|briefing|filing)$/;

/** `were also reports of`, `to questions about`, `of lead in`, `disputes that finding`: by the words beside them. */
function mendNounsTakenForVerbs(
  raw: Raw,
  before: Raw | undefined,
  after: Raw | undefined,
  second: Raw | undefined,
): void {
  const lower = raw.value.toLowerCase();
  // "Claims by captains that", "Reports of looting"
  if (
    raw.pos === "VERB" &&
    before === undefined &&
    NOUN_OR_VERB.has(lower) &&
    /^(?:of|by|from|that)$/.test(after?.value ?? "")
  )
    raw.pos = "NOUN";
  // "his claim that"
  if (
    raw.pos === "VERB" &&
    /^(?:his|her|its|their|our|my)$/.test(before?.value ?? "") &&
    raw.lemma === lower &&
    lower !== "said"
  )
    raw.pos = "NOUN";
  if (lower === "shot" && before?.pos === "PROPN" && after?.value === "back") {
    raw.pos = "VERB";
    raw.lemma = "shoot";
  }
  if (raw.pos === "VERB" && before) {
    const third = lower.endsWith("s") && raw.lemma !== lower && !/ss$/.test(lower);
    if (third && (before.value === "to" || before.value === "return")) raw.pos = "NOUN";
    if (third && after?.value === "of" && (before.pos === "AUX" || second?.pos === "AUX")) raw.pos = "NOUN";
    const base = raw.lemma === lower && !/(?:ing|ed)$/.test(lower);
    if (
      base &&
      /^(?:of|with|without)$/.test(before.value) &&
      (after === undefined || after.pos === "ADP" || after.pos === "PUNCT")
    )
      raw.pos = "NOUN";
    if (
      ING_NOUNS.test(lower) &&
      /^(?:that|this|the)$/.test(before.value) &&
      (after === undefined || after.pos === "PUNCT")
    ) {
      raw.pos = "NOUN";
      before.pos = "DET";
    }
  }
  // "would neither confirm nor deny"
  if (lower === "neither" && before?.pos === "AUX") raw.pos = "ADV";
  // "have long been said"
  if (lower === "long" && before?.pos === "AUX" && (after?.pos === "AUX" || after?.pos === "VERB")) raw.pos = "ADV";
  if (lower === "show" && raw.pos === "NOUN" && after?.value === "that" && !/^(?:DET|ADJ)$/.test(before?.pos ?? "")) {
    raw.pos = "VERB";
    raw.lemma = "show";
  }
  // "a group that monitors the war"
  if (
    raw.pos === "NOUN" &&
    /[^s]s$/.test(lower) &&
    /^(?:that|which|who)$/.test(before?.value ?? "") &&
    (second?.pos === "NOUN" || second?.pos === "PROPN") &&
    (after?.pos === "DET" || after?.pos === "PRON" || after?.pos === "PROPN")
  ) {
    raw.pos = "VERB";
    raw.lemma = lower.slice(0, -1);
  }
  // "six in 10 say", "those over 60 say", but "a say", "their say"
  if (lower === "say" && raw.pos === "NOUN" && before && !/^(?:DET|ADJ|PRON|PART)$/.test(before.pos)) raw.pos = "VERB";
  // "has been warning", "who claim to"
  const cue = raw.pos === "NOUN" ? cueOf(lower.endsWith("ing") ? lower.slice(0, -3) : lower) : undefined;
  if (
    cue &&
    ((lower.endsWith("ing") && before?.value === "been") || (cue.lemma === lower && before?.value === "who"))
  ) {
    raw.pos = "VERB";
    raw.lemma = cue.lemma;
  }
  if (raw.pos === "VERB" && before === undefined && after && /^(?:himself|herself|itself)$/.test(after.value))
    raw.pos = "PROPN";
  if (raw.pos === "NOUN" && before && (before.value === "," || /^(?:who|which)$/.test(before.value))) {
    const verb = NOUN_OR_VERB.get(lower);
    if (
      verb &&
      verb !== lower &&
      (/^(?:that|the|a|an|his|her|its|their|this|any)$/.test(after?.value ?? "") || after?.pos === "NUM")
    ) {
      raw.pos = "VERB";
      raw.lemma = verb;
    }
  }
  const mayBeCue = before?.pos === "CCONJ" || before?.pos === "AUX";
  if (raw.pos === "ADJ" && mayBeCue && after?.value === "that" && lower.endsWith("ed")) {
    raw.pos = "VERB";
    raw.lemma = cueOf(lower.slice(0, -1))?.lemma ?? cueOf(lower.slice(0, -2))?.lemma ?? lower;
  }
  // "Neighbouring Vendria condemned": no participle of the sentence's subject.
  if (raw.pos === "VERB" && before === undefined && /^(?:neighbou?ring|ruling|visiting|opposing)$/.test(lower))
    raw.pos = "ADJ";
}

/** Mends what wink is known to get wrong, in place. */
function mend(raws: Raw[]): void {
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i] as Raw;
    const before = raws[i - 1];
    const after = raws[i + 1];
    const lower = raw.value.toLowerCase();
    const capital = /^\p{Lu}/u.test(raw.value);
    if (raw.value === "IS" && (after?.pos === "NOUN" || after?.value === "'s" || before?.pos === "DET")) {
      raw.pos = "PROPN";
      raw.lemma = "is";
      continue;
    }
    if (raw.value === "WHO" && !/^\p{Lu}{2,}$/u.test(after?.value ?? "")) raw.pos = "PROPN";
    // Particles of names: de Blanc, van der Meer.
    if (
      /^(?:de|del|di|da|du|van|von|der|den|bin|ibn|al|el|ter)$/.test(raw.value) &&
      after &&
      /^\p{Lu}/u.test(after.value)
    )
      raw.pos = "PROPN";
    if (raw.value === "US" && before?.value !== before?.value.toUpperCase()) raw.pos = "PROPN";
    // Surnames and names of places that are also words: Lynch, Rice, Rubio's, Cruz.
    if (capital && raw.value.length > 1 && raw.pos !== "PROPN" && raw.pos !== "PUNCT" && !CLOSED.test(lower)) {
      const starts =
        before === undefined ||
        /^[.!?:"“”'‘’…—–-]+$/.test(before.value) ||
        (before.pos === "PUNCT" && before.value !== ",");
      const named = before?.pos === "PROPN" && /^\p{Lu}/u.test(before.value);
      if ((raw.pos === "VERB" || raw.pos === "AUX" || raw.pos === "INTJ") && !starts) raw.pos = "PROPN";
      else if (starts && after && SAY_FORMS.test(after.value) && !/ly$/.test(lower)) raw.pos = "PROPN";
      else if (starts && after && /^(?:said|says)$/.test(after.value)) raw.pos = "PROPN";
      else if (
        (raw.pos === "VERB" || raw.pos === "ADJ") &&
        before &&
        /^["”']+$/.test(before.value) &&
        after?.value === ","
      )
        raw.pos = "PROPN";
      else if (
        raw.pos === "VERB" &&
        starts &&
        after?.pos === "PROPN" &&
        !SAY_FORMS.test(lower) &&
        !/(?:ing|ed)$/.test(lower)
      )
        raw.pos = "PROPN";
      else if (named && (raw.pos === "NOUN" || raw.pos === "ADJ" || raw.pos === "ADV" || raw.pos === "X"))
        raw.pos = "PROPN";
    }
    const verb = NOUN_OR_VERB.get(lower);
    if (
      verb &&
      raw.pos === "NOUN" &&
      before &&
      (before.pos === "PROPN" || before.pos === "PRON" || before.pos === "ADV" || before.pos === "NOUN")
    ) {
      const next = after?.value.toLowerCase() ?? "";
      const saysSomething =
        /^(?:that|the|he|she|it|they|we|i|a|an|his|her|its|their|there|if|whether|this|these|those|no|for|on|him|them)$/.test(
          next,
        ) ||
        after?.pos === "PROPN" ||
        /^["“'‘:,.]/.test(next);
      if (
        (before.pos === "PRON" && /^(?:he|she|it|who|which|that)$/i.test(before.value)) ||
        lower === "says" ||
        (saysSomething && before.pos !== "NOUN")
      ) {
        raw.pos = "VERB";
        raw.lemma = verb;
      }
    }
    mendNounsTakenForVerbs(raw, before, after, raws[i - 2]);
    // "an earlier report", "the long wait": a verb's base form behind a determiner names.
    if (raw.pos === "VERB" && !capital && raw.lemma === lower && !/(?:ing|ed)$/.test(lower)) {
      const second = raws[i - 2];
      const determined = second?.pos === "DET" || /^(?:his|her|its|their)$/.test(second?.value ?? "");
      const modified = (before?.pos === "ADJ" || before?.pos === "ADV") && determined;
      if (modified && after?.pos !== "DET" && after?.pos !== "PRON") raw.pos = "NOUN";
    }
    // "the self-described socialist said"
    if (
      raw.pos === "ADJ" &&
      after &&
      /^(?:said|says|told|added)$/.test(after.value) &&
      (before?.pos === "DET" || before?.pos === "ADJ")
    )
      raw.pos = "NOUN";
    // "The candidate claims that", "the mayor warns she"
    if (
      verb &&
      raw.pos === "NOUN" &&
      lower !== verb &&
      before?.pos === "NOUN" &&
      /^(?:that|he|she|they|his|there)$/.test(after?.value ?? "")
    ) {
      raw.pos = "VERB";
      raw.lemma = verb;
    }
    // "Toomey fumed on Tuesday"
    if (
      raw.pos === "ADJ" &&
      lower.endsWith("ed") &&
      !capital &&
      before &&
      (before.pos === "PROPN" || before.pos === "PRON") &&
      after &&
      !isNoun(after)
    ) {
      const lemma = cueOf(lower.slice(0, -1))?.lemma ?? cueOf(lower.slice(0, -2))?.lemma;
      if (lemma) {
        raw.pos = "VERB";
        raw.lemma = lemma;
      }
    }
    if (
      lower === "warning" &&
      raw.pos === "NOUN" &&
      after?.value === "that" &&
      (before?.pos === "PUNCT" || before?.pos === "CCONJ" || before?.pos === "ADV")
    ) {
      raw.pos = "VERB";
      raw.lemma = "warn";
    }
    // "he's said", "she's been saying"
    if (
      (lower === "'s" || lower === "’s") &&
      raw.pos === "PART" &&
      before &&
      /^(?:he|she|it|who|that|there|what)$/i.test(before.value)
    )
      raw.pos = "AUX";
    // "Advocacy groups note that", "officials claim that"
    if (
      raw.pos === "NOUN" &&
      BASE_FORMS.has(lower) &&
      before &&
      (before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "PRON") &&
      (/s$|people|^(?:police|they|we|you|i|who)$/i.test(before.value) ||
        (raws[i - 2]?.pos === "ADP" && /s$/.test(raws[i - 3]?.value ?? ""))) &&
      /^(?:that|he|she|they|it|the|for)$/.test(after?.value ?? "")
    ) {
      raw.pos = "VERB";
      raw.lemma = lower;
    }
    if (SAY_FORMS.test(lower) && raw.value !== raw.value.toUpperCase() && capital && lower === "says") {
      raw.pos = "VERB";
      raw.lemma = "say";
    }
    if (lower === "since" && before?.pos === "AUX" && (after?.pos === "VERB" || after?.pos === "AUX")) raw.pos = "ADV";
    if (lower === "said" && before?.pos !== "DET") {
      raw.pos = "VERB";
      raw.lemma = "say";
    }
    if (lower === "like" && raw.pos === "VERB" && (before?.pos === "PUNCT" || before?.pos === "NOUN")) raw.pos = "ADP";
    if (lower === "according" && after?.value.toLowerCase() === "to") raw.pos = "VERB";
    if (lower === "that" && raw.pos === "ADP") raw.pos = "SCONJ";
    if (raw.pos === "VERB" && raw.lemma === lower && lower.length > 4) raw.lemma = lemmaOf(lower);
  }
}

/** Lemmas of verb forms that wink leaves as they are. */
function lemmaOf(lower: string): string {
  if (lower.startsWith("tweet") || lower.startsWith("retweet")) return lower.replace(/(?:ed|ing|s)$/, "");
  return lower;
}

/** The text's words, in order. Sentences, paragraphs and quotations are filled in by `document.ts`. */
export function tokenize(text: string): Token[] {
  const raws = regroup(rawTokens(text), text);
  mend(raws);
  return raws.map((raw, index) => ({
    index,
    start: raw.start,
    end: raw.end,
    text: raw.value,
    lower: raw.value.toLowerCase().replace(/’/g, "'"),
    lemma: raw.lemma,
    pos: (raw.pos as string) === "SPACE" ? "X" : raw.pos,
    sentence: -1,
    paragraph: -1,
    quoteDepth: 0,
    quote: null,
  }));
}
