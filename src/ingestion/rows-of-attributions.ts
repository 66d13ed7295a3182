import { isId, mintId } from "../domain/ids.ts";
import type { Entry, Row, Transaction } from "../storage/port.ts";
import { type Path, type Problem, suggestion } from "./problems.ts";
import type { AttributionEntry } from "./record.ts";
import { scopeOf } from "./references.ts";
import { dateColumns, type Task } from "./rows.ts";
import type { Versions } from "./versions.ts";

/** The id of the attribution that a key (or an id) names in the record of an article. */
const attributionId = (articleSlug: string, name: string): string =>
  isId(name) ? name : mintId("Attribution", articleSlug, name);

/** An attribution with the rows that it makes. */
interface Made {
  readonly path: Path;
  readonly row: Entry<"attributions">;
  readonly evidence: readonly Entry<"evidence">[];
}

/** The rows of the attributions, each after those it refers to, and of the words that show them. */
export async function attributionRows(task: Task, versions: Versions) {
  const { entries, transaction, problems } = task;
  const made = entries.attributions.map((entry, i) => makeAttribution(task, entry, ["attributions", i], versions));
  problems.push(...(await lostReferences(task, made, transaction)));
  const ordered = inOrderOfReference(made, problems);
  return { attributions: ordered.map(({ row }) => row), evidence: ordered.flatMap(({ evidence }) => evidence) };
}

function makeAttribution({ entries, names }: Task, entry: AttributionEntry, path: Path, versions: Versions): Made {
  const articleSlug = scopeOf(entries);
  const id = entry.id ?? attributionId(articleSlug, entry.key ?? "");
  const found = entry.evidence.map((place, i) => versions.resolve(place, [...path, "evidence", i]));
  const evidence = evidenceRows(id, entry, found);
  const { derivedFrom, extraction } = entry;
  const row: Entry<"attributions"> = {
    id,
    articleId: names.idOf("articles", articleSlug),
    claimId: names.idOf("claims", entry.claim),
    sourceId: names.idOf("sources", entry.source),
    viaId: entry.via === undefined ? null : viaId(entry.via, entries.attributions, articleSlug),
    ...firstPlace(entry, found),
    type: entry.type,
    stance: entry.stance,
    negated: entry.negated,
    certainty: entry.certainty,
    polarity: entry.polarity,
    cue: entry.cue ?? null,
    cueClass: entry.cueClass,
    medium: entry.medium ?? null,
    addressee: entry.addressee ?? null,
    ...dateColumns("saidAt", entry.saidAt),
    status: entry.status,
    method: extraction.method,
    extractorVersion: extraction.version ?? null,
    confidence: extraction.confidence ?? null,
    rule: extraction.rule ?? null,
    note: entry.note ?? null,
    mentionId: entry.mention ?? null,
    derivedFromId: derivedFrom ? attributionId(derivedFrom.article, derivedFrom.key) : null,
    derivationKind: derivedFrom?.kind ?? null,
  };
  return { path, row, evidence };
}

export const mentionRows = ({ entries, names }: Task): Entry<"mentions">[] =>
  entries.mentions.map(({ id, name, source }) => ({
    id,
    articleId: names.idOf("articles", scopeOf(entries)),
    name,
    sourceId: names.idOf("sources", source),
  }));

export const judgementRows = ({ entries, names }: Task): Entry<"identityJudgements">[] =>
  entries.judgements.map(({ mention, other, actor, score, revokedAt, ...entry }) => ({
    ...entry,
    mentionId: mention ?? null,
    otherActorId: other === undefined ? null : names.idOf("actors", other),
    actorId: names.idOf("actors", actor),
    score: score ?? null,
    revokedAt: revokedAt ?? null,
  }));

/** The rows of what became of the article's words from version to version. */
export async function articleChangeRows(
  { transaction, entries, names, problems }: Task,
  versions: readonly Row<"articleVersions">[],
) {
  const slug = scopeOf(entries);
  const ids = entries.changes.map(({ attribution }) => viaId(attribution, entries.attributions, slug));
  const own = entries.attributions.map(({ id, key }) => id ?? attributionId(slug, key ?? ""));
  const stored = await transaction.find("attributions", "id", ids);
  const known = new Set([...own, ...stored.map(({ id }) => id)]);
  return entries.changes.flatMap((entry, i): Entry<"articleChanges">[] => {
    const path = ["changes", i];
    const version = versions.find(({ ordinal }) => ordinal === entry.version);
    const attribution = ids[i] ?? "";
    if (!version) problems.push({ path: [...path, "version"], message: `the record has no version ${entry.version}` });
    if (!known.has(attribution))
      problems.push({
        path: [...path, "attribution"],
        message: `there is no attribution "${entry.attribution}" of this article`,
      });
    if (!version) return [];
    const { kind, position, was = null, is = null, score = null } = entry;
    const id = entry.id ?? mintId("ArticleChange", attribution, version.id);
    return [
      {
        id,
        articleId: names.idOf("articles", slug),
        versionId: version.id,
        attributionId: attribution,
        ordinal: entry.version,
        kind,
        position,
        was,
        is,
        score,
      },
    ];
  });
}

/** An entry may have both a key and an id; then the id counts. */
function viaId(name: string, attributions: readonly AttributionEntry[], articleSlug: string): string {
  return attributions.find(({ key }) => key === name)?.id ?? attributionId(articleSlug, name);
}

type Found = readonly (ReturnType<Versions["resolve"]> | null)[];

function evidenceRows(attributionId: string, entry: AttributionEntry, found: Found): Entry<"evidence">[] {
  const counted = new Map<string, number>();
  return entry.evidence.flatMap((place, i) => {
    const there = found[i];
    if (!there) return [];
    const { version, passage } = there;
    const group = `${version.ordinal} ${place.role}`;
    const index = (counted.get(group) ?? 0) + 1;
    counted.set(group, index);
    const minted = mintId("Evidence", attributionId, String(version.ordinal), place.role, String(index));
    return [
      {
        id: place.id ?? minted,
        attributionId,
        affiliationId: null,
        versionId: version.id,
        role: place.role,
        ordinal: i + 1,
        ...passage,
        anchor: place.anchor,
        anchorScore: place.anchorScore ?? null,
        inCaption: place.inCaption,
      },
    ];
  });
}

/** The first version that an attribution stands in, and where it stands there: its first content, else its first words. */
function firstPlace(entry: AttributionEntry, found: Found): { firstVersionId: string; position: number } {
  const places = entry.evidence.flatMap((place, i) => {
    const there = found[i];
    return there ? [{ role: place.role, ...there }] : [];
  });
  const first = Math.min(...places.map(({ version }) => version.ordinal));
  const inFirst = places.filter(({ version }) => version.ordinal === first);
  const chosen = inFirst.find(({ role }) => role === "CONTENT") ?? inFirst[0];
  return { firstVersionId: chosen?.version.id ?? "", position: chosen?.passage.start ?? 0 };
}

const referencesOf = ({ viaId, derivedFromId }: Entry<"attributions">): string[] =>
  [viaId, derivedFromId].filter((id) => typeof id === "string");

/** What names an attribution that is neither in the record nor in the database. */
async function lostReferences({ entries }: Task, made: readonly Made[], transaction: Transaction): Promise<Problem[]> {
  const own = new Set(made.map(({ row }) => row.id));
  const wanted = new Set(made.flatMap(({ row }) => referencesOf(row)).filter((id) => !own.has(id)));
  const stored = new Set((await transaction.find("attributions", "id", [...wanted])).map(({ id }) => id));
  const keys = entries.attributions.flatMap(({ key }) => key ?? []);
  return made.flatMap(({ path, row }, i) => {
    const { via, derivedFrom } = entries.attributions[i] ?? {};
    const isLost = (id: string | null | undefined) => typeof id === "string" && !own.has(id) && !stored.has(id);
    const problems: Problem[] = [];
    if (isLost(row.viaId) && via !== undefined) {
      problems.push({
        path: [...path, "via"],
        message: `there is no attribution "${via}" of this article${suggestion(via, keys)}`,
      });
    }
    if (isLost(row.derivedFromId) && derivedFrom) {
      const message = `there is no attribution "${derivedFrom.key}" of the article "${derivedFrom.article}"; import its record first`;
      problems.push({ path: [...path, "derivedFrom", "key"], message });
    }
    return problems;
  });
}

/** Puts each attribution behind those it refers to; notes the ones that refer to themselves in a circle. */
function inOrderOfReference(made: readonly Made[], problems: Problem[]): Made[] {
  const byId = new Map(made.map((one) => [one.row.id, one]));
  const ordered = new Set<Made>();
  const open = new Set<Made>();
  const visit = (one: Made): void => {
    if (ordered.has(one)) return;
    if (open.has(one)) {
      const chain = [...open];
      const circle = [...chain.slice(chain.indexOf(one)), one].map(({ path }) => `[${String(path[1])}]`).join(" → ");
      problems.push({ path: [...one.path, "via"], message: `goes round in a circle: ${circle}` });
      return;
    }
    open.add(one);
    for (const id of referencesOf(one.row)) {
      const other = byId.get(id);
      if (other) visit(other);
    }
    open.delete(one);
    ordered.add(one);
  };
  for (const one of made) visit(one);
  return [...ordered];
}
