/** The contract against what stands behind it: every field has a shape, every enum is the domain's, every element is described. */
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType } from "graphql";
import { describe, expect, it } from "vitest";
import * as vocabulary from "../../src/domain/vocabulary.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { listShapes, shapes } from "../../src/storage/shapes/index.ts";
import { SEARCH_SUBJECTS } from "../../src/storage/tables.ts";

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));

/** Types whose fields are not in the list of shapes: those of pages are made for each list, those of snippets in TypeScript. */
const ELSEWHERE = /(Connection|Edge)$|^(PageInfo|Snippet|Highlight)$/;

describe("the schema", () => {
  for (const type of types.filter(isObjectType).filter(({ name }) => !ELSEWHERE.test(name))) {
    it(`has a shape behind every field of ${type.name}`, () => {
      const shape = shapes.get(type.name);
      expect(Object.keys(shape?.fields ?? {}).sort()).toEqual(Object.keys(type.getFields()).sort());
    });
  }

  for (const [name, list] of listShapes) {
    it(`has a condition behind every filter, and keys behind every order, of ${name}`, () => {
      const filter = schema.getType(`${name}Filter`);
      const order = schema.getType(`${name}OrderField`);
      if (!isInputObjectType(filter) || !isEnumType(order)) throw new Error(`${name} has no filter or no order`);
      expect(Object.keys(list.filters).sort()).toEqual(Object.keys(filter.getFields()).sort());
      expect(Object.keys(list.orders).sort()).toEqual(
        order
          .getValues()
          .map((value) => value.name)
          .sort(),
      );
    });
  }

  it("has the domain's closed sets as its enums", () => {
    const ENUMS: { readonly [name: string]: readonly string[] } = {
      ActorKind: vocabulary.ACTOR_KINDS,
      NameKind: vocabulary.NAME_KINDS,
      AffiliationKind: vocabulary.AFFILIATION_KINDS,
      SourceKind: vocabulary.SOURCE_KINDS,
      Cardinality: vocabulary.CARDINALITIES,
      ClaimActorRole: vocabulary.CLAIM_ACTOR_ROLES,
      AttributionType: vocabulary.ATTRIBUTION_TYPES,
      CueClass: vocabulary.CUE_CLASSES,
      Stance: vocabulary.STANCES,
      Certainty: vocabulary.CERTAINTIES,
      Polarity: vocabulary.POLARITIES,
      Medium: vocabulary.MEDIA,
      ReviewStatus: vocabulary.REVIEW_STATUSES,
      ExtractionMethod: vocabulary.EXTRACTION_METHODS,
      EvidenceRole: vocabulary.EVIDENCE_ROLES,
      Anchor: vocabulary.ANCHORS,
      ClaimRelationKind: vocabulary.CLAIM_RELATION_KINDS,
      ContradictionKind: vocabulary.CONTRADICTION_KINDS,
      ArticleChangeKind: vocabulary.ARTICLE_CHANGE_KINDS,
      Judgement: vocabulary.JUDGEMENTS,
      ChangeKind: vocabulary.CHANGE_KINDS,
      DerivationKind: vocabulary.DERIVATION_KINDS,
      DerivationSign: vocabulary.DERIVATION_SIGNS,
      ReviewSubject: vocabulary.REVIEW_SUBJECTS,
      SearchType: SEARCH_SUBJECTS,
    };
    for (const [name, values] of Object.entries(ENUMS)) {
      const type = schema.getType(name);
      expect(isEnumType(type) && type.getValues().map((value) => value.name), name).toEqual([...values]);
    }
  });

  it("gives every list the arguments that it has at the root, wherever it stands", () => {
    const connections = types
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => getNamedType(field.type).name.endsWith("Connection"));
    const argumentsOf = ({ field }: (typeof connections)[number]) => field.args.map((a) => `${a.name}: ${a.type}`);
    const atRoot = new Map(
      connections
        .filter(({ type }) => type.name === "Query")
        .map((connection) => [getNamedType(connection.field.type).name, argumentsOf(connection)]),
    );
    for (const name of ["Attribution", "Claim", "Source", "Actor", "Article", "Event"]) {
      expect(atRoot.get(`${name}Connection`)).toEqual([
        `filter: ${name}Filter`,
        `orderBy: ${name}Order`,
        "first: Int",
        "after: String",
        "last: Int",
        "before: String",
      ]);
    }
    for (const connection of connections) {
      const expected = atRoot.get(getNamedType(connection.field.type).name) ?? ["a list of this type at the root"];
      const where = `${connection.type.name}.${connection.field.name}`;
      expect(argumentsOf(connection), where).toEqual(expect.arrayContaining(expected));
    }
  });

  it("describes every element", () => {
    const bare: string[] = [];
    const look = (name: string, element: { readonly description?: string | null | undefined }) => {
      if (!element.description?.trim()) bare.push(name);
    };
    for (const type of types.filter(
      (type) => !(isScalarType(type) && /^(String|Int|Float|Boolean|ID)$/.test(type.name)),
    )) {
      look(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          look(`${type.name}.${field.name}`, field);
          for (const argument of "args" in field ? field.args : [])
            look(`${type.name}.${field.name}(${argument.name}:)`, argument);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  it("says of every nullable field of a thing what null means", () => {
    const silent = types
      .filter(isObjectType)
      .filter(({ name }) => name !== "Query")
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => !field.type.toString().endsWith("!") && !/null/.test(field.description ?? ""))
          .map((field) => `${type.name}.${field.name}: ${getNamedType(field.type).name}`),
      );
    expect(silent).toEqual([]);
  });
});
