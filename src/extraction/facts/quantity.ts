/** What number a content states: a count or a measure with its unit. */
import type { Quantity } from "../attribution.ts";
import type { Document, Token } from "../document.ts";
import type { Range } from "../syntax/view.ts";

const NUMBERS = new Map(
  (
    "two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 " +
    "eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"
  )
    .split(" ")
    .map((pair) => [pair.split(":")[0] ?? "", Number(pair.split(":")[1])] as const),
);
const MAGNITUDES = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
]);
/** "dozens of trucks": at least two dozen. */
const MANY = new Map([
  ["dozens", 24],
  ["hundreds", 200],
  ["thousands", 2_000],
  ["millions", 2_000_000],
]);
const CURRENCIES = new Map([
  ["$", "dollars"],
  ["€", "euros"],
  ["£", "pounds"],
]);
const APPROXIMATE = /^(?:about|around|some|nearly|almost|roughly|approximately|estimated)$/;
const IRREGULAR = /^(?:people|men|women|children|police|troops|percent)$/;
const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Behind a span of time these make it a date or an age: "three years ago". */
const OF_TIME = /^(?:ago|earlier|later|before|after|old|back)$/;
/** How many words may stand between a number and what it counts. */
const FARTHEST = 3;

interface Found {
  readonly quantity: Quantity;
  /** Where its words end, exclusive. */
  readonly to: number;
}

/** The one quantity of a content; null when it has none, or any other number: then it is not the claim's alone. */
export function quantityOf({ tokens }: Document, content: readonly Range[]): Quantity | null {
  let only: Quantity | null = null;
  for (const { from, to } of content) {
    for (let i = from; i < to; ) {
      const number = numberAt(tokens, i, to);
      if (number === null && !isMany(tokens, i)) i++;
      else if (number !== null && isNoCount(tokens, i, from)) i = number.to;
      else {
        const found = isBesideAnother(tokens, i, number?.to ?? i + 1) ? null : quantityAt(tokens, i, from, to);
        if (found === null || only !== null) return null;
        only = found.quantity;
        i = found.to;
      }
    }
  }
  return only;
}

/** "dozens of". */
const isMany = (tokens: readonly Token[], i: number): boolean =>
  MANY.has((tokens[i] as Token).lower) && tokens[i + 1]?.lower === "of";

/** "10 to 20", "between 10 and 20", "2-1": a range or a score. */
const isBesideAnother = (tokens: readonly Token[], i: number, to: number): boolean =>
  /^(?:[-–:/]|to|or)$/.test(tokens[to]?.text ?? "") ||
  (/^(?:[-–:/]|to|or|between|from|one)$/.test(tokens[i - 1]?.lower ?? "") && tokens[i - 2]?.lower !== "up");

function quantityAt(tokens: readonly Token[], i: number, from: number, limit: number): Found | null {
  const token = tokens[i] as Token;
  const before = (steps: number) => (i - steps >= from ? (tokens[i - steps]?.lower ?? "") : "");
  const many = MANY.get(token.lower);
  if (many !== undefined && isMany(tokens, i)) {
    const unit = unitAt(tokens, i + 2, limit);
    return unit && { quantity: { min: many, max: null, unit: unit.unit, isApproximate: true }, to: unit.to };
  }
  const value = numberAt(tokens, i, limit);
  if (value === null) return null;
  const currency = CURRENCIES.get(token.text.charAt(0)) ?? CURRENCIES.get(before(1));
  const unit = currency === undefined ? unitAt(tokens, value.to, limit) : { unit: currency, to: value.to };
  if (!unit || OF_TIME.test(tokens[unit.to]?.lower ?? "")) return null;
  const shift = currency !== undefined && CURRENCIES.has(before(1)) ? 1 : 0;
  return { quantity: { ...boundsOf(before(shift + 1), before(shift + 2), value.value), unit: unit.unit }, to: unit.to };
}

/** "at least 20", "more than 20", "up to 20", "about 20", "20". */
function boundsOf(last: string, first: string, value: number): Omit<Quantity, "unit"> {
  const isApproximate = APPROXIMATE.test(last);
  if (
    /^(?:over|exceeding)$/.test(last) ||
    (last === "than" && /^(?:more|greater)$/.test(first)) ||
    (last === "least" && first === "at")
  )
    return { min: value, max: null, isApproximate };
  if (
    (last === "than" && /^(?:fewer|less)$/.test(first)) ||
    (last === "to" && first === "up") ||
    (last === "most" && first === "at") ||
    (last === "many" && first === "as")
  )
    return { min: null, max: value, isApproximate };
  return { min: value, max: value, isApproximate };
}

/** "70,000", "2.5 million", "three", "two hundred", "$5": a number, and where its words end. */
function numberAt(tokens: readonly Token[], i: number, limit: number): { value: number; to: number } | null {
  const digits = /^[$€£]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec((tokens[i] as Token).text);
  const word = NUMBERS.get((tokens[i] as Token).lower);
  if (!digits && word === undefined) return null;
  let value = digits ? Number(`${(digits[1] ?? "").replaceAll(",", "")}${digits[2] ?? ""}`) : (word ?? 0);
  let to = i + 1;
  for (let magnitude = next(); magnitude !== undefined; magnitude = next()) {
    value *= magnitude;
    to++;
  }
  return { value: Math.round(value * 1e6) / 1e6, to };
  function next(): number | undefined {
    return to < limit ? MAGNITUDES.get(tokens[to]?.lower ?? "") : undefined;
  }
}

/** Parts of dates, names, ages, scores and addresses count nothing. */
function isNoCount(tokens: readonly Token[], i: number, from: number): boolean {
  const { text } = tokens[i] as Token;
  const [before, after] = [i > from ? tokens[i - 1] : undefined, tokens[i + 1]];
  if (/^(?:1[5-9]|20|21)\d\d$/.test(text) && !MAGNITUDES.has(after?.lower ?? "")) return true;
  if (MONTH.test(before?.lower ?? "") || MONTH.test(after?.lower ?? "")) return true;
  return (
    before?.pos === "PROPN" ||
    /^(?:no\.?|number|aged|age|section|article|page|chapter|room|gate|channel|#)$/.test(before?.lower ?? "")
  );
}

/** What is counted: "percent", or the noun behind a number, with few words between. */
function unitAt(tokens: readonly Token[], i: number, limit: number): { unit: string; to: number } | null {
  const first = tokens[i];
  if (i >= limit || first === undefined) return null;
  if (first.text === "%" || first.lower === "percent") return { unit: "percent", to: i + 1 };
  if (first.lower === "per" && tokens[i + 1]?.lower === "cent") return { unit: "percent", to: i + 2 };
  let unit: { unit: string; to: number } | null = null;
  for (let k = i; k < Math.min(limit, i + FARTHEST); k++) {
    const { pos, lower, text } = tokens[k] as Token;
    if (pos === "NOUN" && (IRREGULAR.test(lower) || /[a-z]{2}s$/.test(lower))) unit = { unit: lower, to: k + 1 };
    else if (unit !== null || !(pos === "NOUN" || pos === "ADJ") || !/^\p{Ll}/u.test(text)) break;
  }
  return unit;
}
