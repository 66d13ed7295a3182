/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './enums.ts';

export type WhoSaidWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSaidWhatQuery = { readonly article: { readonly title: string, readonly publishedAt: string | null, readonly publisher: { readonly name: string } | null, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly cue: string | null, readonly stance: Types.Stance, readonly source: { readonly name: string, readonly kind: Types.SourceKind }, readonly claim: { readonly text: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly start: number, readonly end: number, readonly firstWords: string, readonly lastWords: string }> }> } } | null };

export type OneVoiceAndItsFootageQueryVariables = Exact<{ [key: string]: never; }>;


export type OneVoiceAndItsFootageQuery = { readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly cue: string | null, readonly certainty: Types.Certainty, readonly citation: string, readonly source: { readonly name: string, readonly kind: Types.SourceKind }, readonly via: { readonly source: { readonly name: string } } | null, readonly claim: { readonly text: string } }> } };

export type HowManyIndependentVoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type HowManyIndependentVoicesQuery = { readonly claim: { readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly cue: string | null, readonly note: string | null, readonly source: { readonly name: string } }> }, readonly corroboration: { readonly attributions: number, readonly voices: number, readonly independentVoices: number, readonly deniers: number, readonly groups: ReadonlyArray<{ readonly why: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly name: string }> }> } } | null, readonly stateMedia: { readonly name: string, readonly voice: { readonly why: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly name: string }> } } | null };

export type ClaimsAboutOneActorQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsAboutOneActorQuery = { readonly actor: { readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: Types.NameKind }>, readonly does: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly source: { readonly name: string } }> } }> }, readonly isDoneTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly source: { readonly name: string } }> } }> }, readonly isSpokenOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly source: { readonly name: string } }> } }> } } | null };

export type ClaimsWithSourcesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly source: { readonly name: string } }> } }> };

export type UnnamedSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnnamedSourcesQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly descriptor: string | null, readonly cardinality: Types.Cardinality, readonly reasonForAnonymity: string | null, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly cue: string | null, readonly claim: { readonly text: string }, readonly evidence: ReadonlyArray<{ readonly role: Types.EvidenceRole, readonly paragraph: number, readonly firstWords: string, readonly lastWords: string }> }> } }> } };

export type TheArticlesOwnVoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type TheArticlesOwnVoiceQuery = { readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly claim: { readonly text: string, readonly time: string | null, readonly quantity: { readonly min: number | null, readonly max: number | null, readonly unit: string, readonly isApproximate: boolean } | null }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly inCaption: boolean }> }> } };

export type NumbersThatDisagreeQueryVariables = Exact<{ [key: string]: never; }>;


export type NumbersThatDisagreeQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly quantity: { readonly min: number | null, readonly max: number | null, readonly unit: string, readonly isApproximate: boolean } | null, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly source: { readonly name: string } }> }, readonly relations: ReadonlyArray<{ readonly contradictionKind: Types.ContradictionKind | null, readonly assertedBy: string, readonly note: string | null, readonly other: { readonly text: string, readonly quantity: { readonly min: number | null, readonly max: number | null, readonly unit: string } | null } }> }> } };

export type SearchQueryVariables = Exact<{
  query: string;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly snippet: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly node:
      | { readonly __typename: 'Actor', readonly id: string }
      | { readonly __typename: 'Article', readonly publishedAt: string | null, readonly id: string }
      | { readonly __typename: 'ArticleChange', readonly id: string }
      | { readonly __typename: 'ArticleVersion', readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly source: { readonly name: string } }> } }
      | { readonly __typename: 'Event', readonly time: string | null, readonly id: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'IdentityJudgement', readonly id: string }
      | { readonly __typename: 'Mention', readonly id: string }
      | { readonly __typename: 'Review', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
     }> };

export type CountsBySourceAndStanceQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsBySourceAndStanceQuery = { readonly attributionStats: { readonly total: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly dimension: Types.StatsDimension, readonly value: string | null, readonly node:
          | { readonly name: string, readonly kind: Types.SourceKind }
          | Record<PropertyKey, never>
         | null }> }> } };

export type TheOrderOfEventsQueryVariables = Exact<{ [key: string]: never; }>;


export type TheOrderOfEventsQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly time: string | null, readonly place: string | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly source: { readonly name: string } }> } }> } }> } };
