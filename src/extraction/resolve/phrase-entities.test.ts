import { describe, expect, it } from "vitest";
import { namesIn, readMarked, resolveMarked, wordsIn } from "../../../tests/support/marked.ts";

describe("what a noun phrase means", () => {
  it.each<[string, string, (string | null)[]]>([
    ["the name before its comma", "Ana Ruiz, the mayor, came. [The mayor] left.", ["Ana Ruiz"]],
    ["the name behind its comma", "[The mayor, Ana Ruiz], came.", ["Ana Ruiz"]],
    ["a phrase described again", "[Their leader, a nurse], spoke. [The nurse] left.", ["Their leader", "Their leader"]],
    [
      "whose it is, each time",
      "[Ana Ruiz’s lawyer] spoke. [Her lawyer] left.",
      ["Ana Ruiz’s lawyer", "Ana Ruiz’s lawyer"],
    ],
    [
      "another one of another owner",
      "[Ana Ruiz’s lawyer] spoke. [Tom Vane’s lawyer] left.",
      ["Ana Ruiz’s lawyer", "Tom Vane’s lawyer"],
    ],
    ["a body of somebody, by its owner's name", "Ana Ruiz came. [Her office] spoke.", ["Ana Ruiz’s office"]],
    [
      "the article's own words are better",
      "Ana Ruiz came. [Her office] spoke. [Ruiz’s office] left.",
      ["Ruiz’s office", "Ruiz’s office"],
    ],
    ["the same words again", "[Officials] spoke. [Officials] left.", ["Officials", "Officials"]],
    [
      "the one monitor that has a name",
      "Rami Vane heads the Vale Observatory. [A war monitoring group] spoke.",
      ["Vale Observatory"],
    ],
    [
      "nobody's, when two monitors have",
      "The Vale Observatory and the Mirna Observatory came. [A war monitoring group] spoke.",
      ["war monitoring group"],
    ],
  ])("%s", (_, marked, names) => expect(namesIn(`Bridge held\n\n${marked}`)).toEqual(names));

  it("a list of people is not one person", () => {
    expect(namesIn("Bridge held\n\n[The mayor, a nurse and a pilot] spoke. [The nurse] left.").at(-1)).toBe("nurse");
  });

  it.each([
    ["[A group of mothers] spoke.", "COLLECTIVE", "SEVERAL"],
    ["[A team of young lawyers] spoke.", "COLLECTIVE", "SEVERAL"],
    ["[A group of companies] spoke.", "UNNAMED", "ONE"],
    ["[An aid group] spoke.", "UNNAMED", "ONE"],
    ["[The Norwegian ministry] spoke.", "NAMED", "ONE"],
  ])("%s is %s, %s", (marked, kind, cardinality) => {
    expect(resolveMarked(marked)).toMatchObject([{ kind, cardinality }]);
  });

  it.each([
    ["[The operator of the dam, Tarn Hydro], spoke. [It] left.", "operator of the dam"],
    ["[The lawyer for the mill, Ana Ruiz], spoke. [She] left.", "lawyer for the mill"],
    ["[A group based in Oslo, the Vale Watch], spoke. [It] left.", "group based in Oslo"],
  ])("describes the name behind it, and tells its kind: %s", (marked, descriptor) => {
    const [first, second] = resolveMarked(`Bridge held\n\n${marked}`);
    expect(first?.descriptor).toBe(descriptor);
    expect(second).toEqual(first);
  });

  it("a bookkeeper who gets a name later has had it from the beginning", () => {
    const marked = "[A bookkeeper] spoke. It rained. [The bookkeeper, Ana Ruiz], left.";
    const [first, second] = resolveMarked(marked);
    expect(first).toEqual(second);
    expect(wordsIn(readMarked(marked).text, first?.mentions ?? [])).toContain("A bookkeeper");
  });
});
