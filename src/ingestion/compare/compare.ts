import type { Span } from "../../domain/passage.ts";
import type { ComparedAttribution, ComparedClaim, ComparedSource, ComparedTie, Named, Side } from "./side.ts";

/** What is compared of two attributions that mean the same. */
export const ASPECTS = [
  "source words",
  "cue",
  "content",
  "who",
  "source kind",
  "actor kind",
  "reason for anonymity",
  "type",
  "stance",
  "negated",
  "certainty",
  "polarity",
  "medium",
  "said at",
  "reported by",
  "about",
  "quantity",
  "unit",
  "time",
] as const;
type Aspect = (typeof ASPECTS)[number];

/** What one aspect is on both sides, in words; null where a side says nothing of it. */
export interface Finding {
  readonly aspect: Aspect;
  readonly isRight: boolean;
  readonly record: string | null;
  readonly found: string | null;
}

/** An attribution of the record, beside that of the database that means it. */
export interface Pair {
  readonly record: ComparedAttribution;
  readonly found: ComparedAttribution;
  /** Only of what at least one of the two tells. */
  readonly findings: readonly Finding[];
  /** How many attributions of the record this one of the database stands for: it may cut finer. */
  readonly shares: number;
}

export interface Comparison {
  /** In the order of the record. */
  readonly pairs: readonly Pair[];
  readonly missed: readonly ComparedAttribution[];
  /** What only the database has. */
  readonly extra: readonly ComparedAttribution[];
  /** The actors that claims are about: named by both, by the record alone, by the database alone; once an attribution of the database. */
  readonly about: { readonly both: number; readonly missed: number; readonly extra: number };
  readonly ties: {
    readonly both: readonly ComparedTie[];
    readonly missed: readonly ComparedTie[];
    readonly extra: readonly ComparedTie[];
  };
}

/** How much of what is said two attributions must have in common to mean the same, where their cues do not touch. */
const LEAST_COMMON = 0.25;
/** How much of the record's content must be there to be right. */
const LEAST_COVERED = 0.8;
/** How much a common source counts when several attributions might be meant; a common cue counts 1, as does the same content. */
const SAME_SOURCE = 0.5;

/**
 * Compares who said what in one version of an article, as a record has it and as was found by other means.
 * @param text the version's words; null when they are not held: then words are told by their offsets.
 */
export function compareSides(record: Side, found: Side, text: string | null): Comparison {
  const meant = record.attributions.map((one) => bestMatch(one, found.attributions));
  const shares = new Map<ComparedAttribution, number>();
  for (const one of meant) if (one) shares.set(one, (shares.get(one) ?? 0) + 1);
  const matched = (place: number | null) => (place === null ? undefined : meant[place]);
  const pairs = record.attributions.flatMap((one, i): Pair[] => {
    const other = meant[i];
    if (!other) return [];
    const reporters = { record: matched(one.via), found: found.attributions[other.via ?? -1] };
    // What is found of a wider statement may be what the record has of another of those that it stands for.
    const others = record.attributions.flatMap(({ claim }, j) => (meant[j] === other ? [claim] : []));
    const findings = [
      ...findingsOf(one, other, reporters, text),
      ...claimFindings(one.claim, other.claim, others),
    ].filter((finding) => finding.record !== null || finding.found !== null);
    return [{ record: one, found: other, findings, shares: shares.get(other) ?? 1 }];
  });
  return {
    pairs,
    missed: record.attributions.filter((_, i) => !meant[i]),
    extra: found.attributions.filter((one) => !shares.has(one)),
    about: compareActors(pairs),
    ties: compareTies(record.ties, found.ties),
  };
}

/** The attribution that most likely means the same; several of the record may be meant by one. */
function bestMatch(one: ComparedAttribution, all: readonly ComparedAttribution[]): ComparedAttribution | undefined {
  let best: { other: ComparedAttribution; score: number } | undefined;
  for (const other of all) {
    const score = likeness(one, other);
    if (score > (best?.score ?? 0)) best = { other, score };
  }
  return best?.other;
}

function likeness(a: ComparedAttribution, b: ComparedAttribution): number {
  if (isNarrated(a) !== isNarrated(b)) return 0;
  const cue = common(a.spans.CUE, b.spans.CUE) > 0;
  const content = f1(a.spans.CONTENT, b.spans.CONTENT);
  if (!cue && content < LEAST_COMMON) return 0;
  const source = isSame(a.source, b.source) || common(a.spans.SOURCE, b.spans.SOURCE) > 0;
  return content + (cue ? 1 : 0) + (source ? SAME_SOURCE : 0);
}

const isNarrated = ({ source }: ComparedAttribution): boolean => source.kind === "NARRATOR";

function findingsOf(
  a: ComparedAttribution,
  b: ComparedAttribution,
  reporters: { readonly record: ComparedAttribution | undefined; readonly found: ComparedAttribution | undefined },
  text: string | null,
): Finding[] {
  const words = (role: "SOURCE" | "CUE" | "CONTENT") => ({
    record: wording(text, a.spans[role]),
    found: wording(text, b.spans[role]),
  });
  const plain = (aspect: Aspect, key: "type" | "stance" | "certainty" | "polarity" | "medium" | "saidAt") => ({
    aspect,
    isRight: a[key] === b[key],
    record: a[key],
    found: b[key],
  });
  const anonymity = ({ source }: ComparedAttribution) => (source.isAnonymousForAReason ? "given" : null);
  const all: Finding[] = [
    {
      aspect: "source words",
      isRight: a.spans.SOURCE.length === 0 ? b.spans.SOURCE.length === 0 : common(a.spans.SOURCE, b.spans.SOURCE) > 0,
      ...words("SOURCE"),
    },
    {
      aspect: "cue",
      isRight: a.spans.CUE.length === 0 ? b.spans.CUE.length === 0 : common(a.spans.CUE, b.spans.CUE) > 0,
      ...words("CUE"),
    },
    { aspect: "content", isRight: covered(a.spans.CONTENT, b.spans.CONTENT) >= LEAST_COVERED, ...words("CONTENT") },
    { aspect: "who", isRight: isSame(a.source, b.source), record: a.source.name, found: b.source.name },
    { aspect: "source kind", isRight: a.source.kind === b.source.kind, record: a.source.kind, found: b.source.kind },
    {
      aspect: "actor kind",
      isRight: a.source.actorKind === b.source.actorKind,
      record: a.source.actorKind,
      found: b.source.actorKind,
    },
    {
      aspect: "reason for anonymity",
      isRight: anonymity(a) === anonymity(b),
      record: anonymity(a),
      found: anonymity(b),
    },
    plain("type", "type"),
    plain("stance", "stance"),
    { aspect: "negated", isRight: a.negated === b.negated, record: `${a.negated}`, found: `${b.negated}` },
    plain("certainty", "certainty"),
    plain("polarity", "polarity"),
    plain("medium", "medium"),
    plain("said at", "saidAt"),
    {
      aspect: "reported by",
      isRight: reporters.record === reporters.found,
      record: reporters.record?.source.name ?? null,
      found: reporters.found?.source.name ?? null,
    },
  ];
  return all;
}

/**
 * What both say of the claim. What the record knows from elsewhere in the article counts as well.
 * @param others the record's claims that the found one stands for
 */
function claimFindings(a: ComparedClaim, b: ComparedClaim, others: readonly ComparedClaim[]): Finding[] {
  const names = ({ actors }: ComparedClaim) => (actors.length === 0 ? null : actors.map(({ name }) => name).join(", "));
  return [
    {
      aspect: "about",
      isRight: a.actors.every((one) => b.actors.some((other) => isSame(one, other))),
      record: names(a),
      found: names(b),
    },
    ...(["quantity", "unit", "time"] as const).map((aspect) => ({
      aspect,
      isRight: a[aspect] === b[aspect] || (a[aspect] === null && others.some((other) => other[aspect] === b[aspect])),
      record: a[aspect],
      found: b[aspect],
    })),
  ];
}

/** Whether two are called the same; voices without a name, whether half of the words that describe one describe the other. */
function isSame(a: Named | ComparedSource, b: Named | ComparedSource): boolean {
  for (const key of a.keys) if (b.keys.has(key)) return true;
  if (!("kind" in a) || !("kind" in b) || a.kind === "NAMED" || b.kind === "NAMED") return false;
  if (a.kind === b.kind && (a.kind === "NARRATOR" || a.kind === "UNSPECIFIED")) return true;
  const [mine, theirs] = [a, b].map(({ keys }) => new Set([...keys].flatMap((key) => key.split(" "))));
  const shared = [...(theirs ?? [])].filter((word) => mine?.has(word)).length;
  return shared > 0 && shared / Math.min(mine?.size ?? 0, theirs?.size ?? 0) >= 0.5;
}

function compareActors(pairs: readonly Pair[]): Comparison["about"] {
  const counts = { both: 0, missed: 0, extra: 0 };
  for (const found of new Set(pairs.map((pair) => pair.found))) {
    const theirs = pairs.filter((pair) => pair.found === found).flatMap(({ record }) => record.claim.actors);
    const recorded = [...new Map(theirs.map((actor) => [actor.name, actor])).values()];
    const { actors } = found.claim;
    const both = recorded.filter((one) => actors.some((other) => isSame(one, other))).length;
    counts.both += both;
    counts.missed += recorded.length - both;
    counts.extra += actors.filter((one) => !recorded.some((other) => isSame(one, other))).length;
  }
  return counts;
}

function compareTies(record: readonly ComparedTie[], found: readonly ComparedTie[]): Comparison["ties"] {
  const isOne = (a: ComparedTie, b: ComparedTie) => a.kind === b.kind && isSame(a.from, b.from) && isSame(a.to, b.to);
  return {
    both: record.filter((one) => found.some((other) => isOne(one, other))),
    missed: record.filter((one) => !found.some((other) => isOne(one, other))),
    extra: found.filter((one) => !record.some((other) => isOne(one, other))),
  };
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** How many UTF-16 code units two lists of spans have in common. */
function common(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

const f1 = (a: readonly Span[], b: readonly Span[]): number =>
  length(a) + length(b) === 0 ? 0 : (2 * common(a, b)) / (length(a) + length(b));

const covered = (a: readonly Span[], b: readonly Span[]): number => (length(a) === 0 ? 1 : common(a, b) / length(a));

function wording(text: string | null, spans: readonly Span[]): string | null {
  if (spans.length === 0) return null;
  const words = spans.map(({ start, end }) => (text === null ? `${start}–${end}` : text.slice(start, end)));
  return words.join(" … ").replace(/\s+/gu, " ");
}
