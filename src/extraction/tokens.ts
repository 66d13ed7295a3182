/**
 * Words with their offsets, lemmas and parts of speech: wink-nlp's, put together as newspapers write them, its known slips mended.
 * Offsets are UTF-16 code units of the text as it came.
 */
import { cueOf } from "./lexicon.ts";
import { rejoin } from "./tokens/joined.ts";
import { type Pos, type Raw, winkWords } from "./tokens/wink.ts";

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
  if (raw.pos === "ADJ" && mayBeCue && /^(?:that|to)$/.test(after?.value ?? "") && lower.endsWith("ed")) {
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
      (/s$|people|^(?:police|data|they|we|you|i|who)$/i.test(before.value) ||
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

/** In small letters, composed, and with one kind of apostrophe: as word lists have it. */
function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return /[^\u0020-\u007e]/.test(lower) ? lower.normalize("NFC").replace(/’/g, "'") : lower;
}

/** Characters that are not seen and part no words: soft hyphens, joiners, marks of direction, the byte order mark. */
const UNSEEN = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** The text without what is not seen, and where each of its characters stood; null when nothing is left out. */
function withoutUnseen(text: string): { readonly seen: string; readonly offsets: Int32Array | null } {
  if (!UNSEEN.test(text)) return { seen: text, offsets: null };
  const offsets = new Int32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !UNSEEN.test(text.charAt(i))) offsets[length++] = i;
    else {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return { seen: parts.join(""), offsets };
}

/**
 * The text's words, in order: `text` as it is seen, without soft hyphens and the like. Sentences, paragraphs and quotations are
 * filled in by `document.ts`.
 */
export function tokenize(text: string): Token[] {
  const { seen, offsets } = withoutUnseen(text);
  const raws = rejoin(winkWords(seen), seen);
  mend(raws);
  return raws.map((raw, index) => ({
    index,
    start: offsets ? (offsets[raw.start] as number) : raw.start,
    end: offsets ? (offsets[raw.end - 1] as number) + 1 : raw.end,
    text: raw.value,
    lower: lowerOf(raw.value),
    lemma: raw.lemma,
    pos: raw.pos,
    sentence: -1,
    paragraph: -1,
    quoteDepth: 0,
    quote: null,
  }));
}
