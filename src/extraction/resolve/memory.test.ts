import { describe, expect, it } from "vitest";
import { namesIn, readMarked } from "../../../tests/support/marked.ts";
import { Memory } from "./memory.ts";
import { findNominals } from "./nominals.ts";

/** What the last source of an article is taken to be. */
const last = (marked: string) => namesIn(`Bridge held\n\n${marked} It rained.`).at(-1);

describe("what a definite phrase takes up", () => {
  it.each<[string, string, string]>([
    ["its noun", "An engineer came. Rain fell. [The engineer] left.", "engineer"],
    ["a title", "Sen. Ana Ruiz came. [The senator] left.", "Ana Ruiz"],
    ["another noun of its group", "Sen. Ana Ruiz came. [The lawmaker] left.", "Ana Ruiz"],
    ["an apposition", "Ana Ruiz, a midwife, came. [The midwife] left.", "Ana Ruiz"],
    ["an age", "Ana Ruiz, 41, came with Tom Vane. [The 41-year-old] left.", "Ana Ruiz"],
    ["a state", "Ana Ruiz (D-Vt.) and Tom Vane (R-Ohio) came. [The Vermont Democrat] left.", "Ana Ruiz"],
    ["a company without a noun, which spoke", "[Norvex] said {so}. [The company] left.", "Norvex"],
    ["an operator of that name", "[The operator, Tarn Hydro], said {so}. [The company] left.", "Tarn Hydro"],
    ["what makes something", "[Norvex plc] said {so}. [The maker of pumps] left.", "Norvex plc"],
    [
      "a report under another noun",
      "[A study by the Vale Trust] said so. [The research] warned {of it}.",
      "study by the Vale Trust",
    ],
    [
      "the government of a compound",
      "Norlander government forces came. [The government] left.",
      "Norlander government",
    ],
    ["that person", "[A woman who saw it] said so. [That person] left.", "woman who saw it"],
  ])("%s", (_, marked, name) => expect(last(marked)).toBe(name));

  it.each<[string, string, string]>([
    ["another noun", "The mayor came. [The pilot] left.", "pilot"],
    [
      "a modifier that does not fit",
      "The interior minister came. [The transport minister] left.",
      "transport minister",
    ],
    ["the gender", "Tom Vane, a waiter, came. [The waitress] left.", "waitress"],
    ["the number", "Ana Ruiz, a midwife, came. [The midwives] left.", "midwives"],
    ["a relative clause", "A pilot came. [The pilot who fell] left.", "pilot who fell"],
    ["another complement", "The mayor of Oslo came. [The mayor of Vale] left.", "mayor of Vale"],
    ["a place that is far", `A pilot came. ${"It rained. ".repeat(30)}[The pilot] left.`, "pilot"],
    ["an article that tells of someone new", "Ana Ruiz, a midwife, came. [A midwife] left.", "midwife"],
    ["a person, who is no company", "[Rhea Stone] said {so}. [Stone] left {them}. [The firm] closed.", "firm"],
  ])("not against %s", (_, marked, name) => expect(last(marked)).toBe(name));

  it("only people outside of quotation marks, outside of them", () => {
    expect(last("“A stranger came,” [Ana Ruiz] said. [That person] left.")).not.toBe("stranger");
  });
});

it("remembers eight behind a noun, the last mentioned first", () => {
  const { document, names } = readMarked("The pilot left.");
  const memory = new Memory(document, []);
  const [nominal] = findNominals(document, new Uint8Array(names.nameAt.length));
  const pilots = Array.from({ length: 9 }, (_, i) => {
    const one = memory.create("person", `pilot ${i}`);
    one.nouns.add("pilot");
    one.sentence = 0;
    one.at = -1;
    return one;
  });
  for (const one of pilots) memory.recall(one);
  expect(nominal && pilots.indexOf(memory.takenUp(nominal) as (typeof pilots)[number])).toBeGreaterThan(0);
});
