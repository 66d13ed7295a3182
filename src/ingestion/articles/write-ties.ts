import { mintId } from "../../domain/ids.ts";
import type { Entry } from "../../storage/port.ts";
import { dateColumns } from "../rows.ts";
import type { ActorOf } from "./named-actors.ts";
import type { PreparedTie } from "./prepare.ts";
import type { Ids, Task } from "./task.ts";

/** A tie of a source: its actor, null for a voice without a name; or of somebody whom claims are about, who is no source. */
interface Told {
  readonly sourceId: string | null;
  readonly actorId: string | null;
  readonly tie: PreparedTie;
  readonly otherId: string;
}

/** Those whose ties are stored. */
interface Tied {
  /** The sources: their places in the article's list, their ids, and the actors that speak in them. */
  readonly places: ReadonlySet<number>;
  readonly sources: Ids;
  readonly actorOfSource: ReadonlyMap<string, string | null>;
  /** Others, by their names. */
  readonly others: readonly { readonly name: string; readonly tie: PreparedTie }[];
  readonly actorOf: ActorOf;
}

/**
 * Stores whom sources head, speak for or belong to, as PROPOSED: a tie between actors with the words that say so; of a voice
 * without a name, on whose behalf it speaks. A tie that is known already, whatever was decided of it, is left as it is; the
 * article's words are added to one that was not rejected.
 */
export async function writeTies(task: Task, tied: Tied): Promise<void> {
  const { places, sources, actorOfSource, others, actorOf } = tied;
  const between = (sourceId: string | null, actorId: string | null, tie: PreparedTie): Told[] => {
    const otherId = actorOf(tie.to);
    return otherId === undefined || otherId === actorId ? [] : [{ sourceId, actorId, tie, otherId }];
  };
  const ofSources = [...places].flatMap((place) => {
    const sourceId = sources.get(place) ?? "";
    const ties = task.article.sources[place]?.ties ?? [];
    return ties.flatMap((tie) => between(sourceId, actorOfSource.get(sourceId) ?? null, tie));
  });
  const ofOthers = others.flatMap(({ name, tie }) => {
    const actorId = actorOf(name);
    return actorId === undefined ? [] : between(null, actorId, tie);
  });
  const told = [...ofSources, ...ofOthers];
  if (told.length === 0) return;
  await putAffiliations(task, told);
  await putBehalves(task, told);
}

async function putAffiliations(task: Task, told: readonly Told[]): Promise<void> {
  const { transaction, version, extractorVersion } = task;
  const named = told.filter((one): one is Told & { actorId: string } => one.actorId !== null);
  const known = await transaction.find(
    "affiliations",
    "subjectId",
    named.map(({ actorId }) => actorId),
  );
  const undated = { ...dateColumns("since", undefined), ...dateColumns("until", undefined) };
  const rows = new Map<string, Entry<"affiliations">>();
  const evidence = new Map<string, Entry<"evidence">>();
  for (const { actorId, tie, otherId } of named) {
    const there = known.filter((one) => one.subjectId === actorId && one.kind === tie.kind && one.objectId === otherId);
    if (there.some(({ status }) => status === "REJECTED")) continue;
    const id = there[0]?.id ?? mintId("Affiliation", actorId, tie.kind, otherId);
    if (there.length === 0)
      rows.set(id, {
        id,
        kind: tie.kind,
        subjectId: actorId,
        objectId: otherId,
        ...undated,
        status: "PROPOSED",
        proposedBy: extractorVersion,
      });
    const evidenceId = mintId("Evidence", id, version.id);
    evidence.set(evidenceId, {
      ...tie.evidence,
      id: evidenceId,
      attributionId: null,
      affiliationId: id,
      versionId: version.id,
      role: "AFFILIATION",
      ordinal: 1,
      anchor: "EXACT",
      inCaption: false,
    });
  }
  await transaction.put("affiliations", [...rows.values()]);
  await transaction.put("evidence", [...evidence.values()]);
}

/** Only those who speak for somebody: an unnamed professor does not speak for the university. */
async function putBehalves({ transaction }: Task, told: readonly Told[]): Promise<void> {
  const rows = new Map<string, Entry<"sourcesOnBehalfOf">>();
  for (const { sourceId, actorId, tie, otherId } of told) {
    if (sourceId === null || actorId !== null || (tie.kind !== "SPEAKS_FOR" && tie.kind !== "CONTROLLED_BY")) continue;
    const ordinal = [...rows.values()].filter((row) => row.sourceId === sourceId).length + 1;
    if (!rows.has(`${sourceId} ${otherId}`))
      rows.set(`${sourceId} ${otherId}`, { sourceId, actorId: otherId, ordinal });
  }
  await transaction.put("sourcesOnBehalfOf", [...rows.values()]);
}
