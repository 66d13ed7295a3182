/**
 * Chains of names: which names of an article mean one entity. Persons by surname and first name, organisations by their words,
 * acronyms by the letters they stand for. Everything goes through maps, so that time stays linear in the number of names.
 */
import type { Document, Token } from "../document.ts";
import { addNoun, type Entity, nameText, newEntity } from "./entities.ts";
import type { Name, NameKind } from "./name.ts";
import { isAcronym } from "./name-runs.ts";
import type { NominalClass } from "./nominals.ts";
import { contentWords, initialsOf } from "./organisations.ts";
import {
  bearerOfSurname,
  isRelative,
  looksLikePerson,
  middlesFit,
  type Parts,
  partsOf,
  personKey,
  renamedPersons,
  sameFirst,
  surnameKey,
} from "./persons.ts";
import { PERSON_NOUNS } from "./words/nouns.ts";
import { OUTLETS } from "./words/organisations.ts";
import { FIRST_NAMES } from "./words/person-names.ts";
import { DEMONYMS, PLACES } from "./words/places.ts";
import type { Gender } from "./words/word-list.ts";

export interface Chains {
  readonly entities: Entity[];
  /** The entity of each name, by the name's place in the list. */
  readonly ofName: readonly Entity[];
}

/** Names in the order of the text. A name of unknown kind is told to be a person's where the words about it say so. */
export const linkNames = (document: Document, names: readonly Name[]): Chains => new Linker(document, names).run();

/** Lists behind one key are never longer, so that a thousand people of one surname cost no square. */
const LONGEST_LIST = 12;
/** Words that make no difference to which organisation is meant. */
const HOME = /^(?:u\.s\.|us|uk|u\.k\.|american|british|national|federal)$/;
const SORTS: { readonly [K in NameKind]: NominalClass } = {
  person: "person",
  group: "collective",
  unknown: "other",
  org: "org",
  outlet: "org",
  place: "org",
};

const put = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (list.length < LONGEST_LIST && !list.includes(entity)) list.push(entity);
};
/** MoH for the Ministry of Health, DfT for the Department for Transport. */
const isMixedAcronym = (text: string, initials: string): boolean =>
  /^\p{Lu}\p{L}*\p{Lu}$/u.test(text) && text.toUpperCase() === initials;
const plainAcronym = (text: string): string => text.replace(/\./g, "");

class Linker {
  private readonly document: Document;
  private readonly tokens: readonly Token[];
  private readonly names: readonly Name[];
  private readonly parts: readonly Parts[];
  /** Which names are a person's with first name and surname. */
  private readonly full: readonly boolean[];
  private readonly entities: Entity[] = [];
  private readonly ofName: Entity[] = [];
  private readonly byKey = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byFirst = new Map<string, Entity[]>();
  private readonly byWord = new Map<string, Entity[]>();
  private readonly byAcronym = new Map<string, Entity>();
  private readonly wordsOf = new Map<Entity, string[]>();
  private readonly firstOf = new Map<Entity, string>();
  /** The fullest middle of each person's names. */
  private readonly middleOf = new Map<Entity, readonly string[]>();

  constructor(document: Document, names: readonly Name[]) {
    this.document = document;
    this.tokens = document.tokens;
    this.names = names;
    this.parts = names.map((name) => partsOf(this.tokens, name));
    names.forEach((name, index) => {
      if (name.kind !== "unknown") return;
      if (looksLikePerson(this.tokens, name)) name.kind = "person";
      else if (this.partsAt(index).size > 1 && this.tokens[name.from - 1]?.lower === "the") name.kind = "org";
    });
    this.full = names.map(({ kind }, index) => {
      const { size } = this.partsAt(index);
      return size > 1 && (kind === "person" || (kind === "unknown" && size <= 3));
    });
  }

  run(): Chains {
    this.linkFullNames();
    this.linkOrganisations();
    this.linkBracketedAcronyms();
    this.linkRest();
    this.names.forEach((name, index) => {
      const entity = this.ofName[index] as Entity;
      this.takeWords(name, entity);
      // A transcript's capitals give way to how the article writes the name elsewhere.
      const text = this.textOf(name);
      if (text !== entity.name && entity.name === text.toUpperCase()) entity.name = text;
    });
    return { entities: this.entities, ofName: this.ofName };
  }

  private partsAt(index: number): Parts {
    return this.parts[index] as Parts;
  }

  private create(name: Name, index: number): Entity {
    const entity = newEntity(this.entities.length, name.kind, SORTS[name.kind], this.textOf(name));
    entity.plural = name.kind === "group";
    entity.at = index;
    this.entities.push(entity);
    return entity;
  }

  private textOf({ core, coreTo }: Name): string {
    return nameText(this.document, core, coreTo);
  }

  /** "Robert Vane", "Rob Vane" and "R. Vane" are one; "Ida M. Quell" and "Ida R. Quell" two, of whom "Ida Quell" is the first. */
  private linkFullNames(): void {
    const renamed = renamedPersons(this.tokens, this.names, this.parts);
    this.names.forEach((name, index) => {
      if (!this.full[index]) return;
      const { first, middle, last, size } = this.partsAt(index);
      const own = personKey(this.partsAt(index));
      const key = renamed.get(own) ?? own;
      const whole = middle.length === 0 ? key : `${key}|${middle.join(" ")}`;
      const bearer = this.byKey.get(key);
      const known = this.byKey.get(whole) ?? (bearer && middlesFit(this.middleAt(bearer), middle) ? bearer : undefined);
      const entity = known ?? this.sameSurname(name, index) ?? this.createPerson(name, index);
      if (!bearer) this.byKey.set(key, entity);
      else {
        if (own !== key) put(this.bySurname, last, entity);
        if (entity.name.length < this.textOf(name).length && size <= 5) entity.name = this.textOf(name);
      }
      this.byKey.set(whole, entity);
      if (middle.join("").length > this.middleAt(entity).join("").length) this.middleOf.set(entity, middle);
      // An initial until the full name comes.
      if ((this.firstOf.get(entity) ?? "").replace(".", "").length === 1 && first.length > 2) {
        this.firstOf.set(entity, first);
        entity.name = this.textOf(name);
      }
      if (name.kind === "person") becomePerson(entity);
      if (isRelative(this.tokens, name)) entity.relative = true;
      setGender(entity, name.gender, name.core > name.from);
      this.ofName[index] = entity;
    });
  }

  private middleAt(entity: Entity): readonly string[] {
    return this.middleOf.get(entity) ?? [];
  }

  private sameSurname({ gender }: Name, index: number): Entity | undefined {
    const { first, middle, last, suffix } = this.partsAt(index);
    return (this.bySurname.get(last) ?? []).find(
      (entity) =>
        sameFirst(this.firstOf.get(entity) ?? "", first) &&
        middlesFit(this.middleAt(entity), middle) &&
        (suffix === "") === !/\b(?:jr|ii|iii|iv)\b/i.test(entity.name) &&
        !(entity.gender && gender && entity.gender !== gender),
    );
  }

  private createPerson(name: Name, index: number): Entity {
    const { first, last } = this.partsAt(index);
    const entity = this.create(name, index);
    this.firstOf.set(entity, first);
    put(this.bySurname, last, entity);
    put(this.byFirst, first, entity);
    put(this.byFirst, surnameKey(first), entity);
    return entity;
  }

  /** Longest first: "the Rivers Department" is "the U.S. Department of Rivers". */
  private linkOrganisations(): void {
    const organisations = this.names
      .map((name, index) => ({ name, index, words: contentWords(this.tokens, name) }))
      .filter(({ name: { kind }, index, words }) => {
        if (this.full[index] || words.length === 0) return false;
        return kind === "org" || kind === "outlet" || (kind === "unknown" && this.partsAt(index).size > 1);
      })
      .sort((a, b) => b.words.length - a.words.length || a.index - b.index);
    for (const { name, index, words } of organisations) {
      const text = words.join(" ");
      if (words.length === 1 && isAcronym((this.tokens[name.core] as Token).text) && !OUTLETS.has(text)) continue;
      const key = `o:${text}`;
      const entity = this.byKey.get(key) ?? this.withAllWords(words) ?? this.createOrganisation(name, index, words);
      this.byKey.set(key, entity);
      this.ofName[index] = entity;
    }
  }

  private withAllWords(words: readonly string[]): Entity | undefined {
    if (words.length === 1) return undefined;
    return (this.byWord.get(words[0] as string) ?? []).find((entity) => {
      const all = this.wordsOf.get(entity) as string[];
      if (!words.every((word) => all.includes(word))) return false;
      // The Harbour Party of Kent is not the Harbour Party; whose ministry it is makes no difference.
      const tells = (word: string): boolean => (PLACES.has(word) || DEMONYMS.has(word)) && !HOME.test(word);
      return !words.includes("party") || all.every((word) => words.includes(word) || !tells(word));
    });
  }

  private createOrganisation(name: Name, index: number, words: string[]): Entity {
    const entity = this.create(name, index);
    this.wordsOf.set(entity, words);
    for (const word of words) put(this.byWord, word, entity);
    for (const small of [false, true]) {
      const acronym = initialsOf(this.tokens, name, small);
      if (acronym.length > 1 && !this.byAcronym.has(acronym)) this.byAcronym.set(acronym, entity);
    }
    return entity;
  }

  /** Introduced in brackets, either way round: Vale Observatory for Rivers (VOR), VOR (Vale Observatory for Rivers). */
  private linkBracketedAcronyms(): void {
    const { tokens, names, ofName } = this;
    for (let index = 0; index + 1 < names.length; index++) {
      const [one, two] = [names[index] as Name, names[index + 1] as Name];
      if (two.core !== one.to + 1 || tokens[one.to]?.text !== "(" || tokens[two.to]?.text !== ")") continue;
      const [a, b] = [(tokens[one.core] as Token).text, (tokens[two.core] as Token).text];
      const isShort = isAcronym(b) || isMixedAcronym(b, initialsOf(tokens, one, true));
      if (two.to - two.core === 1 && isShort && one.kind !== "person") {
        const entity = ofName[index] ?? this.create(one, index);
        ofName[index] = entity;
        this.byAcronym.set(plainAcronym(b), entity);
      } else if (one.to - one.core === 1 && isAcronym(a) && ofName[index + 1] && two.kind !== "person") {
        this.byAcronym.set(plainAcronym(a), ofName[index + 1] as Entity);
      }
    }
  }

  /** In order: surnames, first names, acronyms, short names of organisations; else an entity of their own. */
  private linkRest(): void {
    const firstBare = new Map<string, number>();
    this.parts.forEach(({ last, size }, index) => {
      if (!this.full[index] && size === 1 && !firstBare.has(last)) firstBare.set(last, index);
    });
    this.names.forEach((name, index) => {
      if (this.ofName[index]) return;
      const titled = name.core > name.from;
      const single = this.partsAt(index).size === 1;
      const known = single
        ? (this.asPerson(name, index, firstBare) ?? this.asAcronym(name) ?? this.asShortName(name, index))
        : undefined;
      const entity = known ?? this.asItself(name, index);
      if (titled || name.kind === "person") becomePersonIfUnknown(entity);
      setGender(entity, name.gender, titled);
      this.ofName[index] = entity;
    });
  }

  /** "Vane" for Tom Vane, "Ana" for Ana Ruiz, "Park" for Park Jin: when only one person is meant by a first name. */
  private asPerson(name: Name, index: number, firstBare: ReadonlyMap<string, number>): Entity | undefined {
    const { first, last } = this.partsAt(index);
    const { text } = this.tokens[name.core] as Token;
    if (name.kind === "place" || name.kind === "outlet" || name.kind === "group") return undefined;
    if (isAcronym(text) && this.byAcronym.has(plainAcronym(text))) return undefined;
    const bearer = bearerOfSurname(this.bySurname.get(last) ?? [], name, index, firstBare.get(last) ?? index);
    // "Rhea Stone ... Stone": whoever is called by the last name alone is a person, though the first tells nothing.
    if (bearer && this.tokens[name.from - 1]?.lower !== "the") becomePersonIfUnknown(bearer);
    if (bearer || name.core > name.from || this.tokens[name.from - 1]?.lower === "the") return bearer;
    const [only, ...others] = this.byFirst.get(first) ?? [];
    if (!only || others.length > 0 || PLACES.has(first) || PERSON_NOUNS.has(first)) return undefined;
    return FIRST_NAMES.has(first) || only.kind === "person" || only.kind === "unknown" ? only : undefined;
  }

  private asAcronym({ core }: Name): Entity | undefined {
    const { text } = this.tokens[core] as Token;
    return /\p{Lu}.*\p{Lu}/u.test(text) ? this.byAcronym.get(plainAcronym(text)) : undefined;
  }

  /** Vale for the Vale Trust, the Observatory for the Vale Observatory: the first word, or the noun, of one organisation. */
  private asShortName(name: Name, index: number): Entity | undefined {
    const { first, last } = this.partsAt(index);
    const next = this.tokens[name.to];
    // Not "the Vale bridge": before a noun the word may be of anything.
    const modifies = next?.pos === "NOUN" && next.paragraph === this.tokens[name.core]?.paragraph;
    if (modifies || name.core > name.from || name.kind !== "unknown" || this.bySurname.has(last)) return undefined;
    const [only, ...others] = this.byWord.get(first) ?? [];
    if (!only || others.length > 0 || DEMONYMS.has(first)) return undefined;
    const isFirst = this.wordsOf.get(only)?.[0] === first;
    return isFirst || this.tokens[name.from - 1]?.lower === "the" ? only : undefined;
  }

  /** An entity of its own: "Mr. Vane" and "Mrs. Vane" are two. */
  private asItself(name: Name, index: number): Entity {
    const key = `${name.kind === "group" ? "g" : "s"}:${contentWords(this.tokens, name).join(" ")}`;
    const titled = name.core > name.from;
    const gendered = titled && name.gender !== null ? `${key}:${name.gender}` : null;
    const known = (gendered === null ? undefined : this.byKey.get(gendered)) ?? this.byKey.get(key);
    const differs = known && titled && name.gender && known.gender && known.gender !== name.gender;
    if (known && !differs) return known;
    const entity = this.create(name, index);
    this.byKey.set(key, entity);
    if (gendered) this.byKey.set(gendered, entity);
    return entity;
  }

  /** The words an entity is called by, and the nouns by which "the ministry" or "the senator" may mean it. */
  private takeWords(name: Name, entity: Entity): void {
    const former = /^(?:former|ex|then|late|acting)$/.test(this.tokens[name.from - 1]?.lower ?? "");
    for (let i = name.from; i < name.to; i++) {
      const { lower } = this.tokens[i] as Token;
      entity.words.add(lower);
      const isTitle = i < name.core;
      if (isTitle && former) break;
      if (isTitle || entity.kind === "org" || entity.kind === "outlet") addNoun(entity, lower);
    }
    if (entity.kind === "outlet") for (const group of ["newspaper", "outlet", "broadcaster"]) entity.groups.add(group);
  }
}

function becomePerson(entity: Entity): void {
  entity.kind = "person";
  entity.sort = "person";
}

function becomePersonIfUnknown(entity: Entity): void {
  if (entity.kind === "unknown") becomePerson(entity);
}

function setGender(entity: Entity, gender: Gender | null, titled: boolean): void {
  if (gender && (entity.gender === null || titled)) entity.gender = gender;
}
