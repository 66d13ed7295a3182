/**
 * Chunks: a sentence's words grouped into noun phrases, verb groups and the marks and small words between them. Quotations and
 * brackets are one chunk each, whatever they hold, so that what surrounds them reads as if they were nouns. One pass, linear.
 */
import type { Document, Token } from "./document.ts";
import { cueOf } from "./lexicon.ts";

type ChunkKind =
  | "np"
  | "vg"
  | "prep"
  | "sub"
  | "that"
  | "rel"
  | "cc"
  | "comma"
  | "dash"
  | "colon"
  | "semi"
  | "stop"
  | "paren"
  | "quote"
  | "adv"
  | "adj"
  | "other";

export interface Chunk {
  readonly kind: ChunkKind;
  /** Places of its words in the document: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The word that counts: a verb group's main verb, a noun phrase's last noun. */
  readonly head: number;
  /** For a verb group. */
  readonly verb: VerbGroup | null;
  /** For a quotation: its place in the document's list. */
  readonly quotation: number | null;
}

type VerbForm = "finite" | "ing" | "inf" | "part" | "base";

export interface VerbGroup {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The auxiliaries' words, in lower case. */
  readonly aux: readonly string[];
  /** Where the group begins without leading adverbs. */
  readonly core: number;
  /** A finite past form that might as well be a participle: "released". */
  readonly ambiguous: boolean;
}

const BE = new Set("be am is are was were been being 's 're 'm get got gets getting".split(" "));
const HAVE = new Set("have has had having 've 'd".split(" "));
const SUBORDINATORS = new Set(
  "while when whenever because although though if whether unless until since after before as whereas once how why where than lest except albeit".split(
    " ",
  ),
);
const RELATIVES = new Set(["who", "which", "whom", "whose", "whoever"]);
const POSSESSIVES = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
const PRONOUNS = new Set(
  "i you he she it we they me him us them himself herself itself themselves everyone everybody someone somebody anyone anybody nobody none nothing something anything everything others one mine ours theirs hers".split(
    " ",
  ),
);
const BARE_DETERMINERS = new Set(
  "some many most several few both all others another those these this that each either neither more fewer any much".split(
    " ",
  ),
);
const TIME_WORDS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight mon. tue. tues. wed. thu. thurs. fri. sat. sun. january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. earlier later recently".split(
    " ",
  ),
);
const WEEKDAYS = new Set(
  "midnight noon dawn dusk monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight mondays tuesdays wednesdays thursdays fridays saturdays sundays".split(
    " ",
  ),
);
const TIME_NOUNS = new Set(
  "day week month year morning afternoon evening night weekend hour minute time moment decade century spring summer autumn fall winter days weeks months years hours minutes monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** First words of what says that a number is not exact. */
const BEFORE_NUMBERS = new Set(
  "at more fewer less up just well close as about around roughly over nearly almost approximately under only fully".split(
    " ",
  ),
);

/** Irregular participles that are never a finite verb by themselves. */
const PARTICIPLES = new Set(
  "written spoken known shown taken given seen driven chosen broken drawn thrown grown done gone been begun hidden beaten fallen risen stolen sworn torn worn born".split(
    " ",
  ),
);

/** Participles that with `he's` are what he has said, and never what is said of him. */
const OWN_WORDS =
  /^(?:said|argued|claimed|promised|vowed|pledged|insisted|suggested|admitted|acknowledged|written|tweeted|proposed|made)$/;

/** What people say, do or have: no part of a name behind it. */
const HELD =
  /^(?:moment|day|time|year|night|way|kind|sort|questions?|words?|things?|columns?|claims?|points?|charges?|remarks?|comments?|statements?|promises?|pledges?|plans?|polic(?:y|ies)|positions?|issues?|reasons?|ideas?|attacks?|arguments?|answers?|lines?|lies|terms?|numbers?|figures?|changes?|problems?|decisions?|views?|criticisms?|accusations?|warnings?|threats?|proposals?|phrases?|stances?|steps?|deals?|speech|speeches|mistakes?|tactics?|money|votes?|letters?|one|people|everything|something|anything|nothing|all)$/;

const isVerb = (token: Token): boolean => token.pos === "VERB" || token.pos === "AUX";
const isNominal = (token: Token): boolean =>
  token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM" || token.pos === "SYM";
/** A form in -ing, and not a verb that only ends so: "bring". */
const isIng = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith("ing") && !/^(?:bring|spring|string|swing|cling|fling|sting|wring)$/.test(lower);
const isNegation = (lower: string): boolean => lower === "not" || lower === "n't" || lower === "never";

/** Whether a noun phrase only tells when. */
export function isTime(doc: Document, chunk: Chunk): boolean {
  if (chunk.kind !== "np") return false;
  const head = doc.tokens[chunk.head] as Token;
  const first = doc.tokens[chunk.from] as Token;
  // "April Vane"
  if (
    /^(?:april|may|june|august)$/.test(first.lower) &&
    head.pos === "PROPN" &&
    chunk.head === chunk.from + 1 &&
    !TIME_WORDS.has(head.lower)
  )
    return false;
  if (WEEKDAYS.has(head.lower) && !/^\p{Lu}{2}/u.test(head.text)) return true;
  if (TIME_WORDS.has(first.lower) && first.pos !== "VERB" && chunk.to - chunk.from <= 4)
    return first.lower !== "may" && first.lower !== "march";
  // "last October", "that May"
  if (/^(?:last|next|this|that)$/.test(first.lower) && TIME_WORDS.has(head.lower)) return true;
  return (
    TIME_NOUNS.has(head.lower) &&
    // "the hour", not "the worst hour of his life"
    !(first.lower === "the" && chunk.to - chunk.from > 2) &&
    /^(?:last|this|next|that|earlier|late|early|one|two|three|each|every|the|a|\d+|some|several|many|few|later)$/.test(
      first.lower,
    )
  );
}

/** The words a sentence's rules look at: those of `doc` from `from` to `to` at quotation depth `depth`, deeper ones as one chunk. */
export function chunkWords(doc: Document, from: number, to: number, depth: number): Chunk[] {
  const { tokens } = doc;
  const chunks: Chunk[] = [];
  const push = (
    kind: ChunkKind,
    start: number,
    end: number,
    head = end - 1,
    verb: VerbGroup | null = null,
    quotation: number | null = null,
  ): void => {
    chunks.push({ kind, from: start, to: end, head, verb, quotation });
  };
  const at = (i: number): Token | undefined => (i < to ? tokens[i] : undefined);
  const flat = (i: number): boolean => {
    const t = at(i);
    return t !== undefined && t.quoteDepth <= depth;
  };
  const nominalAhead = (i: number): boolean => {
    // Whether a noun follows, over adjectives and the like.
    for (let j = i; j < to && j < i + 6 && flat(j); j++) {
      const t = tokens[j] as Token;
      if (isNominal(t)) return true;
      if (t.pos === "ADJ" || t.pos === "ADV" || t.lower === "'s" || t.lower === "'") continue;
      if (t.pos === "VERB" && /(?:ed|ing|en)$/.test(t.lower)) continue;
      return false;
    }
    return false;
  };

  let i = from;
  while (i < to) {
    const token = tokens[i] as Token;
    // A quotation, marks and all.
    if (token.quoteDepth > depth) {
      let end = i;
      while (end < to && (tokens[end] as Token).quoteDepth > depth) end++;
      const quotation = depth === 0 ? token.quote : null;
      let start = i;
      const last = chunks.at(-1);
      if (last && last.kind === "other" && last.to === i && /^["“”„«‘'`]+$/.test((tokens[i - 1] as Token).text)) {
        chunks.pop();
        start = i - 1;
      }
      const isMark = (k: number): boolean => k < to && /^["“”»’'`]+$/.test((tokens[k] as Token).text);
      if (isMark(end)) end++;
      // ''He said 'go,''': two close at once.
      if (isMark(end) && tokens[end]?.start === tokens[end - 1]?.end && !((at(end + 1)?.quoteDepth ?? 0) > depth))
        end++;
      push("quote", start, end, i, null, quotation);
      i = end;
      continue;
    }
    const { lower, text } = token;
    if (text === "(" || text === "[") {
      let end = i + 1;
      const closing = text === "(" ? ")" : "]";
      while (end < to && end < i + 60 && (tokens[end] as Token).text !== closing) end++;
      if (end < to && (tokens[end] as Token).text === closing) {
        push("paren", i, end + 1);
        i = end + 1;
        continue;
      }
    }
    // "above- and below-ground"
    if (text === "-" && i > from && (tokens[i - 1] as Token).end === token.start) {
      push("other", i, i + 1);
      i++;
      continue;
    }
    if (token.pos === "PUNCT" || (token.pos === "SYM" && !/[$€£%]/.test(text))) {
      const kind: ChunkKind =
        text === ","
          ? "comma"
          : /^[—–―-]+$/.test(text)
            ? "dash"
            : text === ":"
              ? "colon"
              : text === ";"
                ? "semi"
                : /^[.!?…]+$/.test(text)
                  ? "stop"
                  : "other";
      push(kind, i, i + 1);
      i++;
      continue;
    }
    if (token.pos === "CCONJ") {
      push("cc", i, i + 1);
      i++;
      continue;
    }
    if (lower === "that" && !(token.pos === "DET" && nominalAhead(i + 1) && !opensSaid(i + 1))) {
      const previous = chunks.at(-1);
      const next = at(i + 1);
      const relative =
        previous !== undefined &&
        (previous.kind === "np" || previous.kind === "paren" || (previous.kind === "comma" && next?.pos === "VERB")) &&
        next !== undefined &&
        // "complained to The Herald that linking him to it was unfair"
        ((isVerb(next) && !isIng(next.lower) && next.lower !== "given") ||
          (next.pos === "ADV" && isVerb(at(i + 2) ?? next)));
      // "withdrew that statement.", "dismissed that idea as a whim"
      const second = at(i + 2);
      const determines =
        second === undefined ||
        second.pos === "PUNCT" ||
        (second.pos === "ADP" && !/[^s]s$/.test(next?.lower ?? "") && !clauseAhead(i + 1));
      if (/^(?:vg|prep)$/.test(previous?.kind ?? "") && next?.pos === "NOUN" && determines && i + 2 <= to) {
        push("np", i, i + 2);
        i += 2;
        continue;
      }
      const pronoun = previous?.kind === "vg" || previous?.kind === "prep" || previous === undefined;
      if (relative) push("rel", i, i + 1);
      else if (next !== undefined && isVerb(next) && pronoun && next.pos === "AUX" && !/ing$/.test(next.lower))
        push("np", i, i + 1);
      else if (
        (previous?.kind === "prep" &&
          !(tokens[i - 1]?.lower === "out" && next && !isVerb(next) && next.pos !== "PUNCT")) ||
        next === undefined ||
        (next.pos === "PUNCT" && !/^["“‘']/.test(next.text) && previous?.kind === "vg" && next.text !== ",")
      )
        push("np", i, i + 1);
      else push("that", i, i + 1);
      i++;
      continue;
    }
    if (RELATIVES.has(lower) && token.pos !== "PROPN") {
      let end = i + 1;
      if (lower === "whose") {
        while (end < to && flat(end) && (isNominal(tokens[end] as Token) || (tokens[end] as Token).pos === "ADJ"))
          end++;
      }
      push("rel", i, end, i);
      i = end;
      continue;
    }
    // "to say", "not to say"
    if (lower === "to" || (isNegation(lower) && at(i + 1)?.lower === "to")) {
      let j = lower === "to" ? i + 1 : i + 2;
      while (flat(j) && ((tokens[j] as Token).pos === "ADV" || isNegation((tokens[j] as Token).lower))) j++;
      const verb = at(j);
      if (verb && flat(j) && isVerb(verb) && !isIng(verb.lower)) {
        const group = verbGroup(i, "inf");
        if (group) continue;
      }
      if (lower === "to") {
        push("prep", i, i + 1);
        i++;
        continue;
      }
    }
    if (lower === "according" && at(i + 1)?.lower === "to") {
      push("prep", i, i + 2);
      i += 2;
      continue;
    }
    // "residents here say": where they are, and not how they say it.
    if (/^(?:here|there|nearby|elsewhere)$/.test(lower) && chunks.at(-1)?.kind === "np" && at(i + 1)?.pos === "VERB") {
      push("adv", i, i + 1);
      i++;
      continue;
    }
    if (isVerb(token) || isNegation(lower) || (token.pos === "ADV" && lower !== "ago" && verbAfterAdverbs(i))) {
      if (!(token.pos === "VERB" && adjectival(i)) && verbGroup(i, null)) continue;
    }
    // "who once praised"
    if (lower === "once" && !clauseAhead(i + 1)) {
      push("adv", i, i + 1);
      i++;
      continue;
    }
    // "about half of the voters", "at least 300", "just over a quarter"
    const quantity = quantityLength(i);
    if (quantity > 0) {
      const end = Math.max(rest(i + quantity), i + quantity + 1);
      push("np", i, end, end - 1);
      i = end;
      continue;
    }
    if (
      SUBORDINATORS.has(lower) &&
      (token.pos !== "ADV" || /^(?:when|how|why|where|once)$/.test(lower)) &&
      token.pos !== "PROPN"
    ) {
      const next = at(i + 1);
      const prepositional = /^(?:as|after|before|since|until|than)$/.test(lower) && !clauseAhead(i + 1);
      push(prepositional && next ? "prep" : "sub", i, i + 1);
      i++;
      continue;
    }
    if (token.pos === "SCONJ") {
      push(
        /^(?:of|in|for|on|with|about|by|from|at|into|like|like|against|without|between|through|despite|over|to)$/.test(
          lower,
        )
          ? "prep"
          : "sub",
        i,
        i + 1,
      );
      i++;
      continue;
    }
    if (lower === "what" || lower === "whatever") {
      push("sub", i, i + 1);
      i++;
      continue;
    }
    const np = nounPhrase(i);
    if (np > i) {
      let head = np - 1;
      while (head > i && !isNominal(tokens[head] as Token) && (tokens[head] as Token).pos !== "PRON") head--;
      const start = token.pos === "ADJ" ? joinedAdjective(i) : i;
      push("np", start, np, Math.max(head, i));
      i = np;
      continue;
    }
    if (token.pos === "ADP") push("prep", i, i + 1);
    else if (token.pos === "ADV" || token.pos === "PART" || token.pos === "INTJ") push("adv", i, i + 1);
    else if (token.pos === "ADJ") push("adj", i, i + 1);
    else push("other", i, i + 1);
    i++;
  }
  return chunks;

  /** `current and former officials`: where the noun phrase at `i` begins, over another adjective before a conjunction. */
  function joinedAdjective(i: number): number {
    const [before, adjective, conjunction] = [chunks.at(-3), chunks.at(-2), chunks.at(-1)];
    const joins = conjunction?.kind === "cc" && conjunction.to === i && /^(?:and|or)$/.test(tokens[i - 1]?.lower ?? "");
    if (!joins || adjective?.kind !== "adj") return i;
    // "The pier is old and local officials fear for it"
    if (before?.kind === "adv" || /^(?:be|seem|become|get|remain|feel|look|stay)$/.test(before?.verb?.lemma ?? ""))
      return i;
    chunks.splice(-2);
    return adjective.from;
  }

  /** How many words before a number say that it is not exact; 0 when none do. */
  function quantityLength(i: number): number {
    if (!BEFORE_NUMBERS.has(tokens[i]?.lower ?? "")) return 0;
    const two = `${tokens[i]?.lower} ${at(i + 1)?.lower ?? ""}`;
    let n =
      /^(?:at least|at most|more than|fewer than|less than|up to|just over|just under|well over|close to|as many)$/.test(
        two,
      )
        ? 2
        : /^(?:about|around|roughly|over|nearly|almost|approximately|under|just|only|fully)$/.test(
              tokens[i]?.lower ?? "",
            )
          ? 1
          : 0;
    if (n === 2 && two === "as many") n = at(i + 2)?.lower === "as" ? 3 : 0;
    if (n === 0) return 0;
    const next = at(i + n);
    if (!next || !flat(i + n)) return 0;
    if (next.pos === "NUM" || /^(?:half|two-thirds|three-quarters|one-third|[$£€])$/.test(next.lower)) return n;
    return next.lower === "a" && /^(?:third|quarter|half|dozen|tenth|fifth)$/.test(at(i + n + 1)?.lower ?? "")
      ? n + 1
      : 0;
  }

  /** Behind `that`: "argued that data matter", "said in a letter that women would"; but not "that man". */
  function opensSaid(i: number): boolean {
    if (isNominalStart(at(i))) return true;
    if (/^(?:people|women|men|children|police)$/.test(at(i)?.lower ?? "")) return true;
    const frames = cueOf(chunks.at(-1)?.verb?.lemma ?? "")?.frames;
    return frames?.has("T") === true && !frames.has("N") && clauseAhead(i);
  }

  function isNominalStart(t: Token | undefined): boolean {
    // "that Mr. Vane", "that the", "that he": the conjunction; "that man": the determiner.
    return (
      t !== undefined &&
      (t.pos === "DET" ||
        t.pos === "PRON" ||
        t.pos === "PROPN" ||
        t.pos === "NUM" ||
        (/s$/.test(t.lower) && t.pos === "NOUN") ||
        (t.pos === "ADJ" && nominalAhead(t.index) && /s$/.test(nextNoun(t.index))))
    );
  }

  function nextNoun(i: number): string {
    for (let j = i; j < to && j < i + 5; j++) {
      const t = tokens[j] as Token;
      if (isNominal(t)) {
        let k = j;
        while (k + 1 < to && isNominal(tokens[k + 1] as Token)) k++;
        return (tokens[k] as Token).lower;
      }
    }
    return "";
  }

  /** How many words before a noun's second adjective are its first and what joins them: "old and new voters", "full, new repeal"; 0 when none are. */
  function joinedAdjectives(i: number): number {
    const link = at(i + 1);
    if (at(i)?.pos !== "ADJ" || !link || !flat(i + 1) || !(link.pos === "CCONJ" || link.text === ",")) return 0;
    const before = chunks.at(-1);
    const opens = before?.kind === "prep" || (before?.verb != null && cueOf(before.verb.lemma) !== undefined);
    return opens && at(i + 2)?.pos === "ADJ" && flat(i + 2) && nominalAhead(i + 3) && !isVerb(at(i + 3) as Token)
      ? 2
      : 0;
  }

  /** Whether a subject and a verb follow before the next mark: "as he left", against "as president". */
  function clauseAhead(i: number): boolean {
    let subject = false;
    for (let j = i; j < to && j < i + 14; j++) {
      const t = tokens[j] as Token;
      if (t.quoteDepth > depth) {
        subject = true;
        continue;
      }
      if (t.pos === "AUX") return subject;
      if (t.pos === "VERB") {
        if (adjectival(j)) continue;
        if (!subject) return false;
        return !/ing$/.test(t.lower);
      }
      if (isNominal(t) || t.pos === "PRON" || t.pos === "DET") subject = true;
      if (t.text === ";" || t.text === ":" || t.text === ".") return false;
      if (t.text === "," && j > i + 1) return subject && verbBehindAside(j);
    }
    return false;
  }

  /** `after a woman in Ketterby, Norland, told`: a verb stands behind what the comma at `i` and the next set apart. */
  function verbBehindAside(i: number): boolean {
    for (let j = i + 1; j < to && j < i + 10; j++) {
      const t = tokens[j] as Token;
      if (/^[.;:]$/.test(t.text)) return false;
      if (t.text !== ",") continue;
      const next = at(j + 1);
      return next !== undefined && isVerb(next) && !isIng(next.lower);
    }
    return false;
  }

  function verbAfterAdverbs(i: number): boolean {
    let j = i;
    while (j < i + 3 && flat(j) && (tokens[j] as Token).pos === "ADV") j++;
    const t = at(j);
    if (!t || !flat(j)) return false;
    if (
      /^(?:more|less|most|so|too|as|when|where|why|how|about|only|just|nearly|almost|once|then|here|there|instead|however)$/.test(
        (tokens[i] as Token).lower,
      ) &&
      t.pos === "AUX"
    )
      return false;
    if (/^(?:when|where|why|how|once|however|instead)$/.test((tokens[i] as Token).lower)) return false;
    return isVerb(t) && !(t.pos === "VERB" && adjectival(j));
  }

  /** A participle before its noun: "the reported attack". */
  function adjectival(i: number): boolean {
    const t = tokens[i] as Token;
    if (t.pos !== "VERB" || !/(?:ed|ing|en|wn|ung|ken|ght)$/.test(t.lower)) return false;
    const before = i > from ? (tokens[i - 1] as Token) : undefined;
    const after = at(i + 1);
    if (!after || !flat(i + 1)) return false;
    // "Leaked report warned": a participle and its noun before the verb of a headline.
    if (!before) return /ed$/.test(t.lower) && after.pos === "NOUN" && at(i + 2)?.pos === "VERB";
    if (!(isNominal(after) || after.pos === "ADJ")) return false;
    return (
      before.pos === "DET" ||
      before.pos === "ADJ" ||
      before.lower === "'s" ||
      (POSSESSIVES.has(before.lower) && before.lower !== "her") ||
      before.pos === "NUM"
    );
  }

  function verbGroup(start: number, forced: VerbForm | null): boolean {
    let j = start;
    const aux: string[] = [];
    let negated = false;
    let core = -1;
    let main = -1;
    let infinitive = false;
    for (; j < to && flat(j); j++) {
      const t = tokens[j] as Token;
      // "That is according to the Herald."
      if (t.lower === "according" && at(j + 1)?.lower === "to") break;
      if (t.lower === "to" && j <= start + 1 && forced === "inf") {
        infinitive = true;
        if (core < 0) core = j;
        continue;
      }
      if (isNegation(t.lower)) {
        negated = true;
        continue;
      }
      if (t.pos === "ADV" && !(main >= 0 && (tokens[main] as Token).pos === "VERB")) {
        // An adverb belongs to the group when more verb follows.
        let k = j + 1;
        while (k < to && flat(k) && ((tokens[k] as Token).pos === "ADV" || isNegation((tokens[k] as Token).lower))) k++;
        const next = at(k);
        const open = infinitive || !(main < 0 && aux.length === 0 && core >= 0);
        if (next && flat(k) && isVerb(next) && (next.pos !== "VERB" || open)) continue;
        break;
      }
      if (t.pos === "AUX") {
        if (core < 0) core = j;
        if (main >= 0) aux.push((tokens[main] as Token).lower);
        main = j;
        continue;
      }
      if (t.pos === "VERB") {
        // Two full verbs in a row are two groups, except after an auxiliary.
        if (main >= 0 && (tokens[main] as Token).pos === "VERB" && (tokens[main] as Token).lower !== "having") break;
        if (core < 0) core = j;
        if (main >= 0) aux.push((tokens[main] as Token).lower);
        main = j;
        // "having called it so"
        const next = at(j + 1);
        if (t.lower === "having" && next?.pos === "VERB" && flat(j + 1) && !isIng(next.lower)) continue;
        j++;
        break;
      }
      break;
    }
    if (main < 0) return false;
    let end = main + 1;
    // A trailing negation belongs to a lone auxiliary: "did n't".
    while (end < j && isNegation((tokens[end] as Token).lower)) end++;
    const verb = tokens[main] as Token;
    const lastAux = aux.at(-1) ?? "";
    let form: VerbForm;
    const ing = isIng(verb.lower);
    if (infinitive) form = "inf";
    else if (aux.length > 0) form = /^(?:having|being)$/.test(aux[0] as string) ? "ing" : "finite";
    else if (ing) form = "ing";
    else form = PARTICIPLES.has(verb.lower) ? "part" : "finite";
    // "he's said" is no passive
    const perfect =
      /^['’]s$/.test(lastAux) &&
      OWN_WORDS.test(verb.lower) &&
      /^s?he$/.test((tokens[start - 1] as Token | undefined)?.lower ?? "");
    const passive =
      BE.has(lastAux) && !ing && verb.pos === "VERB" && !HAVE.has(lastAux) && !perfect && !isPerfect(start, main);
    const ambiguous =
      (form === "finite" || form === "part") &&
      aux.length === 0 &&
      verb.pos === "VERB" &&
      (/(?:ed|en|wn|ung)$/.test(verb.lower) ||
        PARTICIPLES.has(verb.lower) ||
        /^(?:made|led|held|told|found|sent|held|paid|brought|caught|based|set|put|built|won|heard|seen|known|given|taken|said|called|left|met|cast|read)$/.test(
          verb.lower,
        ));
    push("vg", start, end, main, {
      lemma: verb.lemma,
      form,
      passive,
      negated,
      aux,
      core: core < 0 ? main : core,
      ambiguous,
    });
    i = end;
    return true;
  }

  /** `he's said it held`, `who's called for it`: the auxiliary is "has", for what is said stands behind the verb. */
  function isPerfect(start: number, main: number): boolean {
    const subject = start > from ? (tokens[start - 1] as Token) : undefined;
    const verb = tokens[main] as Token;
    const next = at(main + 1);
    if (!/^['’]s$/.test((tokens[start] as Token).lower) || !subject || !next || !cueOf(verb.lemma)) return false;
    if (!/^(?:he|she|who)$/.test(subject.lower) && subject.pos !== "PROPN") return false;
    if (next.lower === "that") return !/^(?:tell|inform|assure|warn|ask)$/.test(verb.lemma);
    if (next.lower === "to")
      return /^(?:promise|vow|pledge|threaten|refuse|decline|offer|agree|swear)$/.test(verb.lemma);
    if (next.pos === "ADP") return cueOf(verb.lemma)?.particles.has(next.lower) ?? false;
    return /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next.pos);
  }

  /** Where the noun phrase that begins at `start` ends; `start` when none does. */
  function nounPhrase(start: number): number {
    const first = tokens[start] as Token;
    // "told her the tests had failed"
    if (first.lower === "her" && /^(?:the|an?|his|their|its|our|my|your)$/.test(at(start + 1)?.lower ?? ""))
      return start + 1;
    if (PRONOUNS.has(first.lower) && first.pos !== "PROPN" && first.pos !== "NUM") {
      if (first.lower === "her" && nominalAhead(start + 1) && !flatVerb(start + 1)) return rest(start + 1);
      return /^(?:one|others|another)$/.test(first.lower) && at(start + 1) && isNominal(tokens[start + 1] as Token)
        ? rest(start)
        : start + 1;
    }
    if (first.pos === "PRON" && !POSSESSIVES.has(first.lower) && !BARE_DETERMINERS.has(first.lower)) return start + 1;
    if (
      first.pos === "DET" ||
      POSSESSIVES.has(first.lower) ||
      (BARE_DETERMINERS.has(first.lower) && first.pos !== "ADV")
    ) {
      const end = rest(start + 1);
      if (end > start + 1) return end;
      if (BARE_DETERMINERS.has(first.lower)) return start + 1;
      // "the poor"
      if (at(start + 1)?.pos === "ADJ" && flat(start + 1)) return start + 2;
      return start + 1;
    }
    // "such a plan"
    if (first.lower === "such" && /^an?$/.test(at(start + 1)?.lower ?? "")) return Math.max(rest(start + 2), start + 2);
    const joined = joinedAdjectives(start);
    if (joined > 0) return rest(start + joined);
    if (isNominal(first) || (first.pos === "ADJ" && nominalAhead(start + 1))) return rest(start);
    if (first.pos === "ADV" && at(start + 1)?.pos === "NUM") return rest(start + 1);
    if (first.pos === "VERB" && /(?:ed|ing|en)$/.test(first.lower)) return start;
    return start;
  }

  /** `a question Vane asked`: at `i` the name begins a relative clause without its pronoun. */
  function isContact(i: number): boolean {
    if (!HELD.test(tokens[i - 1]?.lower ?? "")) return false;
    let end = i;
    while (at(end)?.pos === "PROPN" && flat(end)) end++;
    while (at(end)?.pos === "ADV") end++;
    const verb = at(end);
    return verb !== undefined && flat(end) && isVerb(verb) && !isIng(verb.lower);
  }

  function flatVerb(i: number): boolean {
    const t = at(i);
    return t !== undefined && isVerb(t) && !/(?:ed|ing)$/.test(t.lower);
  }

  /** Runs over adjectives, nouns and possessives; answers the end after the last noun. */
  function rest(start: number): number {
    let end = start;
    let named = false;
    for (let j = start; j < to && flat(j); j++) {
      const t = tokens[j] as Token;
      if (isNominal(t)) {
        // A day after a head stands alone: "the minister Tuesday", "told reporters Monday".
        if (named && t.pos === "PROPN" && isContact(j)) break;
        if (
          named &&
          WEEKDAYS.has(t.lower) &&
          !/^\p{Lu}{2}/u.test(t.text) &&
          !(j + 1 < to && (tokens[j + 1] as Token).lower === "'s")
        )
          break;
        end = j + 1;
        // "one senior official": a number is no name yet.
        named ||= t.pos !== "NUM";
        continue;
      }
      // "CBS' new show"
      if (
        (t.text === "'" || t.text === "’") &&
        named &&
        (tokens[j - 1] as Token).end === t.start &&
        (tokens[j - 1] as Token).lower.endsWith("s") &&
        at(j + 1) &&
        flat(j + 1) &&
        (tokens[j + 1] as Token).start > t.end &&
        nominalAhead(j + 1)
      )
        continue;
      if (t.lower === "'s" || ((t.lower === "'" || t.text === "’") && t.pos === "PART")) {
        if (!named || t.pos === "AUX") break;
        end = j + 1;
        continue;
      }
      if (t.pos === "ADJ" && !named) continue;
      if (t.pos === "ADJ" && named) {
        // After a possessive, or "Attorney General": only when a noun follows at once.
        const next = at(j + 1);
        const previous = tokens[j - 1] as Token;
        if (
          next &&
          flat(j + 1) &&
          isNominal(next) &&
          (previous.lower === "'s" || previous.pos === "ADJ" || previous.lower.endsWith("'") || /^\p{Lu}/u.test(t.text))
        )
          continue;
        if (next && flat(j + 1) && next.pos === "ADJ" && previous.lower === "'s") continue;
        // "the presumptive Republican presidential nominee"
        if (
          next &&
          flat(j + 1) &&
          next.pos === "NOUN" &&
          previous.pos === "PROPN" &&
          (start < j - 1 ||
            tokens[start - 1]?.pos === "DET" ||
            (!TIME_NOUNS.has(next.lower) && !/^(?:last|next)$/.test(t.lower)))
        )
          continue;
        if (/^(?:general|elect|emeritus|designate)$/.test(t.lower)) {
          end = j + 1;
          continue;
        }
        break;
      }
      if (t.pos === "VERB" && /(?:ed|ing|en|wn)$/.test(t.lower) && j > start - 1) {
        const next = at(j + 1);
        const previous = tokens[j - 1] as Token | undefined;
        const open = !named || previous?.lower === "'s";
        if (
          open &&
          next &&
          flat(j + 1) &&
          (isNominal(next) || next.pos === "ADJ") &&
          (previous?.pos === "DET" ||
            previous?.pos === "ADJ" ||
            previous?.lower === "'s" ||
            POSSESSIVES.has(previous?.lower ?? "") ||
            previous?.pos === "NUM")
        )
          continue;
        break;
      }
      // "Vane's most telling remark"
      const possessed = named && (tokens[j - 1] as Token).lower === "'s";
      if (t.pos === "ADV" && possessed && at(j + 1)?.pos === "ADJ" && flat(j + 1) && nominalAhead(j + 2)) {
        j++;
        continue;
      }
      if (t.pos === "ADV" && !named) {
        const next = at(j + 1);
        if (next && flat(j + 1) && (next.pos === "ADJ" || next.pos === "NUM" || next.pos === "ADV")) continue;
        // "her earlier account"
        if (/^(?:earlier|later|then|once)$/.test(t.lower) && next && flat(j + 1) && isNominal(next)) continue;
        // "a widely denounced tweet"
        const third = at(j + 2);
        if (
          j > 0 &&
          (tokens[j - 1] as Token).pos === "DET" &&
          next?.pos === "VERB" &&
          /(?:ed|ing|wn|en)$/.test(next.lower) &&
          third &&
          flat(j + 2) &&
          isNominal(third)
        ) {
          j++;
          continue;
        }
        break;
      }
      if (
        t.pos === "DET" &&
        !named &&
        j === start &&
        /^(?:the|these|those|his|her|its|their|our|my|your)$/.test(t.lower)
      )
        continue;
      if (t.pos === "CCONJ" && t.text === "&") continue;
      break;
    }
    return end;
  }
}
