import { describe, expect, it } from "vitest";
import { readMarked } from "../../../tests/support/marked.ts";
import { findNominals, type Nominal } from "./nominals.ts";
import { isMonitor, isProper, phraseText, restEnd } from "./phrases.ts";

function lastPhrase(text: string) {
  const { document, names } = readMarked(text);
  const covered = new Uint8Array(document.tokens.length);
  for (const { from, to } of names.names) covered.fill(1, from, to);
  return { document, names, nominal: findNominals(document, covered).at(-1) as Nominal };
}

it.each([
  ["We met the interior minister.", "interior minister"],
  ["We met an official.", "official"],
  ["We met two officials.", "two officials"],
  ["We met several officials.", "several officials"],
  ["We met one diplomat.", "one diplomat"],
  ["We met another witness.", "another witness"],
  ["We met her brother.", "her brother"],
  ["We met her office.", "office"],
])("what a phrase is called: %s", (text, expected) => {
  const { document, nominal } = lastPhrase(text);
  expect(phraseText(document, nominal, nominal.to)).toBe(expected);
});

it("with all that restricts it", () => {
  const { document, nominal } = lastPhrase("We met a pilot who had left.");
  expect(phraseText(document, nominal, nominal.to + 3)).toBe("pilot who had left");
});

it.each([
  ["We met a couple in their seventies there.", "a couple in their seventies"],
  ["We met a study of bats.", "a study of bats"],
  ["We met a pilot who left.", "a pilot"],
  ["We met a pilot with a bag.", "a pilot"],
  ["We met the head of bats.", "the head"],
])("where what restricts a phrase ends: %s", (text, expected) => {
  const { document, nominal } = lastPhrase(text);
  const end = document.tokens[restEnd(document, nominal) - 1]?.end;
  expect(text.slice(document.tokens[nominal.from]?.start, end)).toBe(expected);
});

it.each([
  ["We met the Norwegian ministry.", true],
  ["We met the Ministry.", true],
  ["We met the TV.", false],
  ["We met the ministry.", false],
  ["We met a ministry.", false],
])("a phrase that names something: %s, %s", (text, expected) => {
  const { document, names, nominal } = lastPhrase(text);
  expect(isProper(document, names.nameAt, nominal)).toBe(expected);
});

describe("who monitors", () => {
  it.each([
    ["We met a war monitoring group.", true],
    ["We met a watchdog.", true],
    ["We met a group that monitors it.", true],
    ["We met an aid group.", false],
    ["We met a monitoring officer.", false],
  ])("%s: %s", (text, expected) => {
    const { document, nominal } = lastPhrase(text);
    expect(isMonitor(document, nominal)).toBe(expected);
  });
});
