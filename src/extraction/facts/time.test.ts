import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCandidate } from "../../../tests/support/candidates.ts";
import { parsePartialDate } from "../../domain/partial-date.ts";
import { circumstancesOf } from "./circumstances.ts";
import { saidAt } from "./time.ts";

/** A Thursday. */
const PUBLISHED = "2031-11-13";

function timeIn(words: string, publishedAt: string | undefined = PUBLISHED): [string, string | null] | null {
  const { document, candidate } = readCandidate(`{“It held,”} [Ana Ruiz] <said> ${words}.`);
  const time = saidAt(document, circumstancesOf(document, candidate), publishedAt);
  return time && [document.text.slice(time.span.start, time.span.end), time.date];
}

describe("when it was said", () => {
  it.each<[string, string, string | null]>([
    ["on Tuesday", "on Tuesday", "2031-11-11"],
    ["Tuesday", "Tuesday", "2031-11-11"],
    ["late on Tuesday night", "late on Tuesday night", "2031-11-11"],
    ["on Thursday", "on Thursday", "2031-11-13"],
    ["last Thursday", "last Thursday", "2031-11-06"],
    ["on Friday", "on Friday", "2031-11-07"],
    ["earlier on Monday", "earlier on Monday", "2031-11-10"],
    ["in a statement Monday", "Monday", "2031-11-10"],
    ["yesterday", "yesterday", "2031-11-12"],
    ["today", "today", "2031-11-13"],
    ["this morning", "this morning", "2031-11-13"],
    ["last night", "last night", "2031-11-12"],
    ["this week", "this week", "2031-11-10/2031-11-13"],
    ["earlier this week", "earlier this week", "2031-11-10/2031-11-13"],
    ["last week", "last week", "2031-11-03/2031-11-09"],
    ["last month", "last month", "2031-10"],
    ["last year", "last year", "2030"],
    ["last December", "last December", "2030-12"],
    ["last spring", "last spring", "2031-21"],
    ["last autumn", "last autumn", "2030-23"],
    ["this fall", "this fall", "2031-23"],
    ["last winter", "last winter", "2030-24"],
    ["this winter", "this winter", "2031-24"],
    ["last decade", "last decade", null],
    ["two days ago", "two days ago", "2031-11-11"],
    ["two weeks ago", "two weeks ago", "2031-10-30~"],
    ["three months ago", "three months ago", "2031-08~"],
    ["10 years ago", "10 years ago", "2021~"],
    ["hours later", "", null],
    ["an hour later", "an hour later", null],
    ["on 4 May", "on 4 May", "2031-05-04"],
    ["on 4 December", "on 4 December", "2030-12-04"],
    ["on May 4, 2029", "on May 4, 2029", "2029-05-04"],
    ["on 31 February", "on 31 February", null],
    ["in May", "in May", "2031-05"],
    ["in December", "in December", "2030-12"],
    ["in May 2029", "in May 2029", "2029-05"],
    ["in 1979", "in 1979", "1979"],
    ["in Oslo", "", null],
    ["to May", "", null],
    ["of 1979 bridges", "", null],
  ])("%s", (words, span, date) => expect(timeIn(words)).toEqual(span === "" ? null : [span, date]));

  it("in January winter is that of the year before", () => {
    expect(timeIn("this winter", "2031-01-10")).toEqual(["this winter", "2030-24"]);
    expect(timeIn("last winter", "2031-01-10")).toEqual(["last winter", "2029-24"]);
    expect(timeIn("last summer", "2031-01-10")).toEqual(["last summer", "2030-22"]);
  });

  it("without a day of publication only whole dates are told", () => {
    expect(timeIn("on Tuesday", "2031-11")).toEqual(["on Tuesday", null]);
    expect(timeIn("on 4 May", "2031")).toEqual(["on 4 May", null]);
    expect(timeIn("on 4 May 2029", "2031")).toEqual(["on 4 May 2029", "2029-05-04"]);
    const { document, candidate } = readCandidate("{“It held,”} [Ana] <said> in 1979.");
    expect(saidAt(document, circumstancesOf(document, candidate), undefined)?.date).toBe("1979");
  });

  it("is a partial date, whatever the words", () => {
    const word = fc.constantFrom(
      "last",
      "this",
      "on",
      "in",
      "May",
      "March",
      "4",
      "31",
      "0",
      "2029",
      "Tuesday",
      "week",
      "month",
      "two",
      "ago",
      "days",
      "99",
      "years",
      "earlier",
      "today",
    );
    const day = fc
      .date({ min: new Date("0002-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), day, (words, published) => {
        const date = timeIn(words.join(" "), published)?.[1];
        if (date) expect(parsePartialDate(date).edtf).toBe(date);
      }),
    );
  });
});
