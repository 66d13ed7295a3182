/** When something was said: the words that tell it, and the partial date (EDTF) that they mean, reckoned from the day of publication. */
import type { Span } from "../../domain/passage.ts";
import type { Document, Token } from "../document.ts";
import type { Range } from "../syntax/view.ts";
import { hasCapital } from "../tokens/capital.ts";
import { type Day, dayOf, monthOf, shiftDays, weekOf, write } from "./calendar.ts";

export interface SaidAt {
  readonly span: Span;
  /** Null when the words mean no date that can be told. */
  readonly date: string | null;
}

/** The days from Sunday, which is 0, by their names in full and cut short. */
const WEEKDAYS = new Map(
  [
    "sunday sun",
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thur thurs",
    "friday fri",
    "saturday sat",
  ].flatMap((names, day) => names.split(" ").map((name) => [name, day] as const)),
);
const MONTHS = "january february march april may june july august september october november december".split(" ");
const NUMBERS = new Map(
  "a an one two three four five six seven eight nine ten".split(" ").map((word, i) => [word, Math.max(1, i - 1)]),
);

const weekdayOf = (lower: string): number => WEEKDAYS.get(lower.endsWith(".") ? lower.slice(0, -1) : lower) ?? -1;
const monthIndex = (lower: string): number => {
  const plain = lower.replace(/\.$/, "");
  return plain.length < 3
    ? -1
    : MONTHS.findIndex((month) => month === plain || (lower.endsWith(".") && month.startsWith(plain)));
};

const RELATIVE = new Set(["last", "this", "earlier", "later"]);
const COUNTED_FROM = new Set(["ago", "earlier", "before", "later"]);

interface Found {
  /** Where its words end, exclusive. */
  readonly to: number;
  readonly date: string | null;
}

/**
 * The first words of time in the stretches about a saying.
 * @param published the day of publication; null when it is not known to the day.
 */
export function saidAt(
  document: Document,
  circumstances: readonly Range[],
  publishedAt: string | undefined,
): SaidAt | null {
  const published = publishedAt === undefined ? null : dayOf(publishedAt);
  const { tokens } = document;
  for (const { from, to } of circumstances) {
    for (let i = from; i < to; i++) {
      const found = timeAt(tokens, i, to, published);
      if (!found) continue;
      const begin = i > from && /^(?:on|in|at|late|early|since)$/.test((tokens[i - 1] as Token).lower) ? i - 1 : i;
      const wide =
        begin > from && /^(?:on|in|late|early)$/.test((tokens[begin - 1] as Token).lower) ? begin - 1 : begin;
      return {
        span: { start: (tokens[wide] as Token).start, end: (tokens[found.to - 1] as Token).end },
        date: found.date,
      };
    }
  }
  return null;
}

/** What time the words from `i` on tell; null when they tell none. */
function timeAt(tokens: readonly Token[], i: number, limit: number, published: Day | null): Found | null {
  const token = tokens[i] as Token;
  const { lower } = token;
  const next = i + 1 < limit ? (tokens[i + 1] as Token).lower : "";
  const after = i + 2 < limit ? (tokens[i + 2] as Token).lower : "";
  if (lower === "yesterday") return { to: i + 1, date: published && write(shiftDays(published, -1)) };
  if (lower === "today" || lower === "tonight") return { to: i + 1, date: published && write(published) };
  if (lower === "earlier" && weekdayOf(next) >= 0) return timeAt(tokens, i + 1, limit, published);
  if (lower === "earlier" && next === "on" && weekdayOf(after) >= 0) return timeAt(tokens, i + 2, limit, published);
  if (RELATIVE.has(lower)) return relative(tokens, i, limit, published);
  const ago = countedBack(tokens, i, limit, published);
  if (ago) return ago;
  const weekday = token.pos === "VERB" ? -1 : weekdayOf(lower);
  if (weekday >= 0)
    return { to: partOfDay(tokens, i + 1, limit), date: published && write(lastWeekday(published, weekday, false)) };
  return absolute(tokens, i, limit, published);
}

/** "last week", "this month", "earlier this year", "last Tuesday", "this morning". */
function relative(tokens: readonly Token[], i: number, limit: number, published: Day | null): Found | null {
  const shift = (tokens[i] as Token).lower === "earlier" || (tokens[i] as Token).lower === "later" ? 1 : 0;
  const which = (tokens[i + shift] as Token | undefined)?.lower;
  if (i + shift + 1 >= limit || (which !== "last" && which !== "this")) return null;
  const unit = (tokens[i + shift + 1] as Token).lower;
  const to = i + shift + 2;
  const back = which === "last" ? 1 : 0;
  if (/^(?:morning|afternoon|evening|night|lunchtime)$/.test(unit))
    return { to, date: published && write(shiftDays(published, -back)) };
  if (unit === "week" || unit === "weekend")
    return { to, date: published && weekOf(shiftDays(published, -7 * back), back ? null : published) };
  if (unit === "month") return { to, date: published && monthOf(published, -back) };
  if (unit === "year") return { to, date: published && String(published.year - back).padStart(4, "0") };
  const weekday = weekdayOf(unit);
  if (weekday >= 0) return { to, date: published && write(lastWeekday(published, weekday, back > 0)) };
  const month = monthIndex(unit);
  if (month >= 0) return { to, date: published && `${yearOfMonth(published, month)}-${two(month + 1)}` };
  if (SEASONS.has(unit)) return { to, date: published && seasonOf(published, SEASONS.get(unit) ?? 0, back > 0) };
  return /^(?:decade|century)$/.test(unit) ? { to, date: null } : null;
}

/** As EDTF numbers them, from 21. */
const SEASONS = new Map([
  ["spring", 0],
  ["summer", 1],
  ["autumn", 2],
  ["fall", 2],
  ["winter", 3],
]);

/** "last spring" is the last that is over, "this winter" the one of this year or, in January, that is going on: `2031-21`. */
function seasonOf({ year, month }: Day, season: number, over: boolean): string {
  // Spring ends in May, winter in February of the next year.
  const ends = 5 + 3 * season;
  const back = over ? Math.ceil((ends - month) / 12) : season === 3 && month < 2 ? 1 : 0;
  return `${year - back}-${21 + season}`;
}

/** "two days ago", "a week earlier", "hours later". */
function countedBack(tokens: readonly Token[], i: number, limit: number, published: Day | null): Found | null {
  if (i + 2 >= limit || !COUNTED_FROM.has((tokens[i + 2] as Token).lower)) return null;
  const word = (tokens[i] as Token).lower;
  const count = NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
  const unit = /^(day|week|month|year|hour|minute|decade)s?$/.exec((tokens[i + 1] as Token).lower)?.[1];
  if (unit === undefined || (count === null && !/^(?:several|some|many|few)$/.test(word))) return null;
  const to = i + 3;
  // What is told from another day than today's has no date of its own.
  if (count === null || !published || (tokens[i + 2] as Token).lower !== "ago") return { to, date: null };
  if (unit === "day") return { to, date: write(shiftDays(published, -count)) };
  if (unit === "week") return { to, date: `${write(shiftDays(published, -7 * count))}~` };
  if (unit === "month") return { to, date: `${monthOf(published, -count)}~` };
  if (unit === "year") return { to, date: `${String(published.year - count).padStart(4, "0")}~` };
  return { to, date: unit === "decade" ? null : write(published) };
}

/** "4 May 2031", "May 4, 2031", "May 4", "in May", "in 2029". */
function absolute(tokens: readonly Token[], i: number, limit: number, published: Day | null): Found | null {
  const number = (at: number): number | null =>
    at < limit && /^\d{1,2}(?:st|nd|rd|th)?$/.test((tokens[at] as Token).lower)
      ? Number.parseInt((tokens[at] as Token).lower, 10)
      : null;
  const year = (at: number): number | null =>
    at < limit && /^(?:1[5-9]|2[01])\d\d$/.test((tokens[at] as Token).text) ? Number((tokens[at] as Token).text) : null;
  const word = tokens[i] as Token;
  const capital = hasCapital(word.text);
  const before = tokens[i - 1]?.lower;
  // "4 May"
  const day = number(i);
  if (day !== null && day >= 1 && day <= 31 && i + 1 < limit && /^\p{Lu}/u.test((tokens[i + 1] as Token).text)) {
    const month = monthIndex((tokens[i + 1] as Token).lower);
    if (month >= 0) {
      const given = year(i + 2);
      return { to: given === null ? i + 2 : i + 3, date: dateOf(given, month, day, published) };
    }
  }
  const month = capital ? monthIndex(word.lower) : -1;
  if (month >= 0) {
    const dayAfter = number(i + 1);
    if (dayAfter !== null && dayAfter >= 1 && dayAfter <= 31) {
      const comma = (tokens[i + 2] as Token | undefined)?.text === "," ? 1 : 0;
      const given = year(i + 2 + comma);
      return { to: given === null ? i + 2 : i + 3 + comma, date: dateOf(given, month, dayAfter, published) };
    }
    const given = year(i + 1);
    if (given !== null) return { to: i + 2, date: `${given}-${two(month + 1)}` };
    if (/^(?:in|since|last|this|late|early)$/.test(before ?? ""))
      return { to: i + 1, date: published && `${yearOfMonth(published, month)}-${two(month + 1)}` };
    return null;
  }
  const given = before === "in" ? year(i) : null;
  return given === null ? null : { to: i + 1, date: String(given) };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A day and month without a year is the last that was. */
function dateOf(year: number | null, month: number, day: number, published: Day | null): string | null {
  if (year === null && !published) return null;
  const known = year ?? yearOfMonth(published as Day, month);
  const days = new Date(Date.UTC(known, month + 1, 0)).getUTCDate();
  return day > days ? null : `${known}-${two(month + 1)}-${two(day)}`;
}

/** The year of a month that is not later than the publication's. */
const yearOfMonth = (published: Day, month: number): number =>
  month <= published.month ? published.year : published.year - 1;

/** "Tuesday" is the day of publication or the last one before; "last Tuesday" is always before. */
function lastWeekday(published: Day, weekday: number, before: boolean): Day {
  const back = (published.weekday - weekday + 7) % 7;
  return shiftDays(published, -(back === 0 && before ? 7 : back));
}

/** "Tuesday morning", "Tuesday night". */
const partOfDay = (tokens: readonly Token[], at: number, limit: number): number =>
  at < limit && /^(?:morning|afternoon|evening|night)$/.test((tokens[at] as Token).lower) ? at + 1 : at;
