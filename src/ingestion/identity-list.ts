import { UserError } from "../domain/errors.ts";
import type { JUDGEMENTS } from "../domain/vocabulary.ts";
import type { Row, Store } from "../storage/port.ts";

type Judgement = (typeof JUDGEMENTS)[number];

/** A judgement of identity that stands, as somebody looks at it. */
export interface Listed {
  readonly id: string;
  readonly judgement: Judgement;
  /** From 0 to 1; null where a person judged. */
  readonly score: number | null;
  /** The name in an article that was judged; null where two actors were. */
  readonly mention: {
    readonly id: string;
    readonly name: string;
    readonly article: string;
    /** The slug of the actor that it is taken for; null where it has none. */
    readonly means: string | null;
  } | null;
  /** The slug of the other actor that was judged; null where a mention was. */
  readonly other: string | null;
  /** The slug of the actor that the mention or the other actor is, is not, or may be. */
  readonly actor: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

export interface Wanted {
  readonly judgement: Judgement;
  /** The slug of the article whose mentions are wanted; all when left out. */
  readonly article?: string | undefined;
  readonly most: number;
}

/** The judgements that stand, newest first. @throws UserError when there is no such article. */
export async function listJudgements(store: Store, { judgement, article, most }: Wanted): Promise<Listed[]> {
  const rows =
    article === undefined ? await newest(store, judgement, most) : await ofArticle(store, article, judgement);
  const listed = rows.slice(0, most);
  const mentions = byId(
    await store.find(
      "mentions",
      "id",
      listed.flatMap(({ mentionId }) => mentionId ?? []),
    ),
  );
  const articles = byId(
    await store.find(
      "articles",
      "id",
      [...mentions.values()].map(({ articleId }) => articleId),
    ),
  );
  const sources = byId(
    await store.find(
      "sources",
      "id",
      [...mentions.values()].map(({ sourceId }) => sourceId),
    ),
  );
  const actors = byId(
    await store.find("actors", "id", [
      ...listed.flatMap(({ actorId, otherActorId }) => [actorId, otherActorId ?? []].flat()),
      ...[...sources.values()].flatMap(({ actorId }) => actorId ?? []),
    ]),
  );
  const slugOf = (id: string) => actors.get(id)?.slug ?? id;
  const meantBy = ({ sourceId }: Row<"mentions">) => {
    const actorId = sources.get(sourceId)?.actorId ?? null;
    return actorId === null ? null : slugOf(actorId);
  };
  return listed.map(({ id, score, mentionId, otherActorId, actorId, reason, decidedBy, decidedAt }) => {
    const mention = mentions.get(mentionId ?? "");
    return {
      ...{ id, judgement, score },
      mention: mention
        ? {
            ...{ id: mention.id, name: mention.name, means: meantBy(mention) },
            article: articles.get(mention.articleId)?.slug ?? mention.articleId,
          }
        : null,
      other: otherActorId === null ? null : slugOf(otherActorId),
      actor: slugOf(actorId),
      ...{ reason, decidedBy, decidedAt },
    };
  });
}

const byId = <R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

const isStanding = ({ revokedAt }: Row<"identityJudgements">): boolean => revokedAt === null;

/** Asks for more until enough of them stand, or there are no more. */
async function newest(store: Store, judgement: Judgement, most: number): Promise<Row<"identityJudgements">[]> {
  for (let asked = most; ; asked *= 2) {
    const rows = await store.top("identityJudgements", "decidedAt", asked, { column: "judgement", value: judgement });
    const standing = rows.filter(isStanding);
    if (standing.length >= most || rows.length < asked) return standing;
  }
}

async function ofArticle(store: Store, slug: string, judgement: Judgement): Promise<Row<"identityJudgements">[]> {
  const [article] = await store.find("articles", "slug", [slug]);
  if (!article) throw new UserError("NOT_FOUND", `there is no article "${slug}"`);
  const mentions = await store.find("mentions", "articleId", [article.id]);
  const rows = await store.find(
    "identityJudgements",
    "mentionId",
    mentions.map(({ id }) => id),
  );
  return rows
    .filter((row) => row.judgement === judgement && isStanding(row))
    .sort((a, b) => (a.decidedAt === b.decidedAt ? (a.id < b.id ? -1 : 1) : a.decidedAt < b.decidedAt ? 1 : -1));
}
