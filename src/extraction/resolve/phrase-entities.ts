/** What each noun phrase means: a name it stands beside, what somebody has, what was spoken of before, or something new. */
import type { Document, Token } from "../document.ts";
import { spanOf, tie } from "./affiliations.ts";
import { appositeName, canBe, mayBeCompany } from "./apposition.ts";
import { addNoun, type Entity, nameText } from "./entities.ts";
import { ANYBODY, type Memory } from "./memory.ts";
import type { Name, NamesOf } from "./name.ts";
import { groupsOf, type Nominal, nounOf } from "./nominals.ts";
import { isMonitor, isProper, phraseText, restEnd } from "./phrases.ts";
import { personal } from "./pronouns.ts";
import { PERSON_NOUNS } from "./words/nouns.ts";
import { FIRST_NAMES } from "./words/person-names.ts";

/** How far behind a phrase the name in apposition to it may end. */
const APPOSITION = 20;
/** A description shorter than this gives way to a longer one. */
const SHORT = 12;

const looksPersonal = (tokens: readonly Token[], { core }: Name): boolean =>
  FIRST_NAMES.has((tokens[core] as Token).lower);

export class PhraseEntities {
  private readonly document: Document;
  private readonly tokens: readonly Token[];
  private readonly names: NamesOf;
  private readonly ofName: readonly Entity[];
  private readonly memory: Memory;
  private readonly byKey = new Map<string, Entity>();

  constructor(document: Document, names: NamesOf, ofName: readonly Entity[], memory: Memory) {
    this.document = document;
    this.tokens = document.tokens;
    this.names = names;
    this.ofName = ofName;
    this.memory = memory;
  }

  /**
   * @param end where the phrase ends with all that restricts it, when it is a source; undefined else.
   * @param ownerOf whose the phrase says it is; null when it says nothing of the kind.
   */
  entityOf(nominal: Nominal, end: number | undefined, ownerOf: (nominal: Nominal) => Entity | null): Entity {
    const until = end ?? restEnd(this.document, nominal);
    const named = this.behindName(nominal) ?? this.beforeName(nominal);
    if (named) return named;
    const same = this.behindPhrase(nominal);
    this.last = null;
    const entity = same ?? this.spokenOf(nominal, until, ownerOf);
    this.last = { nominal, entity };
    return entity;
  }

  /** The phrase before, with what it means. */
  private last: { readonly nominal: Nominal; readonly entity: Entity } | null = null;

  /** "Their leader, a nurse, said": a person described twice. */
  private behindPhrase(nominal: Nominal): Entity | null {
    const { last } = this;
    if (!last || nominal.determiner !== "indefinite" || nominal.plural || nominal.kind !== "person") return null;
    const { to, determiner, kind, plural } = last.nominal;
    if (kind !== "person" || plural || !(determiner === "definite" || determiner === "possessive")) return null;
    if (to !== nominal.from - 1 || this.tokens[to]?.text !== "," || last.entity.kind !== "nominal") return null;
    if (/^(?:and|or)$/.test(this.tokens[nominal.to]?.lower ?? "")) return null;
    addNoun(last.entity, nominal.noun);
    return last.entity;
  }

  private spokenOf(nominal: Nominal, until: number, ownerOf: (nominal: Nominal) => Entity | null): Entity {
    const owner = nominal.plural ? null : ownerOf(nominal);
    if (owner) return this.possession(nominal, until, owner);
    const { determiner } = nominal;
    const before = determiner === "definite" || determiner === "demonstrative" ? this.memory.takenUp(nominal) : null;
    if (before) return before;
    const key = `n:${phraseText(this.document, nominal, until).toLowerCase()}`;
    // "an official" and "two officials" are others each time.
    const known =
      determiner === "indefinite"
        ? this.memory.onlyMonitor(nominal)
        : determiner === "number"
          ? null
          : this.byKey.get(key);
    if (known) return known;
    const entity = this.newNominal(nominal, until);
    this.byKey.set(key, entity);
    return entity;
  }

  /** "Ana Ruiz, the head of the mill,": said of the name before the comma. */
  private behindName(nominal: Nominal): Entity | null {
    const comma = this.tokens[nominal.from - 1];
    if (comma?.text !== "," || nominal.plural || nominal.from < 2) return null;
    const at = this.names.nameAt[nominal.from - 2] as number;
    if (at < 0 || (this.names.names[at] as Name).to !== nominal.from - 1) return null;
    if (comma.sentence !== this.tokens[nominal.from]?.sentence) return null;
    const entity = this.ofName[at] as Entity;
    const isDescribed =
      entity.nouns.has(nominal.noun) ||
      // "the former governor", by whom "the governor" does not mean anybody.
      (entity.descriptor?.startsWith(phraseText(this.document, nominal, nominal.to)) ?? false);
    return isDescribed && personal(entity) === (nominal.kind === "person") ? entity : null;
  }

  /** "The head of the mill, Ana Ruiz, said": the name behind the comma is described. */
  private beforeName(nominal: Nominal): Entity | null {
    if (nominal.plural || this.names.nameAt[nominal.to] !== -1) return null;
    const { names, nameAt } = this.names;
    const limit = Math.min(this.tokens.length, nominal.to + APPOSITION);
    const name = names[appositeName(this.tokens, nominal.to, limit, names, nameAt)];
    if (!name || !canBe(nominal, name)) return null;
    const entity = this.ofName[nameAt[name.from] as number] as Entity;
    // "A bookkeeper testified ... the bookkeeper, Ana Ruiz, said": now she has a name.
    if (entity.spoke < 0 && nominal.determiner === "definite") {
      const earlier = this.memory.takenUp(nominal);
      if (earlier && !earlier.named) earlier.same = entity;
    }
    this.describe(entity, nominal, name);
    return entity;
  }

  private describe(entity: Entity, nominal: Nominal, name: Name): void {
    let end = name.from;
    while (end > nominal.to && /^(?:the|[,—–:])$/.test((this.tokens[end - 1] as Token).lower)) end--;
    if (entity.descriptor === null || entity.descriptor.length < SHORT) {
      entity.descriptor = phraseText(this.document, nominal, end);
    }

    for (let i = nominal.inner; i < name.from; i++) entity.words.add((this.tokens[i] as Token).lower);
    addNoun(entity, nominal.noun);
    const gender = PERSON_NOUNS.get(nominal.noun);
    if (gender) entity.gender = gender;
    // An operator or owner may be a company: Tarn Hydro.
    const kind =
      nominal.kind === "person" && mayBeCompany(nominal.noun) && !looksPersonal(this.tokens, name)
        ? "org"
        : nominal.kind;
    if (entity.kind === "unknown" && (kind === "person" || kind === "org")) {
      entity.kind = kind;
      entity.sort = kind;
    }
    if (personal(entity) && this.ties(nominal, end)) tie(entity, spanOf(this.tokens, nominal.from, end));
  }

  /** A role of or at something ties its bearer to that: "the Vale Trust's director", "the head of the mill", "its engineer". */
  private ties(nominal: Nominal, end: number): boolean {
    if (nominal.kind !== "person") return false;
    if (/^(?:its|our|their)$/.test((this.tokens[nominal.from] as Token).lower)) return true;
    for (let i = nominal.inner; i < end; i++) {
      const isOrganisation = nounOf((this.tokens[i] as Token).lower)?.kind === "org";
      if (i !== nominal.head && (this.names.nameAt[i] !== -1 || isOrganisation)) return true;
    }
    return false;
  }

  /** "her brother", "the mill's lawyer": one of each owner. */
  private possession(nominal: Nominal, until: number, owner: Entity): Entity {
    const key = `w:${owner.id}:${nominal.noun}`;
    const known = this.byKey.get(key);
    const byPronoun = /^(?:his|her|its|their|my|our)$/.test((this.tokens[nominal.from] as Token).lower);
    if (known) {
      // "Her office ... Colter's office": the article's own words are better than ours.
      if (known.named && !byPronoun) known.name = phraseText(this.document, nominal, until);
      return known;
    }
    const entity = this.newNominal(nominal, until);
    entity.owner = owner;
    this.byKey.set(key, entity);
    if (nominal.kind === "org" && owner.named) {
      entity.named = true;
      if (byPronoun)
        entity.name = `${owner.name}’s ${nameText(this.document, nominal.from + 1, Math.max(until, nominal.to))}`;
    }
    return entity;
  }

  /** "a group of mothers", "a team of lawyers": people, not a body. */
  private isOfPeople({ noun, plural, to }: Nominal): boolean {
    if (plural || !/^(?:group|team|panel|network|coalition|band|gang)$/.test(noun) || this.tokens[to]?.lower !== "of")
      return false;
    for (let i = to + 1; i < to + 6; i++) {
      const token = this.tokens[i];
      if (!token || this.names.nameAt[i] !== -1 || !/^(?:ADJ|NOUN|NUM|DET)$/.test(token.pos)) return false;
      const known = nounOf(token.lower);
      if (known?.plural) return known.kind === "person";
    }
    return false;
  }

  private newNominal(nominal: Nominal, until: number): Entity {
    const entity = this.memory.create(nominal.kind, phraseText(this.document, nominal, until));
    entity.plural = nominal.plural || nominal.kind === "collective";
    if (this.isOfPeople(nominal)) {
      entity.plural = true;
      entity.sort = "collective";
    }
    entity.determiner = nominal.determiner;
    entity.gender = PERSON_NOUNS.get(nominal.noun) ?? null;
    for (let i = nominal.from; i < Math.max(until, nominal.to); i++) entity.words.add((this.tokens[i] as Token).lower);
    entity.nouns.add(nominal.noun);
    for (const group of groupsOf(nominal.noun, nominal.kind)) entity.groups.add(group);
    if (personal(entity)) entity.groups.add(ANYBODY);
    if (isMonitor(this.document, nominal)) {
      entity.groups.add("monitor");
      entity.nouns.add("monitor");
    }
    if (nominal.kind === "org" && !nominal.plural && isProper(this.document, this.names.nameAt, nominal))
      entity.named = true;
    return entity;
  }
}
