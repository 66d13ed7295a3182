/**
 * Every table, written once, as a function of a kit of column helpers (`kit.sqlite.ts`, `kit.postgres.ts`). Comments here say
 * what a column is for where its name does not; what the field means to users stands in `schema.graphql`.
 *
 * - `id` is the public, stable identifier (see `domain/ids.ts`).
 * - A partial date is three columns: the EDTF text, and two sort keys that are never null, so that lists can page by one
 *   index in either direction with unknown dates last (see `domain/partial-date.ts`).
 * - Columns marked "derived" are kept in step by the store (`derive.ts`), and `dixit check` verifies them.
 */
import {
  ACTOR_KINDS,
  AFFILIATION_KINDS,
  ANCHORS,
  ARTICLE_BOUND_SOURCES,
  ARTICLE_CHANGE_KINDS,
  ATTRIBUTION_TYPES,
  CARDINALITIES,
  CERTAINTIES,
  CHANGE_KINDS,
  CLAIM_ACTOR_ROLES,
  CLAIM_RELATION_KINDS,
  CONTRADICTION_KINDS,
  CUE_CLASSES,
  DERIVATION_KINDS,
  DERIVATION_SIGNS,
  EVIDENCE_ROLES,
  EXTRACTION_METHODS,
  JUDGEMENTS,
  MEDIA,
  NAME_KINDS,
  POLARITIES,
  REVIEW_STATUSES,
  REVIEW_SUBJECTS,
  SOURCE_KINDS,
  STANCES,
  VOICE_AFFILIATIONS,
} from "../domain/vocabulary.ts";
import type { AnyColumn, Kit } from "./kit.ts";

/** What ties a source to the head of its voice. */
const VOICE_LINK_KINDS = ["IS", "ON_BEHALF_OF", "SAME_AS", ...VOICE_AFFILIATIONS] as const;

export const SEARCH_SUBJECTS = ["ACTOR", "ARTICLE", "ATTRIBUTION", "CLAIM", "EVENT", "SOURCE"] as const;

export function defineTables(c: Kit) {
  const { sql } = c;
  const quoted = (values: readonly string[]) => c.sql.raw(values.map((value) => `'${value}'`).join(", "));
  /** A CHECK that an enum column holds one of its values: the database refuses what the code would. */
  const oneOf = (name: string, column: Parameters<typeof sql>[1], values: readonly string[]) =>
    c.check(name, sql`${column} in (${quoted(values)})`);
  /** What reviewers decided about a thing; what people recorded before machines did is accepted. */
  const status = () => c.choice("status", REVIEW_STATUSES).notNull().default("ACCEPTED");
  /** An index of what is rejected, by which a search counts that. */
  const rejected = (
    name: string,
    column: Parameters<typeof sql>[1],
    id: Parameters<ReturnType<typeof c.index>["on"]>[0],
  ) => c.index(name).on(id).where(sql`${column} = 'REJECTED'`);
  const partialDate = <N extends string>(key: N, name: string) =>
    ({
      [key]: c.str(name),
      [`${key}Asc`]: c.str(`${name}_asc`).notNull(),
      [`${key}Desc`]: c.str(`${name}_desc`).notNull(),
    }) as { [K in N]: ReturnType<Kit["str"]> } & {
      [K in `${N}Asc` | `${N}Desc`]: ReturnType<ReturnType<Kit["str"]>["notNull"]>;
    };

  const actors = c.table(
    "actors",
    {
      id: c.str("id").primaryKey(),
      slug: c.str("slug").notNull(),
      name: c.str("name").notNull(),
      kind: c.choice("kind", ACTOR_KINDS).notNull(),
      description: c.str("description"),
      status: status(),
      /** Derived: names the group of actors judged to be one; `NOT NULL` by the store, since columns are added without a value. */
      identity: c.str("identity").notNull().default(""),
    },
    (t) => [
      c.uniqueIndex("actors_slug").on(t.slug),
      c.index("actors_name").on(t.name, t.id),
      c.index("actors_kind").on(t.kind),
      c.index("actors_identity").on(t.identity),
      oneOf("actors_kind_known", t.kind, ACTOR_KINDS),
      rejected("actors_rejected", t.status, t.id),
      oneOf("actors_status_known", t.status, REVIEW_STATUSES),
    ],
  );

  const actorNames = c.table(
    "actor_names",
    {
      id: c.str("id").primaryKey(),
      actorId: c
        .str("actor_id")
        .notNull()
        .references(() => actors.id, { onDelete: "cascade" }),
      ordinal: c.int("ordinal").notNull(),
      value: c.str("value").notNull(),
      kind: c.choice("kind", NAME_KINDS).notNull(),
      language: c.str("language"),
    },
    (t) => [
      c.uniqueIndex("actor_names_actor").on(t.actorId, t.ordinal),
      oneOf("actor_names_kind_known", t.kind, NAME_KINDS),
    ],
  );

  const actorIdentifiers = c.table(
    "actor_identifiers",
    {
      id: c.str("id").primaryKey(),
      actorId: c
        .str("actor_id")
        .notNull()
        .references(() => actors.id, { onDelete: "cascade" }),
      scheme: c.str("scheme").notNull(),
      value: c.str("value").notNull(),
    },
    (t) => [
      c.uniqueIndex("actor_identifiers_value").on(t.scheme, t.value),
      c.index("actor_identifiers_actor").on(t.actorId, t.scheme, t.value),
    ],
  );

  /** Derived: the names of actors as they are looked up when one is met in an article (`domain/name-key.ts`). */
  const nameKeys = c.table(
    "name_keys",
    {
      actorId: c
        .str("actor_id")
        .notNull()
        .references(() => actors.id, { onDelete: "cascade" }),
      key: c.str("key").notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.actorId, t.key] }), c.index("name_keys_key").on(t.key, t.actorId)],
  );

  const affiliations = c.table(
    "affiliations",
    {
      id: c.str("id").primaryKey(),
      kind: c.choice("kind", AFFILIATION_KINDS).notNull(),
      subjectId: c
        .str("subject_id")
        .notNull()
        .references(() => actors.id, { onDelete: "cascade" }),
      objectId: c
        .str("object_id")
        .notNull()
        .references(() => actors.id, { onDelete: "cascade" }),
      ...partialDate("since", "since"),
      ...partialDate("until", "until"),
      status: c.choice("status", REVIEW_STATUSES).notNull(),
      /** The machine that proposed it, with its version; null where a person recorded it. */
      proposedBy: c.str("proposed_by"),
    },
    (t) => [
      c.index("affiliations_subject").on(t.subjectId, t.kind),
      c.index("affiliations_object").on(t.objectId, t.kind),
      c.uniqueIndex("affiliations_once").on(t.subjectId, t.kind, t.objectId, t.sinceAsc),
      oneOf("affiliations_kind_known", t.kind, AFFILIATION_KINDS),
      oneOf("affiliations_status_known", t.status, REVIEW_STATUSES),
      c.check("affiliations_two_ends", sql`${t.subjectId} <> ${t.objectId}`),
    ],
  );

  const articles = c.table(
    "articles",
    {
      id: c.str("id").primaryKey(),
      slug: c.str("slug").notNull(),
      url: c.str("url"),
      title: c.str("title").notNull(),
      publisherId: c.str("publisher_id").references(() => actors.id, { onDelete: "restrict" }),
      bylines: c.json<string[]>("bylines").notNull(),
      dateline: c.str("dateline"),
      language: c.str("language").notNull(),
      ...partialDate("publishedAt", "published_at"),
      /** The agency that the article credits, as it writes it: "AP". */
      wireCredit: c.str("wire_credit"),
    },
    (t) => [
      c.uniqueIndex("articles_slug").on(t.slug),
      c.uniqueIndex("articles_url").on(t.url),
      c.index("articles_publisher").on(t.publisherId),
      c.index("articles_published_asc").on(t.publishedAtAsc, t.id),
      c.index("articles_published_desc").on(t.publishedAtDesc, t.id),
      c.index("articles_title").on(t.title, t.id),
      c.index("articles_language").on(t.language),
    ],
  );

  const articleVersions = c.table(
    "article_versions",
    {
      id: c.str("id").primaryKey(),
      articleId: c
        .str("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      ordinal: c.int("ordinal").notNull(),
      textSha256: c.str("text_sha256").notNull(),
      text: c.str("text"),
      length: c.int("length").notNull(),
      lengthCodePoints: c.int("length_code_points").notNull(),
      capturedAt: c.str("captured_at"),
      changeKind: c.choice("change_kind", CHANGE_KINDS).notNull(),
    },
    (t) => [
      c.uniqueIndex("article_versions_ordinal").on(t.articleId, t.ordinal),
      c.index("article_versions_sha256").on(t.textSha256),
      oneOf("article_versions_change_known", t.changeKind, CHANGE_KINDS),
      c.check("article_versions_ordinal_positive", sql`${t.ordinal} >= 1`),
      c.check("article_versions_length", sql`${t.length} >= ${t.lengthCodePoints} and ${t.lengthCodePoints} >= 0`),
      c.check("article_versions_sha256_hex", sql`length(${t.textSha256}) = 64`),
    ],
  );

  const articleDerivations = c.table(
    "article_derivations",
    {
      id: c.str("id").primaryKey(),
      articleId: c
        .str("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      originId: c
        .str("origin_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      kind: c.choice("kind", DERIVATION_KINDS).notNull(),
      /** How much of the shorter text stands in the other, from 0 to 1; null where a person recorded it. */
      score: c.num("score"),
      method: c.choice("method", EXTRACTION_METHODS).notNull().default("MANUAL"),
      /** By what it was told; null where a person recorded it. */
      sign: c.choice("sign", DERIVATION_SIGNS),
    },
    (t) => [
      oneOf("article_derivations_method_known", t.method, EXTRACTION_METHODS),
      oneOf("article_derivations_sign_known", t.sign, DERIVATION_SIGNS),
      c.check("article_derivations_score", sql`${t.score} between 0 and 1`),
      c.uniqueIndex("article_derivations_once").on(t.articleId, t.originId, t.kind),
      c.index("article_derivations_origin").on(t.originId),
      oneOf("article_derivations_kind_known", t.kind, DERIVATION_KINDS),
      c.check("article_derivations_two_ends", sql`${t.articleId} <> ${t.originId}`),
    ],
  );

  /** Derived: the bands of an article's newest text (`domain/minhash.ts`); articles with one in common may be reprints. */
  const articleFingerprints = c.table(
    "article_fingerprints",
    {
      articleId: c
        .str("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      band: c.str("band").notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.articleId, t.band] }),
      c.index("article_fingerprints_band").on(t.band, t.articleId),
    ],
  );

  const sources = c.table(
    "sources",
    {
      id: c.str("id").primaryKey(),
      slug: c.str("slug").notNull(),
      name: c.str("name").notNull(),
      kind: c.choice("kind", SOURCE_KINDS).notNull(),
      actorId: c.str("actor_id").references(() => actors.id, { onDelete: "restrict" }),
      articleId: c.str("article_id").references(() => articles.id, { onDelete: "cascade" }),
      descriptor: c.str("descriptor"),
      cardinality: c.choice("cardinality", CARDINALITIES).notNull(),
      reasonForAnonymity: c.str("reason_for_anonymity"),
      /** Derived: names the voice the source belongs to; sources with one value count once. */
      voice: c.str("voice").notNull(),
      status: status(),
    },
    (t) => [
      c.uniqueIndex("sources_slug").on(t.slug),
      c.index("sources_name").on(t.name, t.id),
      c.index("sources_actor").on(t.actorId),
      c.index("sources_article").on(t.articleId),
      c.index("sources_kind").on(t.kind),
      c.index("sources_voice").on(t.voice),
      oneOf("sources_kind_known", t.kind, SOURCE_KINDS),
      oneOf("sources_cardinality_known", t.cardinality, CARDINALITIES),
      rejected("sources_rejected", t.status, t.id),
      oneOf("sources_status_known", t.status, REVIEW_STATUSES),
      c.check(
        "sources_actor_fits_kind",
        sql`(${t.kind} <> 'NAMED' or ${t.actorId} is not null) and (${t.kind} not in (${quoted(ARTICLE_BOUND_SOURCES)}) or ${t.actorId} is null)`,
      ),
      c.check(
        "sources_article_fits_kind",
        sql`(${t.articleId} is not null) = (${t.kind} in (${quoted(ARTICLE_BOUND_SOURCES)}))`,
      ),
    ],
  );

  const sourcesOnBehalfOf = c.table(
    "sources_on_behalf_of",
    {
      sourceId: c
        .str("source_id")
        .notNull()
        .references(() => sources.id, { onDelete: "cascade" }),
      actorId: c
        .str("actor_id")
        .notNull()
        .references(() => actors.id, { onDelete: "cascade" }),
      ordinal: c.int("ordinal").notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.sourceId, t.actorId] }), c.index("sources_on_behalf_of_actor").on(t.actorId)],
  );

  /** Derived: the ties that lead from a source to the head of its voice, nearest first; what `corroboration` gives as reasons. */
  const voiceLinks = c.table(
    "voice_links",
    {
      sourceId: c
        .str("source_id")
        .notNull()
        .references(() => sources.id, { onDelete: "cascade" }),
      ordinal: c.int("ordinal").notNull(),
      kind: c.choice("kind", VOICE_LINK_KINDS).notNull(),
      /** A source for IS and ON_BEHALF_OF, else an actor. */
      fromId: c.str("from_id").notNull(),
      toId: c
        .str("to_id")
        .notNull()
        .references(() => actors.id, { onDelete: "cascade" }),
    },
    (t) => [
      c.primaryKey({ columns: [t.sourceId, t.ordinal] }),
      oneOf("voice_links_kind_known", t.kind, VOICE_LINK_KINDS),
    ],
  );

  const events = c.table(
    "events",
    {
      id: c.str("id").primaryKey(),
      slug: c.str("slug").notNull(),
      name: c.str("name").notNull(),
      ...partialDate("time", "time"),
      place: c.str("place"),
    },
    (t) => [
      c.uniqueIndex("events_slug").on(t.slug),
      c.index("events_name").on(t.name, t.id),
      c.index("events_time_asc").on(t.timeAsc, t.id),
      c.index("events_time_desc").on(t.timeDesc, t.id),
    ],
  );

  const claims = c.table(
    "claims",
    {
      id: c.str("id").primaryKey(),
      slug: c.str("slug").notNull(),
      text: c.str("text").notNull(),
      eventId: c.str("event_id").references(() => events.id, { onDelete: "restrict" }),
      quantityMin: c.num("quantity_min"),
      quantityMax: c.num("quantity_max"),
      quantityUnit: c.str("quantity_unit"),
      quantityIsApproximate: c.bool("quantity_is_approximate"),
      ...partialDate("time", "time"),
      place: c.str("place"),
      note: c.str("note"),
      /** Derived: names the group of claims accepted as the same; claims with one value are counted together. */
      sameAs: c.str("same_as").notNull(),
      status: status(),
    },
    (t) => [
      c.uniqueIndex("claims_slug").on(t.slug),
      // Where most rows have nothing to be found by, an index leaves them out.
      c.index("claims_event").on(t.eventId).where(sql`${t.eventId} is not null`),
      c.index("claims_time_asc").on(t.timeAsc, t.id),
      c.index("claims_time_desc").on(t.timeDesc, t.id),
      c.index("claims_quantity").on(t.quantityUnit).where(sql`${t.quantityUnit} is not null`),
      c.index("claims_same_as").on(t.sameAs),
      rejected("claims_rejected", t.status, t.id),
      oneOf("claims_status_known", t.status, REVIEW_STATUSES),
      c.check(
        "claims_quantity_whole",
        sql`(${t.quantityUnit} is null and ${t.quantityMin} is null and ${t.quantityMax} is null and ${t.quantityIsApproximate} is null) or (${t.quantityUnit} is not null and ${t.quantityIsApproximate} is not null and coalesce(${t.quantityMin}, ${t.quantityMax}) is not null)`,
      ),
      c.check(
        "claims_quantity_range",
        sql`${t.quantityMin} is null or ${t.quantityMax} is null or ${t.quantityMin} <= ${t.quantityMax}`,
      ),
    ],
  );

  /** Derived: the keys by which claims that may be the same are found (`domain/claim-likeness.ts`). */
  const claimKeys = c.table(
    "claim_keys",
    {
      claimId: c
        .str("claim_id")
        .notNull()
        .references(() => claims.id, { onDelete: "cascade" }),
      key: c.str("key").notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.claimId, t.key] }), c.index("claim_keys_key").on(t.key, t.claimId)],
  );

  const claimActors = c.table(
    "claim_actors",
    {
      claimId: c
        .str("claim_id")
        .notNull()
        .references(() => claims.id, { onDelete: "cascade" }),
      actorId: c
        .str("actor_id")
        .notNull()
        .references(() => actors.id, { onDelete: "restrict" }),
      role: c.choice("role", CLAIM_ACTOR_ROLES).notNull(),
      ordinal: c.int("ordinal").notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.claimId, t.actorId, t.role] }),
      c.index("claim_actors_actor").on(t.actorId, t.role),
      oneOf("claim_actors_role_known", t.role, CLAIM_ACTOR_ROLES),
    ],
  );

  const claimRelations = c.table(
    "claim_relations",
    {
      id: c.str("id").primaryKey(),
      fromId: c
        .str("from_id")
        .notNull()
        .references(() => claims.id, { onDelete: "cascade" }),
      kind: c.choice("kind", CLAIM_RELATION_KINDS).notNull(),
      toId: c
        .str("to_id")
        .notNull()
        .references(() => claims.id, { onDelete: "cascade" }),
      contradictionKind: c.choice("contradiction_kind", CONTRADICTION_KINDS),
      assertedBy: c.str("asserted_by").notNull(),
      status: c.choice("status", REVIEW_STATUSES).notNull(),
      note: c.str("note"),
      /** How sure a machine was, from 0 to 1; null where a person recorded it. */
      score: c.num("score"),
      method: c.choice("method", EXTRACTION_METHODS).notNull().default("MANUAL"),
    },
    (t) => [
      c.uniqueIndex("claim_relations_once").on(t.fromId, t.kind, t.toId),
      c.index("claim_relations_to").on(t.toId, t.kind),
      oneOf("claim_relations_kind_known", t.kind, CLAIM_RELATION_KINDS),
      oneOf("claim_relations_contradiction_known", t.contradictionKind, CONTRADICTION_KINDS),
      oneOf("claim_relations_status_known", t.status, REVIEW_STATUSES),
      oneOf("claim_relations_method_known", t.method, EXTRACTION_METHODS),
      c.check("claim_relations_score", sql`${t.score} between 0 and 1`),
      c.check("claim_relations_two_ends", sql`${t.fromId} <> ${t.toId}`),
      c.check("claim_relations_contradiction", sql`${t.contradictionKind} is null or ${t.kind} = 'CONTRADICTS'`),
    ],
  );

  /** A name that somebody has in one article, whoever it is: what judgements of identity are about. */
  const mentions = c.table(
    "mentions",
    {
      id: c.str("id").primaryKey(),
      articleId: c
        .str("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      name: c.str("name").notNull(),
      /** Whom it is taken for: the source of the actor of its newest positive judgement. */
      sourceId: c
        .str("source_id")
        .notNull()
        .references(() => sources.id, { onDelete: "restrict" }),
    },
    (t) => [c.index("mentions_article").on(t.articleId), c.index("mentions_source").on(t.sourceId)],
  );

  /** Who is who: a mention and an actor, or two actors. Taken back by `revokedAt`, never removed. */
  const identityJudgements = c.table(
    "identity_judgements",
    {
      id: c.str("id").primaryKey(),
      mentionId: c.str("mention_id").references(() => mentions.id, { onDelete: "cascade" }),
      otherActorId: c.str("other_actor_id").references(() => actors.id, { onDelete: "cascade" }),
      actorId: c
        .str("actor_id")
        .notNull()
        .references(() => actors.id, { onDelete: "cascade" }),
      judgement: c.choice("judgement", JUDGEMENTS).notNull(),
      score: c.num("score"),
      reason: c.str("reason").notNull(),
      decidedBy: c.str("decided_by").notNull(),
      decidedAt: c.str("decided_at").notNull(),
      revokedAt: c.str("revoked_at"),
    },
    (t) => [
      c.index("identity_judgements_mention").on(t.mentionId),
      c.index("identity_judgements_other").on(t.otherActorId).where(sql`${t.otherActorId} is not null`),
      c.index("identity_judgements_actor").on(t.actorId, t.decidedAt, t.id),
      c.index("identity_judgements_kind").on(t.judgement, t.decidedAt, t.id),
      c.index("identity_judgements_decided").on(t.decidedAt, t.id),
      oneOf("identity_judgements_kind_known", t.judgement, JUDGEMENTS),
      c.check("identity_judgements_one_subject", sql`(${t.mentionId} is null) <> (${t.otherActorId} is null)`),
      c.check("identity_judgements_two_actors", sql`${t.otherActorId} is null or ${t.otherActorId} <> ${t.actorId}`),
      c.check("identity_judgements_score", sql`${t.score} between 0 and 1`),
    ],
  );

  /** What reviewers decided, oldest first by `decidedAt`: a row a decision, never changed or removed; taking one back is another. */
  const reviews = c.table(
    "reviews",
    {
      id: c.str("id").primaryKey(),
      subject: c.choice("subject", REVIEW_SUBJECTS).notNull(),
      /** Of whichever table `subject` says; no reference, so that the history outlives what it is about. */
      subjectId: c.str("subject_id").notNull(),
      was: c.choice("was", REVIEW_STATUSES).notNull(),
      is: c.choice("is", REVIEW_STATUSES).notNull(),
      reason: c.str("reason").notNull(),
      decidedBy: c.str("decided_by").notNull(),
      decidedAt: c.str("decided_at").notNull(),
      /** The decision that this one takes back; no reference, since they may come in in any order. Null of all others. */
      undoesId: c.str("undoes_id"),
    },
    (t) => [
      c.index("reviews_undoes").on(t.undoesId).where(sql`${t.undoesId} is not null`),
      c.index("reviews_subject").on(t.subjectId, t.decidedAt, t.id),
      c.index("reviews_decided").on(t.decidedAt, t.id),
      oneOf("reviews_subject_known", t.subject, REVIEW_SUBJECTS),
      oneOf("reviews_was_known", t.was, REVIEW_STATUSES),
      oneOf("reviews_is_known", t.is, REVIEW_STATUSES),
    ],
  );

  const attributions = c.table(
    "attributions",
    {
      id: c.str("id").primaryKey(),
      articleId: c
        .str("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      claimId: c
        .str("claim_id")
        .notNull()
        .references(() => claims.id, { onDelete: "restrict" }),
      sourceId: c
        .str("source_id")
        .notNull()
        .references(() => sources.id, { onDelete: "restrict" }),
      /** No cycle: a trigger refuses one. */
      viaId: c.str("via_id").references((): AnyColumn => attributions.id, { onDelete: "restrict" }),
      firstVersionId: c
        .str("first_version_id")
        .notNull()
        .references(() => articleVersions.id, { onDelete: "cascade" }),
      /** Where its content (else its first words) begins in its first version, in UTF-16 code units: the order of an article. */
      position: c.int("position").notNull(),
      type: c.choice("type", ATTRIBUTION_TYPES).notNull(),
      stance: c.choice("stance", STANCES).notNull(),
      negated: c.bool("negated").notNull(),
      certainty: c.choice("certainty", CERTAINTIES).notNull(),
      polarity: c.choice("polarity", POLARITIES).notNull(),
      cue: c.str("cue"),
      cueClass: c.choice("cue_class", CUE_CLASSES).notNull(),
      medium: c.choice("medium", MEDIA),
      addressee: c.str("addressee"),
      ...partialDate("saidAt", "said_at"),
      status: c.choice("status", REVIEW_STATUSES).notNull(),
      method: c.choice("method", EXTRACTION_METHODS).notNull(),
      extractorVersion: c.str("extractor_version"),
      confidence: c.num("confidence"),
      rule: c.str("rule"),
      note: c.str("note"),
      /** The attribution that this one merely repeats. */
      derivedFromId: c.str("derived_from_id").references((): AnyColumn => attributions.id, { onDelete: "restrict" }),
      derivationKind: c.choice("derivation_kind", DERIVATION_KINDS),
      /** Derived: the end of the chain through derived_from_id; itself when it repeats nothing. */
      originId: c.str("origin_id").notNull(),
      /** The mention that its source was recognised by; null where no machine recognised it. */
      mentionId: c.str("mention_id").references(() => mentions.id, { onDelete: "restrict" }),
    },
    (t) => [
      c.index("attributions_article").on(t.articleId, t.position, t.id),
      // A source's and a claim's lists in each order: a page is read where it begins, however long the list. What lists leave out
      // unless asked is told by the index too, so that counting needs no rows.
      c.index("attributions_claim_position").on(t.claimId, t.articleId, t.position, t.id, t.status),
      c.index("attributions_source_position").on(t.sourceId, t.articleId, t.position, t.id, t.status),
      c.index("attributions_source_said_asc").on(t.sourceId, t.saidAtAsc, t.id, t.status),
      c.index("attributions_source_said_desc").on(t.sourceId, t.saidAtDesc, t.id, t.status),
      c.index("attributions_via").on(t.viaId).where(sql`${t.viaId} is not null`),
      c.index("attributions_mention").on(t.mentionId),
      c.index("attributions_derived_from").on(t.derivedFromId).where(sql`${t.derivedFromId} is not null`),
      c.index("attributions_origin").on(t.originId),
      c.index("attributions_said_asc").on(t.saidAtAsc, t.id),
      c.index("attributions_said_desc").on(t.saidAtDesc, t.id),
      c.index("attributions_type").on(t.type),
      c.index("attributions_stance").on(t.stance),
      c.index("attributions_certainty").on(t.certainty),
      c.index("attributions_status").on(t.status, t.confidence),
      c.index("attributions_method").on(t.method),
      c.index("attributions_first_version").on(t.firstVersionId),
      oneOf("attributions_type_known", t.type, ATTRIBUTION_TYPES),
      oneOf("attributions_stance_known", t.stance, STANCES),
      oneOf("attributions_certainty_known", t.certainty, CERTAINTIES),
      oneOf("attributions_polarity_known", t.polarity, POLARITIES),
      oneOf("attributions_cue_class_known", t.cueClass, CUE_CLASSES),
      oneOf("attributions_medium_known", t.medium, MEDIA),
      oneOf("attributions_status_known", t.status, REVIEW_STATUSES),
      oneOf("attributions_method_known", t.method, EXTRACTION_METHODS),
      oneOf("attributions_derivation_known", t.derivationKind, DERIVATION_KINDS),
      c.check("attributions_denial", sql`${t.stance} <> 'DENIES' or ${t.polarity} = 'NEGATIVE'`),
      c.check("attributions_derivation_whole", sql`(${t.derivedFromId} is null) = (${t.derivationKind} is null)`),
      c.check("attributions_confidence", sql`${t.confidence} between 0 and 1`),
      c.check("attributions_via_other", sql`${t.viaId} <> ${t.id}`),
      c.check("attributions_derived_from_other", sql`${t.derivedFromId} <> ${t.id}`),
    ],
  );

  /** Derived: each attribution with every attribution it reached the article through (`via`, at any depth). */
  const attributionAncestors = c.table(
    "attribution_ancestors",
    {
      attributionId: c
        .str("attribution_id")
        .notNull()
        .references(() => attributions.id, { onDelete: "cascade" }),
      ancestorId: c
        .str("ancestor_id")
        .notNull()
        .references(() => attributions.id, { onDelete: "cascade" }),
      /** 1 for `via` itself. */
      depth: c.int("depth").notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.attributionId, t.ancestorId] }),
      c.index("attribution_ancestors_ancestor").on(t.ancestorId),
    ],
  );

  const evidence = c.table(
    "evidence",
    {
      id: c.str("id").primaryKey(),
      attributionId: c.str("attribution_id").references(() => attributions.id, { onDelete: "cascade" }),
      affiliationId: c.str("affiliation_id").references(() => affiliations.id, { onDelete: "cascade" }),
      versionId: c
        .str("version_id")
        .notNull()
        .references(() => articleVersions.id, { onDelete: "cascade" }),
      role: c.choice("role", EVIDENCE_ROLES).notNull(),
      ordinal: c.int("ordinal").notNull(),
      paragraph: c.int("paragraph").notNull(),
      start: c.int("start").notNull(),
      end: c.int("end").notNull(),
      startCodePoint: c.int("start_code_point"),
      endCodePoint: c.int("end_code_point"),
      firstWords: c.str("first_words").notNull(),
      lastWords: c.str("last_words").notNull(),
      passageSha256: c.str("passage_sha256").notNull(),
      exact: c.str("exact"),
      prefix: c.str("prefix"),
      suffix: c.str("suffix"),
      /** The part of a deep link behind `#`, percent-encoded. */
      textFragment: c.str("text_fragment").notNull(),
      anchor: c.choice("anchor", ANCHORS).notNull(),
      inCaption: c.bool("in_caption").notNull(),
      /** How alike the words are to those of the version before, from 0 to 1; null unless the anchor is FUZZY. */
      anchorScore: c.num("anchor_score"),
    },
    (t) => [
      c.index("evidence_attribution").on(t.attributionId, t.versionId),
      c.index("evidence_affiliation").on(t.affiliationId).where(sql`${t.affiliationId} is not null`),
      c.index("evidence_version").on(t.versionId, t.start),
      oneOf("evidence_role_known", t.role, EVIDENCE_ROLES),
      oneOf("evidence_anchor_known", t.anchor, ANCHORS),
      c.check("evidence_score", sql`${t.anchorScore} between 0 and 1`),
      c.check("evidence_one_subject", sql`(${t.attributionId} is null) <> (${t.affiliationId} is null)`),
      c.check("evidence_affiliation_role", sql`(${t.affiliationId} is null) = (${t.role} <> 'AFFILIATION')`),
      c.check("evidence_span", sql`0 <= ${t.start} and ${t.start} < ${t.end}`),
      c.check("evidence_paragraph", sql`${t.paragraph} >= 1`),
      c.check("evidence_sha256_hex", sql`length(${t.passageSha256}) = 64`),
    ],
  );

  /** What became of an attribution's words from one version of its article to the next. */
  const articleChanges = c.table(
    "article_changes",
    {
      id: c.str("id").primaryKey(),
      articleId: c
        .str("article_id")
        .notNull()
        .references(() => articles.id, { onDelete: "cascade" }),
      /** The version in which it is so. */
      versionId: c
        .str("version_id")
        .notNull()
        .references(() => articleVersions.id, { onDelete: "cascade" }),
      attributionId: c
        .str("attribution_id")
        .notNull()
        .references(() => attributions.id, { onDelete: "cascade" }),
      kind: c.choice("kind", ARTICLE_CHANGE_KINDS).notNull(),
      /** The version's ordinal and the words' place in it (else in the version before): the order of an article's changes. */
      ordinal: c.int("ordinal").notNull(),
      position: c.int("position").notNull(),
      was: c.str("was"),
      is: c.str("is"),
      score: c.num("score"),
    },
    (t) => [
      c.index("article_changes_article").on(t.articleId, t.ordinal, t.position, t.id),
      c.uniqueIndex("article_changes_once").on(t.attributionId, t.versionId),
      c.index("article_changes_version").on(t.versionId),
      c.index("article_changes_kind").on(t.kind, t.articleId, t.ordinal, t.position, t.id),
      oneOf("article_changes_kind_known", t.kind, ARTICLE_CHANGE_KINDS),
      c.check(
        "article_changes_words",
        sql`(${t.was} is null) = (${t.kind} = 'QUOTE_ADDED') and (${t.is} is null) = (${t.kind} = 'QUOTE_REMOVED')`,
      ),
      c.check("article_changes_score", sql`${t.score} between 0 and 1`),
    ],
  );

  /** What search looks through: a row a text of a thing. Indexed by FTS5 on SQLite, by tsvector on PostgreSQL. */
  const searchTexts = c.table(
    "search_texts",
    {
      row: c.row("row"),
      /** The thing that a hit gives. */
      subjectId: c.str("subject_id").notNull(),
      subject: c.choice("subject", SEARCH_SUBJECTS).notNull(),
      /** Which text of the thing, such as `name` or an evidence id: unique within the subject. */
      part: c.str("part").notNull(),
      text: c.str("text").notNull(),
      /** The text's words as `domain/search-words.ts` cuts and folds them, joined by spaces: the same on both databases. */
      words: c.str("words").notNull(),
    },
    (t) => [
      c.uniqueIndex("search_texts_part").on(t.subjectId, t.part),
      oneOf("search_texts_subject_known", t.subject, SEARCH_SUBJECTS),
    ],
  );

  return {
    actors,
    actorNames,
    actorIdentifiers,
    nameKeys,
    affiliations,
    articles,
    articleVersions,
    articleDerivations,
    articleFingerprints,
    sources,
    sourcesOnBehalfOf,
    voiceLinks,
    events,
    claims,
    claimKeys,
    claimActors,
    claimRelations,
    mentions,
    identityJudgements,
    reviews,
    attributions,
    attributionAncestors,
    evidence,
    articleChanges,
    searchTexts,
  };
}

export type Tables = ReturnType<typeof defineTables>;
