import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../domain/passage.ts";
import { findQuotations } from "./quotes.ts";

/** Its quotations' words; those within others after `>`, unclosed ones with `…`, those that carry one on after `+`. */
function quotationsIn(text: string): string[] {
  return findQuotations(text, paragraphsOf(text)).map(
    ({ depth, closed, continues, innerStart, innerEnd }) =>
      `${depth === 2 ? ">" : ""}${continues === null ? "" : "+"}${text.slice(innerStart, innerEnd)}${closed ? "" : "…"}`,
  );
}

describe("quotation marks of every style", () => {
  it.each<[string, string, string[]]>([
    ["curly", "“It failed,” he said. “We stay.”", ["It failed,", "We stay."]],
    ["straight", '"It failed," he said. "We stay."', ["It failed,", "We stay."]],
    ["two single marks", "''It failed,'' he said. ''We stay.''", ["It failed,", "We stay."]],
    ["backquotes and single marks", "``It failed,'' he said.", ["It failed,"]],
    ["guillemets", "«It failed,» he said. « No. »", ["It failed,", " No. "]],
    ["guillemets that point inward", "»It failed,« he said. »No.«", ["It failed,", "No."]],
    ["low marks, closed by “", "„It failed,“ he said.", ["It failed,"]],
    ["low marks, closed by ”", "„It failed,” he said.", ["It failed,"]],
    ["single curly", "‘It failed,’ he said. ‘We don’t stay.’", ["It failed,", "We don’t stay."]],
    ["single straight", "'It failed,' he said. 'We don't stay.'", ["It failed,", "We don't stay."]],
    ["reversed curly", "”It failed,“ he said. ”No.“", ["It failed,", "No."]],
    ["curly, both of them closing", "”It failed,” he said.", ["It failed,"]],
    ["curly, both of them closing, behind an ellipsis", "” … it failed,” he said.", [" … it failed,"]],
    ["curly that a straight mark closes", '“It failed," he said.', ["It failed,"]],
    ["behind brackets and dashes", "(“It failed”) —“No”—he said", ["It failed", "No"]],
    ["with commas outside", "“It failed”, he said; “no”.", ["It failed", "no"]],
  ])("are read: %s", (_, text, quotations) => expect(quotationsIn(text)).toEqual(quotations));
});

describe("quotations within quotations", () => {
  it.each<[string, string[]]>([
    ["“He told me, ‘It failed,’ and left,” she said.", ["He told me, ‘It failed,’ and left,", ">It failed,"]],
    ['"He said “no” twice," she said.', ["He said “no” twice,", ">no"]],
    ['"“No,” she said.', ["“No,"]],
    ["‘He told me, “It failed,” and left,’ she said.", ["He told me, “It failed,” and left,", ">It failed,"]],
    ["\"He told me, 'It failed,'\" she said.", ["He told me, 'It failed,'", ">It failed,"]],
    ["''He said, 'It isn't lost,' '' she said.", ["He said, 'It isn't lost,' ", ">It isn't lost,"]],
    ["“He said “no” and left,” she said.", ["He said “no” and left,", ">no"]],
  ])("are told apart: %s", (text, quotations) => expect(quotationsIn(text)).toEqual(quotations));
});

describe("what is no quotation mark", () => {
  it.each([
    "The workers' rights and the miners' pay rose in the '90s.",
    "’Tis the season of rock ’n’ roll and the ’90s.",
    "'Twas Vane's idea, and O'Hara's too; they don't agree.",
    "The 6'2\" man",
    "5'10'' tall",
  ])("is left alone: %s", (text) => expect(quotationsIn(text)).toEqual([]));

  it("does not close a single quotation within a word or behind a plural", () => {
    expect(quotationsIn("'The workers' rights aren't safe,' she said.")).toEqual(["The workers' rights aren't safe,"]);
    expect(quotationsIn("He called it ‘a bridge’s end’ and ‘the dogs’ home’.")).toEqual([
      "a bridge’s end",
      "the dogs’ home",
    ]);
  });
});

describe("quotations that run on", () => {
  it.each<[string, string, string[]]>([
    ["the mark repeated", "“We go on.\n“And on.\n“And stop,” he said.", ["We go on.…", "+And on.…", "+And stop,"]],
    ["straight marks", '"We go on.\n"And on," he said.', ["We go on.…", "+And on,"]],
    ["guillemets", "«We go on.\n«And on,» he said.", ["We go on.…", "+And on,"]],
    ["single marks", "‘We go on.\n‘And on,’ he said.", ["We go on.…", "+And on,"]],
    ["without a mark of its own", "“We go on.\nAnd on,” he said.", ["We go on.…", "+And on,"]],
    ["over empty lines", "“We go on.\r\n\r\n“And on,” he said.", ["We go on.…", "+And on,"]],
  ])("over paragraphs: %s", (_, text, quotations) => expect(quotationsIn(text)).toEqual(quotations));

  it("end with a paragraph that does not carry them on", () => {
    expect(quotationsIn("“We go on.\nHe left. “Then back.”")).toEqual(["We go on.…", "Then back."]);
    expect(quotationsIn("“We go on.\nHe left.\n“No,” she said.")).toEqual(["We go on.…", "No,"]);
    expect(quotationsIn("“We go on.”\n“No,” she said.")).toEqual(["We go on.", "No,"]);
  });

  it("without any closing mark end with their paragraph", () =>
    expect(quotationsIn('He said "it failed. Nobody knew.')).toEqual(["it failed. Nobody knew.…"]));

  it("in single marks need the next paragraph to repeat them", () =>
    expect(quotationsIn("‘We go on.\nHe left.")).toEqual([]));
});
