import edtf, { parse } from "edtf";

/**
 * Partial dates: EDTF level 1 (ISO 8601-2), https://www.loc.gov/standards/datetime/. A date stands for the stretch of time
 * that it may fall in; lists order dates by earliest instant, then the shorter stretch (the more precise) first.
 */
export interface PartialDate {
  /** The text as given, such as `2017-09-05` or `2015-01/..`. */
  readonly edtf: string;
  /** Its first instant, in milliseconds since 1970 UTC; -Infinity for an open or unknown start. */
  readonly earliest: number;
  /** Its last instant, in milliseconds since 1970 UTC; Infinity for an open or unknown end. */
  readonly latest: number;
}

/** How unknown dates sort: behind every known one, in the column for each direction. */
const UNKNOWN = { asc: "~", desc: "" } as const;
const OLDEST = Date.parse("0000-01-01T00:00:00.000Z");
const NEWEST = Date.parse("9999-12-31T23:59:59.999Z");
const WIDTH_DIGITS = 15;

/**
 * Reads a partial date.
 * @throws RangeError saying what was wrong and what would be right.
 */
export function parsePartialDate(text: string): PartialDate {
  return parsePlainDate(text) ?? parseSeason(text) ?? parseEdtf(text);
}

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, month or day, as nearly all dates are: the library's parser takes a hundred times as long. Null for all others. */
function parsePlainDate(text: string): PartialDate | null {
  const [, year, month, day] = PLAIN.exec(text) ?? [];
  if (year === undefined) return null;
  const earliest = Date.parse(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00.000Z`);
  const next = new Date(earliest);
  if (month === undefined) next.setUTCFullYear(next.getUTCFullYear() + 1);
  else if (day === undefined) next.setUTCMonth(next.getUTCMonth() + 1);
  else {
    // The 30th of February becomes another day.
    if (next.getUTCDate() !== Number(day)) return null;
    next.setUTCDate(next.getUTCDate() + 1);
  }
  return { edtf: text, earliest, latest: next.getTime() - 1 };
}

const SEASON = /^(\d{4})-2([1-4])$/;

/**
 * Spring, summer, autumn and winter (`2026-21` to `2026-24`): three months each, spring from March on, as the northern half of the
 * world counts them. EDTF leaves the months open; the library takes quarters of the year, spring from January on. Null for all others.
 */
function parseSeason(text: string): PartialDate | null {
  const [, year, season] = SEASON.exec(text) ?? [];
  if (year === undefined || year === "9999") return null;
  const begin = new Date(`${year}-01-01T00:00:00.000Z`);
  const month = 2 + 3 * (Number(season) - 1);
  const earliest = begin.setUTCMonth(month);
  return { edtf: text, earliest, latest: begin.setUTCMonth(month + 3) - 1 };
}

function parseEdtf(text: string): PartialDate {
  let value: { min: number; max: number };
  try {
    parse(text, { level: 1 });
    value = edtf(text, { level: 1 });
  } catch {
    throw new RangeError(
      `"${text}" is not a date: write EDTF level 1, such as 2017-09-05, 2017-06, 2017, 2017-06~ or 2015-01/..`,
    );
  }
  const earliest = text.startsWith("/") ? Number.NEGATIVE_INFINITY : value.min;
  const latest = text.endsWith("/") || value.max < earliest ? Number.POSITIVE_INFINITY : value.max;
  for (const instant of [earliest, latest]) {
    if (Number.isFinite(instant) && (instant < OLDEST || instant > NEWEST)) {
      throw new RangeError(`"${text}" is out of range: years run from 0000 to 9999`);
    }
  }
  return { edtf: text, earliest, latest };
}

/** The instant as ISO text that sorts as it counts: what sort keys begin with. */
export const instantKey = (instant: number): string =>
  new Date(Math.min(NEWEST, Math.max(OLDEST, instant))).toISOString();

/**
 * The two sort keys of a date: text that is never null, `asc` for ascending lists and `desc` for descending ones, so that an
 * unknown date comes last in both.
 */
export function sortKeys(date: PartialDate | null): { asc: string; desc: string } {
  if (date === null) return UNKNOWN;
  const width = Math.min(date.latest, NEWEST) - Math.max(date.earliest, OLDEST);
  const key = `${instantKey(date.earliest)}/${String(width).padStart(WIDTH_DIGITS, "0")}`;
  return { asc: key, desc: key };
}
