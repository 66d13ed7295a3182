/** Days of the calendar as extraction counts them: in UTC, written as EDTF. */
import { parsePartialDate } from "../../domain/partial-date.ts";

export interface Day {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
  /** From 0, which is Sunday. */
  readonly weekday: number;
}

const MILLISECONDS = 86_400_000;

const dayAt = (instant: number): Day => {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), weekday: date.getUTCDay() };
};
const instantOf = ({ year, month, day }: Day): number => Date.UTC(year, month, day);

/** Nothing is reckoned from earlier years, so that what is reckoned has four digits. */
const FIRST_YEAR = Date.UTC(1000, 0, 1);

/**
 * The day that a partial date means; null when it is not known to the day, or before the year 1000.
 * @throws RangeError when it is no partial date.
 */
export function dayOf(date: string): Day | null {
  const { earliest, latest } = parsePartialDate(date);
  return earliest >= FIRST_YEAR && latest - earliest < MILLISECONDS ? dayAt(earliest) : null;
}

export const shiftDays = (day: Day, days: number): Day => dayAt(instantOf(day) + days * MILLISECONDS);

export const write = (day: Day): string => new Date(instantOf(day)).toISOString().slice(0, 10);

/** The month so many months off, such as `2031-10`. */
export const monthOf = ({ year, month }: Day, months: number): string =>
  new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 7);

/** The week from Monday on that a day falls in, to its Sunday or, when it is not over, to `until`. */
export function weekOf(day: Day, until: Day | null): string {
  const monday = shiftDays(day, -((day.weekday + 6) % 7));
  const end = until ?? shiftDays(monday, 6);
  return write(monday) === write(end) ? write(end) : `${write(monday)}/${write(end)}`;
}
