import { UserError } from "../domain/errors.ts";
import { mintId } from "../domain/ids.ts";
import { slugOf } from "../domain/slug.ts";
import type { Entry, Row, Transaction } from "../storage/port.ts";
import { freeSlug } from "./articles/free-slugs.ts";
import { sourceOf } from "./articles/write-sources.ts";

/**
 * Who is who, as people decide it: that two actors are one or are not, whom a mention means, and taking that back. Every decision is
 * a judgement of its own that stays; no row is lost or rewritten but the link from a mention, and from what it says, to a source.
 */
export interface Decision {
  /** Who decides. */
  readonly by: string;
  /** When: an instant. */
  readonly at: string;
  readonly reason: string;
}

type JudgementRow = Row<"identityJudgements">;

/** Says that two actors are one, or are not; judgements on them that stood before are taken back, doubts of their mentions too. */
export async function judgeActors(
  transaction: Transaction,
  actorSlug: string,
  otherSlug: string,
  isSame: boolean,
  decision: Decision,
): Promise<string> {
  const [actor, other] = [await actorOf(transaction, actorSlug), await actorOf(transaction, otherSlug)];
  if (actor.id === other.id)
    throw new UserError("BAD_INPUT", `"${actorSlug}" and "${otherSlug}" are the same actor already`);
  const between = [
    ...(await transaction.find("identityJudgements", "otherActorId", [other.id])).filter(
      ({ actorId }) => actorId === actor.id,
    ),
    ...(await transaction.find("identityJudgements", "otherActorId", [actor.id])).filter(
      ({ actorId }) => actorId === other.id,
    ),
  ];
  const doubts = await doubtsBetween(transaction, actor.id, other.id);
  await revokeAll(transaction, [...between, ...doubts], decision.at);
  const judgement = isSame ? "POSITIVE" : "NEGATIVE";
  return put(transaction, { mentionId: null, otherActorId: other.id, actorId: actor.id, judgement }, decision);
}

/**
 * Says whom a mention means: another actor, or (null) somebody nobody knows yet. What it says goes with it; whom it was taken for
 * is judged not to be meant.
 */
export async function assignMention(
  transaction: Transaction,
  mentionId: string,
  actorSlug: string | null,
  decision: Decision,
): Promise<string> {
  const mention = await mentionOf(transaction, mentionId);
  const actorId =
    actorSlug === null ? await newActor(transaction, mention, decision) : (await actorOf(transaction, actorSlug)).id;
  const standing = (await transaction.find("identityJudgements", "mentionId", [mentionId])).filter(isStanding);
  await revokeAll(transaction, standing, decision.at);
  for (const { actorId: former, judgement } of standing) {
    if (judgement !== "POSITIVE" || former === actorId) continue;
    await put(transaction, { mentionId, otherActorId: null, actorId: former, judgement: "NEGATIVE" }, decision);
  }
  const id = await put(transaction, { mentionId, otherActorId: null, actorId, judgement: "POSITIVE" }, decision);
  await follow(transaction, mention, actorId);
  return id;
}

/** Takes a judgement back. A mention then means whom the newest judgement that still stands says, else somebody new. */
export async function revokeJudgement(transaction: Transaction, id: string, decision: Decision): Promise<void> {
  const [judgement] = await transaction.find("identityJudgements", "id", [id]);
  if (!judgement) throw new UserError("NOT_FOUND", `there is no judgement "${id}"`);
  if (judgement.revokedAt !== null)
    throw new UserError("CONFLICT", `the judgement "${id}" was taken back already, ${judgement.revokedAt}`);
  await revokeAll(transaction, [judgement], decision.at);
  if (judgement.otherActorId !== null) {
    const doubts = await doubtsBetween(transaction, judgement.actorId, judgement.otherActorId);
    return standAgain(transaction, takenBackBy(judgement, doubts));
  }
  if (judgement.mentionId === null || judgement.judgement !== "POSITIVE") return;
  const mention = await mentionOf(transaction, judgement.mentionId);
  const all = await transaction.find("identityJudgements", "mentionId", [mention.id]);
  const positive = all.filter((one) => one.judgement === "POSITIVE" && one.id !== id);
  // What the judgement that is taken back had taken back itself stands again.
  const before = positive
    .filter(({ revokedAt }) => revokedAt === null || revokedAt === judgement.decidedAt)
    .sort(newestFirst)[0];
  if (!before) {
    const actorId = await newActor(transaction, mention, decision);
    await put(transaction, { mentionId: mention.id, otherActorId: null, actorId, judgement: "POSITIVE" }, decision);
    return follow(transaction, mention, actorId);
  }
  const doubts = all.filter((one) => one.judgement !== "POSITIVE");
  await standAgain(transaction, [before, ...takenBackBy(judgement, doubts)]);
  const against = all.filter(
    (one) => one.judgement === "NEGATIVE" && one.actorId === before.actorId && one.decidedAt === judgement.decidedAt,
  );
  await revokeAll(transaction, against, decision.at);
  await follow(transaction, mention, before.actorId);
}

/** The doubts whether a mention that is taken for one of two actors means the other. */
async function doubtsBetween(transaction: Transaction, actorId: string, otherId: string): Promise<JudgementRow[]> {
  const doubts: JudgementRow[] = [];
  for (const [mine, theirs] of [
    [actorId, otherId],
    [otherId, actorId],
  ] as const) {
    const sources = await transaction.find("sources", "actorId", [mine]);
    const mentions = await transaction.find(
      "mentions",
      "sourceId",
      sources.map(({ id }) => id),
    );
    const judgements = await transaction.find(
      "identityJudgements",
      "mentionId",
      mentions.map(({ id }) => id),
    );
    doubts.push(...judgements.filter((one) => one.judgement === "UNSURE" && one.actorId === theirs));
  }
  return doubts;
}

/** Those that were taken back when a judgement was made. */
const takenBackBy = ({ decidedAt }: JudgementRow, judgements: readonly JudgementRow[]): JudgementRow[] =>
  judgements.filter(({ revokedAt }) => revokedAt === decidedAt);

async function standAgain(transaction: Transaction, judgements: readonly JudgementRow[]): Promise<void> {
  await transaction.put(
    "identityJudgements",
    judgements.map((one) => ({ ...one, revokedAt: null })),
  );
}

const isStanding = ({ revokedAt }: JudgementRow): boolean => revokedAt === null;
const newestFirst = (a: JudgementRow, b: JudgementRow): number => (a.decidedAt < b.decidedAt ? 1 : -1);

async function put(
  transaction: Transaction,
  what: Pick<Entry<"identityJudgements">, "mentionId" | "otherActorId" | "actorId" | "judgement">,
  { by, at, reason }: Decision,
): Promise<string> {
  const id = mintId("IdentityJudgement", what.mentionId ?? what.otherActorId ?? "", what.actorId, what.judgement, at);
  const row = { ...what, id, score: null, reason, decidedBy: by, decidedAt: at, revokedAt: null };
  await transaction.put("identityJudgements", [row]);
  return id;
}

async function revokeAll(transaction: Transaction, judgements: readonly JudgementRow[], at: string): Promise<void> {
  await transaction.put(
    "identityJudgements",
    judgements.filter(isStanding).map((row) => ({ ...row, revokedAt: at })),
  );
}

/** The mention, and what it says, belong to the actor's source from now on. */
async function follow(transaction: Transaction, mention: Row<"mentions">, actorId: string): Promise<void> {
  const [was] = await transaction.find("sources", "id", [mention.sourceId]);
  const voice = {
    name: mention.name,
    descriptor: was?.descriptor ?? null,
    cardinality: was?.cardinality ?? "ONE",
  } as const;
  const sourceId = await sourceOf(transaction, actorId, voice, [mention.id, actorId]);
  await transaction.put("mentions", [{ ...mention, sourceId }]);
  const attributions = await transaction.find("attributions", "mentionId", [mention.id]);
  await transaction.put(
    "attributions",
    attributions.map((row) => ({ ...row, sourceId })),
  );
}

async function newActor(
  transaction: Transaction,
  { id: mentionId, name, sourceId }: Row<"mentions">,
  { at }: Decision,
): Promise<string> {
  const [source] = await transaction.find("sources", "id", [sourceId]);
  const [former] = await transaction.find("actors", "id", [source?.actorId ?? ""]);
  const id = mintId("Actor", mentionId, at);
  const slug = await freeSlug(transaction, "actors", slugOf(name, "actor"), id);
  await transaction.put("actors", [{ id, slug, name, kind: former?.kind ?? "PERSON", status: "PROPOSED" }]);
  return id;
}

async function actorOf(transaction: Transaction, slug: string): Promise<Row<"actors">> {
  const [actor] = await transaction.find("actors", "slug", [slug]);
  if (!actor) throw new UserError("NOT_FOUND", `there is no actor "${slug}"`);
  return actor;
}

async function mentionOf(transaction: Transaction, id: string): Promise<Row<"mentions">> {
  const [mention] = await transaction.find("mentions", "id", [id]);
  if (!mention) throw new UserError("NOT_FOUND", `there is no mention "${id}"`);
  return mention;
}
