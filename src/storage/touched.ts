import type { Row, TableName } from "./port.ts";
import type { SEARCH_SUBJECTS } from "./tables.ts";

export type SearchSubject = (typeof SEARCH_SUBJECTS)[number];

/**
 * What a transaction touched: where derived data may be out of step. Of a changed row, what it was and what it became are both
 * noted, so that both ends of a tie that is gone are known.
 */
export class Touched {
  /** Sources and actors whose ties changed. */
  readonly sources = new Set<string>();
  readonly actors = new Set<string>();
  /** Articles whose texts changed. */
  readonly texts = new Set<string>();
  /** Actors whose judgements changed. */
  readonly identities = new Set<string>();
  /** Claims whose relations changed. */
  readonly claims = new Set<string>();
  /** Attributions whose `via` or `derivedFrom` may have changed. */
  readonly attributions = new Set<string>();
  /** Things whose texts changed. */
  readonly subjects = new Map<SearchSubject, Set<string>>();

  note<N extends TableName>(table: N, row: Row<N>): void {
    const noters: { readonly [T in TableName]?: (row: Row<T>) => void } = this.#noters;
    noters[table]?.(row);
  }

  readonly #noters: { readonly [N in TableName]?: (row: Row<N>) => void } = {
    actors: ({ id }) => this.#subject("ACTOR", id),
    actorNames: ({ actorId }) => this.#subject("ACTOR", actorId),
    affiliations: ({ subjectId, objectId }) => this.actors.add(subjectId).add(objectId),
    articleVersions: ({ articleId }) => this.texts.add(articleId),
    identityJudgements: ({ otherActorId, actorId }) => {
      if (otherActorId === null) return;
      this.identities.add(otherActorId).add(actorId);
      this.actors.add(otherActorId).add(actorId);
    },
    articles: ({ id }) => this.#subject("ARTICLE", id),
    sources: ({ id, actorId }) => {
      this.#subject("SOURCE", id);
      this.sources.add(id);
      if (actorId !== null) this.actors.add(actorId);
    },
    sourcesOnBehalfOf: ({ sourceId, actorId }) => {
      this.sources.add(sourceId);
      this.actors.add(actorId);
    },
    events: ({ id }) => this.#subject("EVENT", id),
    claims: ({ id }) => this.#subject("CLAIM", id),
    claimRelations: ({ fromId, toId }) => this.claims.add(fromId).add(toId),
    attributions: ({ id }) => {
      this.#subject("ATTRIBUTION", id);
      this.attributions.add(id);
    },
    evidence: ({ attributionId }) => {
      if (attributionId !== null) this.#subject("ATTRIBUTION", attributionId);
    },
  };

  #subject(subject: SearchSubject, id: string): void {
    const ids = this.subjects.get(subject) ?? new Set();
    this.subjects.set(subject, ids.add(id));
  }
}
