import { codePoints, firstWords, locate, type Span, sha256 } from "../../domain/passage.ts";
import type { EVIDENCE_ROLES } from "../../domain/vocabulary.ts";
import type { ExtractedAttribution, Extraction, Proposition, ResolvedSource } from "../../extraction/attribution.ts";
import type { Document } from "../documents/document.ts";
import { lineOf } from "../documents/document.ts";
import { type Passage, passageOf, type Words, wordsOfVersion } from "../resolve-evidence.ts";
import { type ActorKind, actorKindOf, type Named } from "./actor-kind.ts";
import { allyOf, governmentOf } from "./nations.ts";
import { outletNamed } from "./outlet-named.ts";
import { type Tie, tiesOf } from "./ties.ts";

/**
 * An article with everything that its text alone tells, ready to be stored: what depends on nothing in a database is worked out
 * here, in a worker thread.
 */
export interface PreparedArticle {
  readonly document: Document;
  readonly textSha256: string;
  readonly length: number;
  readonly lengthCodePoints: number;
  readonly language: string;
  /** In the order in which they first speak. */
  readonly sources: readonly PreparedSource[];
  readonly claims: readonly PreparedClaim[];
  /** In reading order. */
  readonly attributions: readonly PreparedAttribution[];
}

/** Somebody or something that a claim is about, in which role: LOCATION where the claim says that something is there, else TOPIC. */
interface PreparedAbout extends Named {
  readonly role: "LOCATION" | "TOPIC";
  /** Whom it belongs to, where its name tells that. */
  readonly tie: PreparedTie | null;
}

export interface PreparedSource {
  readonly name: string;
  readonly kind: ResolvedSource["kind"];
  readonly actorKind: ReturnType<typeof actorKindOf>;
  readonly descriptor: string | null;
  readonly cardinality: ResolvedSource["cardinality"];
  readonly reasonForAnonymity: string | null;
  /** The acronyms that the article uses for it. */
  readonly acronyms: readonly string[];
  /** Its first words in the text: what identifies it. */
  readonly span: Span;
  readonly ties: readonly PreparedTie[];
}

/** Whom a source heads, speaks for or belongs to, with the words that say so. */
export interface PreparedTie extends Omit<Tie, "span"> {
  readonly evidence: Passage;
}

export interface PreparedClaim {
  /** The article's own words; nobody has put the claim plainly yet. */
  readonly text: string;
  readonly span: Span;
  /** Whom and what it names or means. */
  readonly about: readonly PreparedAbout[];
  readonly quantity: Proposition["quantity"];
  /** EDTF; null when it is not told. */
  readonly time: string | null;
}

type PreparedEvidence = Passage & {
  readonly role: (typeof EVIDENCE_ROLES)[number];
  readonly inCaption: boolean;
};

export interface PreparedAttribution
  extends Pick<
    ExtractedAttribution,
    "type" | "stance" | "negated" | "certainty" | "polarity" | "cueClass" | "medium" | "confidence" | "rule"
  > {
  /** Places in the lists of the article. */
  readonly source: number;
  readonly claim: number;
  /** The place of the attribution that reports this one; null when the article does itself. */
  readonly via: number | null;
  readonly cue: string | null;
  readonly addressee: string | null;
  readonly saidAt: string | null;
  /** The other outlet that the article says it was told to, or reported by; null when it names none. */
  readonly outlet: string | null;
  /** From its first word to its last: what identifies it. */
  readonly span: Span;
  /** Where its content (else its first words) begins. */
  readonly position: number;
  readonly evidence: readonly PreparedEvidence[];
}

/** Works out what is to be stored of an article. */
export function prepareArticle(document: Document, extraction: Extraction): PreparedArticle {
  const { text } = document;
  const words = wordsOfVersion({ text, length: text.length, lengthCodePoints: codePoints(text) });
  const voices = new Numbered<ResolvedSource | string, PreparedSource>();
  const claims = new Numbered<string, PreparedClaim>();
  const found = extraction.attributions;
  const attributions = found.map((one, i): PreparedAttribution => {
    const { place, proposition } = claimOf(text, found, i);
    return {
      source: voices.of(voiceKey(one), () => sourceOf(words, one)),
      claim: claims.of(spanKey(place), () => ({
        text: claimText(text, place),
        span: hull(place),
        about: aboutOf(words, proposition),
        quantity: proposition.quantity,
        time: proposition.time,
      })),
      via: one.via,
      type: one.type,
      stance: one.stance,
      negated: one.negated,
      certainty: one.certainty,
      polarity: one.stance === "DENIES" ? "NEGATIVE" : one.polarity,
      cueClass: one.cueClass,
      medium: one.medium,
      confidence: one.confidence,
      rule: one.rule,
      cue: one.cue.length === 0 ? null : lineOf(one.cue.map((span) => wordsIn(text, span)).join(" … ")),
      addressee: one.addressee && lineOf(wordsIn(text, one.addressee)),
      saidAt: one.time?.date ?? null,
      outlet: outletNamed(text, found, i),
      span: hull([...one.source, ...one.cue, ...one.content]),
      position: (one.content[0] ?? one.cue[0] ?? one.source[0])?.start ?? 0,
      evidence: evidenceOf(words, one),
    };
  });
  return {
    document,
    textSha256: sha256(text),
    length: words.length,
    lengthCodePoints: words.lengthCodePoints,
    language: extraction.language,
    sources: voices.items,
    claims: claims.items,
    attributions,
  };
}

/** An article of which nothing is said any more. */
export const withoutWords = (article: PreparedArticle): PreparedArticle => ({
  ...article,
  document: { ...article.document, text: "" },
  textSha256: sha256(""),
  length: 0,
  lengthCodePoints: 0,
  sources: [],
  claims: [],
  attributions: [],
});

/** Items in the order in which their keys were first met. */
class Numbered<K, T> {
  readonly items: T[] = [];
  readonly #places = new Map<K, number>();

  of(key: K, make: () => T): number {
    const place = this.#places.get(key) ?? this.items.push(make()) - 1;
    this.#places.set(key, place);
    return place;
  }
}

const wordsIn = (text: string, { start, end }: Span): string => text.slice(start, end);
const spanKey = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(" ");

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** One name is one voice in an article; of hearsay and the narrator there is one each. */
function voiceKey({ resolved }: ExtractedAttribution): ResolvedSource | string {
  if (resolved.kind === "UNSPECIFIED" || resolved.kind === "NARRATOR") return resolved.kind;
  return resolved.kind === "NAMED" && resolved.name !== null ? `NAMED ${resolved.name}` : resolved;
}

const OWN_VOICES: { readonly [kind: string]: string } = {
  UNSPECIFIED: "Unspecified hearsay",
  NARRATOR: "The article's own voice",
};

function sourceOf(words: Words, one: ExtractedAttribution): PreparedSource {
  const text = words.text ?? "";
  const { resolved, source, cue, content } = one;
  const given = resolved.name ?? source.map((span) => wordsIn(text, span)).join(" ");
  const name = lineOf(given === "" ? (OWN_VOICES[resolved.kind] ?? "Unnamed") : given);
  const kind = given === "" && !(resolved.kind in OWN_VOICES) ? "UNSPECIFIED" : resolved.kind;
  return {
    name: kind in OWN_VOICES ? (OWN_VOICES[kind] ?? name) : name,
    kind,
    actorKind: actorKindOf(name, resolved),
    descriptor: resolved.descriptor === null ? null : lineOf(resolved.descriptor),
    cardinality: resolved.cardinality,
    acronyms: acronymsOf(text, name, resolved),
    reasonForAnonymity: resolved.anonymity && lineOf(wordsIn(text, resolved.anonymity)),
    span: resolved.mentions[0] ?? source[0] ?? cue[0] ?? content[0] ?? { start: 0, end: 1 },
    ties: tiesOf(text, resolved).map(({ span, ...tie }) => ({
      ...tie,
      evidence: passageOf(words, locate(text, span, words.paragraphs)),
    })),
  };
}

/** Mentions such as "NCS" of the National Council for the South. */
function acronymsOf(text: string, name: string, { kind, mentions }: ResolvedSource): string[] {
  if (kind !== "NAMED" || /^\p{Lu}+$/u.test(name)) return [];
  const words = mentions.map((span) => wordsIn(text, span).replace(/^(?:the|The)\s+/, ""));
  return [...new Set(words.filter((mention) => /^\p{Lu}{2,8}$/u.test(mention)))];
}

/**
 * The words that the claim is: the content; of an attribution that says little but that another source said something, that one's,
 * since a chain carries one claim; without content, all of its words.
 */
function claimOf(
  text: string,
  found: readonly ExtractedAttribution[],
  index: number,
): { place: readonly Span[]; proposition: Proposition } {
  let at = index;
  for (let steps = 0; steps < found.length; steps++) {
    const relayed = found.findIndex(({ via }) => via === at);
    if (relayed < 0 || found.findLastIndex(({ via }) => via === at) !== relayed) break;
    if (saysMore(text, found[at] as ExtractedAttribution, found[relayed] as ExtractedAttribution)) break;
    at = relayed;
  }
  const { source, cue, content, proposition } = found[at] as ExtractedAttribution;
  return { place: content.length > 0 ? content : [hull([...source, ...cue])], proposition };
}

/** How many words of its own make what somebody says another claim than what he reports. */
const OWN_WORDS = 7;

/** "it struck the camp at Ansel, where most are believed to be Velmarans": more is said than what is believed. */
function saysMore(text: string, { content }: ExtractedAttribution, inner: ExtractedAttribution): boolean {
  const said = hull([...inner.source, ...inner.cue, ...inner.content]);
  const own = content.map(({ start, end }) =>
    [text.slice(start, Math.min(end, said.start)), text.slice(Math.max(start, said.end), end)].join(" "),
  );
  return (own.join(" ").match(/[\p{L}\p{N}]+/gu) ?? []).length >= OWN_WORDS;
}

/** Names of which it is plain what bears them; a single word that may be anything must be known already. */
function aboutOf(words: Words, { names }: Proposition): PreparedAbout[] {
  return names.map(({ name, kind: seen, isPlaceOf }) => {
    const kind = kindOfNamed(name, seen);
    const isShortName = kind === null || (kind === "PERSON" && !name.includes(" "));
    return {
      name: lineOf(name),
      kind: kind ?? "ORGANISATION",
      isShortName,
      role: isPlaceOf ? "LOCATION" : "TOPIC",
      tie: tieOfName(words, name),
    };
  });
}

/** "Velmaran troops" are the Velmaran government's, "Danish-backed forces" the Danish one's allies: by where the article says so first. */
function tieOfName(words: Words, name: string): PreparedTie | null {
  const owner = governmentOf(name);
  const to = owner ?? allyOf(name);
  const start = to === null ? -1 : whereStands(words.text ?? "", name);
  if (to === null || start < 0) return null;
  const span = { start, end: start + name.length };
  return {
    kind: owner === null ? "ALLIED_WITH" : "CONTROLLED_BY",
    to,
    toKind: "GOVERNMENT_BODY",
    isShortName: false,
    evidence: passageOf(words, locate(words.text ?? "", span, words.paragraphs)),
  };
}

/** Where a name first stands by itself: "Danish forces" does not in "pro-Danish forces"; -1 when nowhere. */
function whereStands(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isPart =
      LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)) ||
      LETTER_AFTER.test(text.slice(at + name.length, at + name.length + 2));
    if (!isPart) return at;
  }
  return -1;
}
const LETTER_BEFORE = /[\p{L}\p{N}‐‑-]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}‐‑-]/u;

/** What bears a name that the article mentions; null when that is not plain. */
function kindOfNamed(name: string, seen: Proposition["names"][number]["kind"]): ActorKind | null {
  if (seen === "person") return "PERSON";
  if (seen === "place") return "PLACE";
  if (seen === "group") return "COLLECTIVE";
  const telling = actorKindOf(name, { cardinality: "ONE" });
  if (seen === "outlet") return "MEDIA_OUTLET";
  if (telling !== "PERSON" && telling !== "COLLECTIVE" && (name.includes(" ") || /^\p{Lu}{3,}$/u.test(name)))
    return telling;
  return seen === "org" && name.includes(" ") ? "ORGANISATION" : null;
}

const MARKS = /^[\s"“”„«»‘’'‚‹›,;:.–—-]+|[\s"“”„«»‘‚‹›,;:–—-]+$/gu;

/** The article's words as a proposition can be read: without marks at its ends and a leading "that", capital first. */
function claimText(text: string, place: readonly Span[]): string {
  const parts = place.map((span) => wordsIn(text, span).replace(/\s+/gu, " ").replace(MARKS, ""));
  const words = parts
    .filter((part) => part !== "")
    .join(" … ")
    .replace(/^that\s+/i, "");
  if (words === "") return firstWords(text);
  const claim = withoutLooseMarks(words)
    .slice(0, LONGEST_CLAIM)
    .replace(/[\uD800-\uDBFF]$/, "");
  const [first = ""] = claim;
  return first.toUpperCase() + claim.slice(first.length);
}

/** A quotation may begin in these words and end outside them, or the reverse: a mark without its other half goes. */
function withoutLooseMarks(words: string): string {
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  const isBalanced = count(/[“«„]/g) === count(/[”»]/g) && count(/"/g) % 2 === 0;
  return isBalanced ? words : words.replace(/["“”„«»]/g, "");
}
const LONGEST_CLAIM = 5_000;

function evidenceOf(words: Words, one: ExtractedAttribution): PreparedEvidence[] {
  const { resolved, inCaption } = one;
  const named = one.source.length > 0 && !one.source.some((span) => hasName(words, span, resolved.name));
  const nameAt = named ? resolved.mentions.find((span) => hasName(words, span, resolved.name)) : undefined;
  const passages = (role: PreparedEvidence["role"], spans: readonly (Span | null | undefined)[]) =>
    spans.flatMap((span): PreparedEvidence[] =>
      span && span.start < span.end
        ? [{ ...passageOf(words, locate(words.text ?? "", span, words.paragraphs)), role, inCaption }]
        : [],
    );
  return [
    ...passages("SOURCE", one.source),
    ...passages("CUE", one.cue),
    ...passages("CONTENT", one.content),
    ...passages("ADDRESSEE", [one.addressee]),
    ...passages("TIME", [one.time?.span]),
    ...passages("COREFERENT", [nameAt]),
    ...passages("ANONYMITY", [resolved.anonymity]),
  ];
}

/** Whether a mention has the name in it, so that a reader needs no other. */
const hasName = ({ text }: Words, { start, end }: Span, name: string | null): boolean =>
  name !== null && (text ?? "").slice(start, end).includes(name);
