import { parsePartialDate } from "../../domain/partial-date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b(.*)$/;
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(.*)$/;
/** An instant as computers write it, seconds and zone perhaps missing. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|GMT|UTC)?$/i;
const CLOCK = /^,?\s+(\d{1,2}:\d{2})(?::(\d{2}))?\s*(GMT|UTC|UT|Z|[+-]\d{2}:?\d{2})$/i;

/**
 * A date as articles, feeds and pages give it, as EDTF: EDTF itself, ISO 8601 instants (to the second, in UTC; without a zone, to
 * the day), RFC 2822 instants, "5 September 2017", "September 5, 2017".
 * @throws RangeError saying what was wrong and what would be right.
 */
export function dateOf(text: string): string {
  const trimmed = text.trim();
  const instant = INSTANT.exec(trimmed);
  if (instant) {
    const [, day = "", clock = "", seconds = "00", zone] = instant;
    return zone === undefined ? checked(day, text) : inUtc(day, `${clock}:${seconds}`, zone, text);
  }
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return written(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4], text);
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst) return written(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4], text);
  return checked(trimmed, text);
}

function written(year = "", month = "", day = "", rest = "", text = ""): string {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number === 0) return checked(text, text);
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const clock = CLOCK.exec(rest);
  if (!clock) return checked(date, text);
  const [, time = "", seconds = "00", zone = ""] = clock;
  return inUtc(date, `${time.padStart(5, "0")}:${seconds}`, zone, text);
}

/** The day is looked at by itself: `Date.parse` takes 30 February for 2 March. It knows no leap seconds. */
function inUtc(day: string, clock: string, zone: string, text: string): string {
  const offset = /^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h, m) => `${h}:${m ?? "00"}`) : "Z";
  const instant = Date.parse(`${checked(day, text)}T${clock.replace(/:60$/, ":59")}${offset}`);
  if (Number.isNaN(instant)) throw notADate(text);
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

function checked(edtf: string, text: string): string {
  try {
    parsePartialDate(edtf);
    return edtf;
  } catch {
    throw notADate(text);
  }
}

const notADate = (text: string): RangeError =>
  new RangeError(
    `"${text}" is not a date: write one such as 2017-09-05, 2017-09, 2017-09-05T14:30:00Z or 5 September 2017`,
  );
