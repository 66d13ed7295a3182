import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantKey, parsePartialDate, sortKeys } from "./partial-date.ts";

const iso = (instant: number): string => (Number.isFinite(instant) ? new Date(instant).toISOString() : String(instant));
const day = (date: Date): string => date.toISOString().slice(0, 10);
const anyDate = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9998-12-31T00:00:00Z"), noInvalidDate: true })
  .map(day);
const precision = fc.constantFrom(4, 7, 10);
const partial = fc.oneof(
  fc.tuple(anyDate, precision).map(([text, length]) => text.slice(0, length)),
  anyDate.map((text) => `${text}/..`),
  anyDate.map((text) => `../${text}`),
  anyDate.map((text) => `${text}~`),
);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe("parsePartialDate", () => {
  test.each([
    ["2017", "2017-01-01T00:00:00.000Z", "2017-12-31T23:59:59.999Z"],
    ["2017-06", "2017-06-01T00:00:00.000Z", "2017-06-30T23:59:59.999Z"],
    ["2017-09-05", "2017-09-05T00:00:00.000Z", "2017-09-05T23:59:59.999Z"],
    ["2004-02-29", "2004-02-29T00:00:00.000Z", "2004-02-29T23:59:59.999Z"],
    ["2017-06~", "2017-06-01T00:00:00.000Z", "2017-06-30T23:59:59.999Z"],
    ["2017?", "2017-01-01T00:00:00.000Z", "2017-12-31T23:59:59.999Z"],
    ["201X", "2010-01-01T00:00:00.000Z", "2019-12-31T23:59:59.999Z"],
    ["2017-XX", "2017-01-01T00:00:00.000Z", "2017-12-31T23:59:59.999Z"],
    ["2017-21", "2017-03-01T00:00:00.000Z", "2017-05-31T23:59:59.999Z"],
    ["2017-22", "2017-06-01T00:00:00.000Z", "2017-08-31T23:59:59.999Z"],
    ["2017-23", "2017-09-01T00:00:00.000Z", "2017-11-30T23:59:59.999Z"],
    ["2017-24", "2017-12-01T00:00:00.000Z", "2018-02-28T23:59:59.999Z"],
    ["2015-01/..", "2015-01-01T00:00:00.000Z", "Infinity"],
    ["2015-01/", "2015-01-01T00:00:00.000Z", "Infinity"],
    ["../2017-09-05", "-Infinity", "2017-09-05T23:59:59.999Z"],
    ["/2017-09-05", "-Infinity", "2017-09-05T23:59:59.999Z"],
    ["2024-03-11/2024-03-12", "2024-03-11T00:00:00.000Z", "2024-03-12T23:59:59.999Z"],
    ["2017-09-05T10:00:00+02:00", "2017-09-05T08:00:00.000Z", "2017-09-05T08:00:00.000Z"],
    ["0000", "0000-01-01T00:00:00.000Z", "0000-12-31T23:59:59.999Z"],
  ])("%s is from %s to %s", (text, earliest, latest) => {
    const date = parsePartialDate(text);
    expect([date.edtf, iso(date.earliest), iso(date.latest)]).toEqual([text, earliest, latest]);
  });

  // An approximate date is read by the library, a plain one is not.
  test("a plain date stands for the same stretch as an approximate one", () => {
    fc.assert(
      fc.property(anyDate, precision, (text, length) => {
        const plain = text.slice(0, length);
        const { earliest, latest } = parsePartialDate(`${plain}~`);
        expect(parsePartialDate(plain)).toEqual({ edtf: plain, earliest, latest });
      }),
    );
  });

  test.each([
    "",
    " 2017",
    "2017 ",
    "2017-13",
    "2017-02-30",
    "yesterday",
    "05/09/2017",
    "2018/2017",
    "[2017]",
    "Y17000",
    "-0001",
  ])("refuses %j and says what would be right", (text) => {
    expect(() => parsePartialDate(text)).toThrow(RangeError);
    expect(() => parsePartialDate(text)).toThrow(/EDTF level 1, such as|years run from/);
  });
});

describe("sortKeys", () => {
  test("orders by the earliest instant, then the more precise first, unknown last in both directions", () => {
    const dates = [null, "2017", "2017-01-01", "../2016", "2017-01", "2016-12-31", "2017/.."];
    const keys = dates.map((text) => ({ text, ...sortKeys(text === null ? null : parsePartialDate(text)) }));
    const ascending = keys.toSorted((a, b) => order(a.asc, b.asc)).map(({ text }) => text);
    const descending = keys.toSorted((a, b) => order(b.desc, a.desc)).map(({ text }) => text);
    expect(ascending).toEqual(["../2016", "2016-12-31", "2017-01-01", "2017-01", "2017", "2017/..", null]);
    expect(descending).toEqual(["2017/..", "2017", "2017-01", "2017-01-01", "2016-12-31", "../2016", null]);
  });

  test("sorts as the instants and widths do", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        const [x, y] = [parsePartialDate(a), parsePartialDate(b)];
        if (x.earliest === y.earliest) return;
        expect(Math.sign(order(sortKeys(x).asc, sortKeys(y).asc))).toBe(x.earliest < y.earliest ? -1 : 1);
      }),
    );
  });

  test("instants beyond the years 0000 to 9999 become their bounds", () => {
    expect(instantKey(Number.NEGATIVE_INFINITY)).toBe("0000-01-01T00:00:00.000Z");
    expect(instantKey(Number.POSITIVE_INFINITY)).toBe("9999-12-31T23:59:59.999Z");
  });
});
