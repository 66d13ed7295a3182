/**
 * Chains of names: which names of an article mean one entity. Persons by surname and first name, organisations by their words,
 * acronyms by the letters they stand for. Everything goes through maps, so that time stays linear in the number of names.
 */
import type { Document, Token } from "../document.ts";
import { type Entity, newEntity } from "./entities.ts";
import { isAcronym, type Name } from "./names.ts";
import { groupsOf, nounOf } from "./nominals.ts";
import { PERSON_NOUNS } from "./words/nouns.ts";
import { ORG_NOUNS, OUTLETS } from "./words/organisations.ts";
import { FIRST_NAMES, NAME_PARTICLES, NAME_SUFFIXES, NICKNAMES } from "./words/person-names.ts";
import { DEMONYMS, PLACES } from "./words/places.ts";
import { TITLES } from "./words/titles.ts";
import type { Gender } from "./words/word-list.ts";

export interface Chains {
  readonly entities: Entity[];
  /** The entity of each name, by the name's place in the list. */
  readonly ofName: readonly Entity[];
  readonly bySurname: ReadonlyMap<string, readonly Entity[]>;
}

/** Lists behind one key are never longer, so that a thousand people of one surname cost no square. */
const LONGEST_LIST = 12;
const FAMILY = new Set(
  "wife husband son daughter brother sister mother father widow widower nephew niece cousin uncle aunt grandson granddaughter grandfather grandmother sons daughters children".split(
    " ",
  ),
);
const SMALL_WORDS = new Set(["of", "for", "the", "and", "&", "on", "to", "in"]);

const put = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (list.length < LONGEST_LIST && !list.includes(entity)) list.push(entity);
};

/** al-Hassan and Hassan are one surname; so are O’Neil and O'Neil. */
const surnameKey = (lower: string): string =>
  lower.replace(/^(?:al|el|ad|as|ar|an|at|ash|ul)-/, "").replace(/^abdel-/, "abdel");

/** The words of a person's name without suffixes, and where the surname begins. */
interface Parts {
  readonly first: string;
  readonly last: string;
  readonly suffix: string;
  readonly size: number;
}

function partsOf(tokens: readonly Token[], { core, coreTo }: Name): Parts {
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
  return { first, last, suffix: suffix === "sr" ? "" : suffix, size: start === end - 1 ? 1 : end - core };
}

/** Whether two first names can be one person's: Rob and Robert, J. and John. */
function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  const one = NICKNAMES.get(a) ?? a;
  const other = NICKNAMES.get(b) ?? b;
  if (one === other) return true;
  const [x, y] = [a.replace(/\./g, ""), b.replace(/\./g, "")];
  return (x.length === 1 || y.length === 1) && x[0] === y[0];
}

export const nameText = (document: Document, from: number, to: number): string => {
  const tokens = document.tokens;
  return document.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end).replace(/\s+/g, " ");
};

/** Whether the words about a name of unknown kind tell that it is a person's: an age, "who", a noun for a person before it. */
function looksLikePerson(tokens: readonly Token[], name: Name): boolean {
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
function isRelative(tokens: readonly Token[], name: Name): boolean {
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

const personKey = ({ first, last, suffix }: Parts): string => `p:${NICKNAMES.get(first) ?? first}|${last}|${suffix}`;

/**
 * Persons of two surnames: "Agnes Mary Pell" and "Agnes Mary Thorne", with first and middle name in common, are one. From the key of
 * each to that of the first.
 */
function renamedPersons(
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

function contentWords(tokens: readonly Token[], name: Name): string[] {
  const list: string[] = [];
  for (let i = name.core; i < name.to; i++) {
    const { lower } = tokens[i] as Token;
    if (!SMALL_WORDS.has(lower)) list.push(lower === "defence" ? "defense" : lower === "centre" ? "center" : lower);
  }
  return list;
}

function initialsOf(tokens: readonly Token[], name: Name, small: boolean): string {
  let letters = "";
  for (let i = name.core; i < name.to; i++) {
    const { text, lower } = tokens[i] as Token;
    if (SMALL_WORDS.has(lower) && (!small || lower === "the" || lower === "&")) continue;
    letters += text.charAt(0);
  }
  return letters.toUpperCase();
}

function setGender(entity: Entity, gender: Gender | null, titled: boolean): void {
  if (gender && (entity.gender === null || titled)) entity.gender = gender;
}

export function linkNames(document: Document, names: readonly Name[]): Chains {
  const { tokens } = document;
  const entities: Entity[] = [];
  const ofName: Entity[] = [];
  const byKey = new Map<string, Entity>();
  const bySurname = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  const byWord = new Map<string, Entity[]>();
  const byAcronym = new Map<string, Entity>();
  const wordsOf = new Map<Entity, string[]>();
  const firstsOf = new Map<Entity, string>();
  const parts: Parts[] = names.map((name) => partsOf(tokens, name));
  const create = (name: Name, index: number): Entity => {
    const sort =
      name.kind === "person"
        ? "person"
        : name.kind === "group"
          ? "collective"
          : name.kind === "unknown"
            ? "other"
            : "org";
    const entity = newEntity(entities.length, name.kind, sort, nameText(document, name.core, name.coreTo));
    entity.plural = name.kind === "group";
    entity.at = index;
    entities.push(entity);
    return entity;
  };

  // Kinds first, where the words around a name tell them.
  names.forEach((name, index) => {
    if (name.kind !== "unknown") return;
    if (looksLikePerson(tokens, name)) name.kind = "person";
    else if ((parts[index] as Parts).size > 1 && tokens[name.from - 1]?.lower === "the") name.kind = "org";
  });

  const renamed = renamedPersons(tokens, names, parts);
  // Full names of persons: "Robert Vane", "Rob Vane" and "R. Vane" are one.
  const full: boolean[] = names.map((name, index) => {
    const { size } = parts[index] as Parts;
    return size > 1 && (name.kind === "person" || (name.kind === "unknown" && size <= 3));
  });
  names.forEach((name, index) => {
    if (!full[index]) return;
    const { first, last, suffix, size } = parts[index] as Parts;
    const own = personKey(parts[index] as Parts);
    const key = renamed.get(own) ?? own;
    let entity = byKey.get(key);
    if (entity && own !== key) put(bySurname, last, entity);
    if (!entity) {
      entity = (bySurname.get(last) ?? []).find(
        (e) =>
          sameFirst(firstsOf.get(e) ?? "", first) &&
          (suffix === "") === !/\b(?:jr|ii|iii|iv)\b/i.test(e.name) &&
          !(e.gender && name.gender && e.gender !== name.gender),
      );
      if (!entity) {
        entity = create(name, index);
        firstsOf.set(entity, first);
        put(bySurname, last, entity);
        put(byFirst, first, entity);
        put(byFirst, surnameKey(first), entity);
      }
      byKey.set(key, entity);
    } else if (entity.name.length < nameText(document, name.core, name.coreTo).length && size <= 5) {
      entity.name = nameText(document, name.core, name.coreTo);
    }
    if ((firstsOf.get(entity) ?? "").replace(".", "").length === 1 && first.length > 2) {
      firstsOf.set(entity, first);
      entity.name = nameText(document, name.core, name.coreTo);
    }
    if (name.kind === "person" && entity.kind !== "person") {
      entity.kind = "person";
      entity.sort = "person";
    }
    if (isRelative(tokens, name)) entity.relative = true;
    setGender(entity, name.gender, name.core > name.from);
    ofName[index] = entity;
  });

  // Organisations, longest first: "the Justice Department" is "the U.S. Department of Justice".
  const orgs = names
    .map((name, index) => ({ name, index, words: contentWords(tokens, name) }))
    .filter(
      ({ index }) =>
        !full[index] &&
        (names[index]?.kind === "org" || names[index]?.kind === "outlet" || (parts[index] as Parts).size > 1),
    )
    .filter(({ name }) => name.kind !== "person" && name.kind !== "place" && name.kind !== "group")
    .sort((a, b) => b.words.length - a.words.length || a.index - b.index);
  for (const { name, index, words } of orgs) {
    if (words.length === 0) continue;
    const single = words.length === 1;
    const text = words.join(" ");
    if (single && isAcronym((tokens[name.core] as Token).text) && !OUTLETS.has(text)) continue;
    const key = `o:${text}`;
    let entity = byKey.get(key);
    if (!entity && !single) {
      entity = (byWord.get(words[0] as string) ?? []).find((e) => {
        const all = wordsOf.get(e) as string[];
        if (!words.every((word) => all.includes(word))) return false;
        // The Harbour Party of Kent is not the Harbour Party; the U.S. and whose ministry it is make no difference.
        return (
          !words.includes("party") ||
          all.every(
            (word) =>
              words.includes(word) ||
              !(PLACES.has(word) || DEMONYMS.has(word)) ||
              /^(?:u\.s\.|us|uk|u\.k\.|american|british|national|federal)$/.test(word),
          )
        );
      });
    }
    if (!entity) {
      entity = create(name, index);
      wordsOf.set(entity, words);
      for (const word of words) put(byWord, word, entity);
      const letters = [initialsOf(tokens, name, false), initialsOf(tokens, name, true)];
      for (const acronym of letters) if (acronym.length > 1 && !byAcronym.has(acronym)) byAcronym.set(acronym, entity);
    }
    byKey.set(key, entity);
    ofName[index] = entity;
  }

  // Acronyms introduced in brackets, either way round: Vale Observatory for Rivers (VOR), VOR (Vale Observatory for Rivers).
  for (let index = 0; index + 1 < names.length; index++) {
    const [one, two] = [names[index] as Name, names[index + 1] as Name];
    if (two.core !== one.to + 1 || tokens[one.to]?.text !== "(" || tokens[two.to]?.text !== ")") continue;
    const [a, b] = [(tokens[one.core] as Token).text, (tokens[two.core] as Token).text];
    if (two.to - two.core === 1 && isAcronym(b) && one.kind !== "person") {
      const entity = ofName[index] ?? create(one, index);
      ofName[index] = entity;
      byAcronym.set(b.replace(/\./g, ""), entity);
    } else if (one.to - one.core === 1 && isAcronym(a) && ofName[index + 1] && two.kind !== "person") {
      byAcronym.set(a.replace(/\./g, ""), ofName[index + 1] as Entity);
    }
  }

  // Single words, in order: surnames, acronyms, short names of organisations, first names; else an entity of their own.
  const bareBefore = new Map<string, number>();
  names.forEach((_name, index) => {
    const { last, size } = parts[index] as Parts;
    if (!full[index] && size === 1 && !bareBefore.has(last)) bareBefore.set(last, index);
  });
  names.forEach((name, index) => {
    if (ofName[index]) return;
    const { first, last, size } = parts[index] as Parts;
    const titled = name.core > name.from;
    const token = tokens[name.core] as Token;
    let entity: Entity | undefined;
    if (
      size === 1 &&
      name.kind !== "place" &&
      name.kind !== "outlet" &&
      name.kind !== "group" &&
      !(isAcronym(token.text) && byAcronym.has(token.text.replace(/\./g, "")))
    ) {
      entity = bySurnameOnly(bySurname.get(last) ?? [], name, index, bareBefore.get(last) ?? index);
      if (!entity && !titled && tokens[name.from - 1]?.lower !== "the") {
        // Ana for Ana Ruiz, Park for Park Jin: when only one person is meant by it.
        const named = byFirst.get(first) ?? [];
        if (
          named.length === 1 &&
          !(PLACES.has(first) || PERSON_NOUNS.has(first)) &&
          (FIRST_NAMES.has(first) || named[0]?.kind === "person" || named[0]?.kind === "unknown")
        )
          entity = named[0];
      }
    }
    if (!entity && isAcronym(token.text) && size === 1) entity = byAcronym.get(token.text.replace(/\./g, ""));
    // Not the Mirna bridge: before a noun the word may be of anything.
    const modifies = tokens[name.to]?.pos === "NOUN" && tokens[name.to]?.paragraph === token.paragraph;
    if (!entity && size === 1 && !titled && !modifies && name.kind === "unknown" && !bySurname.has(last)) {
      // Carnegie, the Observatory: the first word, or the noun, of one organisation.
      const holders = byWord.get(first) ?? [];
      if (
        holders.length === 1 &&
        (wordsOf.get(holders[0] as Entity)?.[0] === first || tokens[name.from - 1]?.lower === "the") &&
        !DEMONYMS.has(first)
      ) {
        entity = holders[0];
      }
    }
    if (!entity) {
      const key = `${name.kind === "group" ? "g" : "s"}:${contentWords(tokens, name).join(" ")}`;
      const strong = titled && name.gender !== null;
      // Mr. Vane and Mrs. Vane are two.
      entity = byKey.get(strong ? `${key}:${name.gender}` : key) ?? (titled || !strong ? byKey.get(key) : undefined);
      if (entity && titled && name.gender && entity.gender && entity.gender !== name.gender) entity = undefined;
      if (!entity) {
        entity = create(name, index);
        byKey.set(key, entity);
        if (strong) byKey.set(`${key}:${name.gender}`, entity);
      }
    }
    if (titled || name.kind === "person") {
      if (entity.kind === "unknown") {
        entity.kind = "person";
        entity.sort = "person";
      }
    }
    setGender(entity, name.gender, titled);
    ofName[index] = entity;
  });

  names.forEach((name, index) => {
    const entity = ofName[index] as Entity;
    for (let i = name.from; i < name.to; i++) {
      const { lower } = tokens[i] as Token;
      entity.words.add(lower);
      const title = i < name.core;
      if (title || entity.kind === "org" || entity.kind === "outlet") {
        if (
          title &&
          tokens[name.from - 1] &&
          /^(?:former|ex|then|late|acting)$/.test((tokens[name.from - 1] as Token).lower)
        )
          break;
        addNoun(entity, lower);
      }
    }
    if (entity.kind === "outlet") for (const group of ["newspaper", "outlet", "broadcaster"]) entity.groups.add(group);
  });
  return { entities, ofName, bySurname };
}

/** Lets a noun phrase with this head, or one of its groups, mean the entity. */
export function addNoun(entity: Entity, lower: string): void {
  const known = nounOf(lower);
  if (known && !(known.plural && known.noun === lower)) {
    entity.nouns.add(known.noun);
    for (const group of groupsOf(known.noun, known.kind)) entity.groups.add(group);
    // Nouns that are both: centre, agency.
    for (const group of ORG_NOUNS.get(known.noun) ?? []) if (entity.sort === "org") entity.groups.add(group);
  } else if (TITLES.has(lower)) {
    entity.nouns.add(lower);
    for (const group of groupsOf(lower, "person")) entity.groups.add(group);
  } else if (ORG_NOUNS.has(lower)) {
    for (const group of ORG_NOUNS.get(lower) ?? []) entity.groups.add(group);
  }
}

/** The person whom a bare or titled surname means. */
function bySurnameOnly(bearers: readonly Entity[], name: Name, index: number, firstBare: number): Entity | undefined {
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
