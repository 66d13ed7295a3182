/**
 * The closed sets of the field, each once: the database's CHECKs, the records' validation and the GraphQL enums (a test
 * compares them) all come from here. What each value means stands in `schema.graphql`.
 */

export const ACTOR_KINDS = [
  "PERSON",
  "ORGANISATION",
  "GOVERNMENT_BODY",
  "ARMED_GROUP",
  "MEDIA_OUTLET",
  "COLLECTIVE",
  "PLACE",
] as const;
export const NAME_KINDS = ["ALIAS", "TRANSLITERATION", "TITLE", "ACRONYM"] as const;
export const AFFILIATION_KINDS = ["MEMBER_OF", "HEAD_OF", "SPEAKS_FOR", "CONTROLLED_BY", "ALLIED_WITH"] as const;
export const SOURCE_KINDS = [
  "NAMED",
  "UNNAMED",
  "COLLECTIVE",
  "DOCUMENT",
  "FOOTAGE",
  "NARRATOR",
  "UNSPECIFIED",
] as const;
export const CARDINALITIES = ["ONE", "SEVERAL", "UNKNOWN"] as const;
export const CLAIM_ACTOR_ROLES = ["AGENT", "PATIENT", "BENEFICIARY", "INSTRUMENT", "LOCATION", "TOPIC"] as const;
export const ATTRIBUTION_TYPES = ["DIRECT", "INDIRECT", "MIXED", "NARRATED"] as const;
export const CUE_CLASSES = ["NEUTRAL", "ENDORSING", "DOUBTING", "HEDGING", "DENYING"] as const;
export const STANCES = [
  "ASSERTS",
  "DENIES",
  "QUESTIONS",
  "CONCEDES",
  "WELCOMES",
  "CRITICISES",
  "FEARS",
  "WARNS",
  "PROMISES",
  "DEMANDS",
  "DECLINES",
  "RETRACTS",
] as const;
export const CERTAINTIES = ["CERTAIN", "PROBABLE", "POSSIBLE", "UNSPECIFIED"] as const;
export const POLARITIES = ["POSITIVE", "NEGATIVE", "UNKNOWN"] as const;
export const MEDIA = [
  "SPEECH",
  "INTERVIEW",
  "PRESS_CONFERENCE",
  "PRESS_RELEASE",
  "BROADCAST",
  "SOCIAL_POST",
  "WRITING",
  "COURT",
  "FOOTAGE",
] as const;
export const REVIEW_STATUSES = ["PROPOSED", "ACCEPTED", "REJECTED", "DISPUTED"] as const;
/** What reviewers decide about. */
export const REVIEW_SUBJECTS = ["ATTRIBUTION", "CLAIM", "SOURCE", "ACTOR", "AFFILIATION", "CLAIM_RELATION"] as const;
export const EXTRACTION_METHODS = ["MANUAL", "RULES", "MODEL", "IMPORT"] as const;
export const EVIDENCE_ROLES = [
  "SOURCE",
  "CUE",
  "CONTENT",
  "ADDRESSEE",
  "TIME",
  "MEDIUM",
  "COREFERENT",
  "ANONYMITY",
  "AFFILIATION",
] as const;
export const ANCHORS = ["EXACT", "FUZZY", "ORPHANED"] as const;
export const CLAIM_RELATION_KINDS = ["SAME_AS", "SUPPORTS", "CONTRADICTS", "REFINES", "RESPONDS_TO"] as const;
export const CONTRADICTION_KINDS = [
  "NEGATION",
  "ANTONYM",
  "NUMERIC",
  "FACTIVE",
  "STRUCTURE",
  "LEXICAL",
  "WORLD_KNOWLEDGE",
] as const;
export const CHANGE_KINDS = ["INITIAL", "COSMETIC", "SUBSTANTIVE", "CORRECTION", "RETRACTION"] as const;
export const ARTICLE_CHANGE_KINDS = ["QUOTE_ADDED", "QUOTE_ALTERED", "QUOTE_REMOVED"] as const;
export const JUDGEMENTS = ["POSITIVE", "NEGATIVE", "UNSURE", "NO_JUDGEMENT"] as const;
export const DERIVATION_KINDS = [
  "WIRE_REPRINT",
  "NEAR_DUPLICATE",
  "QUOTES_OUTLET",
  "SAME_PRESS_RELEASE",
  "SAME_BRIEFING",
  "TRANSLATION",
] as const;

export const DERIVATION_SIGNS = ["COMMON_TEXT", "COMMON_QUOTATIONS", "NAMED_OUTLET"] as const;

/** Stances by which a source takes a claim to be so: these count as corroboration. */
export const ASSERTING_STANCES = ["ASSERTS", "CONCEDES"] as const satisfies readonly (typeof STANCES)[number][];
/** Stances by which a source takes a claim not to be so. */
export const DENYING_STANCES = ["DENIES", "RETRACTS"] as const satisfies readonly (typeof STANCES)[number][];
/** Affiliations that make two actors one voice: what one says, the other does not confirm independently. */
export const VOICE_AFFILIATIONS = [
  "HEAD_OF",
  "SPEAKS_FOR",
  "CONTROLLED_BY",
] as const satisfies readonly (typeof AFFILIATION_KINDS)[number][];
/** What reviewers decided of a tie that joins voices: one that a machine proposed joins them until somebody rejects it. */
export const JOINING_STATUSES = ["PROPOSED", "ACCEPTED"] as const satisfies readonly (typeof REVIEW_STATUSES)[number][];
/** Kinds of source that no actor stands behind and that belong to one article. */
export const ARTICLE_BOUND_SOURCES = [
  "UNNAMED",
  "NARRATOR",
  "UNSPECIFIED",
] as const satisfies readonly (typeof SOURCE_KINDS)[number][];
