/** Within a run of name words: where the name proper begins after its titles, what it names, and whose gender it tells. */
import type { Token } from "../document.ts";
import type { NameKind } from "./name.ts";
import { isAcronym, PREFIXED_ARABIC } from "./name-runs.ts";
import { nounOf } from "./nominals.ts";
import { PERSON_NOUNS } from "./words/nouns.ts";
import { ORG_NAME_WORDS, ORG_NOUNS, OUTLETS } from "./words/organisations.ts";
import { FIRST_NAMES, NAME_PARTICLES, NAME_SUFFIXES, WEAK_FIRST_NAMES } from "./words/person-names.ts";
import { DEMONYMS, PLACES } from "./words/places.ts";
import { STRONG_TITLES, TITLE_WORDS, TITLES } from "./words/titles.ts";
import type { Gender } from "./words/word-list.ts";

const isInitial = (text: string): boolean => /^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.){2,3}$/u.test(text);

function isOrgWord(lower: string): boolean {
  return ORG_NOUNS.has(lower) || ORG_NAME_WORDS.has(lower);
}
/** Where the name proper begins after its titles: Defence Minister | Ana Ruiz; `from` when there are none, -1 when all is title. */
export function coreStart(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    const { lower } = tokens[k] as Token;
    if (!TITLES.has(lower)) continue;
    if (k === to - 1) {
      // The Senator, the Foreign Minister: no name. Stephen King: a surname.
      const before = (tokens[k - 1] as Token | undefined)?.lower ?? "";
      if (k === from || (!FIRST_NAMES.has(before) && (TITLES.has(before) || TITLE_WORDS.has(before)))) return -1;
      continue;
    }
    // The Association of Chief Officers, the United Nations High Commissioner for Refugees: bodies, for all their titles.
    if (
      nounOf((tokens[to - 1] as Token).lower)?.plural &&
      isOrgWord((tokens[from] as Token).lower) &&
      isOrgRun(tokens, from, k)
    )
      return from;
    if (/^(?:united|un|u\.n\.)$/.test((tokens[from] as Token).lower) && tokens[k + 1]?.lower === "for") return from;
    let start = k + 1;
    while (
      start < to - 1 &&
      TITLE_WORDS.has((tokens[start] as Token).lower) &&
      !FIRST_NAMES.has((tokens[start] as Token).lower)
    )
      start++;
    const next = (tokens[start] as Token).lower;
    if (next === "of" || next === "for") {
      // Secretary of State Ana Ruiz.
      for (let p = start + 2; p < to - 1; p++) {
        if (FIRST_NAMES.has((tokens[p] as Token).lower)) return p;
      }
      return k === from || TITLE_WORDS.has((tokens[k - 1] as Token).lower) || TITLES.has((tokens[k - 1] as Token).lower)
        ? -1
        : from;
    }
    let orgLike = false;
    for (let p = start; p < to; p++) {
      const word = (tokens[p] as Token).lower;
      if (isOrgWord(word) || word === "of" || word === "for" || word === "electric") orgLike = true;
    }
    if (orgLike && !(STRONG_TITLES.has(lower) || FIRST_NAMES.has(next))) return from;
    if (NAME_SUFFIXES.has(next)) continue;
    // Prince, King and Judge after a first name are surnames.
    if (
      k > from &&
      FIRST_NAMES.has((tokens[k - 1] as Token).lower) &&
      !WEAK_FIRST_NAMES.has((tokens[k - 1] as Token).lower) &&
      !STRONG_TITLES.has(lower)
    )
      continue;
    return start;
  }
  // Shopkeeper Mo Farrell, Councillors Ana Ruiz: a noun for a person before a full name.
  const leading = tokens[from] as Token;
  if (to - from > 2 && !FIRST_NAMES.has(leading.lower)) {
    const noun = nounOf(leading.lower);
    if ((noun?.kind === "person" || TITLES.has(leading.lower.replace(/s$/, ""))) && !isOrgRun(tokens, from, to))
      return from + 1;
  }
  // Texas Republican Ana Ruiz: a first name after a place, a party or an organisation.
  for (let p = from + 1; p < to - 1 && to - p <= 5; p++) {
    const { lower } = tokens[p] as Token;
    if (!FIRST_NAMES.has(lower) || WEAK_FIRST_NAMES.has(lower)) continue;
    const first = (tokens[from] as Token).lower;
    if (FIRST_NAMES.has(first) && !WEAK_FIRST_NAMES.has(first)) break;
    const before = (tokens[p - 1] as Token).lower;
    const last = (tokens[to - 1] as Token).lower;
    if (isOrgWord(last)) break;
    if (
      DEMONYMS.has(before) ||
      PLACES.has(before) ||
      isOrgWord(before) ||
      OUTLETS.has(before) ||
      PERSON_NOUNS.has(before) ||
      isAcronym((tokens[p - 1] as Token).text)
    ) {
      return p;
    }
    break;
  }
  return from;
}

const isOrgRun = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token;
    if (isOrgWord(lower) || lower === "of" || lower === "for" || lower === "and") return true;
  }
  return false;
};

const lowerOf = (tokens: readonly Token[], from: number, to: number): string => {
  let text = "";
  for (let i = from; i < to; i++) text += `${i > from ? " " : ""}${(tokens[i] as Token).lower}`;
  return text;
};

export function genderOf(tokens: readonly Token[], from: number, core: number, to: number): Gender | null {
  for (let i = from; i < core; i++) {
    const gender = TITLES.get((tokens[i] as Token).lower) ?? PERSON_NOUNS.get((tokens[i] as Token).lower);
    if (gender) return gender;
  }
  for (let i = core; i < to - 1; i++) {
    const { lower, text } = tokens[i] as Token;
    const gender = FIRST_NAMES.get(lower) ?? FIRST_NAMES.get(lower.split("-")[0] ?? "");
    if (gender) return gender;
    if (!isInitial(text)) break;
  }
  return null;
}

/** What a run of name words names. */
export function kindOf(tokens: readonly Token[], from: number, core: number, to: number): NameKind {
  const last = (tokens[to - 1] as Token).lower;
  const whole = lowerOf(tokens, core, to);
  if (core > from) return "person";
  if (PLACES.has(whole)) return "place";
  if (OUTLETS.has(whole)) return "outlet";
  const size = to - core;
  const first = tokens[core] as Token;
  if (last.endsWith("s") && (DEMONYMS.has(last.slice(0, -1)) || last === "democrats")) return "group";
  if (size === 1) {
    if (isAcronym(first.text)) return "org";
    return "unknown";
  }
  let org = false;
  for (let i = core; i < to; i++) {
    const { lower } = tokens[i] as Token;
    if (lower === "of" || lower === "for" || lower === "&" || lower === "and") org = true;
    // Abdul Party is an organisation, Ella Power is not: only the end tells with a first name before.
    if (
      isOrgWord(lower) &&
      !(
        FIRST_NAMES.has(first.lower) &&
        size === 2 &&
        !WEAK_FIRST_NAMES.has(first.lower) &&
        !/^(?:university|foundation|party|campaign|institute|committee|times|post|college|school|company|inc\.?|corp\.?|group|bank|hospital|project|center|centre|fund|society)$/.test(
          lower,
        )
      )
    ) {
      org = true;
    }
  }
  if (org) return "org";
  if (isInitial(first.text) || (isInitial((tokens[core + 1] as Token).text) && size === 3)) return "person";
  if (NAME_SUFFIXES.has(last)) return "person";
  if (FIRST_NAMES.has(first.lower) && size <= 5)
    return WEAK_FIRST_NAMES.has(first.lower) && PLACES.has(first.lower) ? "unknown" : "person";
  if (FIRST_NAMES.has(first.lower.split("-")[0] ?? "") && first.lower.includes("-") && size <= 4) return "person";
  for (let i = core; i < to; i++) {
    if (PREFIXED_ARABIC.test((tokens[i] as Token).text) || NAME_PARTICLES.has((tokens[i] as Token).lower))
      return "person";
  }
  return "unknown";
}

export function hasTitle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (TITLES.has((tokens[i] as Token).lower)) return true;
  return false;
}
