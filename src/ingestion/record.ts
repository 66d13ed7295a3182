import * as z from "zod";
import * as words from "../domain/vocabulary.ts";
import {
  attributionName,
  count,
  hash,
  idOf,
  instant,
  label,
  languageTag,
  partialDate,
  prose,
  slug,
  verbatim,
  webAddress,
} from "./fields.ts";

/** The record format of docs/records.md: one schema an entry. Rules between entries are in `record-rules.ts`. */

type Shape = Parameters<typeof z.strictObject>[0];

/** An object that refuses unknown fields and says which ones it knows. */
const object = <S extends Shape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `unknown field ${issue.keys.map((key) => `"${key}"`).join(", ")}; the fields are ${Object.keys(shape).join(", ")}`
        : undefined,
  });

/** Adds a rule between the fields of an entry: it gives the field and what is wrong with it, or null. */
const rule =
  <T>(check: (entry: T) => readonly [field: string, message: string] | null) =>
  (entry: T, context: z.RefinementCtx): void => {
    const found = check(entry);
    if (found) context.addIssue({ code: "custom", path: [found[0]], message: found[1] });
  };

/** What people record is accepted unless they say otherwise. */
const status = z.enum(words.REVIEW_STATUSES).default("ACCEPTED");

const version = object({
  id: idOf("ArticleVersion").optional(),
  ordinal: count(1),
  changeKind: z.enum(words.CHANGE_KINDS),
  capturedAt: instant.optional(),
  text: verbatim.optional(),
  textFile: label.optional(),
  sha256: hash.optional(),
  length: count(1).optional(),
  codePoints: count(1).optional(),
})
  .superRefine(
    rule(({ text, textFile, sha256, length, codePoints }) => {
      const located = [sha256, length, codePoints].filter((field) => field !== undefined).length;
      const ways = Number(text !== undefined) + Number(textFile !== undefined) + Number(located > 0);
      return ways === 1 && (located === 0 || located === 3)
        ? null
        : [
            "text",
            "give the words as text or textFile, or else sha256, length and codePoints; exactly one of the three",
          ];
    }),
  )
  .superRefine(
    rule(({ length, codePoints }) =>
      length === undefined || codePoints === undefined || (codePoints <= length && length <= 2 * codePoints)
        ? null
        : ["codePoints", `${codePoints} code points cannot make ${length} UTF-16 code units`],
    ),
  );

const derivation = object({
  id: idOf("Derivation").optional(),
  article: slug,
  kind: z.enum(words.DERIVATION_KINDS),
  score: z.number().min(0).max(1).optional(),
  method: z.enum(words.EXTRACTION_METHODS).default("MANUAL"),
  sign: z.enum(words.DERIVATION_SIGNS).optional(),
});

const article = object({
  id: idOf("Article").optional(),
  slug,
  title: label,
  publisher: slug.optional(),
  url: webAddress.optional(),
  bylines: z.array(label).default([]),
  dateline: label.optional(),
  wireCredit: label.optional(),
  language: languageTag,
  publishedAt: partialDate.optional(),
  derivedFrom: z.array(derivation).default([]),
});

const place = {
  id: idOf("Evidence").optional(),
  article: slug.optional(),
  version: count(1).default(1),
  quote: verbatim.optional(),
  occurrence: count(1).optional(),
  paragraph: count(1).optional(),
  start: count(0).optional(),
  end: count(1).optional(),
  firstWords: verbatim.optional(),
  lastWords: verbatim.optional(),
  sha256: hash.optional(),
  inCaption: z.boolean().default(false),
  anchor: z.enum(words.ANCHORS).default("EXACT"),
  anchorScore: z.number().min(0).max(1).optional(),
};

type Place = z.infer<ReturnType<typeof object<typeof place>>>;

const given = (...fields: readonly unknown[]): number => fields.filter((field) => field !== undefined).length;

const onePlace = rule(({ quote, occurrence, paragraph, start, end, firstWords, lastWords, sha256 }: Place) => {
  if (quote !== undefined) {
    return given(start, end, firstWords, lastWords, sha256) === 0
      ? null
      : ["quote", "goes with paragraph and occurrence alone; leave out start, end, firstWords, lastWords and sha256"];
  }
  if (occurrence !== undefined) return ["occurrence", "goes with quote alone"];
  if (start === undefined || end === undefined) {
    return [
      "quote",
      "say where the words stand: quote, or start and end, or start, end, paragraph, firstWords, lastWords and sha256",
    ];
  }
  if (start >= end) return ["end", `${end} does not lie behind start ${start}`];
  const rest = given(paragraph, firstWords, lastWords, sha256);
  return rest === 0 || rest === 4
    ? null
    : [
        "start",
        "with start and end give paragraph, firstWords, lastWords and sha256, all four, or none when the text is here",
      ];
});

const tieEvidence = object(place).superRefine(onePlace);
const { article: _, ...inOwnArticle } = place;
const attributionEvidence = object({
  ...inOwnArticle,
  role: z.enum(words.EVIDENCE_ROLES).exclude(["AFFILIATION"]),
}).superRefine(onePlace);

const tie = {
  id: idOf("Affiliation").optional(),
  kind: z.enum(words.AFFILIATION_KINDS),
  other: slug,
  since: partialDate.optional(),
  until: partialDate.optional(),
  status,
  proposedBy: label.optional(),
  evidence: z.array(tieEvidence).default([]),
};

const actor = object({
  id: idOf("Actor").optional(),
  slug,
  name: label,
  kind: z.enum(words.ACTOR_KINDS),
  description: prose.optional(),
  status,
  names: z
    .array(
      object({
        id: idOf("ActorName").optional(),
        value: label,
        kind: z.enum(words.NAME_KINDS),
        language: languageTag.optional(),
      }),
    )
    .default([]),
  identifiers: z.array(object({ id: idOf("Identifier").optional(), scheme: slug, value: label })).default([]),
  affiliations: z.array(object(tie)).optional(),
});

const affiliation = object({ actor: slug, ...tie });

const ARTICLE_BOUND: readonly string[] = words.ARTICLE_BOUND_SOURCES;

const source = object({
  id: idOf("Source").optional(),
  slug,
  name: label,
  kind: z.enum(words.SOURCE_KINDS),
  actor: slug.optional(),
  onBehalfOf: z.array(slug).default([]),
  descriptor: label.optional(),
  cardinality: z.enum(words.CARDINALITIES).default("ONE"),
  reasonForAnonymity: prose.optional(),
  status,
}).superRefine(
  rule(({ kind, actor: speaker }) => {
    if (kind === "NAMED" && speaker === undefined)
      return ["actor", "is missing: a NAMED source needs the actor who speaks"];
    if (ARTICLE_BOUND.includes(kind) && speaker !== undefined)
      return ["actor", `leave it out: no actor stands behind a source of the kind ${kind}`];
    return null;
  }),
);

const event = object({
  id: idOf("Event").optional(),
  slug,
  name: label,
  time: partialDate.optional(),
  place: label.optional(),
});

const quantity = object({
  min: z.number().optional(),
  max: z.number().optional(),
  unit: label,
  isApproximate: z.boolean().default(false),
})
  .superRefine(rule(({ min, max }) => (given(min, max) > 0 ? null : ["min", "give min or max, or both"])))
  .superRefine(
    rule(({ min = -Infinity, max = Infinity }) => (min <= max ? null : ["max", `${max} is less than min ${min}`])),
  );

const claim = object({
  id: idOf("Claim").optional(),
  slug,
  text: prose,
  event: slug.optional(),
  quantity: quantity.optional(),
  time: partialDate.optional(),
  place: label.optional(),
  actors: z.array(object({ actor: slug, role: z.enum(words.CLAIM_ACTOR_ROLES) })).default([]),
  note: prose.optional(),
  status,
});

const relation = object({
  id: idOf("ClaimRelation").optional(),
  from: slug,
  kind: z.enum(words.CLAIM_RELATION_KINDS),
  to: slug,
  contradictionKind: z.enum(words.CONTRADICTION_KINDS).optional(),
  assertedBy: label,
  status,
  score: z.number().min(0).max(1).optional(),
  method: z.enum(words.EXTRACTION_METHODS).default("MANUAL"),
  note: prose.optional(),
})
  .superRefine(
    rule(({ kind, contradictionKind }) =>
      contradictionKind === undefined || kind === "CONTRADICTS"
        ? null
        : ["contradictionKind", `goes with CONTRADICTS, not with ${kind}`],
    ),
  )
  .superRefine(
    rule(({ from, to }) => (from === to ? ["to", "is the claim itself; a relation needs two claims"] : null)),
  );

const extraction = object({
  method: z.enum(words.EXTRACTION_METHODS).default("MANUAL"),
  version: label.optional(),
  confidence: z.number().min(0).max(1).optional(),
  rule: label.optional(),
});

const attribution = object({
  id: idOf("Attribution").optional(),
  key: slug.optional(),
  claim: slug,
  source: slug,
  via: attributionName.optional(),
  type: z.enum(words.ATTRIBUTION_TYPES),
  stance: z.enum(words.STANCES).default("ASSERTS"),
  negated: z.boolean().default(false),
  certainty: z.enum(words.CERTAINTIES).default("CERTAIN"),
  polarity: z.enum(words.POLARITIES).default("POSITIVE"),
  cue: label.optional(),
  cueClass: z.enum(words.CUE_CLASSES).default("NEUTRAL"),
  medium: z.enum(words.MEDIA).optional(),
  addressee: label.optional(),
  saidAt: partialDate.optional(),
  status,
  derivedFrom: object({ article: slug, key: attributionName, kind: z.enum(words.DERIVATION_KINDS) }).optional(),
  extraction: extraction.default({ method: "MANUAL" }),
  mention: idOf("Mention").optional(),
  note: prose.optional(),
  evidence: z.array(attributionEvidence).min(1),
})
  .superRefine(rule(({ id, key }) => (given(id, key) > 0 ? null : ["key", "is missing"])))
  .superRefine(
    rule(({ stance, polarity }) =>
      stance !== "DENIES" || polarity === "NEGATIVE"
        ? null
        : ["polarity", `${polarity} does not go with the stance DENIES; write polarity: NEGATIVE`],
    ),
  );

const mention = object({
  id: idOf("Mention"),
  name: label,
  source: slug,
});

const judgement = object({
  id: idOf("IdentityJudgement"),
  mention: idOf("Mention").optional(),
  other: slug.optional(),
  actor: slug,
  judgement: z.enum(words.JUDGEMENTS),
  score: z.number().min(0).max(1).optional(),
  reason: prose,
  decidedBy: label,
  decidedAt: instant,
  revokedAt: instant.optional(),
}).superRefine(
  rule(({ mention: one, other }) =>
    given(one, other) === 1 ? null : ["mention", "give a mention or another actor; exactly one of the two"],
  ),
);

const review = object({
  id: idOf("Review"),
  subject: z.enum(words.REVIEW_SUBJECTS),
  subjectId: label,
  was: z.enum(words.REVIEW_STATUSES),
  is: z.enum(words.REVIEW_STATUSES),
  reason: prose,
  decidedBy: label,
  decidedAt: instant,
  undoesId: idOf("Review")
    .nullish()
    .transform((id) => id ?? null),
});

const articleChange = object({
  id: idOf("ArticleChange").optional(),
  version: count(2),
  attribution: attributionName,
  kind: z.enum(words.ARTICLE_CHANGE_KINDS),
  position: count(0),
  was: verbatim.optional(),
  is: verbatim.optional(),
  score: z.number().min(0).max(1).optional(),
}).superRefine(
  rule(({ kind, was, is }) => {
    if ((was === undefined) !== (kind === "QUOTE_ADDED"))
      return ["was", `${kind} ${was === undefined ? "needs" : "has no"} words before`];
    return (is === undefined) === (kind === "QUOTE_REMOVED")
      ? null
      : ["is", `${kind} ${is === undefined ? "needs" : "has no"} words now`];
  }),
);

export const recordSchema = object({
  article: article.optional(),
  versions: z.array(version).default([]),
  actors: z.array(actor).default([]),
  sources: z.array(source).default([]),
  events: z.array(event).default([]),
  claims: z.array(claim).default([]),
  relations: z.array(relation).default([]),
  affiliations: z.array(affiliation).default([]),
  attributions: z.array(attribution).default([]),
  changes: z.array(articleChange).default([]),
  mentions: z.array(mention).default([]),
  judgements: z.array(judgement).default([]),
  reviews: z.array(review).default([]),
});

/** A record as its author wrote it, defaults filled in. */
export type RecordEntries = z.infer<typeof recordSchema>;
/** A record as a program writes it. */
export type RecordInput = z.input<typeof recordSchema>;

type Entry<S extends keyof RecordEntries> = NonNullable<RecordEntries[S]> extends readonly (infer E)[] ? E : never;
export type VersionEntry = Entry<"versions">;
export type AttributionEntry = Entry<"attributions">;
/** An evidence entry; `role` is left out of an affiliation's. */
export type EvidenceEntry = Place & { readonly role?: (typeof words.EVIDENCE_ROLES)[number] | undefined };
