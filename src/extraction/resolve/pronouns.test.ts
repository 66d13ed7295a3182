import { describe, expect, it } from "vitest";
import { type Entity, newEntity } from "./entities.ts";
import { Focus, type Place, peopleOf, personOf, thingOf } from "./pronouns.ts";

const PLACE: Place = {
  at: 100,
  sentence: 5,
  paragraph: 1,
  quote: null,
  speaker: null,
  source: true,
  owns: null,
  said: null,
};
let id = 0;
function entity(kind: Entity["kind"], sort: Entity["sort"], facts: Partial<Entity>): Entity {
  return Object.assign(
    newEntity(id++, kind, sort, `${kind} ${id}`),
    { at: 90, sentence: 4, paragraph: 1, weight: 4 },
    facts,
  );
}
const focusOn = (...entities: Entity[]): Focus => {
  const focus = new Focus();
  for (const one of entities) focus.add(one);
  return focus;
};

describe("he and she", () => {
  const ana = entity("person", "person", { gender: "f" });
  const tom = entity("person", "person", { gender: "m" });
  it("by gender", () => {
    expect(personOf(focusOn(ana, tom), "f", PLACE)).toBe(ana);
    expect(personOf(focusOn(ana, tom), "m", PLACE)).toBe(tom);
  });
  it("never who speaks the quotation", () => {
    expect(personOf(focusOn(tom), "m", { ...PLACE, speaker: tom })).toBeNull();
  });
  it("whoever spoke goes on", () => {
    const spoke = entity("person", "person", { spoke: 4 });
    expect(personOf(focusOn(spoke, entity("person", "person", {})), "m", PLACE)).toBe(spoke);
  });
  it("not whom only a quotation spoke of", () => {
    const quoted = entity("person", "person", { gender: "m", quote: 1 });
    expect(personOf(focusOn(tom, quoted), "m", PLACE)).toBe(tom);
  });
  it("nobody when two are as near, none when none is", () => {
    expect(personOf(focusOn(entity("person", "person", {}), entity("person", "person", {})), "m", PLACE)).toBeNull();
    expect(personOf(focusOn(entity("person", "person", { sentence: -40, at: 0 })), "m", PLACE)).toBeNull();
    expect(personOf(focusOn(entity("org", "org", {})), "m", PLACE)).toBeNull();
  });
});

describe("they and it", () => {
  const people = entity("nominal", "collective", { plural: true });
  const trust = entity("org", "org", {});
  it("they are people before bodies", () => expect(peopleOf(focusOn(people, trust), PLACE)).toBe(people));
  it("it is a body", () => expect(thingOf(focusOn(people, trust), PLACE)).toBe(trust));
  it("the subject of the sentence is likelier", () => {
    const subject = entity("unknown", "other", { sentence: 5, at: 98 });
    expect(thingOf(focusOn(subject, entity("org", "org", { sentence: 4, weight: 1 })), PLACE)).toBe(subject);
  });
});

it("twelve are in mind", () => {
  const first = entity("person", "person", { gender: "m", weight: 40 });
  const others = Array.from({ length: 12 }, () => entity("org", "org", {}));
  expect(personOf(focusOn(first, ...others), "m", PLACE)).toBeNull();
  expect(personOf(focusOn(first, ...others, first), "m", PLACE)).toBe(first);
});
