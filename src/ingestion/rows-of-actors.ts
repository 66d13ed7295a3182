import { mintId } from "../domain/ids.ts";
import type { Entry } from "../storage/port.ts";
import { affiliationsOf } from "./record-rules.ts";
import { scopeOf } from "./references.ts";
import { connectionId, dateColumns, type Task } from "./rows.ts";
import type { Versions } from "./versions.ts";

export const actorRows = ({ entries, names }: Task): Entry<"actors">[] =>
  entries.actors.map(({ slug, name, kind, description, status }) => ({
    id: names.idOf("actors", slug),
    slug,
    name,
    kind,
    description: description ?? null,
    status,
  }));

export const nameRows = ({ entries, names }: Task): Entry<"actorNames">[] =>
  entries.actors.flatMap((actor) => {
    const actorId = names.idOf("actors", actor.slug);
    return actor.names.map(({ id, value, kind, language }, i) => ({
      id: id ?? mintId("ActorName", actorId, String(i + 1)),
      actorId,
      ordinal: i + 1,
      value,
      kind,
      language: language ?? null,
    }));
  });

export async function identifierRows(task: Task): Promise<Entry<"actorIdentifiers">[]> {
  const { transaction, entries, names, problems } = task;
  const values = new Set(entries.actors.flatMap(({ identifiers }) => identifiers.map(({ value }) => value)));
  const stored = await transaction.find("actorIdentifiers", "value", [...values]);
  const own = new Set(entries.actors.map(({ slug }) => names.idOf("actors", slug)));
  return entries.actors.flatMap((actor, i) => {
    const actorId = names.idOf("actors", actor.slug);
    return actor.identifiers.map(({ id: given, scheme, value }, j) => {
      const path = ["actors", i, "identifiers", j];
      const there = stored.find((row) => row.scheme === scheme && row.value === value);
      if (there && !own.has(there.actorId)) {
        problems.push({
          path,
          message: `${scheme} ${value} is ${there.actorId} in the database; this actor is ${actorId}`,
          isConflict: true,
        });
      }
      const isSame = there?.actorId === actorId;
      const minted = mintId("Identifier", actorId, scheme, value);
      const id = connectionId(task, path, { given, stored: isSame ? there?.id : undefined, minted });
      return { id, actorId, scheme, value };
    });
  });
}

/**
 * The rows of the affiliations and of the words that show them. One that connects the same actors in the same way since the same
 * time is the same, whichever record says it; else the order among the record's ties of the same actors and kind identifies it,
 * so that correcting a date changes the tie and does not add one.
 */
export async function affiliationRows(task: Task, versions: Versions) {
  const { transaction, entries, names } = task;
  const scope = scopeOf(entries);
  const ties = affiliationsOf(entries).map((tie) => ({
    ...tie,
    subjectId: names.idOf("actors", tie.actor),
    objectId: names.idOf("actors", tie.other),
    sinceColumns: dateColumns("since", tie.since),
  }));
  const stored = await transaction.find("affiliations", "subjectId", [
    ...new Set(ties.map(({ subjectId }) => subjectId)),
  ]);
  const same = ties.map(
    (tie) =>
      stored.find(
        (row) =>
          row.subjectId === tie.subjectId &&
          row.objectId === tie.objectId &&
          row.kind === tie.kind &&
          row.sinceAsc === tie.sinceColumns.sinceAsc,
      )?.id,
  );
  const taken = new Set([...same, ...ties.map(({ id }) => id)]);
  const mintFree = ({ subjectId, kind, objectId }: (typeof ties)[number]): string => {
    for (let n = 1; ; n++) {
      const id = mintId("Affiliation", scope, subjectId, kind, objectId, String(n));
      if (!taken.has(id)) return id;
    }
  };
  const evidence: Entry<"evidence">[] = [];
  const affiliations = ties.map((tie, i): Entry<"affiliations"> => {
    const id = connectionId(task, tie.path, { given: tie.id, stored: same[i], minted: mintFree(tie) });
    taken.add(id);
    evidence.push(...tieEvidence(id, tie, versions));
    const { kind, subjectId, objectId, sinceColumns, until, status, proposedBy = null } = tie;
    return { id, kind, subjectId, objectId, ...sinceColumns, ...dateColumns("until", until), status, proposedBy };
  });
  return { affiliations, evidence };
}

function tieEvidence(
  affiliationId: string,
  { path, evidence }: ReturnType<typeof affiliationsOf>[number],
  { resolve }: Versions,
): Entry<"evidence">[] {
  const counted = new Map<string, number>();
  return evidence.flatMap((entry, i) => {
    const found = resolve(entry, [...path, "evidence", i]);
    if (!found) return [];
    const { version, passage } = found;
    const index = (counted.get(version.id) ?? 0) + 1;
    counted.set(version.id, index);
    const minted = mintId(
      "Evidence",
      affiliationId,
      version.articleId,
      String(version.ordinal),
      "AFFILIATION",
      String(index),
    );
    return [
      {
        id: entry.id ?? minted,
        attributionId: null,
        affiliationId,
        versionId: version.id,
        role: "AFFILIATION",
        ordinal: i + 1,
        ...passage,
        anchor: entry.anchor,
        inCaption: entry.inCaption,
      },
    ];
  });
}
