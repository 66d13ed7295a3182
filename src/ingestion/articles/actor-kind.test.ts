import { expect, it } from "vitest";
import { actorKindOf } from "./actor-kind.ts";

it.each([
  ["Ida Quell", "PERSON"],
  ["President Anton Vey", "PERSON"],
  ["Velmara's foreign ministry", "GOVERNMENT_BODY"],
  ["Skelby Town Council", "GOVERNMENT_BODY"],
  ["Northern Press Agency", "MEDIA_OUTLET"],
  ["Velmaran state radio", "MEDIA_OUTLET"],
  ["Federation of Harbour Workers", "ORGANISATION"],
  ["Osgood & Lane", "ORGANISATION"],
  ["MBC", "ORGANISATION"],
  ["Shoppers", "COLLECTIVE"],
  ["Southern Liberation Army", "ARMED_GROUP"],
])("%s is %s", (name, kind) => expect(actorKindOf(name, { cardinality: "ONE" })).toBe(kind));
