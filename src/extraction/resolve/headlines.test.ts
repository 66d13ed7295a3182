import { describe, expect, it } from "vitest";
import { namesIn, readMarked, resolveMarked, wordsIn } from "../../../tests/support/marked.ts";

describe("whom a headline means", () => {
  it.each<[string, string, string]>([
    ["a surname", "[Ruiz] says bridge held\n\nIt rained. Ana Ruiz, the mayor, said so.", "Ana Ruiz"],
    [
      "an organisation's noun",
      "[Relief agency] says bridge held\n\nThe Vale Relief Agency said so.",
      "Vale Relief Agency",
    ],
    ["a role that a name has", "[Mayor] says bridge held\n\nIt rained. The mayor, Ana Ruiz, said so.", "Ana Ruiz"],
    [
      "a role that a phrase has",
      "[Minister] says bridge held\n\nIt rained. The transport minister said so.",
      "transport minister",
    ],
    ["a witness", "[Witness] says bridge held\n\nIt rained. A witness to the fall said so.", "witness"],
  ])("%s", (_, marked, name) => expect(namesIn(marked)[0]).toBe(name));

  it.each<[string, string, string]>([
    ["nobody is called so below", "[Pilot] says bridge held\n\nIt rained. The mayor said so.", "Pilot"],
    ["only several are", "[Minister] says bridge held\n\nIt rained. Two ministers said so.", "Minister"],
    ["the article itself is meant", "Bridge held\n\nIt rained. [A pilot] said so. The mayor left.", "pilot"],
  ])("not where %s", (_, marked, name) => expect(namesIn(marked)[0]).toBe(name));

  it("the headline's words are a mention", () => {
    const marked = "[Relief agency] says bridge held\n\nThe Vale Relief Agency said so.";
    const [source] = resolveMarked(marked);
    expect(wordsIn(readMarked(marked).text, source?.mentions ?? [])).toEqual(["Relief agency", "Vale Relief Agency"]);
  });
});
