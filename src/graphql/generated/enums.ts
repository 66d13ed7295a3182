/** What an actor is. New values may come. */
export type ActorKind =
  /** An armed group that is not a state's army. */
  | 'ARMED_GROUP'
  /** People spoken of together who are not an organisation: residents, rebels. */
  | 'COLLECTIVE'
  /** A government, ministry, office, army or other body of a state. */
  | 'GOVERNMENT_BODY'
  /** A newspaper, broadcaster, agency or site that publishes news. */
  | 'MEDIA_OUTLET'
  /** A company, association, institution or agency that is not a government's. */
  | 'ORGANISATION'
  /** One person. */
  | 'PERSON'
  /** A place spoken of: a city, a base, a river. */
  | 'PLACE';

/** By what to order actors. */
export type ActorOrderField =
  /** By how many attributions that are not rejected its sources have. */
  | 'ATTRIBUTIONS'
  /** By how many claims are about it. */
  | 'CLAIMS'
  /** By name, in the order of code points. */
  | 'NAME';

/** A tie between two actors. New values may come. */
export type AffiliationKind =
  /** Acts together with it. */
  | 'ALLIED_WITH'
  /** Is owned, run or commanded by it. Joins voices. */
  | 'CONTROLLED_BY'
  /** Heads it. Joins voices. */
  | 'HEAD_OF'
  /** Belongs to it. */
  | 'MEMBER_OF'
  /** Is its spokesperson or mouthpiece. Joins voices. */
  | 'SPEAKS_FOR';

/** How well words were found in a version. */
export type Anchor =
  /** They stand there to the letter. */
  | 'EXACT'
  /** They stand there, changed. */
  | 'FUZZY'
  /** They no longer stand there. */
  | 'ORPHANED';

/** What happened to the words of an attribution in a new version of its article. */
export type ArticleChangeKind =
  /** The article says now what it did not say before. */
  | 'QUOTE_ADDED'
  /** The article says it in other words. */
  | 'QUOTE_ALTERED'
  /** The article says it no more. */
  | 'QUOTE_REMOVED';

/** What changes can be ordered by. */
export type ArticleChangeOrderField =
  /** By article, version and place in the version. */
  | 'VERSION';

/** By what to order articles. */
export type ArticleOrderField =
  /** By how many attributions that are not rejected it has. */
  | 'ATTRIBUTIONS'
  /** By when it was published; unknown ones last. */
  | 'PUBLISHED_AT'
  /** By title, in the order of code points. */
  | 'TITLE';

/** By what to order attributions. */
export type AttributionOrderField =
  /** By article, then by place in the article. */
  | 'POSITION'
  /** By when the article was published; unknown ones last. */
  | 'PUBLISHED_AT'
  /** By when it was said; unknown ones last. */
  | 'SAID_AT';

/** How the words stand in the article (Pareti's classes). */
export type AttributionType =
  /** Quoted, all of it. */
  | 'DIRECT'
  /** Reported without quotation marks. */
  | 'INDIRECT'
  /** Reported, with some words quoted. */
  | 'MIXED'
  /** Said by the article in its own voice. */
  | 'NARRATED';

/** How many people a voice is. */
export type Cardinality =
  /** One. */
  | 'ONE'
  /** More than one. */
  | 'SEVERAL'
  /** The article does not tell. */
  | 'UNKNOWN';

/** How sure a source is (FactBank's scale). */
export type Certainty =
  /** Sure. */
  | 'CERTAIN'
  /** Thinks it may be. */
  | 'POSSIBLE'
  /** Rather sure. */
  | 'PROBABLE'
  /** Does not tell. */
  | 'UNSPECIFIED';

/** What changed in a version of an article. */
export type ChangeKind =
  /** An error, and it says so. */
  | 'CORRECTION'
  /** Nothing of substance. */
  | 'COSMETIC'
  /** The first version held. */
  | 'INITIAL'
  /** It was withdrawn. */
  | 'RETRACTION'
  /** What it reports. */
  | 'SUBSTANTIVE';

/** The part an actor plays in a claim. New values may come. */
export type ClaimActorRole =
  /** Does it. */
  | 'AGENT'
  /** Gains or loses by it. */
  | 'BENEFICIARY'
  /** Is what it is done with. */
  | 'INSTRUMENT'
  /** Is where it happens. */
  | 'LOCATION'
  /** Has it done to it. */
  | 'PATIENT'
  /** Is what it is about in another way. */
  | 'TOPIC';

/** By what to order claims. */
export type ClaimOrderField =
  /** By how many attributions that are not rejected it has. */
  | 'ATTRIBUTIONS'
  /** By slug, in the order of code points. */
  | 'SLUG'
  /** By when what it states happened; unknown ones last. */
  | 'TIME';

/** How claims stand to each other. New values may come. */
export type ClaimRelationKind =
  /** They cannot both be so. */
  | 'CONTRADICTS'
  /** This one states the other more narrowly. */
  | 'REFINES'
  /** This one answers the other. */
  | 'RESPONDS_TO'
  /** They state the same. */
  | 'SAME_AS'
  /** If this one is so, the other is likelier. */
  | 'SUPPORTS';

/** In what claims contradict each other (after de Marneffe and others, 2008). New values may come. */
export type ContradictionKind =
  /** They use opposite terms. */
  | 'ANTONYM'
  /** One presupposes what the other leaves open or rules out. */
  | 'FACTIVE'
  /** Their words exclude each other otherwise. */
  | 'LEXICAL'
  /** One negates the other. */
  | 'NEGATION'
  /** Their numbers, dates or times differ. */
  | 'NUMERIC'
  /** Who did what to whom differs. */
  | 'STRUCTURE'
  /** Only knowledge of the world shows it. */
  | 'WORLD_KNOWLEDGE';

/** How a cue colours what is said. New values may come. */
export type CueClass =
  /** Rejects it: denied, dismissed. */
  | 'DENYING'
  /** Keeps a distance: claimed, alleged. */
  | 'DOUBTING'
  /** Takes it to be so: confirmed, pointed out, showed. */
  | 'ENDORSING'
  /** Makes it less sure: suggested, believed, reportedly. */
  | 'HEDGING'
  /** Leaves it open: said, told, added. */
  | 'NEUTRAL';

/** How a piece was made from another. New values may come. */
export type DerivationKind =
  /** Nearly the same text, the way unknown. */
  | 'NEAR_DUPLICATE'
  /** It takes a quotation over from another outlet. */
  | 'QUOTES_OUTLET'
  /** Both were at one briefing. */
  | 'SAME_BRIEFING'
  /** Both use one press release. */
  | 'SAME_PRESS_RELEASE'
  /** It is a translation. */
  | 'TRANSLATION'
  /** An outlet prints an agency's piece. */
  | 'WIRE_REPRINT';

/** What tells that a piece was made from another. New values may come. */
export type DerivationSign =
  /** Both have the same quotations of the same voices, in texts that are else told in other words. */
  | 'COMMON_QUOTATIONS'
  /** Half or more of the shorter text stands in the other. */
  | 'COMMON_TEXT'
  /** The later one names the outlet that it has a quotation from. */
  | 'NAMED_OUTLET';

/** By what to order events. */
export type EventOrderField =
  /** By name, in the order of code points. */
  | 'NAME'
  /** By when it happened; unknown ones last. */
  | 'TIME';

/** What part of an attribution words are. New values may come. */
export type EvidenceRole =
  /** They name to whom. */
  | 'ADDRESSEE'
  /** They tell of a tie between actors. */
  | 'AFFILIATION'
  /** They tell why the source is not named. */
  | 'ANONYMITY'
  /** They are what is said. */
  | 'CONTENT'
  /** They are a fuller mention of the source, elsewhere in the text. */
  | 'COREFERENT'
  /** They mark the saying. */
  | 'CUE'
  /** They tell how. */
  | 'MEDIUM'
  /** They name the source. */
  | 'SOURCE'
  /** They tell when. */
  | 'TIME';

/** Why words cannot be shown. New values may come. */
export type ExactUnavailableReason =
  /** This version no longer has the words. */
  | 'ORPHANED'
  /** The article's text is not held here; `dixit attach` adds it. */
  | 'TEXT_NOT_HELD';

/** By what means an attribution was found. New values may come. */
export type ExtractionMethod =
  /** Taken over from another system. */
  | 'IMPORT'
  /** By hand: written down entry by entry by somebody who read the article. */
  | 'MANUAL'
  /** By a statistical model. */
  | 'MODEL'
  /** By Dixit's rules. */
  | 'RULES';

/** What judgements can be ordered by. */
export type IdentityJudgementOrderField =
  /** By when they were made. */
  | 'DECIDED_AT';

/** A judgement of identity, as in nomenklatura (https://github.com/opensanctions/nomenklatura). */
export type Judgement =
  /** They are not. */
  | 'NEGATIVE'
  /** Somebody looked and could not tell. */
  | 'NO_JUDGEMENT'
  /** They are the same. */
  | 'POSITIVE'
  /** They may be; somebody should look. */
  | 'UNSURE';

/** How something was said. New values may come. */
export type Medium =
  /** On radio or television. */
  | 'BROADCAST'
  /** Before a court. */
  | 'COURT'
  /** By pictures or recordings. */
  | 'FOOTAGE'
  /** To a reporter who asked. */
  | 'INTERVIEW'
  /** To reporters together. */
  | 'PRESS_CONFERENCE'
  /** In a written statement to the press. */
  | 'PRESS_RELEASE'
  /** On a social network. */
  | 'SOCIAL_POST'
  /** Aloud, to those present. */
  | 'SPEECH'
  /** In a letter, book, report or other text. */
  | 'WRITING';

/** What sort of name. New values may come. */
export type NameKind =
  /** The name shortened to letters. */
  | 'ACRONYM'
  /** Another name in use. */
  | 'ALIAS'
  /** A title or description used as a name. */
  | 'TITLE'
  /** The name in another spelling of the same sounds. */
  | 'TRANSLITERATION';

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest, or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest, or last in the alphabet first. */
  | 'DESC';

/** Whether a source takes a claim to be so (FactBank's scale). */
export type Polarity =
  /** It is not so. */
  | 'NEGATIVE'
  /** It is so. */
  | 'POSITIVE'
  /** The source does not tell. */
  | 'UNKNOWN';

/** From which end a relation is seen. */
export type RelationDirection =
  /** From the end that the relation points to. */
  | 'INCOMING'
  /** From the end that the relation starts at. */
  | 'OUTGOING';

/** What decisions can be ordered by. */
export type ReviewOrderField =
  /** By when they were made. */
  | 'DECIDED_AT';

/** What reviewers decided. */
export type ReviewStatus =
  /** It is right. */
  | 'ACCEPTED'
  /** Reviewers disagree. */
  | 'DISPUTED'
  /** Nothing yet: a machine found it, or a contributor proposed it. */
  | 'PROPOSED'
  /** It is wrong; lists leave it out unless asked. */
  | 'REJECTED';

/** What a decision of a reviewer may be about. New values may come. */
export type ReviewSubject =
  /** An actor. */
  | 'ACTOR'
  /** A tie between actors. */
  | 'AFFILIATION'
  /** An attribution. */
  | 'ATTRIBUTION'
  /** A claim. */
  | 'CLAIM'
  /** A relation between claims. */
  | 'CLAIM_RELATION'
  /** A source. */
  | 'SOURCE';

/** What a search can find. New values may come. */
export type SearchType =
  /** Actors, by their names. */
  | 'ACTOR'
  /** Articles, by their titles. */
  | 'ARTICLE'
  /** Attributions, by the words of their evidence. */
  | 'ATTRIBUTION'
  /** Claims, by their text. */
  | 'CLAIM'
  /** Events, by their names. */
  | 'EVENT'
  /** Sources, by name and descriptor. */
  | 'SOURCE';

/** What sort of voice. New values may come. */
export type SourceKind =
  /** Several people speaking as one: residents, analysts, media. */
  | 'COLLECTIVE'
  /** A report, statement, study or record. */
  | 'DOCUMENT'
  /** Pictures or recordings that show or tell. */
  | 'FOOTAGE'
  /** A named actor in the act of speaking. */
  | 'NAMED'
  /** The article in its own voice. */
  | 'NARRATOR'
  /** A person or persons whom the article does not name. */
  | 'UNNAMED'
  /** Nobody in particular: what is reportedly or believed to be so. */
  | 'UNSPECIFIED';

/** By what to order sources. */
export type SourceOrderField =
  /** By how many attributions that are not rejected it has. */
  | 'ATTRIBUTIONS'
  /** By name, in the order of code points. */
  | 'NAME';

/** How a source stands to a claim. New values may come. */
export type Stance =
  /** Says that it is so. */
  | 'ASSERTS'
  /** Admits that it is so. */
  | 'CONCEDES'
  /** Finds fault with it. */
  | 'CRITICISES'
  /** Refuses to say. */
  | 'DECLINES'
  /** Asks others to make it so. */
  | 'DEMANDS'
  /** Says that it is not so; polarity is NEGATIVE. */
  | 'DENIES'
  /** Worries that it is or will be so. */
  | 'FEARS'
  /** Undertakes to make it so. */
  | 'PROMISES'
  /** Doubts it or asks whether it is so. */
  | 'QUESTIONS'
  /** Withdraws what it said before. */
  | 'RETRACTS'
  /** Says that it may come to be so. */
  | 'WARNS'
  /** Is glad of it. */
  | 'WELCOMES';

/** By what attributions can be counted. New values may come. */
export type StatsDimension =
  /** By the actor that the source is. */
  | 'ACTOR'
  /** By article. */
  | 'ARTICLE'
  /** By certainty. */
  | 'CERTAINTY'
  /** By the event that the claim is about. */
  | 'EVENT'
  /** By the month in which it was said, else published. */
  | 'MONTH'
  /** By source. */
  | 'SOURCE'
  /** By stance. */
  | 'STANCE'
  /** By type. */
  | 'TYPE';
