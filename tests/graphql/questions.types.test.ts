/** The generated types (`npm run codegen`): a client can read answers by them, and their enums are the domain's closed sets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import type * as vocabulary from "../../src/domain/vocabulary.ts";
import { createExecute } from "../../src/graphql/execute.ts";
import type * as enums from "../../src/graphql/generated/enums.ts";
import type {
  CountsBySourceAndStanceQuery,
  HowManyIndependentVoicesQuery,
  SearchQuery,
  SearchQueryVariables,
} from "../../src/graphql/generated/questions.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type OpenDataset, openDataset, ROOT } from "../support/dataset.ts";

type ValueOf<Set extends keyof typeof vocabulary> = (typeof vocabulary)[Set][number];

describe("the generated types", () => {
  const schema = createSchema();
  let data: OpenDataset;
  beforeAll(async () => {
    data = await openDataset("seed");
  });
  afterAll(() => data.close());

  async function ask<Answer>(question: string, variableValues = {}): Promise<Answer> {
    const document = parse(readFileSync(join(ROOT, `examples/questions/${question}.graphql`), "utf8"));
    const { data: answer, errors } = await createExecute(schema, data.store)({ schema, document, variableValues });
    expect(errors).toBeUndefined();
    return answer as Answer;
  }

  it("read objects, lists and nulls", async () => {
    const { claim, stateMedia } = await ask<HowManyIndependentVoicesQuery>("03-how-many-independent-voices");
    const asserting = claim?.attributions.nodes.filter(({ stance }) => stance === "ASSERTS");
    expect(new Set(asserting?.map(({ source }) => source.name)).size).toBe(claim?.corroboration.voices);
    expect(stateMedia?.voice.sources.map(({ name }) => name)).toContain("Syrian state TV");
  });

  it("read enums and things of several types", async () => {
    const { attributionStats } = await ask<CountsBySourceAndStanceQuery>("09-counts-by-source-and-stance");
    const keys = attributionStats.groups.flatMap((group) => group.keys);
    const narrator = keys.find(({ node }) => node !== null && "kind" in node && node.kind === "NARRATOR");
    expect(narrator?.dimension).toBe("SOURCE");
  });

  it("take variables", async () => {
    const variables: SearchQueryVariables = { query: "siege deir*" };
    const { search } = await ask<SearchQuery>("08-search", variables);
    const attributions = search.flatMap(({ node }) => (node.__typename === "Claim" ? node.attributions.nodes : []));
    expect(attributions.map(({ source }) => source.name)).toContain("Syrian state TV");
  });

  it("have the domain's closed sets as enums, says tsc", () => {
    expectTypeOf<enums.ActorKind>().toEqualTypeOf<ValueOf<"ACTOR_KINDS">>();
    expectTypeOf<enums.NameKind>().toEqualTypeOf<ValueOf<"NAME_KINDS">>();
    expectTypeOf<enums.AffiliationKind>().toEqualTypeOf<ValueOf<"AFFILIATION_KINDS">>();
    expectTypeOf<enums.SourceKind>().toEqualTypeOf<ValueOf<"SOURCE_KINDS">>();
    expectTypeOf<enums.Cardinality>().toEqualTypeOf<ValueOf<"CARDINALITIES">>();
    expectTypeOf<enums.ClaimActorRole>().toEqualTypeOf<ValueOf<"CLAIM_ACTOR_ROLES">>();
    expectTypeOf<enums.AttributionType>().toEqualTypeOf<ValueOf<"ATTRIBUTION_TYPES">>();
    expectTypeOf<enums.CueClass>().toEqualTypeOf<ValueOf<"CUE_CLASSES">>();
    expectTypeOf<enums.Stance>().toEqualTypeOf<ValueOf<"STANCES">>();
    expectTypeOf<enums.Certainty>().toEqualTypeOf<ValueOf<"CERTAINTIES">>();
    expectTypeOf<enums.Polarity>().toEqualTypeOf<ValueOf<"POLARITIES">>();
    expectTypeOf<enums.Medium>().toEqualTypeOf<ValueOf<"MEDIA">>();
    expectTypeOf<enums.ReviewStatus>().toEqualTypeOf<ValueOf<"REVIEW_STATUSES">>();
    expectTypeOf<enums.ExtractionMethod>().toEqualTypeOf<ValueOf<"EXTRACTION_METHODS">>();
    expectTypeOf<enums.EvidenceRole>().toEqualTypeOf<ValueOf<"EVIDENCE_ROLES">>();
    expectTypeOf<enums.Anchor>().toEqualTypeOf<ValueOf<"ANCHORS">>();
    expectTypeOf<enums.ClaimRelationKind>().toEqualTypeOf<ValueOf<"CLAIM_RELATION_KINDS">>();
    expectTypeOf<enums.ContradictionKind>().toEqualTypeOf<ValueOf<"CONTRADICTION_KINDS">>();
    expectTypeOf<enums.ChangeKind>().toEqualTypeOf<ValueOf<"CHANGE_KINDS">>();
    expectTypeOf<enums.DerivationSign>().toEqualTypeOf<ValueOf<"DERIVATION_SIGNS">>();
    expectTypeOf<enums.ReviewSubject>().toEqualTypeOf<ValueOf<"REVIEW_SUBJECTS">>();
    expectTypeOf<enums.DerivationKind>().toEqualTypeOf<ValueOf<"DERIVATION_KINDS">>();
  });
});
