/**
 * Another answer to every read: graphql-js execution over plain resolvers, written from what `schema.graphql` promises, over all
 * rows in memory. It shares with the compiler the rules of `src/domain` and nothing else.
 */
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import { DEFAULT_PAGE_SIZE } from "../../src/domain/page-size.ts";
import { instantKey, parsePartialDate } from "../../src/domain/partial-date.ts";
import { parseSearch, type SearchTerm, wordsOf } from "../../src/domain/search-words.ts";
import { cutSnippet } from "../../src/domain/snippet.ts";
import { ASSERTING_STANCES, DENYING_STANCES } from "../../src/domain/vocabulary.ts";
import type { Row, Store, TableName } from "../../src/storage/port.ts";

const TABLES = [
  "actors",
  "actorNames",
  "actorIdentifiers",
  "affiliations",
  "articles",
  "articleVersions",
  "articleDerivations",
  "sources",
  "sourcesOnBehalfOf",
  "voiceLinks",
  "events",
  "claims",
  "claimActors",
  "claimRelations",
  "attributions",
  "attributionAncestors",
  "evidence",
  "searchTexts",
  "articleChanges",
  "mentions",
  "identityJudgements",
  "reviews",
] as const satisfies readonly TableName[];

export type AllRows = { readonly [N in (typeof TABLES)[number]]: readonly Row<N>[] };

export async function readAllRows(store: Store): Promise<AllRows> {
  const all: { [table: string]: unknown[] } = {};
  for (const table of TABLES) {
    all[table] = [];
    for await (const row of store.scan(table)) all[table]?.push(row);
  }
  return all as unknown as AllRows;
}

type Args = { readonly [name: string]: unknown };
type Given = { readonly [field: string]: unknown };
/** A thing of a type, with the row behind it. */
export interface Thing {
  readonly __typename: string;
  readonly row: never;
  readonly self?: string;
}
type Resolver = (row: never, args: Args, thing: Thing) => unknown;

/** Texts in binary order: by their UTF-8 bytes. */
const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === "number" ? a - Number(b) : Buffer.compare(Buffer.from(a), Buffer.from(String(b)));

const compareLists = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  for (const [i, key] of a.entries()) {
    const order = compareKeys(key, b[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
};

const sortedBy = <T>(items: readonly T[], keys: (item: T) => readonly (string | number)[]): T[] =>
  items.toSorted((a, b) => compareLists(keys(a), keys(b)));

const bySlug = { Actor: "actors", Article: "articles", Claim: "claims", Event: "events", Source: "sources" } as const;
type Listed = keyof typeof LIST_TABLES;
const searched = { ...bySlug, Attribution: "attributions" } as const;
export const LIST_TABLES = {
  ...searched,
  ArticleChange: "articleChanges",
  IdentityJudgement: "identityJudgements",
  Review: "reviews",
} as const;
const NODES = { ...LIST_TABLES, ArticleVersion: "articleVersions", Evidence: "evidence", Mention: "mentions" } as const;
const SEARCHED = Object.fromEntries(Object.keys(searched).map((type) => [type.toUpperCase(), type]));

const DEFAULT_ORDERS: { readonly [T in Listed]: readonly [field: string, direction: "ASC" | "DESC"] } = {
  Actor: ["NAME", "ASC"],
  Article: ["PUBLISHED_AT", "DESC"],
  ArticleChange: ["VERSION", "ASC"],
  IdentityJudgement: ["DECIDED_AT", "ASC"],
  Review: ["DECIDED_AT", "DESC"],
  Attribution: ["POSITION", "ASC"],
  Claim: ["SLUG", "ASC"],
  Event: ["TIME", "ASC"],
  Source: ["NAME", "ASC"],
};

/** Hits of a search as the compiler gives them: ranks are the database's own, and not checked here. */
export type FindHits = (args: Args) => Promise<{ node: { id: string }; snippet: { text: string } }[]>;

export class Reference {
  readonly rows: AllRows;
  readonly #schema: GraphQLSchema;
  readonly #findHits: FindHits;
  readonly #byId = new Map<string, unknown>();

  constructor(schema: GraphQLSchema, rows: AllRows, findHits: FindHits) {
    this.#schema = schema;
    this.rows = rows;
    this.#findHits = findHits;
    for (const table of Object.values(NODES)) for (const row of rows[table]) this.#byId.set(row.id, row);
  }

  answer(document: DocumentNode, variableValues: Args): Promise<ExecutionResult> | ExecutionResult {
    return execute({
      schema: this.#schema,
      document,
      variableValues,
      typeResolver: (thing: Thing) => thing.__typename,
      fieldResolver: (thing: Thing | undefined, args, _context, info) => {
        const resolver = this.#resolvers[info.parentType.name]?.[info.fieldName];
        if (resolver) return resolver((thing?.row ?? null) as never, args, thing as Thing);
        if (!(info.fieldName in (thing?.row ?? {}))) {
          throw new Error(`give ${info.parentType.name}.${info.fieldName} a resolver in tests/property/reference.ts`);
        }
        return (thing?.row as { [field: string]: unknown } | undefined)?.[info.fieldName];
      },
    });
  }

  /** The sort keys of a thing in an order: what a cursor holds. */
  keysOf(type: Listed, field: string, direction: string, row: never): (string | number)[] {
    const keys = this.#orders[type]?.[field]?.(row, direction);
    if (!keys) throw new Error(`${type} has no order ${field}`);
    return [...keys, (row as { id: string }).id];
  }

  cursorOf(type: Listed, field: string, direction: string, row: never): string {
    return Buffer.from(
      JSON.stringify([1, `${field} ${direction}`, ...this.keysOf(type, field, direction, row)]),
    ).toString("hex");
  }

  /** The row with an id. */
  #of<N extends keyof AllRows>(_table: N, id: string | null): Row<N> | undefined {
    return id === null ? undefined : (this.#byId.get(id) as Row<N> | undefined);
  }

  #thing(type: string, row: unknown, self?: string): Thing | null {
    return row === undefined || row === null ? null : { __typename: type, row: row as never, ...(self && { self }) };
  }

  #things(type: string, rows: readonly unknown[], self?: string): (Thing | null)[] {
    return rows.map((row) => this.#thing(type, row, self));
  }

  /** The id that a reference names. */
  #refId(type: keyof typeof bySlug, ref: unknown): string | null {
    const { id, slug } = ref as { id?: string; slug?: string };
    if (id != null) return id;
    return this.rows[bySlug[type]].find((row) => row.slug === slug)?.id ?? null;
  }

  // --- lists

  #connection(type: Listed, all: readonly unknown[], args: Args): Thing {
    const [defaultField, defaultDirection] = DEFAULT_ORDERS[type];
    const order = (args.orderBy ?? { field: defaultField, direction: defaultDirection }) as {
      field: string;
      direction: string;
    };
    const sign = order.direction === "ASC" ? 1 : -1;
    const keys = (row: unknown) => this.keysOf(type, order.field, order.direction, row as never);
    const listed = all
      .filter((row) => this.#passes(type, row, (args.filter ?? {}) as Given))
      .map((row) => ({ row, keys: keys(row) }))
      .toSorted((a, b) => sign * compareLists(a.keys, b.keys));
    const isBackward = args.last != null;
    const cursor = (isBackward ? args.before : args.after) as string | null | undefined;
    const bound =
      cursor == null ? null : (JSON.parse(Buffer.from(cursor, "hex").toString()).slice(2) as (string | number)[]);
    const beyond = listed.filter(
      (item) => bound === null || (isBackward ? -sign : sign) * compareLists(item.keys, bound) > 0,
    );
    const size = Number(args.first ?? args.last ?? DEFAULT_PAGE_SIZE);
    const page = isBackward ? beyond.slice(Math.max(0, beyond.length - size)) : beyond.slice(0, size);
    const cursors = page.map((item) => this.cursorOf(type, order.field, order.direction, item.row as never));
    const hasMore = beyond.length > page.length;
    return {
      __typename: `${type}Connection`,
      row: {
        nodes: this.#things(
          type,
          page.map(({ row }) => row),
        ),
        edges: page.map(({ row }, i) => ({
          __typename: `${type}Edge`,
          row: { cursor: cursors[i], node: this.#thing(type, row) },
        })),
        pageInfo: {
          __typename: "PageInfo",
          row: {
            hasNextPage: isBackward ? args.before != null : hasMore,
            hasPreviousPage: isBackward ? hasMore : args.after != null,
            startCursor: cursors[0] ?? null,
            endCursor: cursors.at(-1) ?? null,
          },
        },
        totalCount: listed.length,
      } as never,
    };
  }

  #count = (keep: (attribution: Row<"attributions">) => boolean): number =>
    this.rows.attributions.filter((attribution) => attribution.status !== "REJECTED" && keep(attribution)).length;

  #articleOf = (attribution: Row<"attributions">) => this.#of("articles", attribution.articleId);

  readonly #orders: {
    readonly [type: string]: { readonly [field: string]: (row: never, direction: string) => (string | number)[] };
  } = {
    Attribution: {
      POSITION: (row: Row<"attributions">) => [row.articleId, row.position],
      SAID_AT: (row: Row<"attributions">, direction) => [direction === "ASC" ? row.saidAtAsc : row.saidAtDesc],
      PUBLISHED_AT: (row: Row<"attributions">, direction) => {
        const article = this.#articleOf(row);
        return [(direction === "ASC" ? article?.publishedAtAsc : article?.publishedAtDesc) ?? ""];
      },
    },
    Claim: {
      SLUG: (row: Row<"claims">) => [row.slug],
      TIME: (row: Row<"claims">, direction) => [direction === "ASC" ? row.timeAsc : row.timeDesc],
      ATTRIBUTIONS: (row: Row<"claims">) => [this.#count(({ claimId }) => claimId === row.id)],
    },
    Source: {
      NAME: (row: Row<"sources">) => [row.name],
      ATTRIBUTIONS: (row: Row<"sources">) => [this.#count(({ sourceId }) => sourceId === row.id)],
    },
    Actor: {
      NAME: (row: Row<"actors">) => [row.name],
      ATTRIBUTIONS: (row: Row<"actors">) => [
        this.#count(({ sourceId }) => this.#of("sources", sourceId)?.actorId === row.id),
      ],
      CLAIMS: (row: Row<"actors">) => [
        new Set(this.rows.claimActors.filter(({ actorId }) => actorId === row.id).map(({ claimId }) => claimId)).size,
      ],
    },
    Article: {
      PUBLISHED_AT: (row: Row<"articles">, direction) => [
        direction === "ASC" ? row.publishedAtAsc : row.publishedAtDesc,
      ],
      TITLE: (row: Row<"articles">) => [row.title],
      ATTRIBUTIONS: (row: Row<"articles">) => [this.#count(({ articleId }) => articleId === row.id)],
    },
    ArticleChange: {
      VERSION: (row: Row<"articleChanges">) => [row.articleId, row.ordinal, row.position],
    },
    IdentityJudgement: { DECIDED_AT: (row: Row<"identityJudgements">) => [row.decidedAt] },
    Review: { DECIDED_AT: (row: Row<"reviews">) => [row.decidedAt] },
    Event: {
      TIME: (row: Row<"events">, direction) => [direction === "ASC" ? row.timeAsc : row.timeDesc],
      NAME: (row: Row<"events">) => [row.name],
    },
  };

  /** Whether two actors are one, or judged to be. */
  #isIdentical(one: string | null | undefined, other: string | null): boolean {
    const identity = this.#of("actors", one ?? null)?.identity;
    return identity !== undefined && identity === this.#of("actors", other)?.identity;
  }

  // --- filters

  #passes(type: string, row: unknown, filter: Given): boolean {
    const given = Object.entries(filter).filter(([, wanted]) => wanted !== null);
    const { status } = row as { status?: string };
    if (status === "REJECTED" && !given.some(([name]) => name === "status")) return false;
    return given.every(([name, wanted]) => {
      const test = this.#filters[type]?.[name];
      if (test) return test(row as never, wanted as never);
      return (wanted as unknown[]).includes((row as Given)[name]);
    });
  }

  #inRange(key: string, { from, to }: { from?: string | null; to?: string | null }): boolean {
    if (key === "~") return false;
    if (from != null && key < instantKey(parsePartialDate(from).earliest)) return false;
    return to == null || key < `${instantKey(parsePartialDate(to).latest)}/~`;
  }

  #claimIsAbout(claimId: string, about: unknown): boolean {
    const { actor, role } = about as { actor: unknown; role?: string[] | null };
    const actorId = this.#refId("Actor", actor);
    return this.rows.claimActors.some(
      (row) =>
        row.claimId === claimId && this.#isIdentical(row.actorId, actorId) && (role == null || role.includes(row.role)),
    );
  }

  #hasWords(subject: string, id: string, query: string): boolean {
    const terms = parseSearch(query);
    return this.#textsOf(id).some((text) => text.subject === subject && matches(text.words, terms));
  }

  readonly #texts = new Map<string, Row<"searchTexts">[]>();
  #textsOf(id: string): readonly Row<"searchTexts">[] {
    if (this.#texts.size === 0) {
      for (const text of this.rows.searchTexts) {
        this.#texts.set(text.subjectId, [...(this.#texts.get(text.subjectId) ?? []), text]);
      }
    }
    return this.#texts.get(id) ?? [];
  }

  readonly #filters: { readonly [type: string]: { readonly [field: string]: (row: never, wanted: never) => boolean } } =
    {
      Attribution: {
        saidBy: (row: Row<"attributions">, ref: unknown) => {
          const actorId = this.#refId("Actor", ref);
          const source = this.#of("sources", row.sourceId);
          const speaksFor = (actor: string) =>
            this.rows.affiliations.some(
              ({ subjectId, objectId, kind, status }) =>
                this.#isIdentical(subjectId, actor) &&
                this.#isIdentical(objectId, actorId) &&
                kind === "SPEAKS_FOR" &&
                (status === "ACCEPTED" || status === "PROPOSED"),
            );
          return (
            actorId !== null &&
            (this.#isIdentical(source?.actorId, actorId) ||
              this.rows.sourcesOnBehalfOf.some(
                (tie) => tie.sourceId === row.sourceId && this.#isIdentical(tie.actorId, actorId),
              ) ||
              (source?.actorId != null && speaksFor(source.actorId)))
          );
        },
        source: (row: Row<"attributions">, ref: unknown) => row.sourceId === this.#refId("Source", ref),
        through: (row: Row<"attributions">, ref: unknown) => {
          const sourceId = this.#refId("Source", ref);
          for (let outer = this.#of("attributions", row.viaId); outer; outer = this.#of("attributions", outer.viaId)) {
            if (outer.sourceId === sourceId) return true;
          }
          return false;
        },
        about: (row: Row<"attributions">, about: unknown) => this.#claimIsAbout(row.claimId, about),
        claim: (row: Row<"attributions">, ref: unknown) => row.claimId === this.#refId("Claim", ref),
        article: (row: Row<"attributions">, ref: unknown) => row.articleId === this.#refId("Article", ref),
        publisher: (row: Row<"attributions">, ref: unknown) => {
          const publisher = this.#articleOf(row)?.publisherId;
          return publisher != null && publisher === this.#refId("Actor", ref);
        },
        event: (row: Row<"attributions">, ref: unknown) => {
          const event = this.#of("claims", row.claimId)?.eventId;
          return event != null && event === this.#refId("Event", ref);
        },
        saidBetween: (row: Row<"attributions">, range: Given) => this.#inRange(row.saidAtAsc, range),
        publishedBetween: (row: Row<"attributions">, range: Given) =>
          this.#inRange(this.#articleOf(row)?.publishedAtAsc ?? "~", range),
        text: (row: Row<"attributions">, query: string) =>
          this.#hasWords("ATTRIBUTION", row.id, query) || this.#hasWords("CLAIM", row.claimId, query),
        hasQuantity: (row: Row<"attributions">, wanted: boolean) =>
          (this.#of("claims", row.claimId)?.quantityUnit != null) === wanted,
        isNested: (row: Row<"attributions">, wanted: boolean) => (row.viaId !== null) === wanted,
        isUnnamed: (row: Row<"attributions">, wanted: boolean) =>
          (this.#of("sources", row.sourceId)?.kind === "UNNAMED") === wanted,
      },
      Claim: {
        attributedIn: (row: Row<"claims">, filter: Given) =>
          this.rows.attributions.some(
            (attribution) => attribution.claimId === row.id && this.#passes("Attribution", attribution, filter),
          ),
        about: (row: Row<"claims">, about: unknown) => this.#claimIsAbout(row.id, about),
        event: (row: Row<"claims">, ref: unknown) => row.eventId !== null && row.eventId === this.#refId("Event", ref),
        timeBetween: (row: Row<"claims">, range: Given) => this.#inRange(row.timeAsc, range),
        text: (row: Row<"claims">, query: string) => this.#hasWords("CLAIM", row.id, query),
        hasQuantity: (row: Row<"claims">, wanted: boolean) => (row.quantityUnit !== null) === wanted,
        isContradicted: (row: Row<"claims">, wanted: boolean) =>
          this.rows.claimRelations.some(
            ({ fromId, toId, kind, status }) =>
              [fromId, toId].includes(row.id) && kind === "CONTRADICTS" && status !== "REJECTED",
          ) === wanted,
      },
      Source: {
        actor: (row: Row<"sources">, ref: unknown) => this.#isIdentical(row.actorId, this.#refId("Actor", ref)),
        onBehalfOf: (row: Row<"sources">, ref: unknown) => {
          const actorId = this.#refId("Actor", ref);
          return this.rows.sourcesOnBehalfOf.some(
            (tie) => tie.sourceId === row.id && this.#isIdentical(tie.actorId, actorId),
          );
        },
        article: (row: Row<"sources">, ref: unknown) => {
          const article = this.#refId("Article", ref);
          return this.#count(({ sourceId, articleId }) => sourceId === row.id && articleId === article) > 0;
        },
        isUnnamed: (row: Row<"sources">, wanted: boolean) => (row.kind === "UNNAMED") === wanted,
        text: (row: Row<"sources">, query: string) => this.#hasWords("SOURCE", row.id, query),
      },
      Actor: {
        affiliatedWith: (row: Row<"actors">, ref: unknown) => {
          const other = this.#refId("Actor", ref);
          return this.rows.affiliations.some(
            ({ subjectId, objectId, status }) =>
              status !== "REJECTED" &&
              ((subjectId === row.id && this.#isIdentical(objectId, other)) ||
                (objectId === row.id && this.#isIdentical(subjectId, other))),
          );
        },
        isSource: (row: Row<"actors">, wanted: boolean) =>
          this.#count(({ sourceId }) => this.#of("sources", sourceId)?.actorId === row.id) > 0 === wanted,
        text: (row: Row<"actors">, query: string) => this.#hasWords("ACTOR", row.id, query),
      },
      Article: {
        publisher: (row: Row<"articles">, ref: unknown) =>
          row.publisherId !== null && row.publisherId === this.#refId("Actor", ref),
        publishedBetween: (row: Row<"articles">, range: Given) => this.#inRange(row.publishedAtAsc, range),
        text: (row: Row<"articles">, query: string) => this.#hasWords("ARTICLE", row.id, query),
      },
      IdentityJudgement: {
        actor: (row: Row<"identityJudgements">, ref: unknown) => {
          const actorId = this.#refId("Actor", ref);
          return actorId !== null && [row.actorId, row.otherActorId].includes(actorId);
        },
        isRevoked: (row: Row<"identityJudgements">, wanted: boolean) => (row.revokedAt !== null) === wanted,
      },
      Review: {
        article: (row: Row<"reviews">, ref: unknown) => {
          const articleId = this.#refId("Article", ref);
          const attribution = row.subject === "ATTRIBUTION" ? this.#of("attributions", row.subjectId) : undefined;
          return articleId !== null && attribution?.articleId === articleId;
        },
        isUndone: (row: Row<"reviews">, wanted: boolean) =>
          this.rows.reviews.some(({ undoesId }) => undoesId === row.id) === wanted,
      },
      ArticleChange: {
        article: (row: Row<"articleChanges">, ref: unknown) => row.articleId === this.#refId("Article", ref),
        publisher: (row: Row<"articleChanges">, ref: unknown) => {
          const publisher = this.#of("articles", row.articleId)?.publisherId;
          return publisher != null && publisher === this.#refId("Actor", ref);
        },
        source: (row: Row<"articleChanges">, ref: unknown) =>
          this.#of("attributions", row.attributionId)?.sourceId === this.#refId("Source", ref),
      },
      Event: {
        about: (row: Row<"events">, about: unknown) =>
          this.rows.claims.some((claim) => claim.eventId === row.id && this.#claimIsAbout(claim.id, about)),
        article: (row: Row<"events">, ref: unknown) => {
          const article = this.#refId("Article", ref);
          return (
            this.#count(
              ({ articleId, claimId }) => articleId === article && this.#of("claims", claimId)?.eventId === row.id,
            ) > 0
          );
        },
        timeBetween: (row: Row<"events">, range: Given) => this.#inRange(row.timeAsc, range),
        text: (row: Row<"events">, query: string) => this.#hasWords("EVENT", row.id, query),
      },
    };

  // --- fields

  #page = (type: Listed, keep: (row: never, args: Args) => boolean, args: Args) =>
    this.#connection(
      type,
      (this.rows[LIST_TABLES[type]] as readonly unknown[]).filter((row) => keep(row as never, args)),
      args,
    );

  #find =
    (type: keyof typeof bySlug) =>
    (_row: never, { slug }: Args) =>
      this.#thing(
        type,
        this.rows[bySlug[type]].find((row) => row.slug === slug),
      );

  #all = (type: Listed) => (_row: never, args: Args) => this.#page(type, () => true, args);

  #node = (id: unknown): Thing | null => {
    for (const [type, table] of Object.entries(NODES) as [string, TableName][]) {
      const row = (this.rows[table as keyof AllRows] as readonly { id?: string }[]).find((one) => one.id === id);
      if (row) return this.#thing(type, row);
    }
    return null;
  };

  /** The version in which an attribution is looked up: the newest one in which some of its words are not lost. */
  #newestVersion(attribution: Row<"attributions">): string | undefined {
    const versions = this.rows.evidence
      .filter(({ attributionId }) => attributionId === attribution.id)
      .map(({ versionId, anchor }) => ({ id: versionId, isLost: anchor === "ORPHANED" ? 1 : 0 }));
    return sortedBy(versions, ({ id, isLost }) => [isLost, -(this.#of("articleVersions", id)?.ordinal ?? 0)])[0]?.id;
  }

  #evidenceIn(attribution: Row<"attributions">, versionId: string | undefined) {
    return sortedBy(
      this.rows.evidence.filter((row) => row.attributionId === attribution.id && row.versionId === versionId),
      ({ start, ordinal, id }) => [start, ordinal, id],
    );
  }

  #citation(attribution: Row<"attributions">): string {
    const article = this.#articleOf(attribution);
    const publisher = this.#of("actors", article?.publisherId ?? null);
    const [passage] = sortedBy(
      this.#evidenceIn(attribution, this.#newestVersion(attribution)).filter(({ role }) => role === "CONTENT"),
      ({ start, id }) => [start, id],
    );
    return [
      `${this.#of("sources", attribution.sourceId)?.name}, in “${article?.title}”`,
      publisher && `, ${publisher.name}`,
      article?.publishedAt && `, ${article.publishedAt}`,
      passage && `, paragraph ${passage.paragraph}, SHA-256 ${passage.passageSha256}`,
    ]
      .filter(Boolean)
      .join("");
  }

  #reviewsOf(id: string) {
    return this.#things(
      "Review",
      sortedBy(
        this.rows.reviews.filter(({ subjectId }) => subjectId === id),
        (one) => [one.decidedAt, one.id],
      ),
    );
  }

  #bearing(sameAs: string): Bearing[] {
    return this.rows.attributions
      .filter(({ claimId, status }) => status !== "REJECTED" && this.#of("claims", claimId)?.sameAs === sameAs)
      .map((row) => {
        let origin = row;
        for (
          let next = this.#of("attributions", row.derivedFromId);
          next;
          next = this.#of("attributions", next.derivedFromId)
        )
          origin = next;
        const isInnermost =
          this.#count(({ viaId, claimId }) => viaId === row.id && this.#of("claims", claimId)?.sameAs === sameAs) === 0;
        const counts = !row.negated && isInnermost;
        return {
          row,
          origin,
          voice: this.#of("sources", origin.sourceId)?.voice ?? "",
          asserts:
            counts && row.polarity !== "NEGATIVE" && (ASSERTING_STANCES as readonly string[]).includes(row.stance),
          denies: counts && (DENYING_STANCES as readonly string[]).includes(row.stance),
        };
      });
  }

  #corroboration(claim: Row<"claims">): Thing {
    const bearing = this.#bearing(claim.sameAs);
    const asserting = bearing.filter(({ asserts }) => asserts);
    const distinct = (values: readonly string[]) => new Set(values).size;
    const voices = [...new Set(asserting.map(({ voice }) => voice))].map((voice) => {
      const members = asserting.filter((member) => member.voice === voice);
      return { voice, members, sources: [...new Set(members.map(({ row }) => row.sourceId))] };
    });
    const groups = sortedBy(voices, ({ voice, members, sources }) => [-sources.length, -members.length, voice]);
    return {
      __typename: "Corroboration",
      row: {
        attributions: bearing.length,
        articles: distinct(bearing.map(({ row }) => row.articleId)),
        voices: distinct(asserting.map(({ row }) => row.sourceId)),
        independentVoices: voices.length,
        deniers: distinct(bearing.filter(({ denies }) => denies).map(({ voice }) => voice)),
        groups: groups.map(({ members, sources }) => this.#voiceGroup(sources, members)),
        claims: this.#things(
          "Claim",
          sortedBy(
            this.rows.claims.filter(({ sameAs }) => sameAs === claim.sameAs),
            ({ slug }) => [slug],
          ),
        ),
      } as never,
    };
  }

  #voiceGroup(sourceIds: readonly string[], members: readonly Bearing[]): Thing {
    const origins = members.length > 0 ? [...new Set(members.map(({ origin }) => origin.sourceId))] : sourceIds;
    const sources = sourceIds.map((id) => this.#of("sources", id) as Row<"sources">);
    return {
      __typename: "VoiceGroup",
      row: {
        sources: this.#things(
          "Source",
          sortedBy(sources, ({ name, id }) => [name, id]),
        ),
        why: sortedBy([...new Set([...this.#ties(origins), ...this.#repetitions(members)])], (sentence) => [sentence]),
      } as never,
    };
  }

  #ties(origins: readonly string[]): string[] {
    const verbs: { [kind: string]: string } = {
      IS: "is",
      SAME_AS: "is the same as",
      ON_BEHALF_OF: "speaks on behalf of",
      HEAD_OF: "heads",
      SPEAKS_FOR: "speaks for",
      CONTROLLED_BY: "is controlled by",
    };
    const links = this.rows.voiceLinks.filter(({ sourceId }) => origins.includes(sourceId));
    const nameOf = (id: string) =>
      (this.rows.sources.find((row) => row.id === id) ?? this.rows.actors.find((row) => row.id === id))?.name ?? "";
    const users = new Map<string, Set<string>>();
    for (const { kind, fromId, toId, sourceId } of links) {
      if (kind === "IS" && nameOf(fromId) === nameOf(toId)) continue;
      const suffix = this.#isProposed(kind, fromId, toId) ? " (proposed)" : "";
      const key = JSON.stringify([`${nameOf(fromId)} ${verbs[kind]} ${nameOf(toId)}${suffix}`, kind, fromId, toId]);
      users.set(key, (users.get(key) ?? new Set()).add(sourceId));
    }
    return [...users].filter(([, of]) => of.size < origins.length).map(([key]) => JSON.parse(key)[0] as string);
  }

  #isProposed(kind: string, fromId: string, toId: string): boolean {
    if (kind === "ON_BEHALF_OF") return this.#of("sources", fromId)?.status === "PROPOSED";
    const statuses = this.rows.affiliations
      .filter((tie) => tie.kind === kind && tie.subjectId === fromId && tie.objectId === toId)
      .map(({ status }) => status);
    return statuses.includes("PROPOSED") && !statuses.includes("ACCEPTED");
  }

  #repetitions(members: readonly Bearing[]): string[] {
    return members
      .filter(({ row, origin }) => row.id !== origin.id)
      .map(({ row, origin }) => {
        const how = (row.derivationKind ?? "").replaceAll("_", " ").toLowerCase();
        return `“${this.#articleOf(row)?.title}” repeats “${this.#articleOf(origin)?.title}” (${how})`;
      });
  }

  #stats(args: Args): Thing {
    const counted = this.rows.attributions.filter((row) =>
      this.#passes("Attribution", row, (args.filter ?? {}) as Given),
    );
    const dimensions = args.groupBy as string[];
    const groups = new Map<string, { keys: (string | null)[]; count: number }>();
    for (const row of counted) {
      const keys = dimensions.map((dimension) => this.#statsKey(dimension, row));
      const group = groups.get(JSON.stringify(keys)) ?? { keys, count: 0 };
      group.count++;
      groups.set(JSON.stringify(keys), group);
    }
    const ordered = sortedBy([...groups.values()], ({ keys, count }) => [
      -count,
      ...keys.flatMap((key) => [key === null ? 1 : 0, key ?? ""]),
    ]);
    return {
      __typename: "AttributionStats",
      row: {
        total: counted.length,
        groups: ordered.slice(0, Number(args.first)).map(({ keys, count }) => ({
          __typename: "AttributionStatsGroup",
          row: { count, keys: keys.map((key, i) => this.#statsKeyThing(dimensions[i] ?? "", key)) },
        })),
      } as never,
    };
  }

  #statsKey(dimension: string, row: Row<"attributions">): string | null {
    switch (dimension) {
      case "SOURCE":
        return row.sourceId;
      case "ACTOR":
        return this.#of("sources", row.sourceId)?.actorId ?? null;
      case "ARTICLE":
        return row.articleId;
      case "EVENT":
        return this.#of("claims", row.claimId)?.eventId ?? null;
      case "MONTH":
        return monthOf(row.saidAt ?? this.#articleOf(row)?.publishedAt ?? null);
      default:
        return row[dimension.toLowerCase() as "type" | "stance" | "certainty"];
    }
  }

  #statsKeyThing(dimension: string, key: string | null): Thing {
    const types: { [dimension: string]: string } = {
      SOURCE: "Source",
      ACTOR: "Actor",
      ARTICLE: "Article",
      EVENT: "Event",
    };
    const type = types[dimension];
    const row = type && key ? (this.#byId.get(key) as { slug: string }) : undefined;
    return {
      __typename: "StatsKey",
      row: { dimension, value: type ? (row?.slug ?? null) : key, node: type ? this.#thing(type, row) : null } as never,
    };
  }

  #isRejected(subject: string, id: string): boolean {
    const table = ({ ATTRIBUTION: "attributions", CLAIM: "claims", ACTOR: "actors", SOURCE: "sources" } as const)[
      subject
    ];
    return table !== undefined && this.#of(table, id)?.status === "REJECTED";
  }

  /** What a search finds is checked here, its order is not. */
  async #search(args: Args): Promise<Thing[]> {
    const terms = parseSearch(String(args.query));
    if (terms.length === 0) throw new Error("nothing to search for");
    const types = (args.types ?? Object.keys(SEARCHED)) as string[];
    const hits = await this.#findHits(args);
    const expected = this.rows.searchTexts.filter(
      ({ subject, subjectId, words }) =>
        types.includes(subject) && matches(words, terms) && !this.#isRejected(subject, subjectId),
    );
    const ids = new Set(expected.map(({ subjectId }) => subjectId));
    if (hits.length !== Math.min(ids.size, Number(args.first)) || hits.some(({ node }) => !ids.delete(node.id))) {
      throw new Error(`the search ${JSON.stringify(args)} found ${JSON.stringify(hits)}`);
    }
    return hits.map(({ node, snippet }) => {
      const candidates = expected
        .filter(({ subjectId }) => subjectId === node.id)
        .map(({ text }) => cutSnippet(text, wordsOf(text), terms));
      const found = candidates.find(({ text }) => text === snippet.text);
      if (!found) throw new Error(`the snippet ${snippet.text} is not of ${node.id}`);
      const highlights = found.highlights.map((row) => ({ __typename: "Highlight", row }));
      return {
        __typename: "SearchHit",
        row: {
          node: this.#node(node.id),
          snippet: { __typename: "Snippet", row: { text: found.text, highlights } },
        } as never,
      };
    });
  }

  #seen = (type: string, rows: readonly unknown[], self: string) => this.#things(type, rows, self);

  readonly #resolvers: { readonly [type: string]: { readonly [field: string]: Resolver } } = {
    Query: {
      attributions: this.#all("Attribution"),
      claims: this.#all("Claim"),
      sources: this.#all("Source"),
      actors: this.#all("Actor"),
      articles: this.#all("Article"),
      events: this.#all("Event"),
      articleChanges: this.#all("ArticleChange"),
      identityJudgements: this.#all("IdentityJudgement"),
      reviews: this.#all("Review"),
      article: this.#find("Article"),
      actor: this.#find("Actor"),
      source: this.#find("Source"),
      event: this.#find("Event"),
      claim: this.#find("Claim"),
      node: (_row, { id }) => this.#node(id),
      nodes: (_row, { ids }) => (ids as string[]).map((id) => this.#node(id)),
      search: (_row, args) => this.#search(args),
      attributionStats: (_row, args) => this.#stats(args),
    },
    Article: {
      publisher: (row: Row<"articles">) => this.#thing("Actor", this.#of("actors", row.publisherId)),
      versions: (row: Row<"articles">) =>
        this.#things(
          "ArticleVersion",
          sortedBy(
            this.rows.articleVersions.filter(({ articleId }) => articleId === row.id),
            ({ ordinal }) => [ordinal],
          ),
        ),
      derivations: (row: Row<"articles">) =>
        this.#seen(
          "Derivation",
          sortedBy(
            this.rows.articleDerivations.filter(({ articleId, originId }) => [articleId, originId].includes(row.id)),
            ({ kind, id }) => [kind, id],
          ),
          row.id,
        ),
      changes: (row: Row<"articles">, args) =>
        this.#page("ArticleChange", ({ articleId }: Row<"articleChanges">) => articleId === row.id, args),
      attributions: (row: Row<"articles">, args) =>
        this.#page("Attribution", ({ articleId }: Row<"attributions">) => articleId === row.id, args),
    },
    Mention: {
      article: (row: Row<"mentions">) => this.#thing("Article", this.#of("articles", row.articleId)),
      source: (row: Row<"mentions">) => this.#thing("Source", this.#of("sources", row.sourceId)),
      judgements: (row: Row<"mentions">) =>
        this.#things(
          "IdentityJudgement",
          sortedBy(
            this.rows.identityJudgements.filter(({ mentionId }) => mentionId === row.id),
            ({ decidedAt, id }) => [decidedAt, id],
          ),
        ),
    },
    IdentityJudgement: {
      mention: (row: Row<"identityJudgements">) => this.#thing("Mention", this.#of("mentions", row.mentionId)),
      other: (row: Row<"identityJudgements">) => this.#thing("Actor", this.#of("actors", row.otherActorId)),
      actor: (row: Row<"identityJudgements">) => this.#thing("Actor", this.#of("actors", row.actorId)),
    },
    Review: {
      attribution: (row: Row<"reviews">) =>
        this.#thing("Attribution", row.subject === "ATTRIBUTION" ? this.#of("attributions", row.subjectId) : undefined),
      claim: (row: Row<"reviews">) =>
        this.#thing("Claim", row.subject === "CLAIM" ? this.#of("claims", row.subjectId) : undefined),
      source: (row: Row<"reviews">) =>
        this.#thing("Source", row.subject === "SOURCE" ? this.#of("sources", row.subjectId) : undefined),
      actor: (row: Row<"reviews">) =>
        this.#thing("Actor", row.subject === "ACTOR" ? this.#of("actors", row.subjectId) : undefined),
      undoes: (row: Row<"reviews">) => this.#thing("Review", this.#of("reviews", row.undoesId)),
      undoneBy: (row: Row<"reviews">) =>
        this.#thing(
          "Review",
          this.rows.reviews
            .filter(({ undoesId }) => undoesId === row.id)
            .sort((a, b) => compareLists([a.decidedAt, a.id], [b.decidedAt, b.id]))[0],
        ),
    },
    ArticleChange: {
      article: (row: Row<"articleChanges">) => this.#thing("Article", this.#of("articles", row.articleId)),
      version: (row: Row<"articleChanges">) =>
        this.#thing("ArticleVersion", this.#of("articleVersions", row.versionId)),
      attribution: (row: Row<"articleChanges">) =>
        this.#thing("Attribution", this.#of("attributions", row.attributionId)),
    },
    Derivation: {
      direction: (row: Row<"articleDerivations">, _args, { self }) =>
        row.articleId === self ? "OUTGOING" : "INCOMING",
      other: (row: Row<"articleDerivations">, _args, { self }) =>
        this.#thing("Article", this.#of("articles", row.articleId === self ? row.originId : row.articleId)),
    },
    ArticleVersion: {
      article: (row: Row<"articleVersions">) => this.#thing("Article", this.#of("articles", row.articleId)),
    },
    Actor: {
      reviews: (row: Row<"actors">) => this.#reviewsOf(row.id),
      names: (row: Row<"actors">) =>
        this.#things(
          "ActorName",
          sortedBy(
            this.rows.actorNames.filter(({ actorId }) => actorId === row.id),
            ({ ordinal }) => [ordinal],
          ),
        ),
      identifiers: (row: Row<"actors">) =>
        this.#things(
          "Identifier",
          sortedBy(
            this.rows.actorIdentifiers.filter(({ actorId }) => actorId === row.id),
            ({ scheme, value }) => [scheme, value],
          ),
        ),
      sameAs: (row: Row<"actors">) =>
        this.#things(
          "Actor",
          sortedBy(
            this.rows.actors.filter(({ id, identity }) => id !== row.id && identity === row.identity),
            ({ name, id }) => [name, id],
          ),
        ),
      judgements: (row: Row<"actors">, args) =>
        this.#page(
          "IdentityJudgement",
          ({ actorId, otherActorId }: Row<"identityJudgements">) => [actorId, otherActorId].includes(row.id),
          args,
        ),
      affiliations: (row: Row<"actors">, { kind }) =>
        this.#seen(
          "Affiliation",
          sortedBy(
            this.rows.affiliations.filter(
              (tie) =>
                (this.#isIdentical(tie.subjectId, row.id) || this.#isIdentical(tie.objectId, row.id)) &&
                tie.status !== "REJECTED" &&
                (kind == null || (kind as string[]).includes(tie.kind)),
            ),
            (tie) => [tie.kind, tie.sinceAsc, tie.id],
          ),
          row.id,
        ),
      sources: (row: Row<"actors">, args) =>
        this.#page("Source", ({ actorId }: Row<"sources">) => this.#isIdentical(actorId, row.id), args),
      attributions: (row: Row<"actors">, args) =>
        this.#page(
          "Attribution",
          ({ sourceId }: Row<"attributions">) => this.#isIdentical(this.#of("sources", sourceId)?.actorId, row.id),
          args,
        ),
      claims: (row: Row<"actors">, args) =>
        this.#page(
          "Claim",
          ({ id }: Row<"claims">) => this.#claimIsAbout(id, { actor: { id: row.id }, role: args.role }),
          args,
        ),
    },
    Affiliation: {
      direction: (row: Row<"affiliations">, _args, { self }) =>
        this.#isIdentical(row.subjectId, self ?? null) ? "OUTGOING" : "INCOMING",
      other: (row: Row<"affiliations">, _args, { self }) =>
        this.#thing(
          "Actor",
          this.#of("actors", this.#isIdentical(row.subjectId, self ?? null) ? row.objectId : row.subjectId),
        ),
      evidence: (row: Row<"affiliations">) =>
        this.#things(
          "Evidence",
          sortedBy(
            this.rows.evidence.filter(({ affiliationId }) => affiliationId === row.id),
            ({ versionId, start, id }) => [versionId, start, id],
          ),
        ),
    },
    Source: {
      reviews: (row: Row<"sources">) => this.#reviewsOf(row.id),
      actor: (row: Row<"sources">) => this.#thing("Actor", this.#of("actors", row.actorId)),
      onBehalfOf: (row: Row<"sources">) =>
        sortedBy(
          this.rows.sourcesOnBehalfOf.filter(({ sourceId }) => sourceId === row.id),
          ({ ordinal }) => [ordinal],
        ).map(({ actorId }) => this.#thing("Actor", this.#of("actors", actorId))),
      article: (row: Row<"sources">) => this.#thing("Article", this.#of("articles", row.articleId)),
      voice: (row: Row<"sources">) =>
        this.#voiceGroup(
          this.rows.sources.filter(({ voice }) => voice === row.voice).map(({ id }) => id),
          [],
        ),
      attributions: (row: Row<"sources">, args) =>
        this.#page("Attribution", ({ sourceId }: Row<"attributions">) => sourceId === row.id, args),
    },
    Claim: {
      reviews: (row: Row<"claims">) => this.#reviewsOf(row.id),
      quantity: (row: Row<"claims">) =>
        row.quantityUnit === null
          ? null
          : this.#thing("Quantity", {
              min: row.quantityMin,
              max: row.quantityMax,
              unit: row.quantityUnit,
              isApproximate: row.quantityIsApproximate,
            }),
      event: (row: Row<"claims">) => this.#thing("Event", this.#of("events", row.eventId)),
      actors: (row: Row<"claims">, { role }) =>
        this.#things(
          "ClaimActor",
          sortedBy(
            this.rows.claimActors.filter(
              (tie) => tie.claimId === row.id && (role == null || (role as string[]).includes(tie.role)),
            ),
            ({ ordinal, actorId }) => [ordinal, actorId],
          ),
        ),
      attributions: (row: Row<"claims">, args) =>
        this.#page("Attribution", ({ claimId }: Row<"attributions">) => claimId === row.id, args),
      relations: (row: Row<"claims">, { kind }) =>
        this.#seen(
          "ClaimRelation",
          sortedBy(
            this.rows.claimRelations.filter(
              (relation) =>
                [relation.fromId, relation.toId].includes(row.id) &&
                relation.status !== "REJECTED" &&
                (kind == null || (kind as string[]).includes(relation.kind)),
            ),
            (relation) => [relation.kind, relation.id],
          ),
          row.id,
        ),
      corroboration: (row: Row<"claims">) => this.#corroboration(row),
    },
    ClaimActor: { actor: (row: Row<"claimActors">) => this.#thing("Actor", this.#of("actors", row.actorId)) },
    ClaimRelation: {
      direction: (row: Row<"claimRelations">, _args, { self }) => (row.fromId === self ? "OUTGOING" : "INCOMING"),
      other: (row: Row<"claimRelations">, _args, { self }) =>
        this.#thing("Claim", this.#of("claims", row.fromId === self ? row.toId : row.fromId)),
    },
    Attribution: {
      reviews: (row: Row<"attributions">) => this.#reviewsOf(row.id),
      source: (row: Row<"attributions">) => this.#thing("Source", this.#of("sources", row.sourceId)),
      via: (row: Row<"attributions">) => this.#thing("Attribution", this.#of("attributions", row.viaId)),
      relays: (row: Row<"attributions">) =>
        this.#things(
          "Attribution",
          sortedBy(
            this.rows.attributions.filter(({ viaId, status }) => viaId === row.id && status !== "REJECTED"),
            ({ position, id }) => [position, id],
          ),
        ),
      chain: (row: Row<"attributions">) => {
        const chain: unknown[] = [];
        for (let link: Row<"attributions"> | undefined = row; link; link = this.#of("attributions", link.viaId))
          chain.unshift(link);
        return this.#things("Attribution", chain);
      },
      claim: (row: Row<"attributions">) => this.#thing("Claim", this.#of("claims", row.claimId)),
      article: (row: Row<"attributions">) => this.#thing("Article", this.#articleOf(row)),
      firstVersion: (row: Row<"attributions">) =>
        this.#thing("ArticleVersion", this.#of("articleVersions", row.firstVersionId)),
      derivedFrom: (row: Row<"attributions">) =>
        this.#thing("Attribution", this.#of("attributions", row.derivedFromId)),
      evidence: (row: Row<"attributions">, { role, version }) => {
        const versionId =
          version == null
            ? this.#newestVersion(row)
            : this.rows.articleVersions.find(
                ({ articleId, ordinal }) => articleId === row.articleId && ordinal === version,
              )?.id;
        const found = this.#evidenceIn(row, versionId);
        return this.#things(
          "Evidence",
          found.filter((evidence) => role == null || (role as string[]).includes(evidence.role)),
        );
      },
      mention: (row: Row<"attributions">) => this.#thing("Mention", this.#of("mentions", row.mentionId)),
      extraction: (row: Row<"attributions">) =>
        this.#thing("Extraction", {
          method: row.method,
          version: row.extractorVersion,
          confidence: row.confidence,
          rule: row.rule,
        }),
      citation: (row: Row<"attributions">) => this.#citation(row),
    },
    Evidence: {
      version: (row: Row<"evidence">) => this.#thing("ArticleVersion", this.#of("articleVersions", row.versionId)),
      exactUnavailableReason: (row: Row<"evidence">) =>
        row.exact !== null ? null : row.anchor === "ORPHANED" ? "ORPHANED" : "TEXT_NOT_HELD",
      deepLink: (row: Row<"evidence">) => {
        const version = this.#of("articleVersions", row.versionId);
        const url = this.#of("articles", version?.articleId ?? null)?.url;
        return url == null ? null : `${url}${url.includes("#") ? "" : "#"}${row.textFragment}`;
      },
    },
    Event: {
      claims: (row: Row<"events">, args) =>
        this.#page("Claim", ({ eventId }: Row<"claims">) => eventId === row.id, args),
      attributions: (row: Row<"events">, args) =>
        this.#page(
          "Attribution",
          ({ claimId }: Row<"attributions">) => this.#of("claims", claimId)?.eventId === row.id,
          args,
        ),
    },
  };
}

/** An attribution that bears on a claim, and the one it merely repeats, or itself. */
interface Bearing {
  readonly row: Row<"attributions">;
  readonly origin: Row<"attributions">;
  readonly voice: string;
  readonly asserts: boolean;
  readonly denies: boolean;
}

const MONTH = 31 * 24 * 60 * 60 * 1000;

/** The month that a date falls into; null when it may fall into several. */
function monthOf(date: string | null): string | null {
  if (date === null) return null;
  const { earliest, latest } = parsePartialDate(date);
  return latest - earliest <= MONTH ? instantKey(earliest).slice(0, 7) : null;
}

/** Whether a text, as words joined by spaces, meets every term. */
function matches(text: string, terms: readonly SearchTerm[]): boolean {
  const words = text.split(" ");
  return terms.every(({ words: wanted, isPrefix }) =>
    words.some((_word, at) =>
      wanted.every((word, i) => {
        const found = words[at + i] ?? "";
        return isPrefix && i === wanted.length - 1 ? found.startsWith(word) : found === word;
      }),
    ),
  );
}
