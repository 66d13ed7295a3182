import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, monthOf, shiftDays, weekOf, write } from "./calendar.ts";

const day = (date: string) => dayOf(date) ?? { year: 0, month: 0, day: 0, weekday: 0 };
const anyDay = fc
  .date({ min: new Date("1000-01-01T00:00:00Z"), max: new Date("9990-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days", () => {
  it("are read with their weekday, months from 0", () => {
    expect(dayOf("2031-11-13")).toEqual({ year: 2031, month: 10, day: 13, weekday: 4 });
  });
  it.each(["2031-11", "2031", "2031-11/2031-12", "0999-01-01"])("%s is none", (date) => expect(dayOf(date)).toBeNull());
  it("no date is an error", () => expect(() => dayOf("soon")).toThrow(RangeError));

  it("are written as they were read, and shifted there and back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (date, days) => {
        expect(write(day(date))).toBe(date);
        expect(write(shiftDays(shiftDays(day(date), days), -days))).toBe(date);
        expect(shiftDays(day(date), 7).weekday).toBe(day(date).weekday);
      }),
    );
  });
  it.each([
    ["2032-02-28", 1, "2032-02-29"],
    ["2031-02-28", 1, "2031-03-01"],
    ["2031-01-01", -1, "2030-12-31"],
  ])("%s shifted by %i is %s", (date, days, expected) => expect(write(shiftDays(day(date), days))).toBe(expected));
});

it.each([
  ["2031-11-13", -1, "2031-10"],
  ["2031-01-31", -1, "2030-12"],
  ["2031-03-31", -1, "2031-02"],
  ["2031-12-01", 1, "2032-01"],
])("the month %2$i months off %1$s is %3$s", (date, months, expected) =>
  expect(monthOf(day(date), months)).toBe(expected),
);

describe("weeks", () => {
  it("are from Monday to Sunday", () => {
    expect(weekOf(day("2031-11-13"), null)).toBe("2031-11-10/2031-11-16");
    expect(weekOf(day("2031-11-16"), null)).toBe("2031-11-10/2031-11-16");
    expect(weekOf(day("2031-11-10"), null)).toBe("2031-11-10/2031-11-16");
  });
  it("end where they are not over", () => {
    expect(weekOf(day("2031-11-13"), day("2031-11-13"))).toBe("2031-11-10/2031-11-13");
    expect(weekOf(day("2031-11-10"), day("2031-11-10"))).toBe("2031-11-10");
  });
});
