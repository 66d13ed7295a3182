import { JOINING_STATUSES, VOICE_AFFILIATIONS } from "../domain/vocabulary.ts";
import { groupBy } from "./collections.ts";
import { joinsActors } from "./derive-identities.ts";
import { compareRows, type Difference } from "./differences.ts";
import type { NewRow, Row } from "./port.ts";
import type { Rows } from "./rows.ts";
import { type Voice, type VoiceTie, voicesOf } from "./voices.ts";

type Affiliation = Row<"affiliations">;
type VoiceAffiliation = Affiliation & { kind: (typeof VOICE_AFFILIATIONS)[number] };

/** Whether an affiliation makes its two ends one voice; when it ended makes no difference. */
const joinsVoices = (affiliation: Affiliation): affiliation is VoiceAffiliation =>
  JOINING_STATUSES.some((status) => status === affiliation.status) &&
  VOICE_AFFILIATIONS.some((kind) => kind === affiliation.kind);

/** What is out of step in `sources.voice` and `voice_links` of the voices that these sources and actors belong to. */
export async function voiceDifferences(
  rows: Rows,
  sourceIds: Iterable<string>,
  actorIds: Iterable<string>,
): Promise<Difference[]> {
  return (await exploreVoices(rows, sourceIds, actorIds)).differences();
}

/** What is out of step in all voices. */
export async function* allVoiceDifferences(rows: Rows): AsyncGenerator<Difference[]> {
  const seen = new Set<string>();
  for await (const batch of rows.batches("sources")) {
    const unseen = batch.map(({ id }) => id).filter((id) => !seen.has(id));
    const voices = await exploreVoices(rows, unseen, []);
    for (const id of voices.sources.keys()) seen.add(id);
    yield await voices.differences();
  }
}

async function exploreVoices(rows: Rows, sources: Iterable<string>, actors: Iterable<string>): Promise<WholeVoices> {
  const voices = new WholeVoices(rows);
  let met: Met = { sources: [...sources], actors: [...actors] };
  while (met.sources.length + met.actors.length > 0) met = await voices.enter(met);
  return voices;
}

/** Ids of sources and actors that a tie leads to. */
interface Met {
  readonly sources: readonly string[];
  readonly actors: readonly string[];
}

/** The whole voices around some sources and actors, read a step outwards at a time. */
class WholeVoices {
  readonly sources = new Map<string, Row<"sources">>();
  readonly #actors = new Set<string>();
  /** By what they say: a tie is met from both its ends. */
  readonly #ties = new Map<string, VoiceTie>();
  readonly #rows: Rows;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** Reads the ties of those not met before, and gives what they lead to. */
  async enter(met: Met): Promise<Met> {
    const rows = this.#rows;
    const sources = await rows.find(
      "sources",
      "id",
      met.sources.filter((id) => !this.sources.has(id)),
    );
    const actors = [...new Set(met.actors)].filter((id) => !this.#actors.has(id));
    for (const source of sources) this.sources.set(source.id, source);
    for (const actor of actors) this.#actors.add(actor);
    const speaking = await rows.find("sources", "actorId", actors);
    const onBehalf = [
      ...(await rows.find(
        "sourcesOnBehalfOf",
        "sourceId",
        sources.map(({ id }) => id),
      )),
      ...(await rows.find("sourcesOnBehalfOf", "actorId", actors)),
    ];
    const affiliations = [
      ...(await rows.find("affiliations", "subjectId", actors)),
      ...(await rows.find("affiliations", "objectId", actors)),
    ].filter(joinsVoices);
    for (const { id, actorId } of sources) if (actorId !== null) this.#tie("IS", id, actorId);
    for (const { sourceId, actorId } of onBehalf) this.#tie("ON_BEHALF_OF", sourceId, actorId);
    const judgements = [
      ...(await rows.find("identityJudgements", "otherActorId", actors)),
      ...(await rows.find("identityJudgements", "actorId", actors)),
    ].filter(joinsActors);
    for (const { otherActorId, actorId } of judgements) this.#tie("SAME_AS", otherActorId, actorId);
    for (const { kind, subjectId, objectId } of affiliations) this.#tie(kind, subjectId, objectId);
    return {
      sources: [...speaking.map(({ id }) => id), ...onBehalf.map(({ sourceId }) => sourceId)],
      actors: [
        ...sources.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])),
        ...onBehalf.map(({ actorId }) => actorId),
        ...affiliations.flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
        ...judgements.flatMap(({ otherActorId, actorId }) => [otherActorId, actorId]),
      ],
    };
  }

  #tie(kind: VoiceTie["kind"], from: string, to: string): void {
    this.#ties.set(`${from} ${kind} ${to}`, { kind, from, to });
  }

  async differences(): Promise<Difference[]> {
    const links = await this.#rows.find("voiceLinks", "sourceId", [...this.sources.keys()]);
    const linksOf = groupBy(links, ({ sourceId }) => sourceId);
    const voices = voicesOf(new Set(this.sources.keys()), [...this.#ties.values()]);
    return voices.flatMap((voice) => this.#differencesOf(voice, linksOf));
  }

  #differencesOf(voice: Voice, linksOf: ReadonlyMap<string, Row<"voiceLinks">[]>): Difference[] {
    const differences: Difference[] = [];
    for (const [id, path] of voice.paths) {
      const was = this.sources.get(id)?.voice ?? "";
      if (was !== voice.name) differences.push({ table: "sources", column: "voice", id, was, is: voice.name });
      differences.push(...compareRows("voiceLinks", linksOf.get(id) ?? [], linkRows(id, path)));
    }
    return differences;
  }
}

const linkRows = (sourceId: string, path: readonly VoiceTie[]): NewRow<"voiceLinks">[] =>
  path.map(({ kind, from, to }, i) => ({ sourceId, ordinal: i + 1, kind, fromId: from, toId: to }));
