/** What names of persons tell: their parts, which of them mean one person, and signs about a name that it is a person's. */
import type { Token } from "../document.ts";
import type { Entity } from "./entities.ts";
import type { Name } from "./name.ts";
import { nounOf } from "./nominals.ts";
import { FIRST_NAMES, NAME_PARTICLES, NAME_SUFFIXES, NICKNAMES } from "./words/person-names.ts";

const FAMILY = new Set(
  "wife husband son daughter brother sister mother father widow widower nephew niece cousin uncle aunt grandson granddaughter grandfather grandmother sons daughters children".split(
    " ",
  ),
);

/** al-Hassan and Hassan are one surname; so are O’Neil and O'Neil. */
export const surnameKey = (lower: string): string =>
  lower.replace(/^(?:al|el|ad|as|ar|an|at|ash|ul)-/, "").replace(/^abdel-/, "abdel");

/** The words of a person's name without suffixes, and where the surname begins. */
export interface Parts {
  readonly first: string;
  /** What stands between the two, without dots and particles: "M. Rosa" is ["m", "rosa"]. */
  readonly middle: readonly string[];
  readonly last: string;
  readonly suffix: string;
  readonly size: number;
}

export function partsOf(tokens: readonly Token[], { core, coreTo }: Name): Parts {
  let end = coreTo;
  let suffix = "";
  while (
    end > core + 1 &&
    (NAME_SUFFIXES.has((tokens[end - 1] as Token).lower) || (tokens[end - 1] as Token).text === ",")
  ) {
    end--;
    if ((tokens[end] as Token).text !== ",") suffix = (tokens[end] as Token).lower.replace(".", "");
  }
  const first = (tokens[core] as Token).lower;
  const last = surnameKey((tokens[end - 1] as Token).lower);
  // Abu Laila, van der Berg: a surname alone.
  let start = core;
  while (start < end - 1 && NAME_PARTICLES.has((tokens[start] as Token).lower)) start++;
  const middle = middleOf(tokens.slice(core + 1, end - 1));
  return { first, middle, last, suffix: suffix === "sr" ? "" : suffix, size: start === end - 1 ? 1 : end - core };
}

/** Initials that are written as one word, "J.R.", are two. */
const middleOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ lower }) =>
    NAME_PARTICLES.has(lower) ? [] : /^(?:\p{L}\.)+$/u.test(lower) ? lower.split(".").slice(0, -1) : [lower],
  );

/** Whether two first names can be one person's: Rob and Robert, J. and John. */
export function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  const one = NICKNAMES.get(a) ?? a;
  const other = NICKNAMES.get(b) ?? b;
  if (one === other) return true;
  const [x, y] = [a.replace(/\./g, ""), b.replace(/\./g, "")];
  return (x.length === 1 || y.length === 1) && x[0] === y[0];
}

/** Whether the middles of two names can be one person's: as far as both go, an initial fits a name. "H. W." does not begin with "W.". */
export const middlesFit = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, i) => i >= b.length || sameFirst(word, b[i] as string));

/** Whether the words about a name of unknown kind tell that it is a person's: an age, "who", a noun for a person before it. */
export function looksLikePerson(tokens: readonly Token[], name: Name): boolean {
  const before = tokens[name.from - 1];
  if (before?.lower === "the") return false;
  if (before && before.pos === "NOUN" && nounOf(before.lower)?.kind === "person" && !nounOf(before.lower)?.plural)
    return true;
  const next = tokens[name.to];
  if (next?.lower === "who" || next?.lower === "himself" || next?.lower === "herself") return true;
  if (next?.text !== ",") return false;
  const after = tokens[name.to + 1];
  if (after?.lower === "who") return true;
  if (after?.pos === "NUM" && /^[1-9]\d$/.test(after.text) && tokens[name.to + 2]?.text === ",") return true;
  // "Soe Min, a former member of ..."
  if (after && (after.lower === "a" || after.lower === "an" || after.lower === "the")) {
    for (let i = name.to + 2; i < name.to + 8; i++) {
      const token = tokens[i];
      if (!token || token.pos === "ADP" || token.pos === "PUNCT" || token.pos === "VERB") break;
      const noun = nounOf(token.lower);
      if (noun && tokens[i + 1]?.pos !== "NOUN" && tokens[i + 1]?.pos !== "PROPN") return noun.kind === "person";
    }
  }
  return false;
}

/** Whether words near a name say that it is somebody's relative. */
export function isRelative(tokens: readonly Token[], name: Name): boolean {
  for (let i = Math.max(0, name.from - 3); i < name.from; i++) {
    const { lower, paragraph } = tokens[i] as Token;
    if (
      paragraph === tokens[name.from]?.paragraph &&
      FAMILY.has(lower) &&
      (i === name.from - 1 || tokens[name.from - 1]?.text === ",")
    )
      return true;
  }
  if (tokens[name.to]?.text !== ",") return false;
  for (let i = name.to + 1; i < name.to + 7; i++) {
    const token = tokens[i];
    if (!token || token.text === "," || token.pos === "VERB" || token.pos === "ADP") return false;
    if (FAMILY.has(token.lower)) return true;
  }
  return false;
}

export const personKey = ({ first, last, suffix }: Parts): string =>
  `p:${NICKNAMES.get(first) ?? first}|${last}|${suffix}`;

/**
 * Persons of two surnames: "Agnes Mary Pell" and "Agnes Mary Thorne", with first and middle name in common, are one. From the key of
 * each to that of the first.
 */
export function renamedPersons(
  tokens: readonly Token[],
  names: readonly Name[],
  parts: readonly Parts[],
): Map<string, string> {
  const firstKey = new Map<string, string>();
  const renamed = new Map<string, string>();
  names.forEach(({ core, kind }, index) => {
    const { first, size } = parts[index] as Parts;
    const middle = tokens[core + 1]?.lower ?? "";
    if (size !== 3 || kind !== "person" || !FIRST_NAMES.has(first) || !FIRST_NAMES.has(middle)) return;
    const [given, key] = [`${first} ${middle}`, personKey(parts[index] as Parts)];
    const known = firstKey.get(given);
    if (known === undefined) firstKey.set(given, key);
    else if (known !== key) renamed.set(key, known);
  });
  return renamed;
}

/** The person whom a bare or titled surname means. */
export function bearerOfSurname(
  bearers: readonly Entity[],
  name: Name,
  index: number,
  firstBare: number,
): Entity | undefined {
  const fitting = bearers.filter((entity) => !(name.gender && entity.gender && name.gender !== entity.gender));
  if (fitting.length === 0) return undefined;
  // "Vane" stood there before Vane's brother did: the bare name is not his.
  const main = fitting.filter((entity) => !(entity.relative && firstBare < entity.at));
  if (main.length === 0) return undefined;
  const own = main.filter((entity) => !entity.relative);
  const list = own.length > 0 ? own : main;
  // Who was introduced first; before anybody was, whoever comes first.
  return list.find((entity) => entity.at <= index) ?? list[0];
}
