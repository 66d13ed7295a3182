import { mintPartId, type PartOrigin } from "../../domain/ids.ts";
import { slugOf } from "../../domain/slug.ts";
import { ARTICLE_BOUND_SOURCES } from "../../domain/vocabulary.ts";
import type { Entry, Transaction } from "../../storage/port.ts";
import { FreeSlugs, freeSlug } from "./free-slugs.ts";
import type { PreparedSource } from "./prepare.ts";
import { KnownActors, recognise } from "./recognise.ts";
import type { Ids, Standing, Task } from "./task.ts";

/** Tables in which a voice of an article becomes rows, what others refer to first. */
const TABLES = ["actors", "actorNames", "sources", "sourcesOnBehalfOf", "mentions", "identityJudgements"] as const;
type NewRows = { readonly [N in (typeof TABLES)[number]]: Entry<N>[] };

/** Stores the sources that are new; gives the id of each that is used, and of those that stand. */
export async function writeSources(
  task: Task,
  used: ReadonlySet<number>,
  standing: Standing,
): Promise<{ sources: Ids; mentions: Ids }> {
  const sources = new Map(standing.sources);
  const mentions = new Map(standing.mentions);
  const news = task.article.sources.flatMap((source, i) => (used.has(i) && !sources.has(i) ? [{ source, i }] : []));
  const voices = await NewVoices.of(
    task,
    news.map(({ source }) => source),
  );
  for (const { source, i } of news) {
    const origin: PartOrigin = [task.version.id, String(source.span.start), String(source.span.end), String(i)];
    if (source.kind !== "NAMED") sources.set(i, voices.unnamed(source, origin));
    else {
      const named = voices.named(source, origin);
      sources.set(i, named.sourceId);
      mentions.set(i, named.mentionId);
    }
  }
  await voices.write();
  return { sources, mentions };
}

/** The voices of an article that become rows: worked out one after the other, read and written all at once. */
class NewVoices {
  readonly #task: Task;
  readonly #known: KnownActors;
  readonly #slugs: FreeSlugs;
  readonly #rows: NewRows = {
    actors: [],
    actorNames: [],
    sources: [],
    sourcesOnBehalfOf: [],
    mentions: [],
    identityJudgements: [],
  };

  private constructor(task: Task, known: KnownActors, slugs: FreeSlugs) {
    this.#task = task;
    this.#known = known;
    this.#slugs = slugs;
  }

  static async of(task: Task, sources: readonly PreparedSource[]): Promise<NewVoices> {
    const named = sources.filter(({ kind }) => kind === "NAMED");
    const known = await KnownActors.of(task.transaction, named);
    const slugs = await FreeSlugs.among(task.transaction, {
      actors: named.map(({ name }) => slugOf(name, "actor")),
      sources: sources.map((source) => sourceSlug(source, task)),
    });
    return new NewVoices(task, known, slugs);
  }

  async write(): Promise<void> {
    for (const table of TABLES) await this.#task.transaction.add(table, this.#rows[table]);
  }

  /** Recognises a named source, or makes a new one; what was judged of the name is kept. */
  named(mention: PreparedSource, origin: PartOrigin): { sourceId: string; mentionId: string } {
    const { row, extractorVersion, now } = this.#task;
    const { actor, judgements } = recognise(this.#known, mention);
    const actorId = actor?.id ?? this.#newActor(mention, origin);
    const sourceId = this.#sourceOf(actorId, mention, origin);
    const mentionId = mintPartId("Mention", ...origin);
    this.#rows.mentions.push({ id: mentionId, articleId: row.id, name: mention.name, sourceId });
    const reason = judgements.length === 0 ? "nobody else is known by this name" : "taken for somebody new";
    const taken = { actor: { id: actorId }, judgement: "POSITIVE" as const, score: 1, reason };
    for (const one of actor ? judgements : [...judgements, taken]) {
      this.#rows.identityJudgements.push({
        id: mintPartId("IdentityJudgement", mentionId, one.actor.id),
        mentionId,
        otherActorId: null,
        actorId: one.actor.id,
        judgement: one.judgement,
        score: one.score,
        reason: one.reason,
        decidedBy: extractorVersion,
        decidedAt: now,
        revokedAt: null,
      });
    }
    return { sourceId, mentionId };
  }

  /** A voice without a name is its article's own: nothing tells that two are the same. */
  unnamed(source: PreparedSource, origin: PartOrigin): string {
    const { name, kind, descriptor, cardinality, reasonForAnonymity } = source;
    const id = mintPartId("Source", ...origin);
    const slug = this.#slugs.take("sources", sourceSlug(source, this.#task), id);
    const articleId = ARTICLE_BOUND.includes(kind) ? this.#task.row.id : null;
    this.#rows.sources.push({
      id,
      slug,
      name,
      kind,
      articleId,
      descriptor,
      cardinality,
      reasonForAnonymity,
      status: "PROPOSED",
    });
    // Two articles of one outlet are one voice where they speak themselves.
    const { publisherId } = this.#task.row;
    if (kind === "NARRATOR" && publisherId != null)
      this.#rows.sourcesOnBehalfOf.push({ sourceId: id, actorId: publisherId, ordinal: 1 });
    return id;
  }

  #newActor({ name, actorKind, acronyms }: PreparedSource, origin: PartOrigin): string {
    const id = mintPartId("Actor", ...origin);
    const slug = this.#slugs.take("actors", slugOf(name, "actor"), id);
    this.#rows.actors.push({ id, slug, name, kind: actorKind, status: "PROPOSED" });
    for (const [i, value] of acronyms.entries()) {
      const ordinal = i + 1;
      this.#rows.actorNames.push({
        id: mintPartId("ActorName", id, String(ordinal)),
        actorId: id,
        ordinal,
        value,
        kind: "ACRONYM",
      });
    }
    return id;
  }

  /** The source that is the actor speaking: one, wherever it speaks. */
  #sourceOf(actorId: string, mention: PreparedSource, origin: PartOrigin): string {
    const speaking = this.#known.sourcesOf(actorId).find(({ kind }) => kind === "NAMED");
    if (speaking) return speaking.id;
    const id = mintPartId("Source", ...origin);
    const slug = this.#slugs.take("sources", sourceSlug(mention, this.#task), id);
    const source = namedSource(id, slug, actorId, mention);
    this.#rows.sources.push(source);
    this.#known.addSource(actorId, source);
    return id;
  }
}

const ARTICLE_BOUND: readonly string[] = ARTICLE_BOUND_SOURCES;

/** An unnamed voice has its article's slug before its own, since it is found nowhere else. */
const sourceSlug = ({ kind, name }: PreparedSource, { row }: Task): string =>
  slugOf(kind === "NAMED" ? name : `${row.slug} ${name}`, "source");

type Voice = Pick<PreparedSource, "name" | "descriptor" | "cardinality">;

const namedSource = (
  id: string,
  slug: string,
  actorId: string,
  { name, descriptor, cardinality }: Voice,
): Entry<"sources"> => ({ id, slug, name, kind: "NAMED", actorId, descriptor, cardinality, status: "PROPOSED" });

/** Finds the source that is an actor speaking, or stores one. */
export async function sourceOf(
  transaction: Transaction,
  actorId: string,
  voice: Voice,
  origin: PartOrigin,
): Promise<string> {
  const [speaking] = (await transaction.find("sources", "actorId", [actorId])).filter(({ kind }) => kind === "NAMED");
  if (speaking) return speaking.id;
  const id = mintPartId("Source", ...origin);
  const slug = await freeSlug(transaction, "sources", slugOf(voice.name, "source"), id);
  await transaction.put("sources", [namedSource(id, slug, actorId, voice)]);
  return id;
}
