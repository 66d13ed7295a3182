import { mintPartId } from "../../domain/ids.ts";
import { locate, type Span } from "../../domain/passage.ts";
import type { Entry, Row, Transaction } from "../../storage/port.ts";
import { passageOf, type Words, wordsOfVersion } from "../resolve-evidence.ts";
import { writeWithOrigins } from "./origins.ts";
import type { PreparedAttribution } from "./prepare.ts";
import { Alignment, type Anchoring, likeness } from "./reanchor.ts";
import type { Standing, Task } from "./task.ts";
import { evidenceId, type Written } from "./write-prepared.ts";

/** What a new version did to what its article says. */
export interface Changes {
  readonly added: number;
  readonly altered: number;
  readonly removed: number;
}

type Attribution = Row<"attributions">;
type Evidence = Row<"evidence">;
type Version = Row<"articleVersions">;

/** An attribution that stood in an earlier version, and where its words stand in the new one. */
interface Found {
  readonly attribution: Attribution;
  /** Its passages where they stood last. */
  readonly before: readonly Evidence[];
  readonly anchors: readonly Anchoring[];
  /** The passage that it is about: its content, else its cue. */
  readonly main: number;
  readonly wasLost: boolean;
  readonly textBefore: string;
}

/**
 * Stores what a new version of an article says: attributions keep their ids and get evidence in it, what is new is added, and
 * what became of the words is noted. Nothing of earlier versions is changed.
 * @param versions the earlier ones, oldest first.
 */
export async function storeVersion(task: Task, versions: readonly Version[]): Promise<Changes> {
  const { transaction, version } = task;
  const found = await findAgain(task, versions);
  const matches = matchUp(task.article.attributions, found);
  await transaction.put(
    "evidence",
    found.flatMap((one) => evidenceIn(task, one, matches.byFound.get(one))),
  );
  const news = await writeWithOrigins(task, standingOf(task, matches));
  const changes = [
    ...found.flatMap((one) => changeOf(task, one, matches.byFound.get(one)) ?? []),
    ...news.map((one) => addition(version, one)),
  ];
  await transaction.put("articleChanges", changes);
  const count = (kind: Entry<"articleChanges">["kind"]) => changes.filter((change) => change.kind === kind).length;
  return { added: count("QUOTE_ADDED"), altered: count("QUOTE_ALTERED"), removed: count("QUOTE_REMOVED") };
}

/** Looks for the words of every attribution, from the last version that had them and whose text is held. */
async function findAgain({ transaction, row, version }: Task, versions: readonly Version[]): Promise<Found[]> {
  const attributions = await transaction.find("attributions", "articleId", [row.id]);
  const evidence = await evidenceOf(transaction, attributions);
  const alignments = new Map<string, Alignment>();
  const newest = versions.at(-1);
  return attributions.flatMap((attribution): Found[] => {
    const places = evidence.get(attribution.id) ?? [];
    const last = versions.findLast(({ id }) => places.some((one) => one.versionId === id && one.anchor !== "ORPHANED"));
    if (!last || last.text === null) return [];
    const before = places.filter(({ versionId }) => versionId === last.id).sort((a, b) => a.ordinal - b.ordinal);
    const alignment = alignments.get(last.id) ?? new Alignment(last.text, version.text ?? "");
    alignments.set(last.id, alignment);
    const main = mainOf(before);
    const anchors = alignment.findAll(before, main);
    return [{ attribution, before, anchors, main, wasLost: last !== newest, textBefore: last.text }];
  });
}

async function evidenceOf(transaction: Transaction, attributions: readonly Attribution[]) {
  const rows = await transaction.find(
    "evidence",
    "attributionId",
    attributions.map(({ id }) => id),
  );
  const groups = new Map<string, Evidence[]>();
  for (const one of rows) groups.set(one.attributionId ?? "", [...(groups.get(one.attributionId ?? "") ?? []), one]);
  return groups;
}

function mainOf(evidence: readonly Evidence[]): number {
  const content = evidence.findIndex(({ role }) => role === "CONTENT");
  return content >= 0
    ? content
    : Math.max(
        0,
        evidence.findIndex(({ role }) => role === "CUE"),
      );
}

interface Matches {
  readonly byFound: ReadonlyMap<Found, PreparedAttribution>;
  readonly byPlace: ReadonlyMap<number, Found>;
}

/** How much of two passages must be common, of both together, to be one. */
const LEAST_COMMON = 0.5;

/** Which of the attributions that were extracted from the new text are those that stood before: the most common first. */
function matchUp(prepared: readonly PreparedAttribution[], found: readonly Found[]): Matches {
  const pairs = found.flatMap((one) =>
    prepared.flatMap((other, place) => {
      const share = commonShare(one, other);
      return share >= LEAST_COMMON ? [{ one, other, place, share }] : [];
    }),
  );
  pairs.sort((a, b) => b.share - a.share || a.place - b.place);
  const byFound = new Map<Found, PreparedAttribution>();
  const byPlace = new Map<number, Found>();
  for (const { one, other, place } of pairs) {
    if (byFound.has(one) || byPlace.has(place)) continue;
    byFound.set(one, other);
    byPlace.set(place, one);
  }
  return { byFound, byPlace };
}

/** How much of what is said two attributions have in common, 0 when nothing of source and cue is; a little more when both are. */
function commonShare({ before, anchors, main }: Found, { evidence }: PreparedAttribution): number {
  const placesOf = (role: Evidence["role"]) => ({
    mine: anchors.flatMap((anchor, i): Span[] => (before[i]?.role === role && "start" in anchor ? [anchor] : [])),
    theirs: evidence.filter((one) => one.role === role),
  });
  const center = placesOf(before[main]?.role ?? "CONTENT");
  const share = overlap(center.mine, center.theirs);
  const [source, cue] = [placesOf("SOURCE"), placesOf("CUE")].map(({ mine, theirs }) => overlap(mine, theirs)) as [
    number,
    number,
  ];
  const isUnsaid = before.every(({ role }) => role === "CONTENT");
  return source + cue > 0 || isUnsaid ? share + (source + cue) / 100 : 0;
}

/** The common length of two lists of spans, of that of both together. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const x of a) for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  const all = length(a) + length(b) - common;
  return all === 0 ? 0 : common / all;
}

function standingOf({ article }: Task, { byPlace }: Matches): Standing {
  const standing = {
    attributions: new Map<number, string>(),
    sources: new Map<number, string>(),
    mentions: new Map<number, string>(),
    claims: new Map<number, string>(),
  };
  for (const [place, { attribution }] of byPlace) {
    const one = article.attributions[place];
    if (!one) continue;
    standing.attributions.set(place, attribution.id);
    standing.sources.set(one.source, attribution.sourceId);
    if (attribution.mentionId !== null) standing.mentions.set(one.source, attribution.mentionId);
    standing.claims.set(one.claim, attribution.claimId);
  }
  return standing;
}

const isGone = ({ anchors, main }: Found): boolean => anchors[main]?.anchor === "ORPHANED";

/** The passages of an attribution in the new version. What has left it is noted as such once. */
function evidenceIn({ version }: Task, one: Found, match: PreparedAttribution | undefined): Entry<"evidence">[] {
  if (isGone(one) && one.wasLost) return [];
  const words = wordsOfVersion(version);
  const { attribution, before, anchors } = one;
  const last = Math.max(...before.map(({ ordinal }) => ordinal));
  return before.map((was, i) => ({
    ...was,
    ...placed(words, was, anchors[i] ?? { anchor: "ORPHANED" }, insteadOf(was, before, match)),
    id: evidenceId(attribution.id, version.id, i + 1),
    versionId: version.id,
    ordinal: last + i + 1,
  }));
}

/**
 * A passage where it stands now. What is said in other words, such as another cue, is where extraction found those: it knows
 * better than likeness where they begin and end.
 */
function placed(words: Words, was: Evidence, anchoring: Anchoring, instead: Span | undefined) {
  const text = words.text ?? "";
  if (anchoring.anchor === "EXACT")
    return { ...passageAt(words, anchoring), anchor: "EXACT" as const, anchorScore: null };
  const place = instead ?? (anchoring.anchor === "FUZZY" ? anchoring : undefined);
  if (place) {
    const score = likeness(was.exact ?? "", text.slice(place.start, place.end));
    return { ...passageAt(words, place), anchor: "FUZZY" as const, anchorScore: Math.min(0.999, score) };
  }
  return { ...passageOf({ ...words, text: null }, was), anchor: "ORPHANED" as const, anchorScore: null };
}

/** The one passage of a role that extraction found, where there was one before. */
function insteadOf(
  was: Evidence,
  before: readonly Evidence[],
  match: PreparedAttribution | undefined,
): Span | undefined {
  const [mine, theirs] = [before, match?.evidence ?? []].map((all) => all.filter(({ role }) => role === was.role));
  return mine?.length === 1 && theirs?.length === 1 ? theirs[0] : undefined;
}

const passageAt = (words: Words, span: Span) => passageOf(words, locate(words.text ?? "", span, words.paragraphs));

/** The roles by which an attribution says who says what. */
const SAYING: readonly Evidence["role"][] = ["SOURCE", "CUE", "CONTENT"];

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** What became of an attribution's words; null when they are the same. */
function changeOf(task: Task, one: Found, match: PreparedAttribution | undefined): Entry<"articleChanges"> | null {
  const { attribution, before, anchors, textBefore, wasLost } = one;
  const saying = before.flatMap((was, i) => (SAYING.includes(was.role) ? [{ was, anchor: anchors[i] }] : []));
  const old = hull(saying.map(({ was }) => was));
  const was = textBefore.slice(old.start, old.end);
  if (isGone(one)) {
    return wasLost
      ? null
      : change(task.version, attribution, { kind: "QUOTE_REMOVED", position: old.start, was, is: null });
  }
  const places = saying.flatMap(({ anchor }): Span[] => (anchor && "start" in anchor ? [anchor] : []));
  const now = hull(match ? [match.span] : places);
  const is = (task.version.text ?? "").slice(now.start, now.end);
  if (wasLost) return change(task.version, attribution, { kind: "QUOTE_ADDED", position: now.start, was: null, is });
  if (saying.every(({ anchor }) => anchor?.anchor === "EXACT")) return null;
  const score = Math.min(0.999, likeness(was, is));
  return change(task.version, attribution, { kind: "QUOTE_ALTERED", position: now.start, was, is, score });
}

function addition(version: Version, { row, span }: Written): Entry<"articleChanges"> {
  const is = (version.text ?? "").slice(span.start, span.end);
  return change(version, row, { kind: "QUOTE_ADDED", position: row.position, was: null, is });
}

function change(
  version: Version,
  { id, articleId }: Pick<Attribution, "id" | "articleId">,
  what: Pick<Entry<"articleChanges">, "kind" | "position" | "was" | "is" | "score">,
): Entry<"articleChanges"> {
  return {
    id: mintPartId("ArticleChange", id, version.id),
    articleId,
    versionId: version.id,
    attributionId: id,
    ordinal: version.ordinal,
    ...what,
  };
}
