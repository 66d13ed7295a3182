import { describe, expect, it } from "vitest";
import { type Entity, newEntity } from "./entities.ts";
import { cardinalityOf, kindOf } from "./kinds.ts";

const entity = (kind: Entity["kind"], sort: Entity["sort"], facts: Partial<Entity> = {}): Entity =>
  Object.assign(newEntity(0, kind, sort, "x"), facts);
const phrase = (sort: Entity["sort"], facts: Partial<Entity> = {}): Entity => entity("nominal", sort, facts);

describe("what sort of voice an entity is", () => {
  it.each([
    ["a person's name", entity("person", "person"), "NAMED", "ONE"],
    ["a name of unknown kind", entity("unknown", "other"), "NAMED", "ONE"],
    ["a people", entity("group", "collective", { plural: true }), "COLLECTIVE", "SEVERAL"],
    ["the report", phrase("document", { determiner: "definite" }), "DOCUMENT", "ONE"],
    ["reports", phrase("document", { plural: true }), "DOCUMENT", "SEVERAL"],
    ["footage", phrase("footage", { nouns: new Set(["footage"]) }), "FOOTAGE", "UNKNOWN"],
    ["the ministry", phrase("org", { determiner: "definite" }), "NAMED", "ONE"],
    ["the mayor's office", phrase("org", { determiner: "possessive" }), "NAMED", "ONE"],
    ["state radio", phrase("org", { determiner: "bare" }), "NAMED", "ONE"],
    ["an aid group", phrase("org", { determiner: "indefinite" }), "UNNAMED", "ONE"],
    ["several airlines", phrase("org", { plural: true, determiner: "quantity" }), "COLLECTIVE", "SEVERAL"],
    ["two airlines", phrase("org", { plural: true, determiner: "number" }), "COLLECTIVE", "SEVERAL"],
    ["the official", phrase("person", { determiner: "definite" }), "UNNAMED", "ONE"],
    ["officials", phrase("person", { plural: true }), "COLLECTIVE", "SEVERAL"],
    ["two officials", phrase("person", { plural: true, determiner: "number" }), "UNNAMED", "SEVERAL"],
    [
      "officials who ask not to be named",
      phrase("person", { plural: true, anonymity: { start: 0, end: 1 } }),
      "UNNAMED",
      "SEVERAL",
    ],
    ["a couple", phrase("collective", { plural: true, nouns: new Set(["couple"]) }), "UNNAMED", "SEVERAL"],
    ["the crowd", phrase("collective"), "COLLECTIVE", "ONE"],
    ["a body given a name later", phrase("org", { named: true, determiner: "indefinite" }), "NAMED", "ONE"],
    ["what is nothing known", phrase("other"), "UNNAMED", "UNKNOWN"],
  ])("%s", (_, one, kind, cardinality) => expect([kindOf(one), cardinalityOf(one)]).toEqual([kind, cardinality]));
});
