import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../document.ts";
import { addNoun, bearerOf, nameText, newEntity, takeOver } from "./entities.ts";

const person = (name: string) => newEntity(0, "person", "person", name);

describe("nouns that may mean an entity", () => {
  it.each<[string, string[]]>([
    ["senator", ["senator"]],
    ["sen.", ["sen."]],
    ["senators", ["senator"]],
    ["police", []],
    ["bridge", []],
  ])("%s", (word, nouns) => {
    const entity = person("Ana Ruiz");
    addNoun(entity, word);
    expect([...entity.nouns]).toEqual(nouns);
  });

  it("bring the groups of their likes", () => {
    const [senator, lawmaker] = [person("a"), person("b")];
    addNoun(senator, "senator");
    addNoun(lawmaker, "lawmaker");
    expect([...lawmaker.groups].some((group) => senator.groups.has(group))).toBe(true);
  });

  it("words of names of organisations bring groups alone", () => {
    const trust = newEntity(0, "org", "org", "Vale Trust");
    addNoun(trust, "trust");
    expect(trust.groups.has("group")).toBe(true);
  });
});

describe("an entity that turned out to be another", () => {
  it("is that one, however long the chain, and never runs on for ever", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (length) => {
        const chain = Array.from({ length }, (_, i) => newEntity(i, "nominal", "person", String(i)));
        chain.forEach((one, i) => {
          one.same = chain[i + 1] ?? null;
        });
        expect(bearerOf(chain[0] ?? null)).toBe(chain.at(-1));
      }),
    );
    const [a, b] = [person("a"), person("b")];
    a.same = b;
    b.same = a;
    expect([a, b]).toContain(bearerOf(a));
    expect(bearerOf(null)).toBeNull();
  });

  it("hands over what was learnt, and overwrites nothing", () => {
    const from = Object.assign(newEntity(1, "nominal", "person", "bookkeeper"), { gender: "f" as const });
    from.mentions.push({ start: 0, end: 4 });
    from.affiliations.push({ start: 5, end: 9 });
    const bearer = person("Ana Ruiz");
    takeOver(from, bearer);
    expect(bearer).toMatchObject({
      descriptor: "bookkeeper",
      gender: "f",
      mentions: [{ start: 0, end: 4 }],
      affiliations: [{ start: 5, end: 9 }],
    });
    bearer.descriptor = "pilot";
    takeOver(from, bearer);
    expect(bearer.descriptor).toBe("pilot");
  });
});

it("the words of a name stand on one line", () => {
  expect(nameText(readDocument("We met Ana\nMaria   Ruiz."), 2, 5)).toBe("Ana Maria Ruiz");
});
